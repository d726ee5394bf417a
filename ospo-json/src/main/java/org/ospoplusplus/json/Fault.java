package org.ospoplusplus.json;

import java.io.Serializable;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong with a document, or that lenient reading ignored in it. The codes are stable:
 *
 * <ul>
 *   <li>{@code unknown-property}: the record has no such component
 *   <li>{@code duplicate-property}: the property stands twice in one object
 *   <li>{@code missing-property}: the record can't be without it; placed at the object
 *   <li>{@code null}: nothing is null; what is absent is left out
 *   <li>{@code type}: another type of JSON value is due; nothing is converted
 *   <li>{@code format}: the text or number doesn't have the form that is due
 *   <li>{@code closed-list}: not one of the words that are allowed here
 *   <li>{@code ill-formed}: the record refuses its components
 *   <li>{@code version}: written for a newer major version of the format; as a warning, for a newer minor one
 *   <li>{@code syntax}: not JSON (RFC 8259), or not YAML (1.2) where that is read; nothing after it was read
 *   <li>{@code trailing-data}: something stands after the end of the document
 *   <li>{@code limit}: longer or deeper than is read; nothing after it was read
 *   <li>{@code encoding}: not UTF-8; nothing was read
 * </ul>
 *
 * @param pointer where it is in the structure (RFC 6901); that of the object around an unknown property if the name of the
 *     property may be private, such as a link that a missing blank made a name
 * @param location where it is in the text: the start of the value, or of the name if that is unknown or a duplicate; the
 *     nearest value around it if there is none; for syntax and limits where reading came to an end
 * @param code what kind of fault it is
 * @param message the rule that is broken, and what is expected; never a value out of the document
 * @since 0.1.0
 */
public record Fault(String pointer, Location location, String code, String message) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Refuses null. */
    public Fault {
        Objects.requireNonNull(pointer, "Fault.pointer is null");
        Objects.requireNonNull(location, "Fault.location is null");
        Objects.requireNonNull(code, "Fault.code is null");
        Objects.requireNonNull(message, "Fault.message is null");
    }

    Fault moved(UnaryOperator<Location> move) {
        return new Fault(pointer, move.apply(location), code, message);
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
