package org.ospoplusplus.benchmarks;

import org.ospoplusplus.model.WorkingGroup;

/** Who writes and reads calendars. */
public enum CalendarContestant {
    /** This library: between sessions and octets. */
    OSPO,
    /** ical4j, without its validation. */
    ICAL4J,
    /** ical4j, which validates what it writes and what it has read. */
    ICAL4J_VALIDATING,
    /** biweekly. */
    BIWEEKLY,
    /** Code by hand for these sessions alone: the practical limit. */
    BY_HAND;

    CalendarCodec<?> codec(WorkingGroup group) {
        return switch (this) {
            case OSPO -> new OspoCalendarCodec(group);
            case ICAL4J -> new Ical4jCodec(group, false);
            case ICAL4J_VALIDATING -> new Ical4jCodec(group, true);
            case BIWEEKLY -> new BiweeklyCodec(group);
            case BY_HAND -> new HandCalendarCodec(group);
        };
    }
}
