package org.ospoplusplus.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.Location;
import org.ospoplusplus.json.Locations;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** What is wrong with a document, and where. */
record Diagnostic(String file, Location location, Severity severity, String code, String pointer, String message) {

    static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    Diagnostic::location,
                    Comparator.comparingInt(Location::line).thenComparingInt(Location::column))
            .thenComparing(Diagnostic::pointer)
            .thenComparing(Diagnostic::code);

    static Diagnostic of(String file, Fault fault) {
        return new Diagnostic(file, fault.location(), Severity.ERROR, fault.code(), fault.pointer(), fault.message());
    }

    static Diagnostic of(String file, Locations locations, Violation violation) {
        return new Diagnostic(
                file,
                locations.of(violation.pointer()),
                violation.severity(),
                violation.code(),
                violation.pointer(),
                violation.message());
    }

    static String place(String file, Location location) {
        return Printable.text(file) + ":" + location.line() + ":" + location.column();
    }

    /** For programs. */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("file", file);
        properties.put("line", location.line());
        properties.put("column", location.column());
        properties.put("severity", level());
        properties.put("code", code);
        properties.put("pointer", pointer);
        properties.put("message", message);
        return properties;
    }

    private String level() {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /** The line that editors and shells know: {@code FILE:LINE:COLUMN: error CODE POINTER: message}. */
    @Override
    public String toString() {
        return place(file, location) + ": " + level() + " " + code + " "
                + Printable.text((pointer.isEmpty() ? "(document)" : pointer) + ": " + message);
    }
}
