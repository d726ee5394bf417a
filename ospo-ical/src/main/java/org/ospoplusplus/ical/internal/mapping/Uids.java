package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/**
 * Creates and parses UIDs (RFC 7986, 5.3). A UID consists of a name, {@code @} and the internet domain of the group.
 * The name for a session or a series is its id; validation ensures that these ids differ. Other names contain an
 * exclamation mark, which an id cannot contain, so that they never equal the name of a session or series.
 */
final class Uids {

    private static final String GROUP = "group!";
    private static final String TRACK = "track!";

    private Uids() {}

    /**
     * {@return the UID of the calendar of a group or of a part of it}
     *
     * @param part the name of the part; empty for the whole group
     */
    static String of(WorkingGroup group, Optional<String> part) {
        return GROUP + group.id() + part.map("!"::concat).orElse("") + '@' + group.domain();
    }

    /** {@return the UID of a track} */
    static String ofTrack(WorkingGroup group, String trackId) {
        return TRACK + trackId + '@' + group.domain();
    }

    /** {@return the UID of a session} */
    static String of(WorkingGroup group, Session session) {
        return session.id() + '@' + group.domain();
    }

    /** {@return the UID of a series, and of the sessions that replace its occurrences} */
    static String of(WorkingGroup group, Series series) {
        return series.id() + '@' + group.domain();
    }

    /** {@return the UID of a component of a session, such as {@code place}} */
    static String ofPart(WorkingGroup group, Session session, String part) {
        return session.id() + '!' + part + '@' + group.domain();
    }

    /** {@return the UID of a numbered component of a session, such as {@code guest-1}} */
    static String ofPart(WorkingGroup group, Session session, String part, int number) {
        return session.id() + '!' + part + number + '@' + group.domain();
    }

    /**
     * {@return the id of the session with a UID} If the UID has the domain of the group and its name is a valid id, the
     * id is that name. Any other UID is converted with {@link IdGenerator#distinct}.
     *
     * @param uid the UID of an event
     */
    static String sessionId(WorkingGroup group, String uid) {
        int name = uid.length() - group.domain().length() - 1;
        if (name > 0 && uid.charAt(name) == '@' && uid.endsWith(group.domain())) {
            String id = uid.substring(0, name);
            if (IdentifierValidator.isIdentifier(id)) {
                return id;
            }
        }
        return IdGenerator.distinct(uid);
    }

    /** {@return the id of the track with a UID, if the UID has the form and domain of {@link #ofTrack}} */
    static Optional<String> trackId(WorkingGroup group, String uid) {
        String end = '@' + group.domain();
        return uid.startsWith(TRACK) && uid.endsWith(end) && uid.length() > TRACK.length() + end.length()
                ? Optional.of(uid.substring(TRACK.length(), uid.length() - end.length()))
                : Optional.empty();
    }

    /**
     * The parts of the UID of a calendar.
     *
     * @param id the id of the group
     * @param domain the internet domain of the group
     */
    record OfGroup(String id, String domain) {}

    /** {@return the parts of the UID of a calendar, if it has the form of {@link #of(WorkingGroup, Optional)}} */
    static Optional<OfGroup> group(String uid) {
        int at = uid.lastIndexOf('@');
        int part = uid.indexOf('!', GROUP.length());
        int end = part < 0 || part > at ? at : part;
        return uid.startsWith(GROUP) && end > GROUP.length() && at + 1 < uid.length()
                ? Optional.of(new OfGroup(uid.substring(GROUP.length(), end), uid.substring(at + 1)))
                : Optional.empty();
    }
}
