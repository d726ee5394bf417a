package org.ospoplusplus.testkit;

import java.util.List;

/**
 * A well-formed value that is not valid.
 *
 * @param name the fault, in words joined by {@code -}; unique in the catalogue
 * @param value a record of the model, or {@link org.ospoplusplus.model.time.When}
 * @param violations all expected violations, each once, in no particular order
 * @since 0.1.0
 */
public record InvalidValue(String name, Record value, List<ExpectedViolation> violations) {

    /** Copies the list. */
    public InvalidValue {
        violations = List.copyOf(violations);
    }

    static InvalidValue of(String name, Record value, ExpectedViolation... violations) {
        return new InvalidValue(name, value, List.of(violations));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
