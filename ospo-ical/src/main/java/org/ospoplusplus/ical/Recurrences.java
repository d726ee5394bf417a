package org.ospoplusplus.ical;

import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.Warnings;

/** The instances of repeating events within a window. */
final class Recurrences {

    private Recurrences() {}

    /**
     * {@return the events of one UID as single events, in order of their starts: each instance of the master within the
     * window, with overrides and exclusions applied} An instance is a copy of the master without RRULE, RDATE, EXDATE and
     * EXRULE, with its own DTSTART and DTEND and the RECURRENCE-ID.
     *
     * @param events master and overrides of one UID, in the order of the file
     * @param from the first moment
     * @param to the moment after the last
     * @param limit how many instances there may be
     */
    static List<VEvent> expand(
            List<VEvent> events, ZonedDateTime from, ZonedDateTime to, int limit, Warnings warnings) {
        throw new UnsupportedOperationException();
    }
}
