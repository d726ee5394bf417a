package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/**
 * Replaces values and parameters of calendars by hostile ones. The calendar must be read without an exception, and the
 * result must be valid, so that it can be written again.
 */
class HostileValuesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/org/ospoplusplus/ical");
    private static final OspoValidator VALIDATOR = OspoValidator.create();
    private static final CalendarReader READER = CalendarReader.create();
    private static final CalendarReader WINDOWED = READER.withWindow(
            ZonedDateTime.parse("2021-01-01T00:00Z[UTC]"), ZonedDateTime.parse("2023-01-01T00:00Z[UTC]"));

    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]");
    private static final Pattern PARAMETER = Pattern.compile(";([A-Za-z-]+)=(\"[^\"]*\"|[^\";:]*)");

    /** Valid and invalid values of all types. */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "\u00A0\u2003",
            "\\n",
            "\\nT: Appointment",
            "two\\nlines",
            "tab\there",
            "\r\r\r",
            "\u0000\u0007\u001B[31m\u007F\u0085",
            "\u202Egpj.exe",
            "\u2066isolated\u2069 \u2028\u2029",
            "\uFFFF\uFDD0\uD83F\uDFFE",
            "https://example.org/\u202Egpj.exe",
            "https://example.org/\uFFFF",
            "https://example.org/a\\,b?c={d}|^`",
            "https://example.org/100%",
            "https://user:password@example.org/",
            "https://münchen.example/ü?q=ü#a#b",
            "http://",
            "https://host_name/",
            "http:///nothing",
            "mailto:x",
            "mailto:x@",
            "mailto:@x",
            "mailto:%00@x.example",
            "mailto:ada%40home@x.example",
            "MAILTO:Ada.\"Lovelace\"@example..org",
            "tel:",
            "tel:%0A%E2%80%AE",
            "tel:+1 (555) 0100",
            "javascript:alert(1)",
            "//example.org",
            "not a link",
            "https://zoom.us/j/1?pwd=%0A",
            "Zoom; https://zoom.us/j/1\\, Room 3",
            "<p>Hello <b>all</b>&nbsp;!</p><ul><li>a<li>b</ul>",
            "&#0;&#xFFFF;&#x202E;&amp;&lt;b&gt;&nosuch;",
            "&#55296;&#1114112;",
            "<".repeat(300),
            "*a* _b_ [c](d) `e` ~~f~~ \\\\",
            "é".repeat(501),
            "👩‍👩‍👧‍👦".repeat(100),
            "🇫🇷".repeat(260),
            "e\u0301".repeat(300),
            "x\u0301" + "\u0301".repeat(700),
            "a".repeat(20_001),
            "日本".repeat(9_000),
            "a/b|c;d,e\\;f\\,g",
            "-1",
            "0",
            "1",
            "2",
            "4294967295",
            "99999999999999999999",
            "NaN;NaN",
            "1e400;0",
            "91;181",
            "48.5;-2.25",
            "00010101",
            "00010101T000000",
            "00010101T000000Z",
            "00000101T000000Z",
            "99991231",
            "99991231T235959",
            "99991231T235959Z",
            "100000101T000000Z",
            "20260329T023000",
            "20211108T1500",
            "20211108T1500Z",
            "20211108T150000",
            "20211108T150000Z",
            "20210230T000000",
            "20211108T150060Z",
            "2021-11-08T15:00:00[Europe/Paris]/PT2H",
            "2026-03-29T02:30:00[Europe/Paris]",
            "9999-12-31/9999-12-31",
            "0000",
            "10000",
            "2021-13",
            "P",
            "P0D",
            "-P1D",
            "P366D",
            "P367D",
            "P99999999W",
            "PT0S",
            "PT1S",
            "PT48H",
            "PT0.5S",
            "PT999999999999999999S",
            "P1Y2M",
            "FREQ=SECONDLY",
            "FREQ=YEARLY;UNTIL=99991231",
            "FREQ=DAILY;COUNT=3;BYHOUR=2;BYMINUTE=30",
            "TRUE",
            "FALSE",
            "NO",
            "de_DE",
            "de-DE-",
            "x",
            "Europe/Paris",
            "Pacific/Pago_Pago",
            "Pacific/Kiritimati",
            "Nowhere/At all",
            "DATE",
            "URI",
            "BINARY",
            "CANCELED",
            " confirmed ",
            "DELEGATED",
            "WITHDRAWN",
            "COUNTER",
            "FORBIDS",
            "PARTNER",
            "TO-BE-ANNOUNCED",
            "ORGANIZATION",
            "TICKET",
            "every.thing@home@commons.example",
            "a".repeat(250) + "@commons.example",
            "!?@commons.example",
            "EVERY.thing@home@commons.example",
            "track!cities@commons.example",
            "track!c!t@commons.example",
            "tag:commons.example,2026:ospo-type/!",
            "tag:commons.example,2026:ospo-type/" + "a".repeat(300),
            "nodomain",
            "UPPER.Example",
            "1.2.3.4",
            "text/html",
            "XX",
            "fr",
            "MODERATOR,VIDEO",
            "CHAT",
            "9am ET, 3pm CET");

    @Provide
    Arbitrary<String> calendars() {
        Arbitrary<List<String>> feeds = Arbitraries.of(feeds());
        return Combinators.combine(
                        feeds, Arbitraries.integers().between(1, 8), Arbitraries.randomValue(Random::nextLong))
                .as((lines, mutations, seed) -> {
                    Random random = new Random(seed);
                    List<String> mutated = new ArrayList<>(lines);
                    for (int i = 0; i < mutations; i++) {
                        mutate(mutated, random);
                    }
                    return String.join("\r\n", mutated) + "\r\n";
                });
    }

    /** {@return calendars with all supported properties, as unfolded lines} */
    private static List<List<String>> feeds() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<List<String>> feeds = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".ics"))
                    .filter(path -> path.endsWith("everything.ics")
                            || path.toString().contains("producers")
                            || path.toString().contains("reported"))
                    .sorted()
                    .toList()) {
                List<String> lines = FOLD.matcher(Files.readString(file))
                        .replaceAll("")
                        .lines()
                        .toList();
                if (lines.size() < 500) {
                    feeds.add(lines);
                }
                if (file.endsWith("everything.ics")) {
                    // This calendar has most of the supported properties and thus occurs more often.
                    feeds.addAll(List.of(lines, lines, lines, lines, lines, lines, lines, lines, lines, lines));
                }
            }
            return feeds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mutate(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        if (line.startsWith("BEGIN:") || line.startsWith("END:")) {
            return;
        }
        int colon = valueStart(line);
        if (colon < 0) {
            return;
        }
        String value = random.nextInt(4) == 0 ? valueOfAnother(lines, random) : pick(random);
        switch (random.nextInt(8)) {
            case 0 -> lines.set(at, parameter(line, value.replace('"', '\''), random));
            case 1 ->
                lines.set(
                        at,
                        line.substring(0, colon) + ";" + name(lines, random) + "=\"" + value.replace('"', '\'') + "\""
                                + line.substring(colon));
            case 2 -> lines.add(at, line.substring(0, colon + 1) + value);
            case 3 -> lines.set(at, line.substring(0, colon + 1) + value + line.substring(colon + 1));
            case 4 -> lines.add(at, line);
            default -> lines.set(at, line.substring(0, colon + 1) + value);
        }
    }

    private static String pick(Random random) {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static String valueOfAnother(List<String> lines, Random random) {
        String line = lines.get(random.nextInt(lines.size()));
        return line.substring(valueStart(line) + 1);
    }

    private static String name(List<String> lines, Random random) {
        Matcher matcher = PARAMETER.matcher(lines.get(random.nextInt(lines.size())));
        return matcher.find()
                ? matcher.group(1)
                : List.of("LANGUAGE", "TZID", "LABEL", "DERIVED").get(random.nextInt(4));
    }

    /** {@return the position of the value, which follows the first colon outside of quotation marks} */
    private static int valueStart(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static String parameter(String line, String value, Random random) {
        Matcher matcher = PARAMETER.matcher(line);
        List<int[]> places = new ArrayList<>();
        while (matcher.find()) {
            places.add(new int[] {matcher.start(2), matcher.end(2)});
        }
        if (places.isEmpty()) {
            return line;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return line.substring(0, place[0]) + '"' + value + '"' + line.substring(place[1]);
    }

    @Property(tries = 20_000)
    @Tag("slow")
    void manyAreReadAsAValidGroup(@ForAll("calendars") String calendar) {
        areReadAsAValidGroup(calendar);
    }

    @Property(tries = 500)
    void areReadAsAValidGroup(@ForAll("calendars") String calendar) {
        assertValid(READER.read(calendar).group());
        CalendarFeed feed = WINDOWED.read(calendar);
        assertValid(feed.group());
        Samples.WRITER.write(feed.group());
    }

    @Property(tries = 10_000)
    @Tag("slow")
    void manyAreStreamedAsValidSessions(@ForAll("calendars") String calendar) {
        areStreamedAsValidSessions(calendar);
    }

    @Property(tries = 200)
    void areStreamedAsValidSessions(@ForAll("calendars") String calendar) {
        ByteArrayInputStream in = new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8));
        try (Stream<CalendarEvent> events = READER.events(in, warning -> {})) {
            events.map(CalendarEvent::session).forEach(HostileValuesTest::assertValid);
        }
    }

    /** Uses each value at each place, so that the test does not depend on random choices. */
    @Test
    void eachValueInEachPropertyOfACalendarWithEverything() throws IOException {
        List<String> lines = FOLD.matcher(Files.readString(RESOURCES.resolve("everything.ics")))
                .replaceAll("")
                .lines()
                .toList();
        for (String value : VALUES) {
            for (int offset = 0; offset < 6; offset++) {
                assertValid(READER.read(everySixth(lines, value, offset)).group());
            }
        }
    }

    private static String everySixth(List<String> lines, String value, int offset) {
        List<String> mutated = new ArrayList<>(lines);
        for (int i = offset; i < mutated.size(); i += 6) {
            String line = mutated.get(i);
            int colon = valueStart(line);
            if (colon > 0 && !line.startsWith("BEGIN:") && !line.startsWith("END:") && !line.startsWith("DTSTART")) {
                mutated.set(i, line.substring(0, colon + 1) + value);
            }
        }
        return String.join("\r\n", mutated) + "\r\n";
    }

    private static void assertValid(WorkingGroup group) {
        assertThat(errors(group)).isEmpty();
    }

    private static void assertValid(Session session) {
        assertThat(errors(session)).isEmpty();
    }

    private static List<Violation> errors(Object value) {
        return VALIDATOR.validate(value).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
    }
}
