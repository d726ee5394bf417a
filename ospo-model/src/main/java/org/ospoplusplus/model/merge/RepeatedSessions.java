package org.ospoplusplus.model.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.PlainForm;
import org.ospoplusplus.model.time.When;

/** Finds sessions of different groups with the same title and the same start. */
final class RepeatedSessions {

    private final Map<String, MergedValue<Session>> first = new HashMap<>();
    private final Set<MergedValue<Session>> removed = new HashSet<>();

    /** {@return the sessions without repetitions; those that remain know the origins of the others} */
    List<MergedValue<Session>> removedFrom(List<MergedValue<Session>> sessions) {
        sessions.forEach(session -> key(session.value()).ifPresent(key -> add(key, session)));
        List<MergedValue<Session>> remaining = new ArrayList<>(sessions);
        remaining.removeIf(removed::contains);
        return remaining;
    }

    private void add(String key, MergedValue<Session> session) {
        MergedValue<Session> known = first.putIfAbsent(key, session);
        // A group may have two such sessions on purpose, for example in two rooms.
        if (known == null || known.isFromGroupOf(session)) {
            return;
        }
        if (session.value().occurrence().isEmpty()) {
            known.addRepetition(session);
            removed.add(session);
        } else if (known.value().occurrence().isEmpty()) {
            // Without this session, the occurrence that it replaces would appear again.
            session.addRepetition(known);
            removed.add(known);
            first.put(key, session);
        }
    }

    private static Optional<String> key(Session session) {
        return session.isExpected()
                ? session.title()
                        .map(PlainForm::words)
                        .filter(words -> !words.isEmpty())
                        .flatMap(words -> start(session.when()).map(start -> start + " " + String.join(" ", words)))
                : Optional.empty();
    }

    /** {@return a text that is equal for equal starts; empty if the day is not known} */
    private static Optional<String> start(When when) {
        if (when instanceof When.Timed timed) {
            return Optional.of(timed.instant().toString());
        }
        return when instanceof When.Days days ? Optional.of(days.first() + "/" + days.last()) : Optional.empty();
    }
}
