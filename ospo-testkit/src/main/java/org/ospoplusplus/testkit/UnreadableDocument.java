package org.ospoplusplus.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A JSON document that cannot be read: it is not JSON, or does not have the form of the expected type.
 *
 * @param name the type, the component and the fault, in words joined by {@code -}; unique in the catalogue
 * @param type the expected type: a record of the model, or {@link org.ospoplusplus.model.time.When}
 * @param text the document
 * @param faults all expected faults, at least one, in the order of the document
 * @since 0.1.0
 */
public record UnreadableDocument(String name, Class<?> type, String text, List<ExpectedFault> faults) {

    /** Copies the list. */
    public UnreadableDocument {
        faults = List.copyOf(faults);
    }

    static UnreadableDocument wrong(Class<?> type, String text, String... faults) {
        List<ExpectedFault> expected = Stream.of(faults).map(ExpectedFault::of).toList();
        return new UnreadableDocument(
                CatalogueNames.of(type) + CatalogueNames.of(expected.get(0)), type, text, expected);
    }

    UnreadableDocument named(String newName) {
        return new UnreadableDocument(newName, type, text, faults);
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
