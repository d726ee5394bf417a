package org.ospoplusplus.json;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;

/**
 * A value that was read, and where in the text its parts stand, so that what is found wrong with it later (by validation,
 * say) can be shown to whoever wrote the text.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param locations where its parts stand
 * @param warnings what was ignored, in the order of the document; none where reading is strict
 * @since 0.1.0
 */
public record Document<T>(@Valid T value, Locations locations, List<Fault> warnings) {

    /** Refuses null. */
    public Document {
        Objects.requireNonNull(value, "Document.value is null");
        Objects.requireNonNull(locations, "Document.locations is null");
        warnings = List.copyOf(warnings);
    }
}
