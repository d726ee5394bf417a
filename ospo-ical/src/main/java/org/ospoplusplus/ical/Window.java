package org.ospoplusplus.ical;

import java.time.ZonedDateTime;

/** The time from the first moment to the one after the last. */
record Window(ZonedDateTime from, ZonedDateTime to) {}
