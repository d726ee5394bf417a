package org.ospoplusplus.json;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Converts the public series of a group to events, with the next meetings that no session replaces. */
final class SeriesEvents {

    private final WorkingGroup group;
    private final SchemaOrg schemaOrg;
    private final @Nullable ZonedDateTime now;
    private final int occurrences;
    private final Map<String, List<Session>> replacements;

    /**
     * @param now the moment from which occurrences are counted; null if only extra days become events
     * @param occurrences the maximum number of next occurrences of each series
     */
    SeriesEvents(WorkingGroup group, SchemaOrg schemaOrg, @Nullable ZonedDateTime now, int occurrences) {
        this.group = group;
        this.schemaOrg = schemaOrg;
        this.now = now;
        this.occurrences = occurrences;
        replacements = group.series().isEmpty() ? Map.of() : replacements(group);
    }

    private static Map<String, List<Session>> replacements(WorkingGroup group) {
        Map<String, List<Session>> bySeries = new HashMap<>();
        for (Session session : group.sessions()) {
            session.occurrence()
                    .ifPresent(occurrence -> bySeries.computeIfAbsent(occurrence.series(), id -> new ArrayList<>())
                            .add(session));
        }
        return bySeries;
    }

    /**
     * Passes each public series and its meetings to a consumer.
     *
     * @param sink receives the series and an event
     */
    void forEach(BiConsumer<Series, Map<String, Object>> sink) {
        for (Series series : group.series()) {
            if (series.classification().isPublic()) {
                sink.accept(series, schemaOrg.series(series, daysWithout(series)));
                schemaOrg.occurrences(series, days(series)).forEach(event -> sink.accept(series, event));
            }
        }
    }

    private List<Session> replacements(Series series) {
        return replacements.getOrDefault(series.id(), List.of());
    }

    /**
     * {@return the days without a meeting} Among them are the days whose sessions are at another time, are not public,
     * or do not take place. Programs that compute dates from the schedule would otherwise announce meetings on these
     * days.
     */
    private Set<LocalDate> daysWithout(Series series) {
        Set<LocalDate> days = new TreeSet<>();
        series.except().stream().map(ExceptDate::date).forEach(days::add);
        for (Session session : replacements(series)) {
            session.occurrence()
                    .map(OccurrenceId::date)
                    .filter(day -> !takesPlace(session, series, day))
                    .ifPresent(days::add);
        }
        return days;
    }

    private static boolean takesPlace(Session session, Series series, LocalDate day) {
        return session.isExpected()
                && session.classification().isPublic()
                && session.when().mayShareStart(series.when(day));
    }

    /** {@return the extra days, which no schedule can express, and the days of the next occurrences} */
    private Set<LocalDate> days(Series series) {
        Set<LocalDate> days = new TreeSet<>(series.also());
        replacements(series).stream()
                .flatMap(session -> session.occurrence().stream())
                .map(OccurrenceId::date)
                .forEach(days::remove);
        if (now != null && series.hasKnownDates()) {
            days.addAll(next(series, now));
        }
        return days;
    }

    private Set<LocalDate> next(Series series, ZonedDateTime from) {
        return WorkingGroup.builder(group.id(), group.domain(), group.name())
                .series(List.of(series))
                .sessions(replacements(series))
                .build()
                .upcoming(from)
                .filter(Occurrence.class::isInstance)
                .limit(occurrences)
                .map(meeting -> ((Occurrence) meeting).date())
                .collect(Collectors.toSet());
    }
}
