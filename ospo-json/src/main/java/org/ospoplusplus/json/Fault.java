package org.ospoplusplus.json;

import java.io.Serializable;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.validation.Diagnostic;
import org.ospoplusplus.model.validation.Severity;

/**
 * One fault of a document, or one thing that lenient reading ignored in it.
 *
 * @param pointer the JSON pointer (RFC 6901) of the value. The name of an unknown property may be private: in
 *     {@code {url:https://…}} the name contains a link, because a space is missing. The pointer is then that of the
 *     object
 * @param location the place in the text: the start of the value, or of the name if the property is unknown or repeated.
 *     If the value is missing, the start of the object that must contain it; for syntax and limits, the place where
 *     reading stopped
 * @param code the kind of fault
 * @param severity an error, or a warning about a property that lenient reading ignored
 * @param message the rule that the document breaks, and the expected form; never a value of the document
 * @since 0.1.0
 */
public record Fault(String pointer, Location location, Code code, Severity severity, String message)
        implements Diagnostic, Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Kinds of faults. Their names are stable.
     *
     * @since 0.1.0
     */
    public enum Code {
        /** The record has no such component. As a warning: the property was ignored. */
        UNKNOWN_PROPERTY,
        /** The property appears twice in one object. */
        DUPLICATE_PROPERTY,
        /** A required property is missing. The fault points to the object. */
        MISSING_PROPERTY,
        /** The value is null. A property without a value must be left out. As a warning: the property was ignored. */
        NULL,
        /** The value has another JSON type than expected. Values are never converted. */
        TYPE,
        /** The string or number does not have the expected form. */
        FORMAT,
        /** The string is not one of the words that are allowed here. */
        CLOSED_LIST,
        /** The constructor of the record rejects the values. */
        ILL_FORMED,
        /** The document has a newer major version of the format. As a warning: a newer minor version. */
        VERSION,
        /** The document is not JSON (RFC 8259), or not YAML 1.2. Nothing after this place was read. */
        SYNTAX,
        /** Text follows the end of the document. */
        TRAILING_DATA,
        /** The document exceeds a limit. Nothing after this place was read. */
        LIMIT,
        /** The document is not UTF-8. Nothing was read. */
        ENCODING;

        /** {@return the name in lower case with hyphens, as in reports: {@code unknown-property}} */
        @Override
        public String toString() {
            return EnumWords.of(this);
        }
    }

    /** Rejects null. */
    public Fault {
        Objects.requireNonNull(pointer, "Fault.pointer is null");
        Objects.requireNonNull(location, "Fault.location is null");
        Objects.requireNonNull(code, "Fault.code is null");
        Objects.requireNonNull(severity, "Fault.severity is null");
        Objects.requireNonNull(message, "Fault.message is null");
    }

    /**
     * {@return the message in a language} There are messages in English, German, French and Spanish; for other
     * languages, the message is in English.
     *
     * @param language the language
     */
    public String message(Locale language) {
        return FaultPhrases.translate(message, language);
    }

    static Fault error(String pointer, Location location, Code code, String message) {
        return new Fault(pointer, location, code, Severity.ERROR, message);
    }

    /** {@return the name of the code: {@code unknown-property}} */
    @Override
    public String codeName() {
        return code.toString();
    }

    /** {@return the line of the {@linkplain #location location}; 0 if it is not known} */
    @Override
    public int line() {
        return location.line();
    }

    Fault moved(UnaryOperator<Location> move) {
        return new Fault(pointer, move.apply(location), code, severity, message);
    }

    Fault withRemedy(String remedy) {
        return new Fault(pointer, location, code, severity, message + "; " + remedy);
    }

    /** {@return the fault in one line, with control characters escaped} */
    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "(document)" : Suggestions.printable(pointer);
        String where = location.equals(Location.UNKNOWN)
                ? ""
                : " (line " + location.line() + ", column " + location.column() + ")";
        return place + where + ": " + message + " [" + code + "]";
    }
}
