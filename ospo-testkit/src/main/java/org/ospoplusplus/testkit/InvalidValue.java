package org.ospoplusplus.testkit;

import java.util.List;

/**
 * A value that is well-formed and breaks constraints.
 *
 * @param name what is wrong with it, in words joined by {@code -}; no other value of the catalogue has it
 * @param value a record of the model, or {@link org.ospoplusplus.model.time.When}
 * @param violations all that a validator must find, each once, in no particular order
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
