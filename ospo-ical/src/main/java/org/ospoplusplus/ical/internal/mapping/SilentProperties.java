package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.CarriedEvent;

/** The properties of an event that need no warning although no reader asks for them. */
final class SilentProperties {

    /** Properties that only one program understands. */
    private static final List<String> PREFIXES =
            List.of("X-MICROSOFT-", "X-MS-", "X-APPLE-", "X-MOZ-", "X-GOOGLE-", "X-EVOLUTION-");

    private SilentProperties() {}

    /** {@return whether a property needs no warning} Other readers read the recurrence properties. */
    static boolean contains(String name) {
        return switch (name) {
            case Property.DTSTAMP,
                    Property.TRANSP,
                    Property.RECURRENCE_ID,
                    Property.RRULE,
                    Property.RDATE,
                    Property.EXDATE,
                    Property.EXRULE,
                    PropertyNames.ID,
                    PropertyNames.FIRST,
                    PropertyNames.LAST,
                    PropertyNames.RULE,
                    PropertyNames.EXCEPT_REASON,
                    PropertyNames.OCCURRENCE,
                    CarriedEvent.NAME,
                    "X-LIC-ERROR",
                    "X-WR-ALARMUID" -> true;
            default -> name.startsWith("X-") && PREFIXES.stream().anyMatch(name::startsWith);
        };
    }
}
