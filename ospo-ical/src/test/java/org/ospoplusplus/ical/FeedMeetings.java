package org.ospoplusplus.ical;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Session;

/** The sessions of a feed and the meetings of its series, as one list in the order of their starts. */
final class FeedMeetings {

    private static final ZoneId ZONE = ZoneId.of("UTC");

    private FeedMeetings() {}

    /** {@return all meetings between two days, inclusive, with the values that they inherit} */
    static List<Session> of(CalendarFeed feed, LocalDate first, LocalDate last) {
        ZonedDateTime from = first.atStartOfDay(ZONE);
        return feed.group()
                .meetings(from, last.plusDays(1).atStartOfDay(ZONE))
                .map(Meeting::toSession)
                .map(feed.group()::resolved)
                .toList();
    }

    /** {@return all meetings of the year 2026} */
    static List<Session> of2026(CalendarFeed feed) {
        return of(feed, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }
}
