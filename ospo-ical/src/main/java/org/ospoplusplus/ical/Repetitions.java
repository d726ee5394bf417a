package org.ospoplusplus.ical;

final class Repetitions {
    static CalendarEvent of(
            net.fortuna.ical4j.model.component.VEvent e,
            org.ospoplusplus.model.Session s,
            org.ospoplusplus.ical.internal.Warnings w) {
        throw new UnsupportedOperationException();
    }
}
