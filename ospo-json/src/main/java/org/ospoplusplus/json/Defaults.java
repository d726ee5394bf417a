package org.ospoplusplus.json;

import java.lang.reflect.RecordComponent;
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

/** The values of components whose property is absent. The writer omits a property that has this value. */
final class Defaults {

    private static final Map<String, Object> BY_COMPONENT = Map.ofEntries(
            Map.entry("AgendaItem.policyInheritance", ConductPolicy.Inheritance.ADDS),
            Map.entry("CadenceRule.interval", 1),
            Map.entry("ConductPolicy.attribution", ConductPolicy.Stance.SILENT),
            Map.entry("ConductPolicy.recording", ConductPolicy.Stance.SILENT),
            Map.entry("Guest.kind", Guest.Kind.PERSON),
            Map.entry("Guest.role", Guest.Role.GUEST),
            Map.entry("Guest.standing", Guest.ParticipationStatus.ANNOUNCED),
            Map.entry("Link.kind", Link.Kind.PAGE),
            Map.entry("Revision.sequence", 0),
            Map.entry("Series.aliases", Aliases.NONE),
            Map.entry("Series.classification", Session.Classification.PUBLIC),
            Map.entry("Series.policyInheritance", ConductPolicy.Inheritance.ADDS),
            Map.entry("Series.revision", Revision.INITIAL),
            Map.entry("Session.aliases", Aliases.NONE),
            Map.entry("Session.classification", Session.Classification.PUBLIC),
            Map.entry("Session.policyInheritance", ConductPolicy.Inheritance.ADDS),
            Map.entry("Session.revision", Revision.INITIAL),
            Map.entry("Session.status", Session.Status.TENTATIVE),
            Map.entry("Track.aliases", Aliases.NONE),
            Map.entry("Track.policyInheritance", ConductPolicy.Inheritance.ADDS));

    private static final Map<Class<?>, Object> BY_TYPE =
            Map.of(Optional.class, Optional.empty(), List.class, List.of(), Map.class, Map.of(), boolean.class, false);

    private Defaults() {}

    /** {@return the value of a component whose property is absent; null if the property is required} */
    static @Nullable Object of(RecordComponent component) {
        String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
        Object own = BY_COMPONENT.get(name);
        return own == null ? BY_TYPE.get(component.getType()) : own;
    }
}
