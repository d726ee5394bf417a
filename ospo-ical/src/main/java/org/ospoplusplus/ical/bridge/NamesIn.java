package org.ospoplusplus.ical.bridge;

import java.util.List;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.AccessClass;

/** Which properties of an event are read, which say nothing that a session could, and which are left out with a warning. */
final class NamesIn {

    private static final List<String> SILENT_PREFIXES =
            List.of("X-MICROSOFT-", "X-MS-", "X-APPLE-", "X-MOZ-", "X-GOOGLE-", "X-EVOLUTION-");

    private NamesIn() {}

    static void ignoreOthers(Fields fields) {
        fields.ignoreOthers(name -> isRead(name) || isSilent(name));
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
                    Wire.HTML_DESCRIPTION,
                    Wire.STYLED_DESCRIPTION,
                    Wire.CONCEPT,
                    Wire.CONFERENCE,
                    Wire.LINK,
                    Wire.WHEN,
                    Wire.PREVIOUS_START,
                    Wire.ANNOUNCED,
                    Wire.FORMAT,
                    Wire.AGENDA,
                    Wire.PLATFORM,
                    Wire.DIAL_IN,
                    Wire.REGISTRATION,
                    Wire.POLICY,
                    Wire.RELATED_EVENT,
                    Wire.OTHER_ID,
                    Wire.OTHER_NAME,
                    Wire.CLASS,
                    Wire.STATUS -> true;
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
