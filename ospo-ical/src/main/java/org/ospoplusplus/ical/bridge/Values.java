package org.ospoplusplus.ical.bridge;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.ical.internal.Warnings;

/** Reads values and parameters of the properties of a calendar; what can't be read becomes a warning that doesn't repeat it. */
final class Values {

    /** What a text of the model may hold, in characters. */
    static final int MAX_TEXT = 65_536;

    /** Events of one calendar share many links: to meetings, rules and organisations. */
    private static final int MAX_LINKS = 1_000;

    private static final int MAX_KEPT_LINK = 256;

    private final Warnings warnings;
    private final Map<String, URI> links = new HashMap<>();

    Values(Warnings warnings) {
        this.warnings = warnings;
    }

    Warnings warnings() {
        return warnings;
    }

    /** {@return the value, empty if there is none or it can't be had: some classes of ical4j find out only now} */
    String raw(Property property) {
        if (property instanceof ReadProperty) {
            return property.getValue();
        }
        try {
            String value = property.getValue();
            return value == null ? "" : value;
        } catch (RuntimeException e) {
            bad(property, "a value that ical4j can show");
            return "";
        }
    }

    Optional<String> text(Property property) {
        return present(property, raw(property));
    }

    /** {@return a link that may be published} */
    Optional<URI> uri(Property property) {
        return text(property).flatMap(text -> link(property, text, Web::isSafe));
    }

    /** {@return a link of any scheme} */
    Optional<URI> anyUri(Property property) {
        return text(property).flatMap(text -> link(property, text, uri -> true));
    }

    Optional<Duration> duration(Property property, String parameter) {
        return parameter(property, parameter)
                .flatMap(text -> make(
                        property,
                        "a duration in " + parameter,
                        () -> Length.parse(text).exact()));
    }

    Optional<URI> uri(Property property, String parameter) {
        return parameter(property, parameter).flatMap(text -> link(property, text, Web::isSafe));
    }

    private Optional<URI> link(Property property, String text, Predicate<URI> condition) {
        Optional<URI> link = uri(text.strip()).filter(condition);
        if (link.isEmpty()) {
            bad(property, "a link");
        }
        return link;
    }

    private Optional<URI> uri(String text) {
        URI known = links.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            URI link = new URI(text);
            if (links.size() < MAX_LINKS && text.length() <= MAX_KEPT_LINK) {
                links.put(text, link);
            }
            return Optional.of(link);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    boolean isTrue(Property property, String parameter) {
        return parameter(property, parameter)
                .filter(text -> text.equalsIgnoreCase("TRUE"))
                .isPresent();
    }

    <E extends Enum<E>> Optional<E> constant(Property property, String parameter, Class<E> type) {
        return parameter(property, parameter).flatMap(text -> constantOf(property, text, type));
    }

    /** The inverse of {@link Wire#name}. */
    <E extends Enum<E>> Optional<E> constantOf(Property property, String text, Class<E> type) {
        return make(
                property,
                "a name that is known here",
                () -> Enum.valueOf(type, text.replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    /** {@return the value of a parameter, unless it is empty} */
    Optional<String> parameter(Property property, String name) {
        List<Parameter> parameters = property.getParameterList().getAll();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.getName().equalsIgnoreCase(name)) {
                String value = parameter.getValue();
                return value == null ? Optional.empty() : present(property, value);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return what is made of a property, unless what it is made of breaks the rules of the model or of a type}
     *
     * @param what what it should be, for the warning, with its article
     */
    <T> Optional<T> make(Property property, String what, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            bad(property, what);
            return Optional.empty();
        }
    }

    void bad(Property property, String what) {
        warnings.add(property, Code.VALUE, "is not " + what + ", and is left out");
    }

    void conflict(Property property, String message) {
        warnings.add(property, Code.CONFLICT, message);
    }

    void ignored(Property property) {
        warnings.ignored(ReadProperty.line(property), property.getName());
    }

    private Optional<String> present(Property property, String text) {
        if (text.length() > MAX_TEXT) {
            bad(property, "a text of " + MAX_TEXT + " characters at most");
            return Optional.empty();
        }
        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }
}
