package org.ospoplusplus.ical.internal.text;

import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/** The properties of an event of which it may have one for each date of a series (RFC 5545, 3.8.5.1 and 3.8.5.2). */
public final class DateProperties {

    /** The property of this library that states why a series does not meet on a day. */
    public static final String EXCEPT_REASON = "X-OSPO-EXCEPT-REASON";

    private static final Set<String> NAMES = Set.of(Property.EXDATE, Property.RDATE, EXCEPT_REASON);

    private DateProperties() {}

    /**
     * {@return whether a property belongs to a date of a series}
     *
     * @param component the name of the component, in upper case
     * @param name the name of the property, in upper case
     */
    static boolean contains(String component, String name) {
        return component.equals(VEvent.VEVENT) && NAMES.contains(name);
    }
}
