package org.ospoplusplus.testkit;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** A correct codec: it stores sessions in a map, and the encoded form is the key. */
class KeptSessions implements SessionCodec<byte[]> {

    private final Map<ByteBuffer, Session> kept = new ConcurrentHashMap<>();

    @Override
    public byte[] encode(WorkingGroup context, Session session) {
        return keep(session.toString(), session);
    }

    final byte[] keep(String key, Session session) {
        ByteBuffer octets = ByteBuffer.allocate(2 * key.length());
        key.chars().forEach(c -> octets.putChar((char) c));
        kept.put(ByteBuffer.wrap(octets.array().clone()), session);
        return octets.array();
    }

    @Override
    public Session decode(WorkingGroup context, byte[] encoded) {
        Session session = find(encoded);
        if (session == null) {
            throw new IllegalArgumentException("no session");
        }
        return session;
    }

    final Session find(byte[] encoded) {
        return kept.get(ByteBuffer.wrap(encoded));
    }
}
