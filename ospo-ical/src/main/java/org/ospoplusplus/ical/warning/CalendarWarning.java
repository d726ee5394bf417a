package org.ospoplusplus.ical.warning;

import java.util.Objects;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.validation.Diagnostic;
import org.ospoplusplus.model.validation.Severity;

/**
 * What a {@link CalendarReader} had to leave out, to change or to assume. It never repeats a value of the calendar, which may
 * be private.
 *
 * @param line the line of the file where it stands, 1 for the first, before lines are unfolded; 0 if the component was not
 *     read from a file
 * @param property the property, such as {@code DTSTART}, or the component if no property of it is meant
 * @param code what kind of thing it is
 * @param message what was found, and what was made of it
 * @since 0.1.0
 */
public record CalendarWarning(int line, String property, Code code, String message) implements Diagnostic {

    /**
     * Kinds of warnings; their names are stable.
     *
     * @since 0.1.0
     */
    public enum Code {
        /** A line that is no content line (RFC 5545, 3.1): left out. */
        SYNTAX,
        /** Components that don't begin or end where they must: closed where they seem to end. */
        STRUCTURE,
        /** Octets that are not UTF-8: replaced by U+FFFD. */
        ENCODING,
        /** More than is read: what is beyond was left out. */
        LIMIT,
        /** A value that breaks the rules of its type, or that the model can't hold: left out or repaired, as the message says. */
        VALUE,
        /** Something that must be there is not; the message says what was assumed. */
        MISSING,
        /** A time zone that is unknown, goes by another name, or has other rules than the IANA zone of its name. */
        ZONE,
        /** A time in no zone; the message says in which it was read. */
        FLOATING,
        /** Repetitions that were not expanded, or not all of them. */
        RECURRENCE,
        /** Properties that contradict each other; the message says which was believed. */
        CONFLICT,
        /** An event that stands twice; the later edition was kept. */
        DUPLICATE,
        /** Something for which the model has no place: left out. Told once for each name. */
        IGNORED;

        /** {@return the name in lower case with hyphens, as in reports} */
        @Override
        public String toString() {
            return EnumWords.of(this);
        }
    }

    /** Refuses null. */
    public CalendarWarning {
        Objects.requireNonNull(property, "CalendarWarning.property is null");
        Objects.requireNonNull(code, "CalendarWarning.code is null");
        Objects.requireNonNull(message, "CalendarWarning.message is null");
    }

    /** {@return the name of the code: {@code recurrence}} */
    @Override
    public String codeName() {
        return code.toString();
    }

    /** {@return always a warning: the calendar was read} */
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** {@return the warning in one line} */
    @Override
    public String toString() {
        return (line == 0 ? "" : "line " + line + ": ") + property + ": " + message + " [" + code + "]";
    }
}
