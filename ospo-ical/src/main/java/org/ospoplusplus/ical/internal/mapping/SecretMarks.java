package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.property.XProperty;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Session.Classification;

/**
 * Applies {@code X-OSPO-SECRET} on properties for which this library does not write it. The model can mark only links
 * to meetings and telephone numbers as secret. The first link of an event without {@code CONFERENCE} therefore becomes
 * its secret link to the meeting, and every other marked property is left out. If an event cannot be read without a
 * marked property, the whole session is private.
 */
final class SecretMarks {

    /** The readers of these properties know the mark. */
    private static final Set<String> KNOWN =
            Set.of(PropertyNames.CONFERENCE, PropertyNames.DIAL_IN, PropertyNames.MEETING_ID, PropertyNames.PASSCODE);

    /** The properties without which an event has another identity or time, or becomes more public. */
    private static final Set<String> REQUIRED = Set.of(
            Property.UID,
            Property.DTSTART,
            Property.DTEND,
            Property.DURATION,
            Property.RRULE,
            Property.RDATE,
            Property.EXDATE,
            Property.EXRULE,
            Property.RECURRENCE_ID,
            Property.SEQUENCE,
            Property.STATUS,
            PropertyNames.STATUS,
            PropertyNames.WHEN,
            PropertyNames.CADENCE);

    /** The properties that repeat one text in several forms. */
    private static final Set<String> DESCRIPTIONS =
            Set.of(Property.DESCRIPTION, PropertyNames.HTML_DESCRIPTION, PropertyNames.STYLED_DESCRIPTION);

    private static final ParameterList SECRET_LINK = ParameterBuilder.uri()
            .and(PropertyNames.FEATURE, "VIDEO")
            .andIf(true, PropertyNames.SECRET)
            .list();

    private final ValueReader valueReader;
    private final List<Property> marked = new ArrayList<>(0);
    private boolean isPrivate;

    private SecretMarks(ValueReader valueReader) {
        this.valueReader = valueReader;
    }

    /** {@return the marks of an event} */
    static SecretMarks of(ValueReader valueReader) {
        return new SecretMarks(valueReader);
    }

    /** {@return whether a property has a mark that its reader does not know} */
    static boolean isMarked(Property property) {
        return ValueReader.hasSecretMark(property) && !KNOWN.contains(name(property));
    }

    private static String name(Property property) {
        return property.getName().toUpperCase(Locale.ROOT);
    }

    /** {@return whether something would be missing or more public without a property} */
    static boolean isRequired(Property property, ValueReader valueReader) {
        return REQUIRED.contains(name(property))
                || AccessClass.isName(property.getName())
                || LinkReader.isPolicy(property, valueReader);
    }

    /** {@return the properties of an event without those that only participants may know} */
    PropertyIndex applied(PropertyIndex event) {
        if (!hasMarked(event.properties())) {
            return event;
        }
        boolean isDescriptionSecret =
                event.properties().stream().anyMatch(property -> isDescription(property) && isMarked(property));
        boolean hasLink = !event.all(PropertyNames.CONFERENCE).isEmpty();
        List<Property> kept = new ArrayList<>();
        for (Property property : event.properties()) {
            if (isDescriptionSecret && isDescription(property)) {
                leaveOut(property, "is left out, because the description is marked as secret");
            } else if (!isMarked(property)) {
                kept.add(property);
            } else if (isRequired(property, valueReader)) {
                kept.add(property);
                isPrivate = true;
                warn(property, "is marked as secret; the session is treated as private");
            } else if (!hasLink && WebLinks.safe(valueReader.raw(property)).isPresent()) {
                hasLink = true;
                kept.add(link(property));
                leaveOut(property, "is marked as secret; it is read as the secret link to the meeting");
            } else {
                leaveOut(property, "is marked as secret and left out, because only CONFERENCE can be secret");
            }
        }
        return event.with(kept);
    }

    private static boolean hasMarked(List<Property> properties) {
        for (Property property : properties) {
            if (isMarked(property)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDescription(Property property) {
        return DESCRIPTIONS.contains(name(property));
    }

    /** {@return whether a part of an event has a marked property} Such a part is left out as a whole. */
    boolean isSecret(PropertyIndex part) {
        boolean isSecret = false;
        for (Property property : part.properties()) {
            if (isMarked(property)) {
                isSecret = true;
                leaveOut(property, "is marked as secret; its component is left out");
            }
        }
        return isSecret;
    }

    private void leaveOut(Property property, String message) {
        marked.add(property);
        warn(property, message);
    }

    private void warn(Property property, String message) {
        valueReader.warnings().add(property, Code.VALUE, message);
    }

    private static Property link(Property property) {
        List<Parameter> parameters = SECRET_LINK.getAll();
        return ParsedProperty.zones(property)
                .<Property>map(zones -> new ParsedProperty(
                        PropertyNames.CONFERENCE,
                        new ParameterList(parameters),
                        property.getValue(),
                        ParsedProperty.line(property),
                        zones))
                .orElseGet(() ->
                        new XProperty(PropertyNames.CONFERENCE, new ParameterList(parameters), property.getValue()));
    }

    /** {@return the properties that were left out} */
    List<Property> marked() {
        return marked;
    }

    /** {@return the least classification of the session} */
    Optional<Classification> least() {
        return isPrivate ? Optional.of(Classification.PRIVATE) : Optional.empty();
    }
}
