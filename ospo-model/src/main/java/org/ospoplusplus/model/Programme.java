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

/** Looks sessions and tracks up by time and by name. */
final class Programme {

    private Programme() {}

    /** When a session takes place, as instants; empty where its end is not known. */
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
        return spans(sessions, moment.getZone())
                .filter(span -> span.session().isExpected() && !span.start().isBefore(moment.toInstant()))
                .map(Span::session)
                .findFirst();
    }

    static List<WorkingGroup.Clash> clashes(List<Session> sessions) {
        List<WorkingGroup.Clash> clashes = new ArrayList<>();
        List<Span> running = new ArrayList<>();
        List<Session> timed = sessions.stream()
                .filter(session -> session.isExpected() && session.when() instanceof When.Timed)
                .toList();
        spans(timed, ZoneId.of("UTC")).forEach(span -> {
            running.removeIf(
                    earlier -> !earlier.touches(span.start(), span.start().plusSeconds(1)));
            running.forEach(earlier -> clashes.add(new WorkingGroup.Clash(earlier.session(), span.session())));
            running.add(span);
        });
        return List.copyOf(clashes);
    }

    /** The first whose id it is, else whose former id, else whose name or former name, without regard to case. */
    static <T extends Identified> Optional<T> find(
            List<T> values, String text, Function<T, Aliases> aliases, Function<T, Optional<String>> name) {
        String sought = fold(text);
        return Stream.<Function<T, Stream<String>>>of(
                        value -> Stream.of(value.id()),
                        value -> aliases.apply(value).ids().stream(),
                        value -> Stream.concat(name.apply(value).stream(), aliases.apply(value).names().stream()))
                .flatMap(terms -> values.stream()
                        .filter(value -> terms.apply(value).map(Programme::fold).anyMatch(sought::equals)))
                .findFirst();
    }

    private static String fold(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
