package org.ospoplusplus.ical.bridge;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;

/** Which part of the agenda something belongs to. */
final class Part {

    private Part() {}

    /** {@return the number that a parameter of a property gives, 0 if it is not of a part} */
    static int of(Property property, Values values) {
        return values.parameter(property, Wire.PART)
                .flatMap(text -> number(property, text, values))
                .orElse(0);
    }

    /** {@return the number that a property of a component gives, 0 if it is not of a part} */
    static int of(Fields component, Values values) {
        return component
                .first(Wire.PART)
                .flatMap(property -> number(property, values.raw(property), values))
                .orElse(0);
    }

    private static Optional<Integer> number(Property property, String text, Values values) {
        return values.make(property, "the number of a part", () -> Integer.parseUnsignedInt(text));
    }
}
