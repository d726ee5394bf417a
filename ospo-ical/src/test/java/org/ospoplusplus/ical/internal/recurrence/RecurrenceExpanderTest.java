package org.ospoplusplus.ical.internal.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Instance;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.ical.internal.text.Components;
import org.ospoplusplus.ical.internal.text.TimeZones;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.text.WorkBudget;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.time.When;

/** Expands recurring events. */
class RecurrenceExpanderTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<CalendarWarning> found = new ArrayList<>();
    private final TimeZones zones = new ZoneResolver(ZoneId.of("Asia/Tokyo"));
    private final WorkBudget workBudget = WorkBudget.ofCalendar();

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void expandsWithinTheWindow(String name, String events, String from, String to, String expected, String warnings) {
        assertThat(instances(events, from, to, 1000)).isEqualTo(expected.strip());
        assertThat(found.stream().map(w -> w.line() + " " + w.property() + " " + w.code()))
                .containsExactlyElementsOf(warnings.lines().toList());
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                arguments(
                        "a weekly event keeps its local time over the change of clocks",
                        """
                        DTSTART;TZID=Europe/Berlin:20260320T150000
                        DURATION:PT2H
                        RRULE:FREQ=WEEKLY
                        """,
                        "2026-03-01",
                        "2026-04-10",
                        """
                        0 2026-03-20T15:00+01:00[Europe/Berlin] PT2H
                        0 2026-03-27T15:00+01:00[Europe/Berlin] PT2H
                        0 2026-04-03T15:00+02:00[Europe/Berlin] PT2H
                        """,
                        ""),
                arguments("COUNT is counted from DTSTART", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;COUNT=5
                        """, "2026-01-04", "2026-02-01", """
                        0 2026-01-04T09:00+01:00[Europe/Berlin] -
                        0 2026-01-05T09:00+01:00[Europe/Berlin] -
                        """, ""),
                arguments("DTSTART counts though the rule lacks it", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        0 2026-01-05T09:00+01:00[Europe/Berlin] -
                        0 2026-01-12T09:00+01:00[Europe/Berlin] -
                        """, ""),
                arguments("UNTIL in UTC", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;UNTIL=20260102T080000Z
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        0 2026-01-02T09:00+01:00[Europe/Berlin] -
                        """, ""),
                arguments("UNTIL as a date includes the day", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;UNTIL=20260102
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        0 2026-01-02T09:00+01:00[Europe/Berlin] -
                        """, ""),
                arguments("UNTIL as a local time", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;UNTIL=20260102T085959
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, ""),
                arguments("additions", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RDATE;TZID=Europe/Berlin:20260115T100000,20260101T090000
                        RDATE;VALUE=PERIOD:20260116T100000Z/PT30M
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        0 2026-01-15T10:00+01:00[Europe/Berlin] -
                        0 2026-01-16T10:00Z[UTC] PT30M
                        """, ""),
                arguments("exceptions in every form", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;COUNT=7
                        EXDATE;TZID=Europe/Berlin:20260102T090000
                        EXDATE:20260103T080000Z
                        EXDATE;TZID=Asia/Tokyo:20260104T170000
                        EXDATE:20260105T090000
                        EXDATE;VALUE=DATE:20260106
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        0 2026-01-07T09:00+01:00[Europe/Berlin] -
                        """, ""),
                arguments("EXRULE takes away", """
                        DTSTART;VALUE=DATE:20260101
                        RRULE:FREQ=DAILY;COUNT=4
                        EXRULE:FREQ=DAILY;INTERVAL=2
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-02 2026-01-02
                        0 2026-01-04 2026-01-04
                        """, ""),
                arguments("several days keep their length", """
                        DTSTART;VALUE=DATE:20260130
                        DURATION:P3D
                        RRULE:FREQ=MONTHLY;COUNT=2
                        """, "2026-01-01", "2026-12-31", """
                        0 2026-01-30 2026-02-01
                        0 2026-03-30 2026-04-01
                        """, ""),
                arguments("overrides leave and enter the window", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;COUNT=40
                        ---
                        DTSTART;TZID=Europe/Berlin:20260301T100000
                        RECURRENCE-ID;TZID=Europe/Berlin:20260102T090000
                        ---
                        DTSTART;TZID=Europe/Berlin:20260103T120000
                        RECURRENCE-ID:20260205T080000Z
                        """, "2026-01-02", "2026-01-05", """
                        0 2026-01-03T09:00+01:00[Europe/Berlin] -
                        2 2026-01-03T12:00+01:00[Europe/Berlin] -
                        0 2026-01-04T09:00+01:00[Europe/Berlin] -
                        """, ""),
                arguments("an excluded instance that is replaced is kept", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;COUNT=2
                        EXDATE;TZID=Europe/Berlin:20260102T090000
                        ---
                        DTSTART;TZID=Europe/Berlin:20260102T110000
                        RECURRENCE-ID;TZID=Europe/Berlin:20260102T090000
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        1 2026-01-02T11:00+01:00[Europe/Berlin] -
                        """, """
                        2 RECURRENCE-ID conflict
                        """),
                arguments("what replaces no instance is added", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=WEEKLY;COUNT=1
                        ---
                        DTSTART;TZID=Europe/Berlin:20260103T110000
                        RECURRENCE-ID;TZID=Europe/Berlin:20260103T090000
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        1 2026-01-03T11:00+01:00[Europe/Berlin] -
                        """, """
                        2 RECURRENCE-ID recurrence
                        """),
                arguments("an override alone", """
                        DTSTART;TZID=Europe/Berlin:20200103T110000
                        RECURRENCE-ID;TZID=Europe/Berlin:20200103T090000
                        """, "2026-01-01", "2026-02-01", """
                        0 2020-01-03T11:00+01:00[Europe/Berlin] -
                        """, """
                        1 RECURRENCE-ID missing
                        """),
                arguments("this and future", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;COUNT=4
                        ---
                        DTSTART;TZID=Europe/Berlin:20260102T143000
                        DURATION:PT1H
                        RECURRENCE-ID;RANGE=THISANDFUTURE:20260102T080000Z
                        ---
                        DTSTART;TZID=Europe/Berlin:20260103T200000
                        RECURRENCE-ID;TZID=Europe/Berlin:20260103T090000
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        1 2026-01-02T14:30+01:00[Europe/Berlin] PT1H
                        2 2026-01-03T20:00+01:00[Europe/Berlin] -
                        1 2026-01-04T14:30+01:00[Europe/Berlin] PT1H
                        """, ""),
                arguments(
                        "this and future moves additional times in the zone of the event",
                        """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;COUNT=2
                        RDATE:20260104T080000Z
                        RDATE;TZID=America/New_York:20260105T030000
                        RDATE;TZID=Asia/Tokyo:20260106T013000
                        ---
                        DTSTART;TZID=Europe/Berlin:20260102T143000
                        DURATION:PT1H
                        RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260102T090000
                        """,
                        "2026-01-01",
                        "2026-02-01",
                        """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        1 2026-01-02T14:30+01:00[Europe/Berlin] PT1H
                        1 2026-01-04T14:30+01:00[Europe/Berlin] PT1H
                        1 2026-01-05T14:30+01:00[Europe/Berlin] PT1H
                        1 2026-01-05T23:00+01:00[Europe/Berlin] PT1H
                        """,
                        ""),
                arguments("a time that clocks skip", """
                        DTSTART;TZID=Europe/Berlin:20260328T023000
                        RRULE:FREQ=DAILY;COUNT=2
                        """, "2026-03-01", "2026-04-01", """
                        0 2026-03-28T02:30+01:00[Europe/Berlin] -
                        0 2026-03-29T03:30+02:00[Europe/Berlin] -
                        """, ""),
                arguments("refused FREQ=SECONDLY", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=SECONDLY
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=MINUTELY", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=MINUTELY
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=DAILY;INTERVAL=0", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;INTERVAL=0
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=DAILY;COUNT=-5", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;COUNT=-5
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=DAILY;UNTIL=20260230", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;UNTIL=20260230
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=YEARLY;BYMONTH=13", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=YEARLY;BYMONTH=13
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=DAILY;BYHOUR=0,1,2,3,4,5,", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,1,2,3
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=WEEKLY;BYDAY=1MO", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=WEEKLY;BYDAY=1MO
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused INTERVAL=2", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:INTERVAL=2
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=DAILY;BYSETPOS=1", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;BYSETPOS=1
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """),
                arguments("refused FREQ=DAILY;INTERVAL=9999999999", """
                        DTSTART;TZID=Europe/Berlin:20260101T090000
                        RRULE:FREQ=DAILY;INTERVAL=99999999999
                        """, "2026-01-01", "2026-02-01", """
                        0 2026-01-01T09:00+01:00[Europe/Berlin] -
                        """, """
                        2 RRULE recurrence
                        """));
    }

    private static Arguments arguments(
            String name, String events, String from, String to, String expected, String warnings) {
        return Arguments.of(name, events, from, to, expected, warnings);
    }

    /** The window is so far away that the days before it exceed the work budget of an event. */
    @Test
    void expandsADistantYearWithLittleWork() {
        String daily = "DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY\n";
        assertThat(instances(daily, "9990-01-01", "9990-01-03", 10))
                .isEqualTo("0 9990-01-01T00:00Z[UTC] -\n0 9990-01-02T00:00Z[UTC] -");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;COUNT=2000000000",
                "FREQ=YEARLY;INTERVAL=2147483647"
            })
    void aSearchEnds(String rule) {
        String event = "DTSTART:00010101T000000Z\nRRULE:" + rule + "\n";
        assertThat(instances(event, "9990-01-01", "9999-12-31", 10).lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(instances(event, "0001-01-02", "9999-12-31", 10).lines()).hasSizeLessThanOrEqualTo(10);
        assertThat(workBudget.taken()).isLessThanOrEqualTo(400_000);
    }

    /** {@return a line for each instance, with the index of its event, its time and its duration} */
    @SuppressWarnings("ReferenceEquality") // the index of this event, not of an equal one
    private String instances(String events, String from, String to, int limit) {
        WarningSink warnings = new WarningSink(found::add);
        List<VEvent> all = Stream.of(events.split("---\n"))
                .map(lines -> Components.event(zones, lines))
                .toList();
        List<Single> singles = all.stream()
                .map(event -> new Single(event, when(event, warnings)))
                .toList();
        Window window = new Window.Moments(day(from), day(to));
        StringBuilder text = new StringBuilder();
        for (Instance instance :
                new RecurrenceExpander(Optional.of(window), limit, workBudget, warnings).expand(singles)) {
            int number = 0;
            while (all.get(number) != instance.event()) {
                number++;
            }
            text.append(number).append(' ').append(text(instance.when())).append('\n');
        }
        return text.toString().strip();
    }

    private static String text(When when) {
        if (when instanceof When.Timed timed) {
            return timed.zonedStart() + " "
                    + timed.duration().map(Duration::toString).orElse("-");
        }
        return when.firstDay() + " " + when.lastDay();
    }

    private static ZonedDateTime day(String text) {
        return LocalDate.parse(text).atStartOfDay(BERLIN);
    }

    /** {@return the time of an event, which the mapping would otherwise provide} */
    private static When when(VEvent event, WarningSink warnings) {
        When start = new EventTimes(event, warnings).start().orElseThrow().when();
        Optional<String> duration = event.getProperty("DURATION").map(property -> property.getValue());
        if (start instanceof When.Timed timed) {
            return duration.map(text -> timed.withDuration(Duration.parse(text)))
                    .orElse(timed);
        }
        return duration.<When>map(text -> When.between(
                        start.firstDay(),
                        start.firstDay().plusDays(Duration.parse(text).toDays() - 1)))
                .orElse(start);
    }
}
