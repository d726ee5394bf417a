package org.ospoplusplus.ical.internal.mapping;

import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.AccessClass;

/**
 * Which properties of an event are read, which say nothing that a session could, and which are left out with a warning.
 */
final class KnownProperties {

    private static final List<String> SILENT_PREFIXES =
            List.of("X-MICROSOFT-", "X-MS-", "X-APPLE-", "X-MOZ-", "X-GOOGLE-", "X-EVOLUTION-");

    private KnownProperties() {}

    static void ignoreOthers(PropertyIndex propertyIndex) {
        propertyIndex.ignoreOthers(name -> isRead(name) || isSilent(name));
    }

    private static boolean isRead(String name) {
        return switch (name) {
            case Property.UID,
                    Property.DTSTART,
                    Property.DTEND,
                    Property.DURATION,
                    Property.SUMMARY,
                    Property.DESCRIPTION,
                    Property.STATUS,
                    Property.CLASS,
                    AccessClass.CALENDAR_SERVER,
                    Property.SEQUENCE,
                    Property.CREATED,
                    Property.LAST_MODIFIED,
                    Property.LOCATION,
                    Property.GEO,
                    Property.URL,
                    Property.ATTACH,
                    Property.CATEGORIES,
                    Property.RELATED_TO,
                    Property.ORGANIZER,
                    PropertyNames.HTML_DESCRIPTION,
                    PropertyNames.STYLED_DESCRIPTION,
                    PropertyNames.CONCEPT,
                    PropertyNames.CONFERENCE,
                    PropertyNames.LINK,
                    PropertyNames.WHEN,
                    PropertyNames.PREVIOUS_START,
                    PropertyNames.ANNOUNCED,
                    PropertyNames.FORMAT,
                    PropertyNames.AGENDA,
                    PropertyNames.PLATFORM,
                    PropertyNames.DIAL_IN,
                    PropertyNames.REGISTRATION,
                    PropertyNames.POLICY,
                    PropertyNames.RELATED_EVENT,
                    PropertyNames.OTHER_ID,
                    PropertyNames.OTHER_NAME,
                    PropertyNames.CLASS,
                    PropertyNames.STATUS -> true;
            default -> false;
        };
    }

    /** What is derived from others, is about the file or for one program, or is of the reader's concern. */
    private static boolean isSilent(String name) {
        return switch (name) {
            case Property.DTSTAMP,
                    Property.TRANSP,
                    Property.RECURRENCE_ID,
                    Property.RRULE,
                    Property.RDATE,
                    Property.EXDATE,
                    Property.EXRULE,
                    "X-LIC-ERROR",
                    "X-WR-ALARMUID" -> true;
            default -> name.startsWith("X-") && SILENT_PREFIXES.stream().anyMatch(name::startsWith);
        };
    }
}
