package org.ospoplusplus.json;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * The part of a document with faults that could be read, so that one run can report the faults and the violations of
 * the remaining values.
 *
 * <p>Values that could not be read are missing, or are replaced by arbitrary values if a record requires them. The
 * value must therefore not be published, and a violation at or below an unread place means nothing.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param locations the places of its parts
 * @param warnings the values that were ignored, in the order of the document; empty if the reader is strict
 * @param unread JSON pointers (RFC 6901) of the values that could not be read, of missing required values, and of
 *     unknown properties
 * @since 0.1.0
 */
public record ReadablePart<T>(T value, Locations locations, List<Fault> warnings, List<String> unread) {

    /** Rejects null. */
    public ReadablePart {
        Objects.requireNonNull(value, "ReadablePart.value is null");
        Objects.requireNonNull(locations, "ReadablePart.locations is null");
        warnings = List.copyOf(warnings);
        unread = List.copyOf(unread);
    }

    ReadablePart<T> moved(UnaryOperator<Location> move) {
        return new ReadablePart<>(
                value,
                locations.moved(move),
                warnings.stream().map(warning -> warning.moved(move)).toList(),
                unread);
    }
}
