package org.ospoplusplus.ical.warning;

import java.util.Locale;
import java.util.Objects;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.validation.Diagnostic;
import org.ospoplusplus.model.validation.Severity;

/**
 * Reports something that {@link CalendarReader} left out, changed or assumed. A warning never repeats a value of the
 * calendar, because a value may be private.
 *
 * @param line the line number in the file, before lines are unfolded; 1 is the first line, and 0 means that the
 *     component was not read from a file
 * @param property the name of the property, such as {@code DTSTART}, or of the component if the warning concerns no
 *     single property
 * @param code the kind of warning
 * @param message the problem, and how the reader went on
 * @since 0.1.0
 */
public record CalendarWarning(int line, String property, Code code, String message) implements Diagnostic {

    /**
     * Kinds of warnings; their names are stable.
     *
     * @since 0.1.0
     */
    public enum Code {
        /** A line is not a content line (RFC 5545, 3.1) and was left out. */
        SYNTAX,
        /** A component begins or ends at the wrong place; the reader closed it where it seems to end. */
        STRUCTURE,
        /** Bytes are not UTF-8 and were replaced by U+FFFD. */
        ENCODING,
        /** The calendar exceeds a limit; the rest was left out. */
        LIMIT,
        /**
         * A value breaks the rules of its type, or the model cannot hold it; the message states if it was left out or
         * repaired.
         */
        VALUE,
        /** A required value is missing; the message states the assumption. */
        MISSING,
        /**
         * A time zone is unknown, has a name outside of the IANA database, or differs from the IANA zone of its name.
         */
        ZONE,
        /** A floating time has no zone; the message states the zone in which it was read. */
        FLOATING,
        /** A recurring event is not a series, or some of its instances were left out; the message states the reason. */
        RECURRENCE,
        /** Properties contradict each other; the message states which of them was used. */
        CONFLICT,
        /** Two events have the same UID; the message states if one was left out. */
        DUPLICATE,
        /** The model cannot hold a property or component, which was left out. Reported once for each name. */
        IGNORED;

        /** {@return the name in lower case, with hyphens for underscores} */
        @Override
        public String toString() {
            return EnumWords.of(this);
        }
    }

    /**
     * Creates a warning.
     *
     * @throws NullPointerException if a component is null
     */
    public CalendarWarning {
        Objects.requireNonNull(property, "CalendarWarning.property is null");
        Objects.requireNonNull(code, "CalendarWarning.code is null");
        Objects.requireNonNull(message, "CalendarWarning.message is null");
    }

    /**
     * {@return the message in a language} There are messages in English, German, French and Spanish; for other
     * languages, the message is in English.
     *
     * @param language the language
     */
    public String message(Locale language) {
        return WarningPhrases.translate(message, language);
    }

    /** {@return the name of the code, such as {@code recurrence}} */
    @Override
    public String codeName() {
        return code.toString();
    }

    /** {@return always {@link Severity#WARNING}, because the calendar was read} */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** {@return the line number, the property, the message and the code as one line} */
    @Override
    public String toString() {
        return (line == 0 ? "" : "line " + line + ": ") + property + ": " + message + " [" + code + "]";
    }
}
