package org.ospoplusplus.benchmarks;

import java.io.OutputStream;
import java.util.List;
import org.ospoplusplus.model.Session;

/** Reads and writes sessions as JSON. */
interface JsonCodec {

    /** {@return the session of a document} */
    Session read(byte[] utf8);

    /** Writes sessions in sequence, without indentation. */
    void write(List<Session> sessions, OutputStream utf8);
}
