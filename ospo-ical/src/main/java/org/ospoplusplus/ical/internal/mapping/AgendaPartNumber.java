package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;

/** Which part of the agenda something belongs to. */
final class AgendaPartNumber {

    private AgendaPartNumber() {}

    /** {@return the number that a parameter of a property gives, 0 if it is not of a part} */
    static int of(Property property, ValueReader valueReader) {
        return valueReader
                .parameter(property, PropertyNames.PART)
                .flatMap(text -> number(property, text, valueReader))
                .orElse(0);
    }

    /** {@return the number that a property of a component gives, 0 if it is not of a part} */
    static int of(PropertyIndex component, ValueReader valueReader) {
        return component
                .first(PropertyNames.PART)
                .flatMap(property -> number(property, valueReader.raw(property), valueReader))
                .orElse(0);
    }

    private static Optional<Integer> number(Property property, String text, ValueReader valueReader) {
        return valueReader.make(property, "the number of a part", () -> Integer.parseUnsignedInt(text));
    }
}
