package org.ospoplusplus.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A JSON document that holds no value: it is no JSON, or no form of the type that is due.
 *
 * @param name the type, the component and the fault, in words joined by {@code -}; no other document of the catalogue has it
 * @param type what is to be read from it: a record of the model, or {@link org.ospoplusplus.model.time.When}
 * @param text the document
 * @param faults all that a reader must find, at least one, in the order of the document
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
