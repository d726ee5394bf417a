package org.ospoplusplus.testkit;

import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * A codec under test: the two methods that {@link SessionCodecContract} needs.
 *
 * @param <E> the encoded form of a session, such as {@code byte[]}, {@code String} or a database row. Arrays are
 *     compared by their elements, other types by {@code equals}.
 * @since 0.1.0
 */
public interface SessionCodec<E> {

    /**
     * {@return the encoded session}
     *
     * @param context the working group of the session, without its sessions; most codecs do not need it
     * @param session any well-formed session
     * @throws Exception if the session cannot be encoded
     */
    E encode(WorkingGroup context, Session session) throws Exception;

    /**
     * {@return the decoded session}
     *
     * @param context the working group of the session, without its sessions
     * @param encoded the encoded session
     * @throws Exception if the input cannot be decoded
     */
    Session decode(WorkingGroup context, E encoded) throws Exception;
}
