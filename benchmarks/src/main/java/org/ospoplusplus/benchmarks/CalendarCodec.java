package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * Writes a calendar and reads it.
 *
 * @param <C> the result of reading
 */
interface CalendarCodec<C> {

    /**
     * The values of an event that all contestants must read.
     *
     * @param title the title
     * @param start the start
     */
    record Entry(String title, Instant start) {}

    /** Writes the calendar of this codec. */
    void write(OutputStream out) throws IOException;

    C read(byte[] bytes) throws IOException;

    /** {@return the events of a result, in their order} */
    List<Entry> entries(C calendar);
}
