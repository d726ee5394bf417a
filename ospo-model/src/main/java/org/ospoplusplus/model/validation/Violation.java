package org.ospoplusplus.model.validation;

import java.util.regex.Pattern;
import org.ospoplusplus.model.internal.Require;

/**
 * A violation of a rule. It never shows the value, because the value can be private.
 *
 * @param path the place, as Bean Validation writes it: {@code sessions[0].title}; empty for the value itself. A record that is
 *     written as a text, such as an e-mail address, is one place: {@code guests[0].email}
 * @param code the code of the rule, the same in every language: {@code unknown-track}
 * @param severity whether the value must be corrected, or only checked
 * @param message the problem and the remedy, in the language of the validator
 * @since 0.1.0
 */
public record Violation(String path, String code, Severity severity, String message) implements Diagnostic {

    private static final Pattern SEPARATOR = Pattern.compile("[.\\[]");

    /**
     * Checks the components.
     *
     * @throws NullPointerException if a component is null
     */
    public Violation {
        Require.nonNull(path, "Violation.path");
        Require.nonNull(code, "Violation.code");
        Require.nonNull(severity, "Violation.severity");
        Require.nonNull(message, "Violation.message");
    }

    /** {@return the code, the same as {@link #code}} */
    @Override
    public String codeName() {
        return code;
    }

    /** {@return the path as a JSON pointer (RFC 6901): {@code /sessions/0/title}} */
    @Override
    public String pointer() {
        String steps = SEPARATOR.matcher(path.replace("]", "")).replaceAll("/");
        return steps.isEmpty() || steps.startsWith("/") ? steps : "/" + steps;
    }
}
