package org.ospoplusplus.ical;

import java.time.ZonedDateTime;
import java.util.Optional;

/** Reads calendars. */
public final class CalendarReader {

    private static final CalendarReader DEFAULT = new CalendarReader(CalendarLimits.DEFAULT, Optional.empty());

    record Window(ZonedDateTime from, ZonedDateTime to) {}

    private final CalendarLimits limits;
    private final Optional<Window> window;

    private CalendarReader(CalendarLimits limits, Optional<Window> window) {
        this.limits = limits;
        this.window = window;
    }

    /** {@return a reader with default options} */
    public static CalendarReader create() {
        return DEFAULT;
    }
}
