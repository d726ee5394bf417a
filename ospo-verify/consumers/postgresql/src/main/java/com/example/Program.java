package com.example;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** The stored groups and their meetings. */
interface Program {

    /** The parameters are the track, the end, and twice the beginning. */
    // [shown
    String MEETINGS_OF_TRACK = """
            SELECT * FROM meeting
            WHERE tracks @> to_jsonb(?) AND status IN ('confirmed', 'tentative')
              AND starts < ? AND (ends > ? OR starts >= ?)
            ORDER BY starts, id
            """;
    // shown]

    /**
     * Stores a group, and its meetings between two moments, in place of the stored ones.
     *
     * @param from its zone is used for meetings of which only days, a month or a year are known
     */
    void store(WorkingGroup group, ZonedDateTime from, ZonedDateTime to);

    Optional<WorkingGroup> group(String id);

    /** {@return the expected meetings of a track between two moments, of all groups, in the order of their starts} */
    List<Session> meetings(String track, ZonedDateTime from, ZonedDateTime to);

    /** {@return an id that is unique among the groups of all organizations} */
    static String id(WorkingGroup group) {
        return group.id() + "@" + group.domain();
    }
}
