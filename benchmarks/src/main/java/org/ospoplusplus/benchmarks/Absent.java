package org.ospoplusplus.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;

/** The values of absent properties. */
final class Absent {

    /** The values by the type of the property, for types of the model. */
    static final Map<Class<?>, Object> MODEL = Map.of(
            Session.Status.class, Session.Status.TENTATIVE,
            Session.Classification.class, Session.Classification.PUBLIC,
            Revision.class, Revision.INITIAL,
            Aliases.class, Aliases.NONE,
            Guest.Kind.class, Guest.Kind.PERSON,
            Guest.Role.class, Guest.Role.GUEST,
            Guest.ParticipationStatus.class, Guest.ParticipationStatus.ANNOUNCED,
            Link.Kind.class, Link.Kind.PAGE,
            ConductPolicy.Stance.class, ConductPolicy.Stance.SILENT,
            ConductPolicy.Inheritance.class, ConductPolicy.Inheritance.ADDS);

    private static final Map<Class<?>, Object> JDK = Map.of(
            Optional.class,
            Optional.empty(),
            List.class,
            List.of(),
            Map.class,
            Map.of(),
            boolean.class,
            false,
            int.class,
            0);

    private Absent() {}

    /** {@return the value of an absent property, or null if the property is required} */
    static @Nullable Object of(Class<?> type) {
        Object value = MODEL.get(type);
        return value == null ? JDK.get(type) : value;
    }
}
