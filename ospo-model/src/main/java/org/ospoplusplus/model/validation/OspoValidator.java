package org.ospoplusplus.model.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.AbstractMessageInterpolator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ospoplusplus.model.internal.WrittenAsText;

/**
 * Reports everything that is wrong with a value of the model, or of a type that uses its constraints. Needs no set-up; one
 * instance serves all threads and is worth keeping, since the first use of each type is slow.
 *
 * @since 0.1.0
 */
public final class OspoValidator {

    private static final String KEY_PREFIX = "{org.ospoplusplus.validation.";

    private static final Set<Locale> LANGUAGES =
            Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Pattern NUMBER = Pattern.compile("(?<=\\[)[0-9]+");

    /** The most violations that are reported; a last one then says that there are more. */
    public static final int MAX_VIOLATIONS = 1_000;

    private static final String MORE_VIOLATIONS = "{org.ospoplusplus.validator.more-violations}";

    private final Rules rules;

    private OspoValidator(Rules rules) {
        this.rules = rules;
    }

    /** Validates a single bean. */
    private interface Rules {

        /** Adds the violations of a bean to those found so far. */
        void check(Object bean, Class<?>[] groups, String place, Found found);
    }

    /** {@return a validator with messages in English} */
    public static OspoValidator create() {
        return create(Locale.ENGLISH);
    }

    /**
     * {@return a validator with messages in a language}
     *
     * @param locale English, French, German or Spanish, of whichever country; any other language gets English
     */
    public static OspoValidator create(Locale locale) {
        Locale language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findAny()
                .orElse(Locale.ENGLISH);
        MessageInterpolator messages =
                new ParameterMessageInterpolator(LANGUAGES, language, context -> language, false);
        // Neither validation.xml nor the locale of the machine has a say in what the rules are.
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(messages)
                .buildValidatorFactory();
        // Hibernate Validator collects violations in a set, by hashes that cover only the last part of the path: many
        // violations
        // collide. They are therefore taken where their messages are made, and the validation ends when there are too
        // many.
        return new OspoValidator((bean, groups, place, found) -> factory.usingContext()
                .messageInterpolator(found.interpolator(messages, place))
                .getValidator()
                .validate(bean, groups));
    }

    /**
     * {@return a validator that asks the application's own} It reports at most {@value #MAX_VIOLATIONS} violations, too, and
     * says in English that there are more. The application's validator looks for all of them nevertheless, and its work may
     * grow with the square of their number. Use {@link #create()} for values that others supply.
     *
     * @param validator Hibernate Validator, as the application has set it up
     */
    public static OspoValidator using(Validator validator) {
        return new OspoValidator((bean, groups, place, found) -> validator
                .validate(bean, groups)
                .forEach(violation -> {
                    if (found.isFull()) {
                        throw Found.tooMany(moreViolations(), violation.getConstraintDescriptor());
                    }
                    found.add(
                            place,
                            violation.getPropertyPath(),
                            violation.getMessageTemplate(),
                            violation.getConstraintDescriptor(),
                            violation.getMessage());
                }));
    }

    /** In English: the language of the application's messages is not known here. */
    private static String moreViolations() {
        String key = MORE_VIOLATIONS.substring(1, MORE_VIOLATIONS.length() - 1);
        return ResourceBundle.getBundle(AbstractMessageInterpolator.CONTRIBUTOR_VALIDATION_MESSAGES, Locale.ROOT)
                .getString(key);
    }

    /**
     * {@return the violations of the default group, of {@link Warnings} and of further groups, ordered by path} Containers are
     * searched to any depth up to {@value Containers#MAX_DEPTH}: an {@link Iterable}, an {@link Optional}, an array, and a
     * {@link Map}, whose values appear in the path by their keys if these are short names or numbers, else by their positions.
     *
     * <p>If a value has more than {@value #MAX_VIOLATIONS} violations, so many of them are reported, and one with the code
     * {@code more-violations} comes last; which ones are reported is not specified.
     *
     * @param value what to validate
     * @param moreGroups further groups, such as {@link Publishable}
     * @throws IllegalArgumentException if the value is of a type that cannot be validated, such as a text or a stream, or
     *     containers are nested too deeply
     */
    public List<Violation> validate(Object value, Class<?>... moreGroups) {
        Class<?>[] groups = Stream.concat(Stream.of(Default.class, Warnings.class), Stream.of(moreGroups))
                .toArray(Class<?>[]::new);
        Found found = new Found();
        try {
            Containers.forEach(value, (place, bean) -> rules.check(bean, groups, place, found));
        } catch (TooManyException e) {
            return found.sorted(Optional.of(e.last));
        }
        return found.sorted(Optional.empty());
    }

