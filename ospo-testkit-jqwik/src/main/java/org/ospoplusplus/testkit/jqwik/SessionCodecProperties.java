package org.ospoplusplus.testkit.jqwik;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.SessionCodec;

/**
 * What any codec of sessions must hold for sessions that jqwik makes up: beside
 * {@link org.ospoplusplus.testkit.SessionCodecContract}, which holds it to known ones. A test class may implement both.
 *
 * @param <E> what a session is encoded as
 * @since 0.1.0
 */
public interface SessionCodecProperties<E> extends SessionCodec<E> {

    /**
     * A session comes back as it was, and is then encoded as before.
     *
     * @param session any valid session
     * @throws Exception if it can't be encoded or decoded
     */
    @Property(tries = 300)
    default void anySessionComesBackAndIsEncodedTheSame(@ForAll Session session) throws Exception {
        List<Track> tracks = session.trackIds().stream()
                .distinct()
                .map(id -> Track.of(id, "Piste " + id + " 🛤"))
                .toList();
        WorkingGroup context = WorkingGroup.builder("rivers", "rivers.example", "River Cities – Villes du Rhône")
                .tracks(tracks)
                .build();
        E encoded = encode(context, session);
        Session back = decode(context, encoded);
        if (!session.equals(back)) {
            throw new AssertionError("came back as another:\n  " + session + "\n  " + back);
        }
        if (!Objects.deepEquals(encoded, encode(context, back))) {
            throw new AssertionError("what came back is encoded in another way");
        }
    }
}
