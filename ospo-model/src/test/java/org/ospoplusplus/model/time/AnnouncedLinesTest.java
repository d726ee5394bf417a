package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

/** Lines that people have written. */
class AnnouncedLinesTest {

    /** {@return the rows of a table with tabs between its columns, without comment lines} */
    static List<List<String>> table(String name) {
        try (InputStream file = AnnouncedLinesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<List<String>> lines() {
        return Stream.of("announced-lines.tsv", "announced-forms.tsv").flatMap(name -> table(name).stream());
    }

    static Stream<List<String>> cases() {
        return table("announced-cases.tsv").stream();
    }

    private static String codes(TimesCheck check) {
        return check.findings().isEmpty()
                ? "-"
                : check.findings().stream()
                        .map(finding -> finding.code().code())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void realLines(List<String> row) {
        TimesCheck check = new AnnouncedTimes(row.get(1)).check(LocalDate.parse(row.get(0)));

        assertThat(Arrays.asList(
                        check.verdict().code(),
                        check.start().map(Instant::toString).orElse("-"),
                        check.duration().map(Object::toString).orElse("-"),
                        codes(check)))
                .as("%s: %s", row.get(1), check)
                .isEqualTo(row.subList(2, 6));
    }

    @Test
    void areMany() {
        assertThat(lines()).hasSizeGreaterThan(200);
    }

    /** The last column is the expected start in UTC with the expected findings, or the expected verdict in words. */
    @ParameterizedTest
    @MethodSource("cases")
    void reportedLines(List<String> row) {
        TimesCheck check = new AnnouncedTimes(row.get(1)).check(LocalDate.parse(row.get(0)));
        String expected = row.get(2);
        String start = check.start().map(Instant::toString).orElse("-").replace(":00Z", "Z");

        if (expected.startsWith("disagrees")) {
            assertThat(check.verdict()).isEqualTo(Verdict.DISAGREES);
            assertThat(check.findings().get(0).message()).contains("17:00");
        } else if (expected.contains("generic")) {
            assertThat(check.verdict()).isEqualTo(Verdict.AGREES_IF_GENERIC);
            assertThat(expected).contains(start);
            assertThat(check.findings())
                    .hasSize(row.get(1).split(",", -1).length)
                    .allSatisfy(finding -> assertThat(finding.code()).isEqualTo(Code.NOT_IN_FORCE));
        } else {
            assertThat(check.verdict()).as(check.toString()).isEqualTo(Verdict.AGREES);
            assertThat(start).isEqualTo(expected);
            assertThat(check.findings()).isEmpty();
        }
    }

    @Test
    void everyReportedLineIsThere() {
        assertThat(cases()).hasSize(20);
    }
}