    /** Ends a validation that has found enough. */
    private static final class TooManyException extends ValidationException {

        private static final long serialVersionUID = 1;

        private final transient Violation last;

        private TooManyException(Violation last) {
            super("more violations than are reported");
            this.last = last;
        }
    }

    /** The violations of one validation. */
    private static final class Found {

        private final List<Violation> violations = new ArrayList<>();

        MessageInterpolator interpolator(MessageInterpolator messages, String place) {
            return new MessageInterpolator() {
                @Override
                public String interpolate(String template, Context context) {
                    return interpolate(template, context, messages.interpolate(template, context));
                }

                @Override
                public String interpolate(String template, Context context, Locale locale) {
                    return interpolate(template, context, messages.interpolate(template, context, locale));
                }

                private String interpolate(String template, Context context, String message) {
                    ConstraintDescriptor<?> rule = context.getConstraintDescriptor();
                    if (isFull()) {
                        throw tooMany(messages.interpolate(MORE_VIOLATIONS, context), rule);
                    }
                    Path path = context.unwrap(HibernateMessageInterpolatorContext.class)
                            .getPropertyPath();
                    add(place, path, template, rule, message);
                    return message;
                }
            };
        }

        boolean isFull() {
            return violations.size() == MAX_VIOLATIONS;
        }

        static TooManyException tooMany(String message, ConstraintDescriptor<?> rule) {
            String last = message.replace("{max}", Integer.toString(MAX_VIOLATIONS));
            return new TooManyException(new Violation("", "more-violations", severity(rule), last));
        }

        void add(String place, Path path, String template, ConstraintDescriptor<?> rule, String message) {
            violations.add(new Violation(place(place, path, rule), code(template, rule), severity(rule), message));
        }

        List<Violation> sorted(Optional<Violation> last) {
            Stream<Violation> ordered = violations.stream()
                    .distinct()
                    .sorted(Comparator.comparing(OspoValidator::sortKey)
                            .thenComparing(Violation::code)
                            .thenComparing(Violation::message));
            return Stream.concat(ordered, last.stream()).toList();
        }
    }

    private static Severity severity(ConstraintDescriptor<?> rule) {
        return rule.getGroups().contains(Warnings.class) ? Severity.WARNING : Severity.ERROR;
    }

    /**
     * Only the names and indexes: without {@code <list element>}, which names a type argument and no component, and without
     * the component of a record that is written as a text, which is one place.
     */
    private static String place(String container, Path path, ConstraintDescriptor<?> rule) {
        boolean isText = rule.getPayload().contains(WrittenAsText.class);
        StringBuilder text = new StringBuilder(container);
        for (Iterator<Path.Node> nodes = path.iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            boolean isComponent = node.getName() != null && !node.getName().startsWith("<");
            if (isComponent && (nodes.hasNext() || !isText)) {
                text.append(text.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return text.toString();
    }

    /**
     * The last part of the first message key, if it is a key of this library, else the name of the constraint: {@code NotBlank,
     * not-blank}.
     */
    private static String code(String template, ConstraintDescriptor<?> rule) {
        if (template.startsWith(KEY_PREFIX)) {
            return template.substring(KEY_PREFIX.length(), template.indexOf('}'));
        }
        String name = rule.getAnnotation().annotationType().getSimpleName();
        return CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Indexes padded, so that element 10 comes after element 9. */
    private static String sortKey(Violation violation) {
        return NUMBER.matcher(violation.path())
                .replaceAll(number -> "0".repeat(10 - number.group().length()) + number.group());
    }
}
