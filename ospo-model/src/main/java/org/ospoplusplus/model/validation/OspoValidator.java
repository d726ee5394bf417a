package org.ospoplusplus.model.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.time.Clock;
import java.time.ZoneOffset;
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
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.WrittenAsText;
import org.ospoplusplus.model.internal.Years;

/**
 * Validates values of the model, and of other types that use its constraints, and reports all violations. A validator
 * is safe for use by several threads. The first validation of each type in a program is slow.
 *
 * <p>The model does not depend on an implementation of Jakarta Validation. Add
 * {@code org.hibernate.validator:hibernate-validator} to your dependencies. An expression language is not necessary.
 *
 * @since 0.1.0
 */
public final class OspoValidator {

    private static final String KEY_PREFIX = "{org.ospoplusplus.validation.";

    /** Before this time, no session is over. */
    private static final Clock BEFORE_ALL_SESSIONS =
            Clock.fixed(Years.FIRST_DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final Set<Locale> LANGUAGES =
            Set.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Pattern NUMBER = Pattern.compile("(?<=\\[)[0-9]+");

    /** The maximum number of reported violations. If there are more, one more violation reports this. */
    public static final int MAX_VIOLATIONS = 1_000;

    private static final String MORE_VIOLATIONS = "{org.ospoplusplus.validator.more-violations}";

    private static final Set<String> MODEL = Set.of("org.ospoplusplus.model", "org.ospoplusplus.model.time");

    private final Validator descriptions;
    private final Rules rules;
    private final Locale language;
    private final @Nullable Clock clock;

    /**
     * Creates a validator.
     *
     * @param descriptions knows which classes have constraints
     * @param language the language of messages that belong to no constraint
     * @param clock the clock; null if the application has configured the validator
     */
    private OspoValidator(Validator descriptions, Rules rules, Locale language, @Nullable Clock clock) {
        this.descriptions = descriptions;
        this.rules = rules;
        this.language = language;
        this.clock = clock;
    }

    /** Validates a single bean. */
    private interface Rules {

        /** Adds the violations of a bean to those found so far. */
        void check(Object bean, Class<?>[] groups, String place, Found found);
    }

    /**
     * {@return a validator with messages in English}
     *
     * @throws IllegalStateException if Hibernate Validator is missing
     */
    public static OspoValidator create() {
        return create(Locale.ENGLISH);
    }

    /**
     * {@return a validator with messages in a language}
     *
     * @param locale the language: English, French, German or Spanish. For another language, the messages are in English
     * @throws IllegalStateException if Hibernate Validator is missing
     */
    public static OspoValidator create(Locale locale) {
        return create(locale, BEFORE_ALL_SESSIONS);
    }

    /**
     * {@return a validator with messages in a language, and with a clock} The group {@link Publishable} applies only to
     * sessions that are not over at the time of the clock. Validators without a clock apply it to all sessions.
     *
     * @param locale the language: English, French, German or Spanish. For another language, the messages are in English
     * @param clock the clock, read once for each working group; its zone is used for sessions of which only days, a
     *     month or a year are known
     * @throws IllegalStateException if Hibernate Validator is missing
     */
    public static OspoValidator create(Locale locale, Clock clock) {
        Require.nonNull(locale, "locale");
        Require.nonNull(clock, "clock");
        Locale language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findAny()
                .orElse(Locale.ENGLISH);
        MessageInterpolator messages;
        try {
            messages = HibernateProvider.messages(LANGUAGES, language);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Hibernate Validator is missing: add the dependency org.hibernate.validator:hibernate-validator,"
                            + " whose version ospo-bom manages",
                    e);
        }
        ClockProvider clocks = () -> clock;
        // Hibernate Validator collects violations in a hash set, and their hash codes depend only on the last part of
        // the path, so that many violations collide. The interpolator of the messages therefore collects the
        // violations, and ends the validation if there are too many.
        return new OspoValidator(
                HibernateProvider.validator(messages, clocks),
                (bean, groups, place, found) -> HibernateProvider.validator(found.interpolator(messages, place), clocks)
                        .validate(bean, groups),
                language,
                clock);
    }

