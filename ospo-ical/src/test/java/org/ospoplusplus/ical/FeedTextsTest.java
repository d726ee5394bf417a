package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.CalendarTexts.Text;
import org.ospoplusplus.model.OspoType;

/**
 * Verifies that each text of each calendar file contains characters beyond ASCII. Otherwise, tests would not notice
 * code that destroys them.
 */
class FeedTextsTest {

    private static final Path CALENDARS = Path.of("src/test/resources/org/ospoplusplus/ical");

    private static final Path EXAMPLE = Path.of("../examples/feed.ics");

    private static final Path COMMAND = Path.of("../ospo-cli/src/test/resources/org/ospoplusplus/cli/cases");

    /** The texts that may consist of ASCII characters, because a test needs these characters. */
    private enum Exemption {
        /** The feed tests an empty text. */
        EMPTY("(?: |\\\\n|\\\\N)*"),
        /** A constant of the model or of the writer, whose names are in English. */
        CONSTANT("Chatham House Rule|Contributor Covenant Code of Conduct|Not recorded|Register|"
                + OspoType.KNOWN.stream()
                        .map(OspoType::label)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))),
        /** A link or an address instead of a text. */
        ADDRESS("(?:https?://|mailto:)\\S+|[\\w.-]+@[\\w.-]+"),
        /** Words that the reader recognizes as a meeting online, with or without a link. */
        ONLINE("Microsoft Teams Meeting|Online event|Remote\\\\; https://\\S+"),
        /** The name that Outlook gives to each published calendar, which the reader recognizes. */
        DEFAULT_NAME("Calendar"),
        /** A status code of RFC 5546, which has a text in English. */
        STATUS("2\\.0;Success");

        private final Pattern form;

        Exemption(String form) {
            this.form = Pattern.compile(form);
        }

        static Optional<Exemption> of(Text text) {
            return Arrays.stream(values())
                    .filter(exemption -> exemption.form.matcher(text.value()).matches())
                    .findFirst();
        }
    }

    static Stream<Path> calendars() throws IOException {
        Stream.Builder<Path> calendars = Stream.builder();
        for (Path folder : List.of(CALENDARS, EXAMPLE, COMMAND)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".ics")).sorted().forEach(calendars);
            }
        }
        return calendars.build();
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void everyTextContainsCharactersBeyondAscii(Path calendar) throws IOException {
        assertThat(CalendarTexts.of(calendar))
                .filteredOn(Text::isAscii)
                .filteredOn(text -> Exemption.of(text).isEmpty())
                .isEmpty();
    }

    @Test
    void everyExemptionIsNeeded() throws IOException {
        Set<Exemption> needed = EnumSet.noneOf(Exemption.class);
        int texts = 0;
        for (Path calendar : calendars().toList()) {
            for (Text text : CalendarTexts.of(calendar)) {
                texts++;
                if (text.isAscii()) {
                    Exemption.of(text).ifPresent(needed::add);
                }
            }
        }
        assertThat(needed).containsExactlyInAnyOrder(Exemption.values());
        assertThat(texts).isGreaterThan(2_000);
    }

    /** The writer writes a text into each calendar. */
    @Test
    void everyGoldenCalendarContainsTexts() throws IOException {
        try (Stream<Path> files = Files.list(CALENDARS)) {
            for (Path golden :
                    files.filter(file -> file.toString().endsWith(".ics")).toList()) {
                assertThat(CalendarTexts.of(golden)).as(golden.toString()).isNotEmpty();
            }
        }
    }
}
