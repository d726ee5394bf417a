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
import org.ospoplusplus.model.time.When;

/**
 * Reads the values and parameters of properties. An unreadable value becomes a warning that does not repeat the value.
 */
public final class ValueReader {

    /**
     * How many parsed links are kept, because the events of a calendar repeat links to meetings, policies and
     * organizations.
     */
    private static final int MAX_LINKS = 1_000;

    /** The maximum length of a kept link, in characters. */
    private static final int MAX_KEPT_LINK = 256;

    private final WarningSink warnings;
    private final TextWork textWork;
    private final Map<String, URI> links = new HashMap<>();

    public ValueReader(WarningSink warnings) {
        this(warnings, TextWork.ofCalendar());
    }

    /**
     * A reader for the values of one calendar or stream.
     *
     * @param warnings receives the warnings
     * @param textWork the work that all texts share
     */
    ValueReader(WarningSink warnings, TextWork textWork) {
        this.warnings = warnings;
        this.textWork = textWork;
    }

    public WarningSink warnings() {
        return warnings;
    }

    /** {@return whether a text is HTML that may be parsed} If the work for HTML is used up, a warning is added. */
    boolean readsHtml(Property property, String text) {
        return HtmlText.hasTags(text) && takesHtml(property, text);
    }

    /** {@return whether HTML may be parsed} If the work for HTML is used up, a warning is added. */
    boolean takesHtml(Property property, String html) {
        return textWork.takesHtml(property, html, warnings);
    }

    /** {@return whether a place may be interpreted} If the work for places is used up, a warning is added. */
    boolean takesPlace(Property property, String place) {
        return textWork.takesPlace(property, place, warnings);
    }

    /** {@return the text without tags and entities, in one line} */
    String plainLine(Property property, String text) {
        return readsHtml(property, text) ? HtmlText.plainLine(text) : HtmlText.decoded(text);
    }

    /**
     * {@return the value, or an empty text} Some property classes of ical4j first fail when their value is requested.
     */
    String raw(Property property) {
        if (property instanceof ParsedProperty) {
            return property.getValue();
        }
        try {
            String value = property.getValue();
            return value == null ? "" : value;
        } catch (RuntimeException e) {
            bad(property, "a value that ical4j can write");
            return "";
        }
    }

    /** {@return the text in one line, unless it is blank} A text that the model rejects is repaired, with a warning. */
    Optional<String> text(Property property) {
        return sound(property, "", raw(property), TextRepair::line);
    }

    /** {@return the text in one line, derived from a property} It is repaired as in {@link #text(Property)}. */
    Optional<String> lineOf(Property property, String text) {
        // A text that was cut before has been reported.
        return text.endsWith(TextRepair.ELLIPSIS)
                ? Optional.of(TextRepair.line(text)).filter(line -> !TextRepair.isBlank(line))
                : sound(property, "", text, TextRepair::line);
    }

    /** {@return the text, which may have several lines} It is repaired as in {@link #text(Property)}. */
    Optional<String> prose(Property property) {
        return sound(property, "", raw(property), TextRepair::prose);
    }

    /** {@return a text that was derived from a property, repaired like {@link #prose(Property)}} */
    Optional<String> proseOf(Property property, String text) {
        return sound(property, "", text, TextRepair::prose);
    }

    /** {@return the text of a parameter in one line, repaired like {@link #text(Property)}} */
    Optional<String> text(Property property, String parameter) {
        return parameter(property, parameter).flatMap(text -> sound(property, parameter, text, TextRepair::line));
    }

    /** {@return the text of a parameter, which may have several lines, repaired like {@link #prose(Property)}} */
    Optional<String> prose(Property property, String parameter) {
        return parameter(property, parameter).flatMap(text -> sound(property, parameter, text, TextRepair::prose));
    }

    private Optional<String> sound(Property property, String parameter, String text, UnaryOperator<String> repair) {
        String repaired = repair.apply(text);
        if (!repaired.equals(text)) {
            String where = parameter.isEmpty() ? "" : parameter + " ";
            if (repaired.length() < text.length() && repaired.endsWith("…")) {
                warn(property, where + "is longer than the model allows; the end is cut off");
            } else {
                warn(
                        property,
                        where + "has line breaks, tabs or characters that the model does not allow; they became blanks"
                                + " or were removed");
            }
        }
        return TextRepair.isBlank(repaired) ? Optional.empty() : Optional.of(repaired);
    }

    /** {@return the value of a parameter, if it is a valid id} */
    Optional<String> identifier(Property property, String parameter) {
        return parameter(property, parameter)
                .flatMap(
                        text -> valid(property, text, IdentifierValidator::isIdentifier, "a valid id in " + parameter));
    }

    /**
     * {@return a text, if it meets a condition}
     *
     * @param expected the expected form for the warning, with its article
     */
    Optional<String> valid(Property property, String text, Predicate<String> condition, String expected) {
        if (condition.test(text)) {
            return Optional.of(text);
        }
        bad(property, expected);
        return Optional.empty();
    }

    /**
     * {@return the language of a property (BCP 47)} The underscores of POSIX locale names become hyphens, with a
     * warning.
     */
    Optional<String> language(Property property) {
        return parameter(property, Parameter.LANGUAGE)
                .or(() -> parameter(property, PropertyNames.LANGUAGE))
                .flatMap(text -> {
                    if (LanguageTagValidator.isTag(text)) {
                        return Optional.of(text);
                    }
                    String tag = text.strip().replace('_', '-');
                    if (LanguageTagValidator.isTag(tag)) {
                        warn(property, "LANGUAGE has underscores instead of hyphens (BCP 47); it is read as " + tag);
                        return Optional.of(tag);
                    }
                    bad(property, "a language tag such as pt-BR (BCP 47) in LANGUAGE");
                    return Optional.empty();
                });
    }