    /**
     * {@return a validator that uses the validator of an application} It also reports at most {@value #MAX_VIOLATIONS}
     * violations, and reports in English that there are more. The validator of the application still searches for all
     * violations, and its work can grow with the square of their number. Use {@link #create()} for values from
     * untrusted sources. The {@link jakarta.validation.ClockProvider} of the application, usually the clock of the
     * system, determines which sessions are over.
     *
     * @param validator a Hibernate Validator that the application has configured
     */
    public static OspoValidator using(Validator validator) {
        Require.nonNull(validator, "validator");
        return new OspoValidator(
                validator,
                (bean, groups, place, found) -> validator.validate(bean, groups).forEach(violation -> {
                    if (found.isFull()) {
                        throw Found.tooMany(moreViolations(), violation.getConstraintDescriptor());
                    }
                    found.add(
                            place,
                            violation.getPropertyPath(),
                            violation.getMessageTemplate(),
                            violation.getConstraintDescriptor(),
                            violation.getMessage());
                }),
                Locale.ROOT,
                null);
    }

    /** Always in English, because the language of the messages of the application is not known. */
    private static String moreViolations() {
        return message(MORE_VIOLATIONS.substring(1, MORE_VIOLATIONS.length() - 1), Locale.ROOT);
    }

    private static String message(String key, Locale language) {
        return ResourceBundle.getBundle("ContributorValidationMessages", language)
                .getString(key);
    }

    /**
     * {@return the violations in the default group, the group {@link Warnings} and further groups, ordered by path} The
     * value can be a container: an {@link Iterable}, an {@link Optional}, an array or a {@link Map}, up to a depth of
     * {@value Containers#MAX_DEPTH}. In the path, the place in a map is the key if it is a short name or number,
     * otherwise the position.
     *
     * <p>Warnings that a working group {@linkplain org.ospoplusplus.model.WorkingGroup#acknowledged acknowledges} are
     * left out. An acknowledgment of an error ({@code acknowledged-error}), or without a violation with its code
     * ({@code unused-acknowledgment}), is itself a warning.
     *
     * <p>If a value has more than {@value #MAX_VIOLATIONS} violations, this many of them are returned, followed by one
     * with the code {@code more-violations}. It is not specified which violations are returned.
     *
     * @param value the value or a container of values
     * @param moreGroups further groups, such as {@link Publishable}
     * @throws IllegalArgumentException if the value, or an element of a container, is neither a container nor an object
     *     of a class with constraints, such as a text, a number, a stream or a {@code Supplier}, or if containers are
     *     nested too deeply
     */
    public List<Violation> validate(Object value, Class<?>... moreGroups) {
        Require.nonNull(value, "value");
        Require.nonNull(moreGroups, "moreGroups");
        Class<?>[] groups = Stream.concat(Stream.of(Default.class, Warnings.class), Stream.of(moreGroups))
                .toArray(Class<?>[]::new);
        Found found = new Found();
        try {
            Containers.forEach(value, this::isBean, (place, bean) -> check(bean, groups, place, found));
        } catch (TooManyException e) {
            return found.sorted(Optional.of(e.last));
        }
        return found.sorted(Optional.empty());
    }

    /**
     * {@return the violations as {@link #validate(Object, Class...)} returns them, with messages in another language} A
     * server can use one validator for all users.
     *
     * @param value the value or a container of values
     * @param locale the language: English, French, German or Spanish. For another language, the messages are in English
     * @param moreGroups further groups, such as {@link Publishable}
     * @throws UnsupportedOperationException if this validator {@linkplain #using uses} that of an application, which
     *     chooses the language itself
     * @throws IllegalArgumentException if the value cannot be validated
     */
    public List<Violation> validate(Object value, Locale locale, Class<?>... moreGroups) {
        if (clock == null) {
            throw new UnsupportedOperationException(
                    "the validator of the application chooses the language; create a validator without it");
        }
        return create(locale, clock).validate(value, moreGroups);
    }

