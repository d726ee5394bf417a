package org.ospoplusplus.ical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.FeedEvents.Located;
import org.ospoplusplus.ical.internal.recurrence.SessionIds;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.OccurrenceIds;

/** Collects the series and sessions of a file, and repairs those that contradict each other. */
final class FeedGroup {

    private final WorkingGroup group;
    private final SessionIds ids;
    private final WarningSink warnings;
    private final WorkingGroup withSeries;
    private List<Located<Series>> series;
    private final List<Located<Session>> sessions = new ArrayList<>();
    private final Map<String, Series> byId = new HashMap<>();
    private final Set<OccurrenceId> replaced = new HashSet<>();

    /**
     * A group without sessions.
     *
     * @param group the group, whose series decide the order
     * @param series the series of the file
     * @param ids the ids of these series and of all sessions that are added
     * @param warnings receives a warning for each repair
     */
    FeedGroup(WorkingGroup group, List<Located<Series>> series, SessionIds ids, WarningSink warnings) {
        this.group = group;
        this.ids = ids;
        this.warnings = warnings;
        this.series = ordered(group, series);
        series.forEach(each -> byId.put(each.value().id(), each.value()));
        withSeries = group.toBuilder()
                .series(values(this.series))
                .sessions(List.of())
                .build();
    }

    /** {@return the series in the order of the group, then the others in the order of the file} */
    private static List<Located<Series>> ordered(WorkingGroup group, List<Located<Series>> series) {
        Map<String, Integer> order = new HashMap<>();
        group.series().forEach(known -> order.putIfAbsent(known.id(), order.size()));
        List<Located<Series>> ordered = new ArrayList<>(series);
        ordered.sort((one, other) -> Integer.compare(
                order.getOrDefault(one.value().id(), Integer.MAX_VALUE),
                order.getOrDefault(other.value().id(), Integer.MAX_VALUE)));
        return ordered;
    }

    /** {@return the group with the series, before sessions are added} */
    WorkingGroup withoutSessions() {
        return withSeries;
    }

    void add(List<Located<Session>> more) {
        more.forEach(each -> sessions.add(new Located<>(checked(each.value(), each.line()), each.line())));
    }

    /**
     * {@return the session; without its occurrence if the series has no such occurrence, or if it is replaced twice}
     */
    private Session checked(Session session, int line) {
        Optional<OccurrenceId> occurrence = session.occurrence();
        if (occurrence.isEmpty()) {
            return session;
        }
        Series of = byId.get(occurrence.get().series());
        boolean isValid = of != null && of.couldMeetOn(occurrence.get().date()) && replaced.add(occurrence.get());
        if (isValid) {
            return session;
        }
        warnings.add(
                line,
                Property.RECURRENCE_ID,
                Code.RECURRENCE,
                "the series has no such occurrence, or another session replaces it; the session is read as a separate"
                        + " one");
        // The policies and the access class of the series still apply.
        Session complete = of == null ? session : withSeries.resolved(session);
        return complete.toBuilder().occurrence(null).build();
    }

    /**
     * {@return the feed}
     *
     * @param found the warnings, which this method completes and sorts
     */
    CalendarFeed feed(List<CalendarWarning> found) {
        freeIdsOfOccurrences();
        WorkingGroup complete = group.toBuilder()
                .series(values(series))
                .sessions(values(sessions))
                .build();
        found.sort(Comparator.comparingInt(CalendarWarning::line));
        return new CalendarFeed(
                complete,
                sessions.stream().map(Located::line).toList(),
                series.stream().map(Located::line).toList(),
                found);
    }

    /** Gives other ids to the sessions and series whose UID is the id that an occurrence of a series has. */
    private void freeIdsOfOccurrences() {
        OccurrenceIds occurrences = new OccurrenceIds(values(series), replaced);
        Map<String, String> renamed = new HashMap<>();
        series = series.stream()
                .map(each -> {
                    Series value = each.value();
                    if (occurrences.of(value.id()).isEmpty()) {
                        return each;
                    }
                    renamed.put(value.id(), ids.other(value.id()));
                    return new Located<>(
                            value.toBuilder().id(renamed.get(value.id())).build(), each.line());
                })
                .toList();
        sessions.replaceAll(each -> new Located<>(renamed(each.value(), occurrences, renamed), each.line()));
    }

    private Session renamed(Session session, OccurrenceIds occurrences, Map<String, String> ofSeries) {
        Session renamed = session.occurrence()
                .filter(occurrence -> ofSeries.containsKey(occurrence.series()))
                .map(occurrence -> session.toBuilder()
                        .occurrence(new OccurrenceId(
                                Objects.requireNonNull(ofSeries.get(occurrence.series())), occurrence.date()))
                        .build())
                .orElse(session);
        return occurrences.of(session.id()).isEmpty()
                ? renamed
                : renamed.toBuilder().id(ids.other(session.id())).build();
    }

    private static <T> List<T> values(List<Located<T>> located) {
        return located.stream().map(Located::value).toList();
    }
}
