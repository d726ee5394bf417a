package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Verifies calendars with other Java libraries. {@code scripts/interop} does the same with programs in other languages.
 */
class OtherReadersTest {

    private static final Path FOLDER = Path.of("target", "interop");

    /** If a clock change repeats the start, ical4j uses the second moment instead of the first. */
    private static final Set<String> MISREAD_BY_ICAL4J = Set.of("seasons-overlap");

    /** The zones of biweekly always change by one hour, and are wrong by one hour in the hours before a change. */
    private static final Set<String> MISREAD_BY_BIWEEKLY =
            Set.of("seasons-half-hour", "seasons-over-change", "seasons-overlap");

    static List<Exported> calendars() {
        return Exported.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void ical4jReadsTheSame(Exported exported) throws IOException, ParserException {
        Calendar calendar = ical4j(exported);
        String method = calendar.getProperty("METHOD").map(Property::getValue).orElse(Shown.NONE);

        List<Shown> read = new ArrayList<>();
        for (VEvent event : calendar.<VEvent>getComponents("VEVENT")) {
            for (Times times : instances(calendar, event)) {
                read.add(new Shown(
                        text(event, "UID"),
                        text(event, "SUMMARY"),
                        times.start(),
                        times.end(),
                        text(event, "LOCATION"),
                        text(event, "STATUS"),
                        text(event, "ORGANIZER"),
                        method));
            }
        }

        check(exported, read, MISREAD_BY_ICAL4J);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calendars")
    void biweeklyReadsTheSame(Exported exported) {
        ICalendar calendar = Biweekly.parse(exported.text()).first();
        String method = Optional.ofNullable(calendar.getMethod())
                .map(property -> property.getValue())
                .orElse(Shown.NONE);

        List<Shown> read = new ArrayList<>();
        for (biweekly.component.VEvent event : calendar.getEvents()) {
            for (Times times : instances(event, calendar)) {
                read.add(new Shown(
                        event.getUid().getValue(),
                        event.getSummary().getValue(),
                        times.start(),
                        times.end(),
                        Optional.ofNullable(event.getLocation())
                                .map(location -> location.getValue())
                                .orElse(Shown.NONE),
                        event.getStatus().getValue(),
                        Optional.ofNullable(event.getOrganizer())
                                .map(organizer -> "mailto:" + organizer.getEmail())
                                .orElse(Shown.NONE),
                        method));
            }
        }

        check(exported, read, MISREAD_BY_BIWEEKLY);
        assertThat(calendar.getTimezoneInfo().getTimezones())
                .hasSize(exported.zones().size());
    }

    /** Calendars that a program misreads must differ. If this fails, the program has been fixed. */
    private static void check(Exported exported, List<Shown> read, Set<String> misread) {
        if (misread.contains(exported.name().replaceFirst("^publish-", ""))) {
            assertThat(Set.copyOf(read)).isNotEqualTo(Set.copyOf(exported.shown()));
        } else {
            assertThat(without(exported.shown(), read)).as("missing instances").isEmpty();
            assertThat(without(read, exported.shown())).as("further instances").isEmpty();
        }
    }

    private static List<Shown> without(List<Shown> all, List<Shown> removed) {
        List<Shown> rest = new ArrayList<>(all);
        removed.forEach(rest::remove);
        return rest;
    }

    /** Writes each calendar and its expected display for {@code scripts/interop/run}. */
    @Test
    void calendarsAreWrittenForOtherPrograms() throws IOException {
        Files.createDirectories(FOLDER);
        for (Exported exported : Exported.all()) {
            List<String> lines = exported.shown().stream()
                    .map(Shown::line)
                    .peek(line -> assertThat(line).doesNotContain("\n", "\r").matches("([^\t]+\t){7}[^\t]+"))
                    .toList();
            Files.writeString(FOLDER.resolve(exported.name() + ".ics"), exported.text());
            Files.write(FOLDER.resolve(exported.name() + ".tsv"), lines);
        }
    }

    @Test
    void everyKindOfCalendarIsAmongThem() {
        Map<String, Long> instances = Exported.all().stream()
                .flatMap(exported -> exported.shown().stream())
                .collect(Collectors.groupingBy(Shown::method, Collectors.counting()));

        assertThat(instances.keySet()).containsExactlyInAnyOrder(Shown.NONE, "PUBLISH", "CANCEL");
        assertThat(instances.get(Shown.NONE)).isGreaterThan(1000);
        assertThat(instances.get("PUBLISH")).isGreaterThan(1000);
        assertThat(instances.get("CANCEL")).isGreaterThan(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"samples", "publish-samples", "publish-seasons", "cancel-samples-cancelled"})
    void ical4jFindsNothingWrong(String name) throws IOException, ParserException {
        Exported exported = Exported.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();

        assertThat(ical4j(exported).validate().getEntries()).isEmpty();
    }

    /** If this fails, the writer can give participants the status ACTIVE. */
    @Test
    void ical4jStillReadsNoActiveParticipant() {
        String calendar = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "BEGIN:VEVENT",
                "BEGIN:PARTICIPANT",
                "PARTICIPANT-TYPE:ACTIVE",
                "END:PARTICIPANT",
                "END:VEVENT",
                "END:VCALENDAR",
                "");

        assertThatThrownBy(() -> new CalendarBuilder().build(new StringReader(calendar)))
                .hasMessageContaining("Cannot modify constant instances");
    }

    private static Calendar ical4j(Exported exported) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(exported.text()));
    }

    private static String text(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse(Shown.NONE);
    }

    /** Start and end of an instance, in the format of {@link Shown}. */
    private record Times(String start, String end) {}

    private static List<Times> instances(Calendar calendar, VEvent event) {
        Temporal start = event.<Temporal>getDateTimeStart().getDate();
        // If the event has no end, ical4j computes one.
        boolean hasEnd = event.getProperty("DTEND").isPresent()
                || event.getProperty("DURATION").isPresent();
        if (event.getProperty("RRULE").isEmpty() && event.getProperty("RDATE").isEmpty()) {
            String end = hasEnd
                    ? event.getEndDate(true).map(date -> moment(date.getDate())).orElseThrow()
                    : Shown.NONE;
            return List.of(new Times(moment(start), end));
        }
        Set<String> replaced = calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(other -> text(other, "UID").equals(text(event, "UID")))
                .flatMap(other -> Optional.ofNullable(other.<Temporal>getRecurrenceId()).stream())
                .map(id -> moment(id.getDate()))
                .collect(Collectors.toSet());
        Period<Temporal> window = new Period<>(at(Exported.FROM.minusDays(1), start), at(Exported.TO, start));
        return event.calculateRecurrenceSet(window).stream()
                .map(period -> new Times(moment(period.getStart()), hasEnd ? moment(period.getEnd()) : Shown.NONE))
                .filter(times -> isInWindow(times.start()) && !replaced.contains(times.start()))
                .toList();
    }

    /** {@return a day in the type of a start} */
    private static Temporal at(LocalDate day, Temporal start) {
        return start.plus(ChronoUnit.DAYS.between(LocalDate.from(start), day), ChronoUnit.DAYS);
    }

    private static boolean isAfterWindow(Instant moment) {
        return !moment.isBefore(
                Exported.TO.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Moments and days in the format of {@link Shown} have the order of their texts. */
    private static boolean isInWindow(String start) {
        return start.compareTo(Exported.FROM.toString()) >= 0 && start.compareTo(Exported.TO.toString()) < 0;
    }

    private static String moment(Temporal date) {
        return (date instanceof LocalDate ? date : Instant.from(date)).toString();
    }

    private static List<Times> instances(biweekly.component.VEvent event, ICalendar calendar) {
        TimezoneInfo zones = calendar.getTimezoneInfo();
        Instant start = event.getDateStart().getValue().toInstant();
        boolean timed = event.getDateStart().getValue().hasTime();
        TimezoneAssignment assignment = zones.getTimezone(event.getDateStart());
        TimeZone zone = assignment == null ? TimeZone.getDefault() : assignment.getTimeZone();
        Optional<Duration> length = Optional.ofNullable(event.getDateEnd())
                .map(end -> Duration.between(start, end.getValue().toInstant()))
                .or(() -> Optional.ofNullable(event.getDuration())
                        .map(duration -> Duration.ofMillis(duration.getValue().toMillis())));
        boolean recurs =
                event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty();
        Set<Instant> replaced = calendar.getEvents().stream()
                .filter(other -> recurs && other.getUid().equals(event.getUid()) && other.getRecurrenceId() != null)
                .map(other -> other.getRecurrenceId().getValue().toInstant())
                .collect(Collectors.toSet());
        List<Instant> starts = new ArrayList<>();
        for (DateIterator dates = event.getDateIterator(zone); dates.hasNext(); ) {
            starts.add(dates.next().toInstant());
            if (recurs && isAfterWindow(starts.get(starts.size() - 1))) {
                break;
            }
        }
        List<Times> instances = new ArrayList<>();
        for (Instant date : starts) {
            String first = moment(date, timed);
            if (!recurs || (isInWindow(first) && !replaced.contains(date))) {
                instances.add(new Times(
                        first,
                        length.map(duration -> moment(date.plus(duration), timed))
                                .orElse(Shown.NONE)));
            }
        }
        return instances;
    }

    private static String moment(Instant instant, boolean timed) {
        return (timed ? instant : LocalDate.ofInstant(instant, ZoneId.systemDefault())).toString();
    }
}