    private void check(Object bean, Class<?>[] groups, String place, Found found) {
        List<Acknowledgments> acknowledgments = GroupsWithin.of(bean, place).entrySet().stream()
                .map(entry -> new Acknowledgments(entry.getValue(), entry.getKey()))
                .toList();
        int before = found.violations.size();
        try {
            rules.check(bean, groups, place, found);
        } finally {
            found.removeFrom(before, acknowledgments);
        }
        acknowledgments.stream()
                .flatMap(each -> each.withoutEffect(code -> message(KEY_PREFIX.substring(1) + code, language)).stream())
                .forEach(found::add);
    }

    /** {@return whether a class has constraints, or is a record of the model, which may have none} */
    private boolean isBean(Class<?> type) {
        return (type.isRecord() && MODEL.contains(type.getPackageName()))
                || (!type.isArray() && descriptions.getConstraintsForClass(type).isBeanConstrained());
    }

    /** Ends a validation that has found too many violations. */
    private static final class TooManyException extends ValidationException {

        private static final long serialVersionUID = 1;

        private final transient Violation last;

        private TooManyException(Violation last) {
            super("too many violations");
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
                    add(place, HibernateProvider.path(context), template, rule, message);
                    return message;
                }
            };
        }

        /** Adds a violation that belongs to no constraint. */
        void add(Violation violation) {
            if (isFull()) {
                String more = moreViolations().replace("{max}", Integer.toString(MAX_VIOLATIONS));
                throw new TooManyException(new Violation("", "more-violations", Severity.WARNING, more));
            }
            violations.add(violation);
        }

        /** Removes the violations from an index on that are acknowledged. */
        void removeFrom(int index, List<Acknowledgments> acknowledgments) {
            violations
                    .subList(index, violations.size())
                    .removeIf(violation -> acknowledgments.stream().anyMatch(each -> each.covers(violation)));
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
     * {@return the path with only the names and indexes of components} It leaves out {@code <list element>}, which is a
     * type argument, and the component of a record that is written as a text.
     */
    private static String place(String container, Path path, ConstraintDescriptor<?> rule) {
        boolean isText = rule.getPayload().contains(WrittenAsText.class);
        StringBuilder text = new StringBuilder(container);
        int lastName = text.length();
        for (Iterator<Path.Node> nodes = path.iterator(); nodes.hasNext(); ) {
            Path.Node node = nodes.next();
            if (node.isInIterable() && node.getIndex() != null) {
                text.append('[').append(node.getIndex()).append(']');
            }
            if (node.isInIterable() && node.getKey() != null) {
                // The values of a map, such as extensions, are properties of the record that contains the map.
                text.replace(lastName, text.length(), node.getKey().toString());
            }
            boolean isComponent = node.getName() != null && !node.getName().startsWith("<");
            if (isComponent && (nodes.hasNext() || !isText)) {
                text.append(text.isEmpty() ? "" : ".");
                lastName = text.length();
                text.append(node.getName());
            }
        }
        return text.toString();
    }

    /**
     * {@return the last part of the first message key if the key belongs to this library, otherwise the name of the
     * constraint: {@code not-blank} for {@code NotBlank}}
     */
    private static String code(String template, ConstraintDescriptor<?> rule) {
        if (template.startsWith(KEY_PREFIX)) {
            return template.substring(KEY_PREFIX.length(), template.indexOf('}'));
        }
        String name = rule.getAnnotation().annotationType().getSimpleName();
        return CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** {@return the path with padded indexes, so that element 10 comes after element 9} */
    private static String sortKey(Violation violation) {
        return NUMBER.matcher(violation.path())
                .replaceAll(number -> "0".repeat(10 - number.group().length()) + number.group());
    }
}
