package org.ospoplusplus.ical.internal.mapping;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.RRule;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.When;

/**
 * Writes the properties that only the event of a series has: its days and its cadence. Everything else is written like
 * a {@linkplain #template session}.
 */
final class SeriesWriter {

    private SeriesWriter() {}

    /** {@return a name of a series for messages} */
    static String subject(Series series) {
        return "series " + series.id();
    }

    /** {@return a name of a session for messages; a template is a series} */
    static String subject(Session session) {
        boolean isTemplate = session.occurrence()
                .filter(occurrence -> occurrence.series().equals(session.id()))
                .isPresent();
        return (isTemplate ? "series " : "session ") + session.id();
    }

    /** {@return a group that contains a series; the given group, if it does} */
    static WorkingGroup owner(WorkingGroup group, Series series) {
        return group.series(series.id()).filter(series::equals).isPresent()
                ? group
                : group.toBuilder().series(List.of(series)).sessions(List.of()).build();
    }

    /**
     * {@return a session with the values of a series at its start} It names an occurrence of the series, so that
     * everything that it inherits comes from the series.
     */
    static Session template(RecurrenceSet dates) {
        Series series = dates.series();
        return Session.builder(series.id(), dates.when(dates.start()))
                .title(series.title().orElse(null))
                .description(series.description().orElse(null))
                .occurrence(new OccurrenceId(series.id(), dates.start()))
                .announced(series.announced().orElse(null))
                .status(series.status())
                .classification(series.classification())
                .revision(series.revision())
                .trackIds(series.trackIds())
                .guests(series.guests())
                .venue(series.venue().orElse(null))
                .registrations(series.registrations())
                .policies(series.policies())
                .policyInheritance(series.policyInheritance())
                .links(series.links())
                .language(series.language().orElse(null))
                .aliases(series.aliases())
                .extensions(series.extensions())
                .build();
    }

    /** {@return the parameters of {@code DTSTART} that only a series has} */
    static ParameterBuilder marks(RecurrenceSet dates) {
        int also = dates.series().also().indexOf(dates.start());
        ParameterBuilder marks = ParameterBuilder.none();
        if (dates.series().first().isEmpty()) {
            marks.and(PropertyNames.FIRST, "UNKNOWN");
        }
        return also < 0 ? marks : marks.and(PropertyNames.ALSO, Integer.toString(also + 1));
    }

    /**
     * Writes the days of a series.
     *
     * @param leftOut the left out sessions that name an occurrence of the series
     */
    static void recurrence(RecurrenceSet dates, List<LeftOutSession> leftOut, ComponentBuilder event) {
        Series series = dates.series();
        series.first()
                .filter(first -> !first.equals(dates.start()))
                .ifPresent(first -> day(PropertyNames.FIRST, first, event));
        dates.rule().ifPresent(rule -> event.add(new RRule<>(rule + until(series))));
        series.cadence()
                .flatMap(Cadence::rule)
                .filter(rule -> dates.rule().isEmpty() || !RecurrenceText.isExact(rule))
                .ifPresent(rule -> event.text(PropertyNames.RULE, RecurrenceText.exact(rule)));
        series.last()
                .filter(last -> dates.rule().isEmpty() || !isReadFromUntil(series, last))
                .ifPresent(last -> day(PropertyNames.LAST, last, event));
        for (ExceptDate except : series.except()) {
            event.add(RecurrenceDates.excluded(dates.when(except.date()), false));
        }
        for (ExceptDate except : series.except()) {
            except.reason().ifPresent(reason -> event.text(PropertyNames.EXCEPT_REASON, date(except.date()), reason));
        }
        leftOut.stream()
                .flatMap(session -> session.day().stream())
                .sorted()
                .forEach(day -> event.add(RecurrenceDates.excluded(dates.when(day), true)));
        for (LocalDate day : series.also()) {
            if (!day.equals(dates.start())) {
                event.add(RecurrenceDates.added(dates.when(day), false));
            }
        }
        if (dates.rule().isEmpty()) {
            // Without a rule, some programs leave out DTSTART if there are RDATEs.
            event.add(RecurrenceDates.added(dates.when(dates.start()), true));
        }
        for (LocalDate day : dates.derived()) {
            event.add(RecurrenceDates.added(dates.when(day), true));
        }
    }

    private static void day(String name, LocalDate day, ComponentBuilder event) {
        event.text(name, ParameterBuilder.none().and(Value.DATE), TimeTexts.date(day));
    }

    private static ParameterBuilder date(LocalDate day) {
        return ParameterBuilder.none().and(PropertyNames.DATE, TimeTexts.date(day));
    }

    private static String until(Series series) {
        return series.last()
                .map(last -> series.when(last) instanceof When.Timed timed
                        ? TimeTexts.utc(until(timed))
                        : TimeTexts.date(last))
                .map(last -> ";UNTIL=" + last)
                .orElse("");
    }

    /** {@return the start of the last possible meeting in UTC (RFC 5545, 3.3.10), in the years 1 to 9999} */
    private static LocalDateTime until(When.Timed last) {
        return Years.nearest(last.instant());
    }

    /**
     * {@return whether {@code UNTIL} is on the last day in the zone of the series, and includes a meeting on that day}
     * Clocks may skip a whole day, and the meeting may start after the year 9999 in UTC.
     */
    private static boolean isReadFromUntil(Series series, LocalDate last) {
        if (!(series.when(last) instanceof When.Timed timed)) {
            return true;
        }
        OffsetDateTime until = until(timed).atOffset(ZoneOffset.UTC);
        return !timed.instant().isAfter(until.toInstant())
                && until.atZoneSameInstant(timed.zone()).toLocalDate().equals(last);
    }

    /** Writes the values that a session does not have. */
    static void details(Series series, ComponentBuilder event) {
        series.cadence().ifPresent(cadence -> event.text(PropertyNames.CADENCE, cadence.text()));
        series.topics().forEach(topic -> event.text(PropertyNames.TOPIC, topic));
        event.text(PropertyNames.AUDIENCE, series.audience());
    }

    /** Writes the occurrence that a session with its own {@code UID} names. */
    static void occurrence(OccurrenceId occurrence, ComponentBuilder event) {
        event.text(PropertyNames.OCCURRENCE, date(occurrence.date()), occurrence.series());
    }
}
