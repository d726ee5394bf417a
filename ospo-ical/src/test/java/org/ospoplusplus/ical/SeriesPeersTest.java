package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Function;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.UsualTime;

/** Other libraries compute the days of arbitrary series from their events. The days must be those of the model. */
class SeriesPeersTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int YEARS = 3;
    private static final WorkingGroup GROUP =
            WorkingGroup.builder("peers", "peers.example", "Peers").build();

    @Property(shrinking = ShrinkingMode.OFF)
    void otherLibrariesFindTheDaysOfTheModel(@ForAll Series series) throws InvalidRecurrenceRuleException {
        Optional<VEvent> written = CalendarBridge.create()
                .withTimestamp(Instant.parse("2026-01-01T00:00:00Z"))
                .event(GROUP, series.toBuilder().revision(Revision.INITIAL).build());
        assumeThat(written).isPresent();
        VEvent event = written.orElseThrow();
        LocalDate start = day(event.getProperty("DTSTART").orElseThrow().getValue());
        LocalDate end = start.plusYears(YEARS);
        assumeThat(start.getYear()).isBetween(1900, 3000);
        // In 2011, clocks of Samoa skipped a whole day, which the libraries show as the next day.
        assumeThat(series.time().filter(time -> time.zone().getId().equals("Pacific/Apia")))
                .isEmpty();
        // Without a first day, days of the rule before DTSTAMP are not written, but earlier extra days are.
        assumeThat(series.first().isPresent()
                        || event.getProperty("RRULE").isPresent()
                        || series.rule().isEmpty())
                .isTrue();
        // RFC 5545 cannot express some quarterly rules: the event has only their first days.
        LocalDate known = event.getProperty("RRULE").isEmpty() && isQuarterly(series) ? end.minusYears(1) : end;

        List<LocalDate> expected =
                series.dates(start).takeWhile(day -> day.isBefore(known)).toList();

        assertThat(libRecur(event, series, known))
                .filteredOn(day -> !day.isBefore(start))
                .containsExactlyElementsOf(expected);
        assertThat(ical4j(event, start, known))
                .filteredOn(day -> !day.isBefore(start))
                .containsExactlyElementsOf(expected);
    }

    private static boolean isQuarterly(Series series) {
        return series.rule()
                .filter(rule -> rule.frequency() == Frequency.QUARTERLY)
                .isPresent();
    }

    private static SortedSet<LocalDate> libRecur(VEvent event, Series series, LocalDate end)
            throws InvalidRecurrenceRuleException {
        SortedSet<LocalDate> days = new TreeSet<>();
        String start = event.getProperty("DTSTART").orElseThrow().getValue();
        days.add(day(start));
        Optional<String> rule = event.getProperty("RRULE").map(property -> property.getValue());
        if (rule.isPresent()) {
            TimeZone zone = series.time()
                    .map(UsualTime::zone)
                    .map(TimeZone::getTimeZone)
                    .orElse(null);
            RecurrenceRuleIterator dates = new RecurrenceRule(rule.get())
                    .iterator(zone == null ? DateTime.parse(start) : DateTime.parse(zone, start));
            while (dates.hasNext()) {
                DateTime date = dates.nextDateTime();
                LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
                if (!day.isBefore(end)) {
                    break;
                }
                days.add(day);
            }
        }
        days.addAll(days(event, "RDATE"));
        days.removeAll(days(event, "EXDATE"));
        return days.headSet(end);
    }

    /** {@return the days of the properties, in the zone of the series} */
    private static List<LocalDate> days(VEvent event, String name) {
        Function<Temporal, LocalDate> local =
                date -> date instanceof ZonedDateTime zoned ? zoned.toLocalDate() : LocalDate.from(date);
        return event.getPropertyList().getAll().stream()
                .filter(property -> property.getName().equals(name))
                .map(property -> (DateListProperty<? extends Temporal>) property)
                .flatMap(property -> property.getDates().stream())
                .map(local)
                .toList();
    }

    private static List<LocalDate> ical4j(VEvent event, LocalDate start, LocalDate end) {
        Temporal first = event.<Temporal>getDateTimeStart().getDate();
        Period<Temporal> window = first instanceof ZonedDateTime zoned
                ? new Period<>(at(start.minusDays(1), zoned.getZone()), at(end.plusDays(1), zoned.getZone()))
                : new Period<>(start.minusDays(1), end.plusDays(1));
        return event.calculateRecurrenceSet(window).stream()
                .map(period -> LocalDate.from(period.getStart()))
                .filter(day -> day.isBefore(end))
                .distinct()
                .sorted()
                .toList();
    }

    private static Temporal at(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text.substring(0, 8), DATE);
    }
}