    /** {@return the value as a link, if it may be published} */
    Optional<URI> uri(Property property) {
        return link(property, raw(property));
    }

    /** {@return the value as a link by another program, which may have HTML entities in its links} */
    Optional<URI> foreignUri(Property property) {
        String text = raw(property);
        String plain = WebLinks.withoutEntities(text);
        if (!plain.equals(text)) {
            warn(property, "contains HTML entities such as &amp;; they are replaced by their characters");
        }
        return link(property, plain);
    }

    /** {@return the date of a property, in the form of {@link WhenText}} */
    Optional<When> when(Property property) {
        return make(
                property,
                "a valid date or time",
                () -> WhenText.parse(raw(property).strip()));
    }

    /** {@return the duration in a parameter} */
    Optional<Duration> duration(Property property, String parameter) {
        return parameter(property, parameter)
                .flatMap(text -> make(property, "a duration such as PT1H30M in " + parameter, () -> {
                    Optional<Duration> duration =
                            Optional.of(IcalDuration.parse(text).exact());
                    Require.duration(duration, parameter);
                    return duration.get();
                }));
    }

    /** {@return the time between the start of the session and that of an agenda item, in a parameter} */
    Optional<Duration> offset(Property property, String parameter) {
        return parameter(property, parameter)
                .flatMap(text -> make(property, "a duration such as PT1H30M in " + parameter, () -> {
                    Optional<Duration> offset =
                            Optional.of(IcalDuration.parse(text).exact());
                    Require.offset(offset, parameter);
                    return offset.get();
                }));
    }

    /** {@return the link in a parameter, if it may be published} */
    Optional<URI> uri(Property property, String parameter) {
        return parameter(property, parameter).flatMap(text -> link(property, text));
    }

    private Optional<URI> link(Property property, String text) {
        if (TextRepair.isBlank(text)) {
            return Optional.empty();
        }
        Optional<URI> link = safe(text.strip());
        if (link.isPresent()) {
            return link;
        }
        Optional<URI> repaired = WebLinks.repaired(text).flatMap(this::safe);
        if (repaired.isPresent()) {
            warn(property, "contains characters that a link cannot contain; they are percent-encoded");
        } else if (WebLinks.hasUser(text)) {
            warn(property, "contains a user name or password and is left out; write the link without them");
        } else {
            bad(property, "a valid link with http, https or mailto");
        }
        return repaired;
    }

    /** {@return a text as a link, if it may be published} */
    private Optional<URI> safe(String text) {
        URI known = links.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<URI> link = WebLinks.parse(text).filter(WebLinks::isSafe);
        if (link.isPresent() && links.size() < MAX_LINKS && text.length() <= MAX_KEPT_LINK) {
            links.put(text, link.get());
        }
        return link;
    }

    /** {@return whether a parameter is {@code TRUE}} */
    boolean isTrue(Property property, String parameter) {
        Optional<String> text = find(property, parameter);
        return text.isPresent() && text.get().strip().equalsIgnoreCase("TRUE");
    }

    /** {@return whether only participants may know a value} An unreadable mark counts as secret. */
    boolean isSecret(Property property) {
        return hasSecretMark(property);
    }

    /** {@return whether only participants may know a value} An unreadable mark counts as secret. */
    static boolean hasSecretMark(Property property) {
        return ParsedProperty.parameter(
                        property,
                        PropertyNames.SECRET,
                        mark -> !String.valueOf(mark.getValue()).strip().equalsIgnoreCase("FALSE"))
                != null;
    }

    /** {@return the enum constant that a parameter names} */
    <E extends Enum<E>> Optional<E> constant(Property property, String parameter, Class<E> type) {
        return parameter(property, parameter).flatMap(text -> constantOf(property, text, type));
    }

    /** {@return the enum constant with a name, as written by {@link PropertyNames#name}} */
    <E extends Enum<E>> Optional<E> constantOf(Property property, String text, Class<E> type) {
        return make(
                property,
                "a known name",
                () -> Enum.valueOf(type, text.strip().replace('-', '_').toUpperCase(Locale.ROOT)));
    }

    /** {@return the value of a parameter, unless it is blank} */
    Optional<String> parameter(Property property, String name) {
        return find(property, name).filter(text -> !TextRepair.isBlank(text));
    }

    /** {@return all values of a parameter, empty ones included, even if it is repeated} */
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
        Parameter parameter = ParsedProperty.parameter(property, name, any -> true);
        return parameter == null ? Optional.empty() : Optional.of(String.valueOf(parameter.getValue()));
    }

    /**
     * {@return an object made from a property} If the model or a type rejects its value, a warning is reported instead.
     *
     * @param expected the expected form for the warning, with its article
     */
    <T> Optional<T> make(Property property, String expected, Supplier<T> maker) {
        return Refusals.handled(maker, () -> bad(property, expected));
    }

    /**
     * Reports a value that is left out.
     *
     * @param expected the expected form, with its article
     */
    void bad(Property property, String expected) {
        warn(property, "is not " + expected + "; it is left out");
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
