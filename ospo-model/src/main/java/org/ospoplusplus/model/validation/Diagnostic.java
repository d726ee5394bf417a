package org.ospoplusplus.model.validation;

/**
 * A report about a value or a text: a broken rule, a repaired line, a removed address. All modules report through it, so that
 * a program can list the reports of a document together. A diagnostic never shows a private value.
 *
 * @since 0.1.0
 */
public interface Diagnostic {

    /** {@return the stable code of the rule or kind, in lower case with hyphens: {@code unknown-track}} */
    String codeName();

    /** {@return whether the value must be corrected, or only checked} */
    Severity severity();

    /** {@return the problem and, where there is one, the remedy, in one line} */
    String message();

    /** {@return the place in the structure, as a JSON pointer (RFC 6901); empty for the whole structure or if it is not known} */
    default String pointer() {
        return "";
    }

    /** {@return the line of the text, from 1; 0 if it is not known} */
    default int line() {
        return 0;
    }
}
