package org.ospoplusplus.cli;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    private static final String EXPOSED = "exposed-";

    static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::file)
            .thenComparing(
                    Diagnostic::location,
                    Comparator.comparingInt(Location::line).thenComparingInt(Location::column))
            .thenComparing(Diagnostic::pointer)
            .thenComparing(Diagnostic::code);

    /** {@return a fault of a part of the input, in a language} */
    static Diagnostic of(Part part, Fault fault, Locale language) {
        return new Diagnostic(
                part.file().name(),
                part.inFile(fault.location()),
                fault.severity(),
                fault.code().toString(),
                Optional.empty(),
                fault.pointer(),
                part.hint(fault)
                        .map(hint -> Messages.withHint(fault.message(language), hint, language))
                        .orElseGet(() -> fault.message(language)));
    }

    /** {@return a warning about a calendar, in a language} */
    static Diagnostic of(String file, CalendarWarning warning, Locale language) {
        return new Diagnostic(
                file,
                new Location(warning.line(), 1),
                Severity.WARNING,
                warning.code().toString(),
                Optional.of(warning.property()),
                "",
                warning.message(language));
    }

    static Diagnostic of(String file, CalendarException e, Locale language) {
        return new Diagnostic(
                file,
                new Location(1, 1),
                Severity.ERROR,
                "no-calendar",
                Optional.empty(),
                "",
                Messages.translate(String.valueOf(e.getMessage()), language));
    }

    static Diagnostic of(Places.Place place, Violation violation) {
        return of(place, violation.severity(), violation.code(), violation.message());
    }

    static Diagnostic of(Places.Place place, Severity severity, String code, String message) {
        return new Diagnostic(
                place.file(), place.location(), severity, code, Optional.empty(), place.pointer(), message);
    }

    /** Reports an exposure with the place of the removed value, but without the value. */
    static Diagnostic of(Places places, PublicView.Exposure exposure, Locale language) {
        Places.Place place = places.of(exposure.pointer());
        return of(
                place,
                exposure.severity(),
                EXPOSED + words(exposure.reason()),
                Messages.translate(exposureMessage(exposure, place, places.of(exposure.removedFrom())), language));
    }

    private static String exposureMessage(PublicView.Exposure exposure, Places.Place place, Places.Place removedFrom) {
        boolean email = exposure.reason() == PublicView.Reason.PRIVATE_EMAIL;
        String line = "line " + removedFrom.location().line()
                + (place.file().equals(removedFrom.file()) ? "" : " of " + removedFrom.file());
        // The passcode of a meeting is always private, so no mark can make it public.
        boolean isPasscode = removedFrom.pointer().endsWith("/passcode");
        return "repeats the " + words(exposure.reason()).replace('-', ' ') + " of " + removedFrom.pointer() + " ("
                + line + "), which is removed from public output; remove it here"
                + (email
                        ? " too, unless the guest wants the address to be public"
                        : isPasscode ? "" : ", or mark it as not secret in " + line);
    }

    /** {@return a reason in lower case with hyphens} */
    static String words(PublicView.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return a text that identifies a rule and the place where it is broken} */
    String codeAndPointer() {
        return code + " " + pointer + " " + file;
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

    /** {@return the property or pointer, and the message} */
    String about() {
        return property.orElse(pointer.isEmpty() ? "(document)" : pointer) + ": " + message;
    }

    /** {@return whether the place repeats a value that must not be published} */
    boolean isExposure() {
        return code.startsWith(EXPOSED);
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
        return new Places.Place(file, location, pointer) + ": " + level() + " " + code + " " + Printable.text(about());
    }
}
