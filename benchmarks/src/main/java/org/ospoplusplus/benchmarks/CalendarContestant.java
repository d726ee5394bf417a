package org.ospoplusplus.benchmarks;

import org.ospoplusplus.model.WorkingGroup;

/** The contestants for calendars. */
public enum CalendarContestant {
    /** This library, which writes sessions and reads into sessions. */
    OSPO,
    /** ical4j, without its validation. */
    ICAL4J,
    /** ical4j, with its validation of written and read calendars. */
    ICAL4J_VALIDATING,
    /** biweekly. */
    BIWEEKLY,
    /** Code by hand that supports only these sessions. It is the practical limit. */
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
