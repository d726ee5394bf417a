package org.ospoplusplus.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/**
 * A way to write a calendar and to read one.
 *
 * @param <C> what reading gives
 */
interface CalendarCodec<C> {

    /**
     * What everyone must have read of an event.
     *
     * @param title its title
     * @param start when it starts
     */
    record Entry(String title, Instant start) {}

    /** Writes the calendar that this was made for. */
    void write(OutputStream out) throws IOException;

    C read(byte[] octets) throws IOException;

    /** {@return the events of what was read, in their order} */
    List<Entry> entries(C calendar);
}
