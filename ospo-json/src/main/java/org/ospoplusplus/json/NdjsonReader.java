package org.ospoplusplus.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ospoplusplus.json.Fault.Code;
import tools.jackson.core.exc.JacksonIOException;

/** Reads newline-delimited JSON. Each value is read when it is requested. */
final class NdjsonReader<T> extends Spliterators.AbstractSpliterator<T> {

    private final InputStream in;
    private final int limit;
    private final Function<byte[], T> reader;
    private final Consumer<? super OspoJsonException> faulty;
    private int line;

    /**
     * @param limit the maximum number of bytes of a line
     * @param faulty receives the exception of each line that cannot be read; the stream ends if it throws
     */
    NdjsonReader(InputStream in, int limit, Function<byte[], T> reader, Consumer<? super OspoJsonException> faulty) {
        super(Long.MAX_VALUE, ORDERED | NONNULL);
        this.in = new BufferedInputStream(in);
        this.limit = limit;
        this.reader = reader;
        this.faulty = faulty;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (readLine(bytes)) {
            T value;
            try {
                if (bytes.size() > limit) {
                    throw tooLong();
                }
                if (isBlank(bytes)) {
                    continue;
                }
                value = reader.apply(bytes.toByteArray());
            } catch (OspoJsonException e) {
                faulty.accept(e.inLine(line));
                continue;
            }
            action.accept(value);
            return true;
        }
        return false;
    }

    /**
     * Reads a line. Of a line that is too long, keeps one byte more than the limit and skips the rest.
     *
     * @return false at the end of the stream
     */
    private boolean readLine(ByteArrayOutputStream bytes) {
        bytes.reset();
        try {
            int next = in.read();
            if (next < 0) {
                return false;
            }
            line++;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                if (bytes.size() <= limit) {
                    bytes.write(next);
                }
            }
            return true;
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    private static boolean isBlank(ByteArrayOutputStream bytes) {
        for (byte each : bytes.toByteArray()) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }

    private OspoJsonException tooLong() {
        Fault fault = Fault.error(
                "",
                new Location(1, 1),
                Code.LIMIT,
                "the line is longer than " + limit + " bytes; shorten it, or raise the limit");
        return new OspoJsonException(List.of(fault), false, null);
    }
}
