package org.ospoplusplus.benchmarks;

import java.io.OutputStream;
import java.util.List;
import org.ospoplusplus.model.Session;

/** A way to read and write sessions as JSON. */
interface JsonCodec {

    /** {@return the session that a document holds} */
    Session read(byte[] utf8);

    /** Writes sessions one after the other, without indentation. */
    void write(List<Session> sessions, OutputStream utf8);
}
