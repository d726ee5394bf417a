package org.ospoplusplus.benchmarks;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;

/** The words of enumerations in JSON. */
final class Words {

    static final Map<String, Session.Status> STATUS = map(Session.Status.values());
    static final Map<String, Session.Classification> CLASSIFICATION = map(Session.Classification.values());
    static final Map<String, Guest.Kind> GUEST_KIND = map(Guest.Kind.values());
    static final Map<String, Guest.ParticipationStatus> STANDING = map(Guest.ParticipationStatus.values());
    static final Map<String, Registration.Method> METHOD = map(Registration.Method.values());
    static final Map<String, RelatedEvent.Relation> RELATION = map(RelatedEvent.Relation.values());

    private static final Map<Enum<?>, String> WORDS = Stream.of(STATUS, GUEST_KIND, STANDING, METHOD, RELATION)
            .flatMap(words -> words.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private Words() {}

    static String of(Enum<?> value) {
        String word = WORDS.get(value);
        return word == null ? make(value) : word;
    }

    static String make(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Map<String, E> map(E[] values) {
        return Stream.of(values).collect(Collectors.toUnmodifiableMap(Words::make, value -> value));
    }
}
