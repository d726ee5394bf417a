package org.ospoplusplus.ical;

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
import org.ospoplusplus.ical.Recurrences.Instance;
import org.ospoplusplus.ical.Recurrences.Single;
import org.ospoplusplus.ical.internal.Components;
import org.ospoplusplus.ical.internal.FeedZones;
import org.ospoplusplus.ical.internal.TimeZones;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.time.When;

/** What becomes of repeating events, case by case. */
class RecurrencesTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<CalendarWarning> found = new ArrayList<>();
    private final TimeZones zones = new FeedZones(ZoneId.of("Asia/Tokyo"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void expandsWithinTheWindow(String name, String events, String from, String to, String expected, String warnings) {
        assertThat(instances(events, from, to, 1000)).isEqualTo(expected.strip());
        assertThat(found.stream().map(w -> w.line() + " " + w.property() + " " + w.code()))
                .containsExactlyElementsOf(warnings.lines().toList());
    }

    static Stream<Arguments> cases() {
        return Stream.of(arguments(
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
                ""));
    }

    private static Arguments arguments(
            String name, String events, String from, String to, String expected, String warnings) {
        return Arguments.of(name, events, from, to, expected, warnings);
    }

    @Test
    void theFarFutureTakesNoLongerThanTomorrow() {
        String daily = "DTSTART:00010101T000000Z\nRRULE:FREQ=DAILY\n";
        long start = System.nanoTime();
        assertThat(instances(daily, "9990-01-01", "9990-01-03", 10))
                .isEqualTo("0 9990-01-01T00:00Z[Etc/UTC] -\n0 9990-01-02T00:00Z[Etc/UTC] -");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    /** One instance a line: the number of the event that tells the rest, its time, its duration. */
    private String instances(String events, String from, String to, int limit) {
        Warnings warnings = new Warnings(found::add);
        List<VEvent> all = Stream.of(events.split("---\n"))
                .map(lines -> Components.event(zones, lines))
                .toList();
        List<Single> singles = all.stream()
                .map(event -> new Single(event, when(event, warnings)))
                .toList();
        Window window = new Window(day(from), day(to));
        StringBuilder text = new StringBuilder();
        for (Instance instance : new Recurrences(Optional.of(window), limit, warnings).expand(singles)) {
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

    /** Stands in for what maps the event. */
    private static When when(VEvent event, Warnings warnings) {
        When start = new EventTimes(event, warnings).start().orElseThrow().when();
        Optional<String> duration = event.getProperty("DURATION").map(property -> property.getValue());
        if (start instanceof When.Timed timed) {
            return duration.map(text -> timed.lasting(Duration.parse(text))).orElse(timed);
        }
        return duration.<When>map(text -> When.between(
                        start.firstDay(),
                        start.firstDay().plusDays(Duration.parse(text).toDays() - 1)))
                .orElse(start);
    }
}
