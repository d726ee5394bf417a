package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.Refusals;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;
import org.ospoplusplus.model.internal.validators.LanguageTagValidator;

/**
 * Reads values and parameters of the properties of a calendar; what can't be read becomes a warning that doesn't repeat
 * it.
 */
public final class ValueReader {

    /** Events of one calendar share many links: to meetings, rules and organisations. */
    private static final int MAX_LINKS = 1_000;

    private static final int MAX_KEPT_LINK = 256;

    private final WarningSink warnings;
    private final Map<String, URI> links = new HashMap<>();

    public ValueReader(WarningSink warnings) {
        this.warnings = warnings;
    }

    public WarningSink warnings() {
        return warnings;
    }

    /** {@return the value, empty if there is none or it can't be had: some classes of ical4j find out only now} */
    String raw(Property property) {
        if (property instanceof ParsedProperty) {
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

    /** {@return a text in one line, unless there is none; repaired with a warning where the model refuses it} */
    Optional<String> text(Property property) {
        return sound(property, "", raw(property), TextRepair::line);
    }

    /** {@return a text in one line, made from a property, as {@link #text} does} */
    Optional<String> lineOf(Property property, String text) {
        return sound(property, "", text, TextRepair::line);
    }

    /** {@return a text of any number of lines, as {@link #text} does} */
    Optional<String> prose(Property property) {
        return sound(property, "", raw(property), TextRepair::prose);
    }

    /** {@return a text of any number of lines, made from a property, as {@link #text} does} */
    Optional<String> proseOf(Property property, String text) {
        return sound(property, "", text, TextRepair::prose);
    }

    /** {@return the text of a parameter in one line, as {@link #text} does} */
    Optional<String> text(Property property, String parameter) {
        return parameter(property, parameter).flatMap(text -> sound(property, parameter, text, TextRepair::line));
    }

    /** {@return the text of a parameter of any number of lines, as {@link #text} does} */
    Optional<String> prose(Property property, String parameter) {
        return parameter(property, parameter).flatMap(text -> sound(property, parameter, text, TextRepair::prose));
    }

    private Optional<String> sound(Property property, String parameter, String text, UnaryOperator<String> repair) {
        String repaired = repair.apply(text);
        if (!repaired.equals(text)) {
            String where = parameter.isEmpty() ? "" : parameter + " ";
            if (repaired.length() < text.length() && repaired.endsWith("…")) {
                warn(property, where + "is too long for the model; the end is cut off");
            } else {
                warn(
                        property,
                        where + "has line breaks, tabs or characters that change the text around them; they became"
                                + " blanks or were removed");
            }
        }
        return TextRepair.isBlank(repaired) ? Optional.empty() : Optional.of(repaired);
    }

    /** {@return a value that can be an id, if a property has a parameter with one} */
    Optional<String> identifier(Property property, String parameter) {
        return parameter(property, parameter)
                .flatMap(text -> valid(property, text, IdentifierValidator::isIdentifier, "an id in " + parameter));
    }

    /** {@return a value that meets a condition} */
    Optional<String> valid(Property property, String text, Predicate<String> condition, String what) {
        if (condition.test(text)) {
            return Optional.of(text);
        }
        bad(property, what);
        return Optional.empty();
    }

    /** {@return the language of a property (BCP 47)} POSIX names of locales have an underscore instead of a hyphen. */
    Optional<String> language(Property property) {
        return parameter(property, Parameter.LANGUAGE)
                .or(() -> parameter(property, PropertyNames.LANGUAGE))
                .flatMap(text -> {
                    if (LanguageTagValidator.isTag(text)) {
                        return Optional.of(text);
                    }
                    String tag = text.strip().replace('_', '-');
                    if (LanguageTagValidator.isTag(tag)) {
                        warn(property, "LANGUAGE is not a language tag (BCP 47); it is read with hyphens");
                        return Optional.of(tag);
                    }
                    bad(property, "a language tag (BCP 47) in LANGUAGE");
                    return Optional.empty();
                });
    }

    /** {@return a link that may be published} */
    Optional<URI> uri(Property property) {
        return link(property, raw(property), WebLinks::isSafe);
    }

    /** {@return a link of any scheme} */
    Optional<URI> anyUri(Property property) {
        return link(property, raw(property), uri -> true);
    }

    Optional<Duration> duration(Property property, String parameter) {
        return parameter(property, parameter)
                .flatMap(text -> make(property, "a duration in " + parameter, () -> {
                    Optional<Duration> duration =
                            Optional.of(IcalDuration.parse(text).exact());
                    Require.duration(duration, parameter);
                    return duration.get();
                }));
    }

    /** {@return how long after the start of the session a part begins} */
    Optional<Duration> offset(Property property, String parameter) {
        return parameter(property, parameter)
                .flatMap(text -> make(property, "a duration in " + parameter, () -> {
                    Optional<Duration> offset =
                            Optional.of(IcalDuration.parse(text).exact());
                    Require.offset(offset, parameter);
                    return offset.get();
                }));
    }

    Optional<URI> uri(Property property, String parameter) {
        return parameter(property, parameter).flatMap(text -> link(property, text, WebLinks::isSafe));
    }

    private Optional<URI> link(Property property, String text, Predicate<URI> condition) {
        if (TextRepair.isBlank(text)) {
            return Optional.empty();
        }
        Optional<URI> link = uri(text.strip()).filter(condition);
        if (link.isPresent()) {
            return link;
        }
        Optional<URI> repaired = WebLinks.repaired(text).flatMap(this::uri).filter(condition);
        if (repaired.isPresent()) {
            warn(property, "has characters that a link cannot contain; they are percent-encoded");
        } else if (WebLinks.hasUser(text)) {
            warn(property, "contains a user name or password, and is left out; write the link without them");
        } else {
            bad(property, "a link");
        }
        return repaired;
    }

    private Optional<URI> uri(String text) {
        URI known = links.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<URI> link = WebLinks.parse(text);
        if (link.isPresent() && links.size() < MAX_LINKS && text.length() <= MAX_KEPT_LINK) {
            links.put(text, link.get());
        }
        return link;
    }

    boolean isTrue(Property property, String parameter) {
        return parameter(property, parameter)
                .filter(text -> text.strip().equalsIgnoreCase("TRUE"))
                .isPresent();
    }

    /** {@return whether only participants may know a value: unless the mark is absent or plainly says no} */
    boolean isSecret(Property property) {
        return all(property, PropertyNames.SECRET).stream()
                .anyMatch(text -> !text.strip().equalsIgnoreCase("FALSE"));
    }

    <E extends Enum<E>> Optional<E> constant(Property property, String parameter, Class<E> type) {
        return parameter(property, parameter).flatMap(text -> constantOf(property, text, type));
    }

    /** The inverse of {@link PropertyNames#name}. */
    <E extends Enum<E>> Optional<E> constantOf(Property property, String text, Class<E> type) {
        return make(
                property,
                "a name that is known here",
                () -> Enum.valueOf(type, text.strip().replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    /** {@return the value of a parameter, unless it is empty} */
    Optional<String> parameter(Property property, String name) {
        return find(property, name).filter(text -> !TextRepair.isBlank(text));
    }

    /** {@return the values of a parameter that should stand once, empty ones included} */
    static List<String> all(Property property, String name) {
        List<String> all = new ArrayList<>(1);
        for (Parameter parameter : property.getParameterList().getAll()) {
            if (parameter.getName().equalsIgnoreCase(name)) {
                all.add(String.valueOf(parameter.getValue()));
            }
        }
        return all;
    }

    private static Optional<String> find(Property property, String name) {
        List<Parameter> parameters = property.getParameterList().getAll();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            if (parameter.getName().equalsIgnoreCase(name)) {
                return Optional.of(String.valueOf(parameter.getValue()));
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
        return Refusals.handled(maker, () -> bad(property, what));
    }

    void bad(Property property, String what) {
        warn(property, "is not " + what + ", and is left out");
    }

    /** Reports a value that was repaired. */
    void warn(Property property, String message) {
        warnings.add(property, Code.VALUE, message);
    }

    void conflict(Property property, String message) {
        warnings.add(property, Code.CONFLICT, message);
    }

    void ignored(Property property) {
        warnings.ignored(ParsedProperty.line(property), property.getName());
    }
}
