package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.internal.announced.LineParser;
import org.ospoplusplus.model.internal.announced.LineParser.Line;

/** Work grows linearly with the length of a line. It is measured in steps, because time depends on the machine. */
class AnnouncedTimesCostTest {

    private static final LocalDate DATE = LocalDate.of(2026, 7, 15);

    /** The maximum number of meanings of an entry: meanings of the name, of the hour, literal and generic. */
    private static final int MAX_MEANINGS = 16;

    private static String repeated(String entry, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> entry.replace("#", String.valueOf(index % 12 + 1)))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# IST",
                "# CST",
                "# BST",
                "# AST/IST/CST",
                "#:30 IST",
                "#-2 CST",
                "# EST (+1 day)",
                "Wed # IST",
                "IST #",
                "# Zürich, IST"
            })
    void theNumberOfInterpretationsIsBounded(String entry) {
        Line line = LineParser.parse(repeated(entry, 60));
        LineOnDate dated = new LineOnDate(DATE, line.entries());

        assertThat(line.entries()).hasSizeBetween(20, 2 * LineParser.MAX_ENTRIES);
        assertThat(line.entries())
                .allSatisfy(each -> assertThat(each.readings()).hasSizeLessThanOrEqualTo(MAX_MEANINGS));
        // Each candidate is compared with all entries, so that the work grows linearly with the entries.
        assertThat(dated.candidates()).hasSizeLessThanOrEqualTo(2 * MAX_MEANINGS);
        assertThat(dated.mostNamed()).hasSizeLessThanOrEqualTo(LineOnDate.MAX_CANDIDATES);
    }

    /** All entries of a line share the local times at an instant, so that each zone is looked up once. */
    @Test
    void entriesShareTheLocalTimesAtAnInstant() {
        Line line = LineParser.parse(repeated("# AST/IST/CST", 40));
        Match.Clocks clocks = new Match.Clocks(DATE.atTime(9, 7).toInstant(ZoneOffset.UTC));

        line.entries().forEach(entry -> Match.of(entry, entry.readings(), Optional.empty(), clocks));

        assertThat(line.entries()).hasSizeGreaterThan(40);
        assertThat(clocks.lookups()).isLessThanOrEqualTo(MAX_MEANINGS);
    }

    /** The candidates of one entry are sufficient: they contain the instant that all entries name. */
    @Test
    void manyAmbiguousEntriesThatAgree() {
        String line =
                IntStream.range(0, 24).mapToObj(index -> "9:30pm IST / 5 BST").collect(Collectors.joining(", "));
        TimesCheck check = new AnnouncedTimes(line).check(DATE);
        assertThat(check.start()).as(check.toString()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9 ", "Paris, ", "UTC+", "1st and ", "(", "9am - ", "9am (9:00) ", "u.s. pacific time (us ", "- "
            })
    void aLongLineHasABoundedNumberOfParts(String piece) {
        Line line = LineParser.parse(piece.repeat(4_000));
        assertThat(line.entries().size() + line.problems().size()).isLessThanOrEqualTo(2 * LineParser.MAX_ENTRIES);
    }
}
