package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.internal.recurrence.Window;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Verifies that the cost of reading grows at most linearly with each kind of content. The costs are the steps of the
 * reader and the allocated bytes, which do not depend on the load of the machine.
 */
class ReadingCostTest {

    private static final double AT_MOST = 2.2;

    /** A tolerance for constant costs, such as buffers and tables that are created at the first use. */
    private static final long SMALL_STEPS = 1_000;

    private static final long SMALL_BYTES = 200_000;

    /** The work budget of a calendar. */
    private static final long ALL_STEPS = 4_000_000;

    private static final Window DAYS = new Window.Days(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31));

    private static final String MINUTES =
            IntStream.range(0, 48).mapToObj(Integer::toString).collect(Collectors.joining(","));
    private static final String DENSE = "FREQ=HOURLY;BYMINUTE=" + MINUTES;

    private record Cost(long steps, long bytes) {}

    private static Cost cost(String calendar, Window window) {
        byte[] input = calendar.getBytes(StandardCharsets.UTF_8);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long steps = 0;
        long bytes = Long.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            FeedReader reading = new FeedReader(CalendarLimits.DEFAULT, ZoneId.of("UTC"), null, window);
            long before = threads.getCurrentThreadAllocatedBytes();
            try {
                reading.read(new ByteArrayInputStream(input));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - before);
            steps = reading.steps();
        }
        return new Cost(steps, bytes);
    }

    private static String calendar(String lines) {
        return "BEGIN:VCALENDAR\nNAME:Zürich 東京 🗓\n" + lines + "\nEND:VCALENDAR\n";
    }

    private static String event(Object uid, String lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "@exämple.org\nDTSTART:20200101T000000Z\n" + lines + "\nEND:VEVENT";
    }

    /** {@return an event with a local start in a zone} */
    private static String inZone(String tzid, String event) {
        return event.replace("DTSTART:20200101T000000Z", "DTSTART;TZID=" + tzid + ":20200101T000000");
    }

    private static String each(int count, IntFunction<String> lines) {
        return IntStream.range(0, count).mapToObj(lines).collect(Collectors.joining("\n"));
    }

    private static String list(int count, IntFunction<String> element) {
        return IntStream.range(0, count).mapToObj(element).collect(Collectors.joining(","));
    }

    /** {@return the same word in a different mixture of upper and lower case for each number} */
    private static String sameButForCase(int number) {
        StringBuilder text = new StringBuilder("abcdefghijklmnop");
        for (int i = 0; i < text.length(); i++) {
            if ((number >> i & 1) == 1) {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }

    private static String secrets(int number) {
        return "CONFERENCE;FEATURE=\"VIDEO,MODERATOR\":https://meet.example/größe-%d?pwd=%d\n".formatted(number, number)
                + "CONFERENCE;X-OSPO-SECRET=TRUE;X-OSPO-ACCESS-CODE=77%04d:tel:+49301%06d".formatted(number, number);
    }

    private static String texts(int number) {
        return "LOCATION:Zürich 12 34 5 %d\nCONTACT:Zoë %d\nURL:https://meet.example/%d"
                .formatted(number, number, number);
    }

    private static String time(int number) {
        return "%04d%02d%02dT%02d0000Z"
                .formatted(2000 + number / 6000, 1 + number % 12, 1 + number / 12 % 28, number % 24);
    }

    private static String zone(int rules) {
        return "BEGIN:VTIMEZONE\nTZID:Nirgendwo é\n"
                + each(
                        rules,
                        n -> "BEGIN:STANDARD\nDTSTART:0%d000101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\n"
                                        .formatted(1 + n % 9)
                                + "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nEND:STANDARD")
                + "\nEND:VTIMEZONE\n";
    }

    private static Arguments of(String name, int size, IntFunction<String> lines) {
        return Arguments.of(name, size, lines);
    }

    static Stream<Arguments> dimensions() {
        return Stream.of(
                of("events", 500, n -> each(n, i -> event(i, "SUMMARY:Café " + i))),
                of("events of one UID", 500, n -> each(n, i -> event("x", "SUMMARY:Café " + i))),
                of("events that are the same", 500, n -> each(n, i -> event("x", "SUMMARY:Café"))),
                of("events without a UID", 500, n -> each(n, i -> event("", "").replace("@exämple.org", ""))),
                of(
                        "ids that differ in case",
                        500,
                        n -> each(n, i -> event(sameButForCase(i), "").replace("exämple", "example"))),
                of("repeating events", 50, n -> each(n, i -> event(i, "RRULE:FREQ=WEEKLY;COUNT=50"))),
                of(
                        "rules of one event",
                        90,
                        n -> event("x", each(n, i -> "RRULE:FREQ=YEARLY;BYMONTH=" + (1 + i % 12)))),
                of("dense rules", 10, n -> each(n, i -> event(i, "RRULE:" + DENSE))),
                of(
                        "EXRULEs",
                        20,
                        n -> event("x", "RRULE:" + DENSE + "\n" + each(n, i -> "EXRULE:" + DENSE + ";BYSECOND=" + i))),
                of(
                        "events with all instances excluded",
                        10,
                        n -> each(n, i -> event(i, "RRULE:" + DENSE + "\nEXRULE:" + DENSE))),
                of(
                        "EXDATEs",
                        20,
                        n -> event(
                                "x",
                                "RRULE:FREQ=DAILY\n"
                                        + each(n, i -> "EXDATE:" + list(1_000, j -> time(i * 1_000 + j))))),
                of("RDATEs", 20, n -> event("x", each(n, i -> "RDATE:" + list(1_000, j -> time(i * 1_000 + j))))),
                of("lines of EXDATE", 1_900, n -> event("x", "RRULE:FREQ=DAILY\n" + each(n, i -> "EXDATE:" + time(i)))),
                of("lines of RDATE", 1_900, n -> event("x", each(n, i -> "RDATE:" + time(i)))),
                of(
                        "reasons of excluded days",
                        1_900,
                        n -> event(
                                "x",
                                "RRULE:FREQ=DAILY\n"
                                        + each(
                                                n,
                                                i -> "X-OSPO-EXCEPT-REASON;X-OSPO-DATE=%s:é %d"
                                                        .formatted(time(i).substring(0, 8), i)))),
                of(
                        "overrides",
                        500,
                        n -> event("x", "RRULE:FREQ=DAILY\n") + "\n"
                                + each(n, i -> event("x", "RECURRENCE-ID:" + time(i)))),
                of(
                        "overrides of several events",
                        200,
                        n -> each(n, i -> event("x", "SUMMARY:é" + i)) + "\n"
                                + each(n, i -> event("x", "RECURRENCE-ID:" + time(i)))),
                of("overrides without a master", 500, n -> each(n, i -> event("x", "RECURRENCE-ID:20200101"))),
                of(
                        "moves of all later instances",
                        100,
                        n -> event("x", "RRULE:FREQ=DAILY\n") + "\n"
                                + each(n, i -> event("x", "RECURRENCE-ID;RANGE=THISANDFUTURE:" + time(i)))),
                of("categories", 8, n -> each(n, i -> event(i, "CATEGORIES:" + list(5_000, j -> "é" + j)))),
                of(
                        "parameters",
                        1_000,
                        n -> event(
                                "x",
                                "RRULE:FREQ=DAILY\nEXDATE" + ";X-A=é".repeat(n) + ":"
                                        + list(n, ReadingCostTest::time))),
                of(
                        "categories among tracks",
                        40,
                        n -> each(n, i -> "X-OSPO-TRACK;X-OSPO-ID=t" + i + ":Gruppe é " + i) + "\n"
                                + each(n, i -> event(i, "CATEGORIES:Gruppe é 7," + list(100, j -> "é" + j)))),
                of(
                        "people and their affiliations",
                        500,
                        n -> each(
                                n,
                                i -> "X-OSPO-PERSON;X-OSPO-NAME=Zoë;X-OSPO-STATUS=ANNOUNCED:" + i
                                        + "\nX-OSPO-AFFILIATION;X-OSPO-PERSON=" + i + ":Größe")),
                of(
                        "attendees",
                        95,
                        n -> event("x", each(n, i -> "ATTENDEE;CN=Zoë " + i + ":mailto:g" + i + "@example.org"))),
                of(
                        "participants",
                        400,
                        n -> event("x", each(n, i -> "BEGIN:PARTICIPANT\nSUMMARY:Zoë " + i + "\nEND:PARTICIPANT"))),
                of(
                        "secrets and texts",
                        100,
                        n -> event("x", each(n, ReadingCostTest::secrets) + "\n" + each(n, ReadingCostTest::texts))),
                of(
                        "secrets and lines of a text",
                        100,
                        n -> event(
                                "x",
                                each(n, ReadingCostTest::secrets) + "\nDESCRIPTION:" + "Zoë 4711\\n".repeat(9 * n))),
                of("long lines", 30_000, n -> event("x", "DESCRIPTION:" + "é\\n".repeat(n / 4))),
                of(
                        "descriptions of HTML",
                        20,
                        n -> each(n, i -> event(i, "DESCRIPTION:<p>é" + "<div><b>".repeat(4_000)))),
                of("HTML of one description", 10_000, n -> event("x", "DESCRIPTION:<p>é" + "<td><dd>".repeat(n))),
                of("folds", 10_000, n -> event("x", "DESCRIPTION:" + "é\n ".repeat(n))),
                of("nested components", 2_000, n -> "BEGIN:B\n".repeat(n)),
                of("ends without a beginning", 2_000, n -> "BEGIN:B\n".repeat(n) + "END:X\n".repeat(n)),
                of("components closed by others", 2_000, n -> "BEGIN:B\n".repeat(n) + "END:B\n".repeat(n)),
                of("calendars", 2_000, n -> "END:VCALENDAR\nBEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Berlin\n".repeat(n)),
                of("slashes", 30_000, n -> inZone("/".repeat(n), event("x", ""))),
                of(
                        "slashes and EXDATEs",
                        1_000,
                        n -> event(
                                "x",
                                "RRULE:FREQ=DAILY\nEXDATE;TZID=" + "/".repeat(10 * n) + ":"
                                        + list(n, i -> "20200101T000000"))),
                of("names of zones", 500, n -> each(n, i -> inZone("é" + i, event(i, "")))),
                of("blanks in rules", 30_000, n -> event("x", "RRULE:FREQ=DAILY;BYHOUR=1" + " ".repeat(n) + "2")),
                of("semicolons in rules", 30_000, n -> event("x", "RRULE:FREQ=DAILY" + ";".repeat(n))),
                of(
                        "rules of zones that never match",
                        30,
                        n -> zone(n) + inZone("Nirgendwo é", event("x", "RRULE:FREQ=DAILY"))),
                of(
                        "instances in a zone that never matches",
                        5,
                        n -> zone(40) + each(n, i -> inZone("Nirgendwo é", event(i, "RRULE:FREQ=DAILY")))),
                of(
                        "dates in a zone that never matches",
                        1_000,
                        n -> zone(40)
                                + event(
                                        "x",
                                        "RRULE:FREQ=DAILY\nEXDATE;TZID=Nirgendwo é:"
                                                + list(n, i -> "%04d0101T000000".formatted(1 + i)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dimensions")
    void twiceAsMuchCostsAtMostTwiceAsMuch(String name, int size, IntFunction<String> lines) {
        for (Window window : new Window[] {null, DAYS}) {
            Cost one = cost(calendar(lines.apply(size)), window);
            Cost two = cost(calendar(lines.apply(2 * size)), window);
            assertThat(two.steps()).as("steps").isLessThanOrEqualTo((long) (AT_MOST * one.steps()) + SMALL_STEPS);
            assertThat(two.bytes()).as("bytes").isLessThanOrEqualTo((long) (AT_MOST * one.bytes()) + SMALL_BYTES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c05-exrule-no-window-daily",
                "c05-exrule-no-window-hourly",
                "c06-exrule-window-20",
                "c06b-rules-excluded-4-events",
                "c06c-moved-out-1",
                "c09-zone-never"
            })
    void rulesHaveABudget(String file) {
        String calendar = new String(IdentityTest.input(file + ".ics"), StandardCharsets.UTF_8);
        assertThat(cost(calendar, null).steps()).isLessThan(100_000);
        Cost expanded = cost(calendar, DAYS);
        assertThat(expanded.steps()).isLessThan(1_500_000);
        assertThat(expanded.bytes()).isLessThan(300_000_000);
    }

    /** Reads the maximum number of events, each with the maximum work for an event. */
    @ParameterizedTest
    @ValueSource(strings = {"", "EXRULE:FREQ=HOURLY;BYMINUTE=0,1,2,3,4,5;BYSECOND=0,30\n"})
    void allRulesOfACalendarHaveOneBudget(String exceptions) {
        String calendar = calendar(
                each(
                        500,
                        i -> event(
                                i,
                                exceptions
                                        + "RRULE:FREQ=HOURLY;BYMINUTE=0,1,2,3,4,5;BYMONTH=2;BYMONTHDAY=30\nEXDATE:20200101T000000Z")));
        Cost cost = cost(calendar, DAYS);
        assertThat(cost.steps()).isLessThan(ALL_STEPS + 50_000);
        CalendarFeed feed = CalendarReader.create()
                .withWindow(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 12, 31))
                .read(calendar);
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.code() == Code.RECURRENCE)
                .isNotEmpty()
                .allSatisfy(warning -> {
                    assertThat(warning.property()).isIn("RRULE", "EXRULE");
                    assertThat(warning.line()).isPositive();
                });
    }
}
