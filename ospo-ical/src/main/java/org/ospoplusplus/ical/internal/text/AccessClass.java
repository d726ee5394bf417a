package org.ospoplusplus.ical.internal.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Classification;

/** Converts between the access class of an event (RFC 5545, 3.8.1.3) and the {@link Classification} of a session. */
public final class AccessClass {

    /** The property of Apple's calendar server, which applies to an event or to all events of a calendar. */
    public static final String CALENDAR_SERVER = "X-CALENDARSERVER-ACCESS";

    /** The property of this library, which repeats the access class, because other programs drop {@code CLASS}. */
    public static final String OWN = "X-OSPO-CLASS";

    /**
     * The parameter with the own class of a series or session. The class of its event may be stricter because of other
     * sessions.
     */
    public static final String OWN_PARAMETER = "X-OSPO-OWN";

    /** The parameter, and the value, of an event whose class is stricter only because of its details. */
    private static final String PUBLIC = "PUBLIC";

    /** The names of the properties that hold an access class. */
    public static final List<String> PROPERTIES = List.of(Property.CLASS, CALENDAR_SERVER, OWN);

    private AccessClass() {}

    /** {@return the property for a classification; empty for public, which is the default (RFC 5545, 3.8.1.3)} */
    public static Optional<Property> of(Classification classification) {
        return switch (classification) {
            case PUBLIC -> Optional.empty();
            case PRIVATE -> Optional.of(ImmutableClazz.PRIVATE);
            case CONFIDENTIAL -> Optional.of(ImmutableClazz.CONFIDENTIAL);
        };
    }

    /**
     * {@return the strictest access class of several properties; empty if no property has one}
     *
     * @param properties properties of any name; only those that hold an access class count
     * @param warnings receives a warning for each unknown class, which RFC 5545 treats as private
     */
    public static Optional<Classification> strictest(List<Property> properties, WarningSink warnings) {
        Optional<Classification> strictest = Optional.empty();
        for (Property property : properties) {
            String value = property.getValue();
            if (value != null && !value.isBlank() && isAccessClass(property)) {
                strictest = stricter(strictest, Optional.of(classification(property, value, warnings)));
            }
        }
        return strictest;
    }

    /**
     * {@return a session with the stricter one of its own classification and another}
     *
     * @param session the session
     * @param least the other classification, if any
     */
    public static Session atLeast(Session session, Optional<Classification> least) {
        return least.filter(other -> other.compareTo(session.classification()) > 0)
                .map(other -> session.toBuilder().classification(other).build())
                .orElse(session);
    }

    /**
     * {@return whether a property of this name holds an access class}
     *
     * @param name the name of a property, in any case
     */
    public static boolean isName(String name) {
        // This runs for each property of a calendar, and a stream allocates.
        for (String property : PROPERTIES) {
            if (property.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether an event has its own access class} */
    public static boolean isIn(VEvent event) {
        for (String name : PROPERTIES) {
            if (isIn(ParsedProperty.all(event, name))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether one of several properties holds an access class} */
    static boolean isIn(List<Property> properties) {
        for (Property property : properties) {
            if (isAccessClass(property) && !property.getValue().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether the event of a public series is private only because it carries sessions that are not public}
     * The class must be exactly the one that this library writes, because a stricter one counts.
     *
     * @param classes all properties of an event that hold an access class
     */
    public static boolean isOfCarriedSessions(List<Property> classes) {
        return classes.size() == 1 && isPrivateWith(OWN_PARAMETER, classes.get(0));
    }

    /**
     * {@return the access class for the events that an event carries, if they have none of their own}
     *
     * @param carrier the properties of the event that carries others
     */
    static Optional<Property> forCarried(List<Property> carrier) {
        List<Property> classes =
                carrier.stream().filter(AccessClass::isAccessClass).toList();
        boolean isOfDetails = classes.size() == 2
                && classes.stream().anyMatch(property -> isPrivateWith(OWN, property))
                && classes.stream().anyMatch(property -> property.getName().equals(OWN) && isValue(PUBLIC, property));
        return isOfDetails || isOfCarriedSessions(classes)
                ? Optional.empty()
                : strictest(classes, new WarningSink(warning -> {})).flatMap(AccessClass::of);
    }

    private static boolean isPrivateWith(String parameter, Property property) {
        return property.getName().equals(Property.CLASS)
                && isValue(Clazz.VALUE_PRIVATE, property)
                && property.getParameter(parameter)
                        .filter(own -> own.getValue().strip().equalsIgnoreCase(PUBLIC))
                        .isPresent();
    }

    private static boolean isValue(String value, Property property) {
        return property.getValue().strip().equalsIgnoreCase(value);
    }

    private static boolean isAccessClass(Property property) {
        return isName(property.getName());
    }

    /**
     * {@return the stricter of two classifications, of which either may be absent}
     *
     * @param one the first
     * @param other the second
     */
    public static Optional<Classification> stricter(Optional<Classification> one, Optional<Classification> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Classification classification(Property property, String value, WarningSink warnings) {
        return switch (value.strip().toUpperCase(Locale.ROOT)) {
            case "PUBLIC" -> Classification.PUBLIC;
            case "PRIVATE" -> Classification.PRIVATE;
            // RESTRICTED is a class of Apple's calendar server: other people see only time, title and place.
            case "CONFIDENTIAL", "RESTRICTED" -> Classification.CONFIDENTIAL;
            default -> {
                warnings.add(property, Code.VALUE, "the access class is unknown; the session is treated as private");
                yield Classification.PRIVATE;
            }
        };
    }
}
