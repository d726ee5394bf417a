package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import net.fortuna.ical4j.model.Property;

/** Reads the number of the agenda item to which a property or component belongs. */
final class AgendaPartNumber {

    private AgendaPartNumber() {}

    /** {@return the number in a parameter of a property, or 0 if the property belongs to the event} */
    static int of(Property property, ValueReader valueReader) {
        return valueReader
                .parameter(property, PropertyNames.PART)
                .flatMap(text -> number(property, text, valueReader))
                .orElse(0);
    }

    /** {@return the number in a property of a component, or 0 if the component belongs to the event} */
    static int of(PropertyIndex component, ValueReader valueReader) {
        return component
                .first(PropertyNames.PART)
                .flatMap(property -> number(property, valueReader.raw(property), valueReader))
                .orElse(0);
    }

    private static Optional<Integer> number(Property property, String text, ValueReader valueReader) {
        return valueReader.make(property, "the number of an agenda item", () -> Integer.parseUnsignedInt(text));
    }
}
