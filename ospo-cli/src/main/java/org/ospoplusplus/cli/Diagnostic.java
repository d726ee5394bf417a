package org.ospoplusplus.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ospoplusplus.ical.CalendarException;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.Location;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** An error or a warning about a document, with its place. */
record Diagnostic(
        String file,
        Location location,
        Severity severity,
        String code,
        Optional<String> property,
        String pointer,
        String message) {

    static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    Diagnostic::location,
                    Comparator.comparingInt(Location::line).thenComparingInt(Location::column))
            .thenComparing(Diagnostic::pointer)
            .thenComparing(Diagnostic::code);

    static Diagnostic of(String file, Fault fault) {
        return new Diagnostic(
                file,
                fault.location(),
                fault.severity(),
                fault.code().toString(),
                Optional.empty(),
                fault.pointer(),
                fault.message());
    }

    static Diagnostic of(String file, CalendarWarning warning) {
        return new Diagnostic(
                file,
                new Location(warning.line(), 1),
                Severity.WARNING,
                warning.code().toString(),
                Optional.of(warning.property()),
                "",
                warning.message());
    }

    static Diagnostic of(String file, CalendarException e) {
        return new Diagnostic(
                file,
                new Location(1, 1),
                Severity.ERROR,
                "no-calendar",
                Optional.empty(),
                "",
                String.valueOf(e.getMessage()));
    }

    static Diagnostic of(String file, Location location, Violation violation) {
        return new Diagnostic(
                file,
                location,
                violation.severity(),
                violation.code(),
                Optional.empty(),
                violation.pointer(),
                violation.message());
    }

    /** Reports an exposure with the place of the removed value, but without the value. */
    static Diagnostic of(String file, Function<String, Location> locations, PublicView.Exposure exposure) {
        return new Diagnostic(
                file,
                locations.apply(exposure.pointer()),
                exposure.severity(),
                "exposed-" + words(exposure.reason()),
                Optional.empty(),
                exposure.pointer(),
                exposureMessage(
                        exposure, locations.apply(exposure.removedFrom()).line()));
    }

    private static String exposureMessage(PublicView.Exposure exposure, int line) {
        boolean email = exposure.reason() == PublicView.Reason.PRIVATE_EMAIL;
        return "repeats the " + words(exposure.reason()).replace('-', ' ') + " of " + exposure.removedFrom() + " (line "
                + line + "), which is removed from public output; remove it here"
                + (email
                        ? " too, unless the guest wants the address to be public"
                        : ", or mark it as not secret in line " + line);
    }

    /** {@return a reason in lower case with hyphens} */
    static String words(PublicView.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String place(String file, Location location) {
        return Printable.text(file) + ":" + location.line() + ":" + location.column();
    }

    /** {@return a text that identifies a rule and the place where it is broken} */
    String codeAndPointer() {
        return code + " " + pointer;
    }

    /** {@return the components by their names, for output as JSON} */
    Map<String, Object> properties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("file", file);
        properties.put("line", location.line());
        properties.put("column", location.column());
        properties.put("severity", level());
        properties.put("code", code);
        property.ifPresent(name -> properties.put("property", name));
        properties.put("pointer", pointer);
        properties.put("message", message);
        return properties;
    }

    private String level() {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /**
     * {@return one line in the form that editors recognize: {@code FILE:LINE:COLUMN: error CODE POINTER: message}} For
     * a calendar, the property replaces the pointer.
     */
    @Override
    public String toString() {
        return place(file, location) + ": " + level() + " " + code + " "
                + Printable.text(property.orElse(pointer.isEmpty() ? "(document)" : pointer) + ": " + message);
    }
}
