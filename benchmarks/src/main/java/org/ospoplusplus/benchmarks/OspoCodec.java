package org.ospoplusplus.benchmarks;

import java.io.OutputStream;
import java.util.List;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;

/** {@code OspoJson} of this library, which is strict. */
final class OspoCodec implements JsonCodec {

    private final OspoJson json = OspoJson.create();

    @Override
    public Session read(byte[] utf8) {
        return json.read(utf8, Session.class);
    }

    @Override
    public void write(List<Session> sessions, OutputStream utf8) {
        json.writeSessions(sessions.stream(), utf8);
    }
}
