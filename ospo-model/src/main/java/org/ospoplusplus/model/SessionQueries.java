package org.ospoplusplus.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ospoplusplus.model.time.When;

/** Finds sessions and tracks by time and by name. */
final class SessionQueries {

    private SessionQueries() {}

    /** The time of a session as instants. Without a known end, start and end are equal. */
    private record Span(Session session, Instant start, Instant end) {

        static Span of(Session session, ZoneId zoneOfDays) {
            if (session.when() instanceof When.Timed timed) {
                Instant start = timed.instant();
                return new Span(
                        session, start, timed.duration().map(start::plus).orElse(start));
            }
            return new Span(
                    session,
                    session.when().firstDay().atStartOfDay(zoneOfDays).toInstant(),
                    session.when()
                            .lastDay()
                            .plusDays(1)
                            .atStartOfDay(zoneOfDays)
                            .toInstant());
        }

        /** A session of a month or year can be as late as the end of this period, so sessions with a known day come first. */
        Instant expected() {
            boolean isDayKnown = session.when() instanceof When.Timed || session.when() instanceof When.Days;
            return isDayKnown ? start : end;
        }

        boolean touches(Instant from, Instant to) {
            return start.isBefore(to) && (end.isAfter(from) || !start.isBefore(from));
        }
    }

    private static Stream<Span> spans(List<Session> sessions, ZoneId zoneOfDays) {
        return sessions.stream()
                .map(session -> Span.of(session, zoneOfDays))
                .sorted(Comparator.comparing(Span::start)
                        .thenComparing(span -> span.session().id()));
    }

    static List<Session> between(List<Session> sessions, ZonedDateTime from, ZonedDateTime to) {
        return spans(sessions, from.getZone())
                .filter(span -> span.touches(from.toInstant(), to.toInstant()))
                .map(Span::session)
                .toList();
    }

    static Optional<Session> next(List<Session> sessions, ZonedDateTime moment) {
        return sessions.stream()
                .filter(Session::isExpected)
                .map(session -> Span.of(session, moment.getZone()))
                .filter(span ->
                        span.end().isAfter(moment.toInstant()) || !span.start().isBefore(moment.toInstant()))
                .min(Comparator.comparing(Span::expected)
                        .thenComparing(span -> span.session().id()))
                .map(Span::session);
    }

    static List<WorkingGroup.Clash> clashes(List<Session> sessions) {
        List<WorkingGroup.Clash> clashes = new ArrayList<>();
        // In the order of their starts, each session clashes exactly with the sessions that are still running. The work
        // is
        // therefore linear in the result.
        List<Span> running = new ArrayList<>();
        List<Session> timed = sessions.stream()
                .filter(session -> session.isExpected() && session.when() instanceof When.Timed)
                .toList();
        for (Span span : spans(timed, ZoneId.of("UTC")).toList()) {
            running.removeIf(
                    earlier -> !earlier.touches(span.start(), span.start().plusSeconds(1)));
            for (Span earlier : running) {
                if (clashes.size() == WorkingGroup.MAX_CLASHES) {
                    return List.copyOf(clashes);
                }
                clashes.add(new WorkingGroup.Clash(earlier.session(), span.session()));
            }
            running.add(span);
        }
        return List.copyOf(clashes);
    }

    /** {@return the first value with an id, otherwise with a former id, otherwise with a name, without regard to case} */
    static <T extends Identifiable> Optional<T> find(
            List<T> values, String text, Function<T, Aliases> aliases, Function<T, Optional<String>> name) {
        String sought = fold(text);
        return Stream.<Function<T, Stream<String>>>of(
                        value -> Stream.of(value.id()),
                        value -> aliases.apply(value).ids().stream(),
                        value -> Stream.concat(name.apply(value).stream(), aliases.apply(value).names().stream()))
                .flatMap(terms -> values.stream()
                        .filter(value ->
                                terms.apply(value).map(SessionQueries::fold).anyMatch(sought::equals)))
                .findFirst();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
