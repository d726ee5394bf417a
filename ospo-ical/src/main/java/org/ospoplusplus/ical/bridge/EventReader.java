package org.ospoplusplus.ical.bridge;

import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.Warnings;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** An event as a session: the inverse of what the other classes here do. */
final class EventReader {

    private EventReader() {}

    static Session session(WorkingGroup group, VEvent event, Warnings warnings) {
        throw new UnsupportedOperationException();
    }
}
