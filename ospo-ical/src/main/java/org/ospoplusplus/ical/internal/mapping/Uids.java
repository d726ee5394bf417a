package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/**
 * Unique ids (RFC 7986, 5.3): a name, {@code @}, the internet domain of the group. A session's name is its id; names of
 * what has none hold an exclamation mark, which no id may have, so that they never meet a session's.
 */
public final class Uids {

    private static final String GROUP = "group!";
    private static final String TRACK = "track!";

    private Uids() {}

    public static String of(WorkingGroup group) {
        return GROUP + group.id() + '@' + group.domain();
    }

    static String ofTrack(WorkingGroup group, String trackId) {
        return TRACK + trackId + '@' + group.domain();
    }

    public static String of(WorkingGroup group, Session session) {
        return session.id() + '@' + group.domain();
    }

    /** A part of a session, such as {@code guest-1}, the first of its guests. */
    static String ofPart(WorkingGroup group, Session session, String part) {
        return session.id() + '!' + part + '@' + group.domain();
    }

    static String ofPart(WorkingGroup group, Session session, String part, int number) {
        return session.id() + '!' + part + number + '@' + group.domain();
    }

    /**
     * {@return the id of the session that has a UID} It is the name, if the domain is the group's and the name can be
     * an id. Any other UID becomes what it holds of letters, digits and {@code . _ @ + = : -}, with a tilde and 50 bits
     * of its SHA-256, which tell apart what looks alike then.
     *
     * @param uid a UID
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

    /** {@return the id of the track that has a UID, if it is one of the group's} */
    static Optional<String> trackId(WorkingGroup group, String uid) {
        String end = '@' + group.domain();
        return uid.startsWith(TRACK) && uid.endsWith(end) && uid.length() > TRACK.length() + end.length()
                ? Optional.of(uid.substring(TRACK.length(), uid.length() - end.length()))
                : Optional.empty();
    }

    /**
     * What the UID of a calendar says of its group.
     *
     * @param id the id of the group
     * @param domain its domain
     */
    record OfGroup(String id, String domain) {}

    /** {@return what the UID of a calendar says, if it is one of {@link #of(WorkingGroup)}} */
    static Optional<OfGroup> group(String uid) {
        int at = uid.lastIndexOf('@');
        return uid.startsWith(GROUP) && at > GROUP.length() && at + 1 < uid.length()
                ? Optional.of(new OfGroup(uid.substring(GROUP.length(), at), uid.substring(at + 1)))
                : Optional.empty();
    }
}
