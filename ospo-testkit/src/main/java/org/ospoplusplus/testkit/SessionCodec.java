package org.ospoplusplus.testkit;

import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * A codec under test: the two methods that {@link SessionCodecContract} needs.
 *
 * @param <E> what a session is encoded as: {@code byte[]}, {@code String}, a row of a database. Arrays are compared by what is
 *     in them, everything else by {@code equals}.
 * @since 0.1.0
 */
public interface SessionCodec<E> {

    /**
     * {@return a session, encoded}
     *
     * @param context the working group that the session belongs to, without its sessions; most codecs don't need it
     * @param session any session that is well-formed
     * @throws Exception if it can't be encoded
     */
    E encode(WorkingGroup context, Session session) throws Exception;

    /**
     * {@return the session that was encoded}
     *
     * @param context the working group that the session belongs to, without its sessions
     * @param encoded what is to be read
     * @throws Exception if no session can be read from it
     */
    Session decode(WorkingGroup context, E encoded) throws Exception;
}
