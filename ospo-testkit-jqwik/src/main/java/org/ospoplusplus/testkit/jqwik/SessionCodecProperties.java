package org.ospoplusplus.testkit.jqwik;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.testkit.SessionCodec;

/**
 * Tests a session codec with sessions that jqwik generates. {@link org.ospoplusplus.testkit.SessionCodecContract} tests
 * it with known sessions. A test class may implement both.
 *
 * @param <E> the type of an encoded session
 * @since 0.1.0
 */
public interface SessionCodecProperties<E> extends SessionCodec<E> {

    /**
     * Verifies that a session is equal after encoding and decoding, and that its second encoding equals the first.
     *
     * @param session any valid session
     * @throws Exception if the session can't be encoded or decoded
     */
    @Property(tries = 300)
    default void anySessionComesBackAndIsEncodedTheSame(@ForAll Session session) throws Exception {
        List<Track> tracks = session.trackIds().stream()
                .distinct()
                .map(id -> Track.of(id, "Piste " + id + " 🛤"))
                .toList();
        List<Series> series = session.occurrence().stream()
                .map(occurrence -> Series.builder(occurrence.series())
                        .cadence(Cadence.usually("ab und zu – de temps à autre", null))
                        .build())
                .toList();
        WorkingGroup context = WorkingGroup.builder("rivers", "rivers.example", "River Cities – Villes du Rhône")
                .tracks(tracks)
                .series(series)
                .build();
        E encoded = encode(context, session);
        Session back = decode(context, encoded);
        if (!session.equals(back)) {
            throw new AssertionError("The decoded session differs in " + differences(session, back));
        }
        if (!Objects.deepEquals(encoded, encode(context, back))) {
            throw new AssertionError("The second encoding of the session differs from the first");
        }
    }

    private static String differences(Session expected, Session actual) throws ReflectiveOperationException {
        StringBuilder result = new StringBuilder();
        for (RecordComponent component : Session.class.getRecordComponents()) {
            Object before = component.getAccessor().invoke(expected);
            Object after = component.getAccessor().invoke(actual);
            if (!before.equals(after)) {
                result.append("\n  ")
                        .append(component.getName())
                        .append(": ")
                        .append(before)
                        .append(" -> ")
                        .append(after);
            }
        }
        return result.toString();
    }
}
