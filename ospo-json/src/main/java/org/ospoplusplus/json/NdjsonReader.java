package org.ospoplusplus.json;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.exc.JacksonIOException;

/** The values of newline-delimited JSON, each read when it is asked for. */
final class NdjsonReader<T> extends Spliterators.AbstractSpliterator<T> {

    private final InputStream in;
    private final int limit;
    private final Function<byte[], T> reader;
    private final Consumer<? super OspoJsonException> faulty;
    private int line;

    /**
     * @param limit how many octets a line has at most
     * @param faulty is told of lines that can't be read; the stream ends if it throws
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
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        while (next(octets)) {
            T value;
            try {
                if (octets.size() > limit) {
                    throw tooLong();
                }
                if (isBlank(octets)) {
                    continue;
                }
                value = reader.apply(octets.toByteArray());
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
     * Reads a line, of one that is too long no more than one octet too many, and skips the rest.
     *
     * @return false at the end
     */
    private boolean next(ByteArrayOutputStream octets) {
        octets.reset();
        try {
            int octet = in.read();
            if (octet < 0) {
                return false;
            }
            line++;
            for (; octet >= 0 && octet != '\n'; octet = in.read()) {
                if (octets.size() <= limit) {
                    octets.write(octet);
                }
            }
            return true;
        } catch (IOException e) {
            throw JacksonIOException.construct(e);
        }
    }

    private static boolean isBlank(ByteArrayOutputStream octets) {
        for (byte octet : octets.toByteArray()) {
            if (octet != ' ' && octet != '\t' && octet != '\r') {
                return false;
            }
        }
        return true;
    }

    private OspoJsonException tooLong() {
        Fault fault =
                new Fault("", new Location(1, 1), FaultCodes.LIMIT, "the line is longer than " + limit + " octets");
        return new OspoJsonException(List.of(fault), false, null);
    }
}
