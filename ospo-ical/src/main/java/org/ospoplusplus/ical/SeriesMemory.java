package org.ospoplusplus.ical;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.LaterAccess;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Classification;
import org.ospoplusplus.model.internal.Require;

/**
 * Remembers the access classes and policies of recurring events in a stream, because they apply to overrides, too. The
 * number of remembered events is limited; an override of any other recurring event is private.
 */
final class SeriesMemory {

    private static final int MAX_SERIES = 10_000;

    private static final int MAX_UID = 1_000;

    private record Master(Classification classification, List<ConductPolicy> policies) {}

    private final Map<String, Master> masters = new HashMap<>();
    private final WarningSink warnings;

    SeriesMemory(WarningSink warnings) {
        this.warnings = warnings;
    }

    /** {@return the session of an event; an override receives the access class and policies of its series} */
    Session applied(VEvent event, Session session) {
        String uid = ParsedProperty.first(event, Property.UID)
                .map(Property::getValue)
                .orElse("");
        Optional<Property> replaced = ParsedProperty.first(event, Property.RECURRENCE_ID);
        if (replaced.isEmpty()) {
            boolean repeats = ParsedProperty.first(event, Property.RRULE).isPresent()
                    || ParsedProperty.first(event, Property.RDATE).isPresent();
            if (repeats && uid.length() <= MAX_UID && (masters.size() < MAX_SERIES || masters.containsKey(uid))) {
                masters.merge(uid, new Master(session.classification(), session.policies()), SeriesMemory::stricter);
            }
            return session;
        }
        Master master = masters.get(uid);
        if (master == null && !AccessClass.isIn(event)) {
            warnings.add(
                    replaced.get(),
                    Code.MISSING,
                    "its recurring event does not precede it, so that the access class is unknown; the event is treated"
                            + " as private");
            return AccessClass.atLeast(session, Optional.of(Classification.PRIVATE));
        }
        if (master == null) {
            return session;
        }
        Session withPolicies = withPolicies(session, master.policies());
        if (!AccessClass.isIn(event)) {
            return AccessClass.atLeast(withPolicies, Optional.of(master.classification()));
        }
        if (LaterAccess.isThisAndFuture(event)) {
            // The stream does not compare days, so that all following overrides are at least as private.
            masters.put(uid, stricter(master, new Master(session.classification(), List.of())));
        }
        return withPolicies;
    }

    /** {@return the session with the policies of its series, unless it replaces them} */
    static Session withPolicies(Session session, List<ConductPolicy> ofSeries) {
        if (ofSeries.isEmpty() || !session.policyInheritance().isAdditive()) {
            return session;
        }
        List<ConductPolicy> all = ConductPolicy.merged(
                Stream.concat(session.policies().stream(), ofSeries.stream()).toList());
        return session.toBuilder()
                .policies(all.subList(0, Math.min(all.size(), Require.MAX_LIST)))
                .build();
    }

    private static Master stricter(Master one, Master other) {
        return new Master(
                one.classification().compareTo(other.classification()) < 0
                        ? other.classification()
                        : one.classification(),
                one.policies().isEmpty() ? other.policies() : one.policies());
    }
}
