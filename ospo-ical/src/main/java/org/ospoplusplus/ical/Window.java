package org.ospoplusplus.ical;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.ospoplusplus.model.time.When;

/**
 * From a moment to the one after the last.
 *
 * @param from the first moment, in the zone in which days begin
 * @param to the moment after the last
 */
record Window(ZonedDateTime from, ZonedDateTime to) {

    boolean contains(When when) {
        Instant start = when instanceof When.Timed timed
                ? timed.instant()
                : when.firstDay().atStartOfDay(from.getZone()).toInstant();
        return !start.isBefore(from.toInstant()) && start.isBefore(to.toInstant());
    }
}
