package org.ospoplusplus.json;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A value that was read, with the places of its parts in the text. A later check, such as a validation, can thus show
 * the author the line of each violation.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param locations the places of its parts
 * @param warnings the values that were ignored, in the order of the document; empty if the reader is strict
 * @since 0.1.0
 */
public record Document<T>(@Valid T value, Locations locations, List<Fault> warnings) {

    /** Rejects null. */
    public Document {
        Objects.requireNonNull(value, "Document.value is null");
        Objects.requireNonNull(locations, "Document.locations is null");
        warnings = List.copyOf(warnings);
    }
}
