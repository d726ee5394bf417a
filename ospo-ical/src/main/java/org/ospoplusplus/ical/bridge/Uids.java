package org.ospoplusplus.ical.bridge;

import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Unique ids (RFC 7986, 5.3): a name, {@code @}, the internet domain of the group. A session's name is its id; names of
 * what has none hold an exclamation mark, which no id may have, so that they never meet a session's.
 */
final class Uids {

    private Uids() {}

    static String of(WorkingGroup group) {
        return "group!" + group.id() + '@' + group.domain();
    }

    static String ofTrack(WorkingGroup group, String trackId) {
        return "track!" + trackId + '@' + group.domain();
    }

    static String of(WorkingGroup group, Session session) {
        return session.id() + '@' + group.domain();
    }

    /** A part of a session, such as {@code guest-1}, the first of its guests. */
    static String ofPart(WorkingGroup group, Session session, String part) {
        return session.id() + '!' + part + '@' + group.domain();
    }
}
