package com.example;

import java.time.ZoneId;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * The document of a row of the table {@code meeting}. The library computes start and end, in seconds since 1970 in UTC,
 * so that the database needs no rules of time zones.
 */
// [shown
record StoredMeeting(long starts, long ends, Session session) {

    static StoredMeeting of(WorkingGroup group, Meeting meeting, ZoneId zoneOfDays) {
        return new StoredMeeting(
                meeting.when().earliestStart(zoneOfDays).getEpochSecond(),
                meeting.when().latestEnd(zoneOfDays).getEpochSecond(),
                group.resolved(meeting.toSession()));
    }
    // shown]

    /** {@return an id that is unique among the meetings of all groups} */
    static String id(String groupId, Meeting meeting) {
        return groupId + "/" + meeting.id();
    }
}
