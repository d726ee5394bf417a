package org.ospoplusplus.html.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.json.JsonLdException;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * The JSON-LD of pages. It escapes {@code <}, so that no text can end the script element. If all events are too long
 * for a page, it has the ones that come first.
 */
final class StructuredData {

    /** The number of characters on the page of a session. */
    private static final int MAX_LENGTH = 16_384;

    /** One next meeting of each series is enough on the index, because the page of the series has more. */
    private static final int OCCURRENCES_ON_INDEX = 1;

    private static final int OCCURRENCES_OF_SERIES = 10;

    private static final OspoJson JSON = OspoJson.create();

    private final WorkingGroup group;
    private final ZonedDateTime now;

    StructuredData(WorkingGroup group, ZonedDateTime now) {
        this.group = group;
        this.now = now;
    }

    /**
     * {@return the series and the sessions that are not over}
     *
     * @param most the maximum number of characters
     */
    String ofGroup(int most) {
        return first(group, OCCURRENCES_ON_INDEX, most);
    }

    /**
     * {@return a series with its next meetings}
     *
     * @param only the group with only this series
     * @param most the maximum number of characters
     */
    String ofSeries(WorkingGroup only, int most) {
        return first(only, OCCURRENCES_OF_SERIES, most);
    }

    /** {@return a session; if its texts and lists are too long, without those that events do not need} */
    String of(Session session) {
        return fitting(() -> JSON.writeJsonLd(group, session).orElse(""), MAX_LENGTH)
                .or(() -> fitting(
                        () -> JSON.writeJsonLd(group, withoutDetails(session)).orElse(""), MAX_LENGTH))
                .orElse("");
    }

    /** Search engines require name, start and location. */
    private Session withoutDetails(Session session) {
        return standalone(group, session).toBuilder()
                .description(null)
                .audience(null)
                .topics(List.of())
                .guests(List.of())
                .partners(List.of())
                .relatedEvents(List.of())
                .earlierDates(group.earlierStartsOf(session).stream().reduce((first, second) -> second).stream()
                        .toList())
                .build();
    }

    private String first(WorkingGroup all, int occurrences, int length) {
        List<Session> sessions = current(all);
        return IntStream.of(64, 32, 16, 8, 4, 2, 1, 0)
                .mapToObj(most -> fitting(
                        () -> JSON.withOccurrences(Math.min(most, occurrences))
                                .writeJsonLd(first(all, sessions, most), now),
                        length))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(text -> text.contains("\"@type\""))
                .orElse("");
    }

    /** {@return the text; empty if it is too long} */
    private static Optional<String> fitting(Supplier<String> events, int length) {
        try {
            return Optional.of(withoutIndentation(events.get())).filter(text -> text.length() <= length);
        } catch (JsonLdException e) {
            return Optional.empty(); // Fewer events may fit.
        }
    }

    /** Strings of JSON contain no line break. */
    private static String withoutIndentation(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining("\n"));
    }

    /** {@return the sessions that are not over or replace a future occurrence, the next one first} */
    private List<Session> current(WorkingGroup all) {
        LocalDate today = now.toLocalDate().minusDays(1);
        return all.sessions().stream()
                .filter(session -> !Schedule.isOver(session, now)
                        || session.occurrence()
                                .filter(occurrence -> !occurrence.date().isBefore(today))
                                .isPresent())
                .sorted(Comparator.comparingLong(session -> Schedule.start(session.when(), now.getZone())))
                .toList();
    }

    /**
     * {@return the group with only the first sessions and series, at least with one session} A series is left out if
     * one of its sessions is, because the event of the series would then contain an occurrence that the session
     * replaces.
     */
    private static WorkingGroup first(WorkingGroup all, List<Session> sessions, int most) {
        int mostSessions = Math.max(1, most);
        Set<String> incomplete = seriesOf(sessions.stream().skip(mostSessions)).collect(Collectors.toSet());
        List<Series> series = all.series().stream()
                .filter(each -> !incomplete.contains(each.id()))
                .limit(most)
                .toList();
        Set<String> kept = series.stream().map(Series::id).collect(Collectors.toSet());
        return all.toBuilder()
                .series(series)
                .sessions(sessions.stream()
                        .limit(mostSessions)
                        .map(session -> seriesOf(Stream.of(session)).allMatch(kept::contains)
                                ? session
                                : standalone(all, session))
                        .toList())
                .build();
    }

    private static Stream<String> seriesOf(Stream<Session> sessions) {
        return sessions.flatMap(session -> session.occurrence().map(OccurrenceId::series).stream());
    }

    /** {@return a session with the values that it inherits, without its series} */
    private static Session standalone(WorkingGroup group, Session session) {
        return group.resolved(session).toBuilder()
                .earlierDates(group.earlierStartsOf(session))
                .occurrence(null)
                .build();
    }
}
