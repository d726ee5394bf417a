package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The command answers hostile input with its usual output and exit code. Tests of the modules count the work for such
 * input.
 */
class HostileInputsTest {

    private static final String GROUP = "{\"id\":\"g\",\"domain\":\"b.de\",\"name\":\"n\",";
    private static final String CALENDAR = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n";

    @TempDir
    Path folder;

    private static String each(int count, String separator, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(separator));
    }

    private static String sessions(int count, String trackId) {
        return "\"sessions\":["
                + each(
                        count,
                        ",",
                        i -> "{\"id\":\"s" + i + "\",\"when\":{\"year\":2020},\"trackIds\":["
                                + each(1_000, ",", j -> "\"" + trackId + "\"") + "]}")
                + "]}\n";
    }

    private static String colliding(int number) {
        return "\"" + each(15, "", bit -> (number >> (14 - bit) & 1) == 0 ? "aB" : "b!") + "\":1";
    }

    private static String policies(int count) {
        return GROUP + "\"policies\":[" + each(count, ",", i -> "{\"id\":\"p" + i + "\",\"name\":\"p\"}")
                + "],\"tracks\":[{\"id\":\"a\",\"name\":\"a\"}]," + sessions(20, "a");
    }

    /** Name, text, exit code, number of lines of the answer, and a part of its first or last line. */
    static Stream<Arguments> generated() {
        return Stream.of(
                Arguments.of(
                        "c04.ics",
                        CALENDAR
                                + "BEGIN:VEVENT\nUID:a@b.de\nRECURRENCE-ID:20200101\nDTSTART:20200101\nEND:VEVENT\n"
                                        .repeat(1_250)
                                + "END:VCALENDAR\n",
                        0,
                        102,
                        "there are more than 1000 warnings"),
                Arguments.of(
                        "c11.yml",
                        "{id: g, domain: b.de, name: n, displayZones: [" + each(4_000, ",", i -> "UTC") + "]}\n",
                        1,
                        1,
                        ":1:46: error ill-formed /displayZones: more than 1000 elements"),
                Arguments.of("c13.json", policies(1_000), 0, 1, ": valid"),
                Arguments.of("c15.json", GROUP + sessions(10, ""), 1, 101, "has more than 1000 violations"),
                Arguments.of(
                        "c32.json",
                        GROUP + "\"x\":{" + each(1_000, ",", HostileInputsTest::colliding) + "}}\n",
                        1,
                        2,
                        " error limit /x: the names of too many properties have the same hash code, as in an attack;"
                                + " rename or remove properties"),
                Arguments.of(
                        "c34.ics",
                        CALENDAR
                                + "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:20000101T000000\n"
                                + "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRRULE:FREQ=YEARLY;BYDAY=MO"
                                + " ".repeat(65_000)
                                + "MO\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:a\nDTSTART:20200101\nEND:VEVENT\n"
                                + "END:VCALENDAR\n",
                        0,
                        3,
                        ":10:1: warning zone RRULE: BYDAY has an element that is not a day of the week"),
                Arguments.of(
                        "location-cr.ics",
                        CALENDAR + "BEGIN:VEVENT\nUID:a@b.de\nDTSTART:20200101T000000Z\nLOCATION:"
                                + "a\r".repeat(32_700) + "\nEND:VEVENT\nEND:VCALENDAR\n",
                        0,
                        2,
                        ":7:1: warning value LOCATION: is longer than the model allows; the end is cut off"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("generated")
    void largeInputsAreAnswered(String name, String text, int exitCode, int lines, String part) throws IOException {
        Run run = Run.ospo(
                "", "validate", Files.writeString(folder.resolve(name), text).toString());

        assertAnswer(run, exitCode, lines, part);
    }

    private static void assertAnswer(Run run, int exitCode, int lines, String part) {
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.err() + run.out()).hasLineCount(lines).contains(part).doesNotContain("defect");
    }

    static Stream<Arguments> copied() {
        return Stream.of(
                Arguments.of("c01-tzid-slashes-8000.ics", 0, 2, ":7:1: warning zone DTSTART: its TZID is unknown"),
                Arguments.of(
                        "c02-tzid-slashes-exdate-1000.ics", 0, 2, ":7:1: warning zone DTSTART: its TZID is unknown"),
                Arguments.of("c10b-zones-25.json", 0, 1, ": valid"),
                Arguments.of("c14-cadence-4.json", 0, 6, " warning off-usual-cadence /sessions/0/when: "),
                Arguments.of(
                        "c15b-violations-1x250.json", 1, 101, ":1:94: error unknown-track /sessions/0/trackIds/0: "),
                Arguments.of(
                        "c17-announced-4.json",
                        0,
                        77,
                        " warning announced-ambiguous /sessions/0/announced: contains 10 IST"),
                Arguments.of("chr.json", 0, 1, ": valid"),
                Arguments.of("d1-place-link.json", 0, 1, ": valid"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copied")
    void smallInputsAreAnswered(String name, int exitCode, int lines, String part) throws IOException {
        assertAnswer(Run.ospo("", "validate", copy(name)), exitCode, lines, part);
    }

    private String copy(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(HostileInputsTest.class.getResourceAsStream("cases/" + name))) {
            Files.copy(in, copy);
        }
        return copy.toString();
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }

    /** The document uses 50 zones over 8,000 years. The calendar describes only the years in use. */
    @Test
    void zonesOfManyYearsMakeASmallCalendar() throws IOException {
        Run run = Run.ospo("", "convert", copy("c10b-zones-25.json"), "--to", "ics");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().split("BEGIN:VTIMEZONE", -1)).hasSize(26);
        assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(40_000);
    }

    /** Each session inherits a thousand policies. A conversion to a calendar and back keeps all of them. */
    @Test
    void manyPoliciesAreWritten() throws IOException {
        String file =
                Files.writeString(folder.resolve("c13.json"), policies(1_000)).toString();
        Run run = Run.ospo("", "convert", file, "--placeholders", "--to", "ics");

        assertThat(run.exitCode()).isZero();
        assertThat(unfolded(run.out()).lines().filter(line -> line.startsWith("X-OSPO-POLICY")))
                .hasSize(20_000);
    }

    @Test
    void aSpeakerUnderTheChathamHouseRuleStaysSecretAfterACalendar() throws IOException {
        Run written = Run.ospo("", "convert", copy("chr.json"), "--private", "--to", "ics");
        Path calendar = Files.writeString(folder.resolve("chr.ics"), written.out());

        assertThat(written.out()).contains("SPEAKER-ÖNE");
        assertThat(Run.ospo("", "convert", calendar.toString(), "--to", "json").out())
                .contains("https://a.de/r")
                .doesNotContain("SPEAKER-ÖNE");
    }

    @Test
    void aPlaceNamedLikeALinkComesBackFromACalendar() throws IOException {
        String source = copy("d1-place-link.json");
        Run written = Run.ospo("", "convert", source, "--private", "--to", "ics");
        Path calendar = Files.writeString(folder.resolve("d1.ics"), written.out());
        Run back = Run.ospo("", "convert", calendar.toString(), "--private", "--to", "json");

        assertThat(back.out())
                .contains("\"place\": {", "\"name\": \"https://a.de/\"")
                .doesNotContain("\"join\"");
    }

    /**
     * Half a megabyte would result in 100 MB of events, because each repeats a thousand kinds of office of its track.
     */
    @Test
    void jsonLdIsBounded() throws IOException {
        String types = each(1_000, ",", i -> "{\"id\":\"o" + i + "\",\"label\":\"" + "Größe".repeat(90) + i + "\"}");
        String sessions = each(
                200,
                ",",
                i -> "{\"id\":\"s" + i
                        + "\",\"when\":{\"first\":\"2030-01-02\",\"last\":\"2030-01-02\"},\"trackIds\":[\"a\"]}");
        Path file = Files.writeString(
                folder.resolve("jsonld.json"),
                GROUP + "\"tracks\":[{\"id\":\"a\",\"name\":\"a\",\"ospoTypes\":[" + types + "]}],\"sessions\":["
                        + sessions + "]}");
        Path target = folder.resolve("sessions.jsonld");
        Run run = Run.ospo("", "convert", file.toString(), "--to", "jsonld", "-o", target.toString());

        assertThat(run.err())
                .startsWith("ospo: session s")
                .contains(": the JSON-LD up to this session has more than ")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(target).doesNotExist();
    }
}
