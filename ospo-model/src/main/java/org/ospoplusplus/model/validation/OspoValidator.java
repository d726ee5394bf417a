package org.ospoplusplus.model.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.time.AnnouncedTimes;

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

    private final Validator validator;

    private OspoValidator(Validator validator) {
        this.validator = validator;
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
        // Neither validation.xml nor the locale of the machine has a say in what the rules are.
        return new OspoValidator(Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator(LANGUAGES, language, context -> language, false))
                .buildValidatorFactory()
                .getValidator());
    }

    /**
     * {@return a validator that asks the application's own}
     *
     * @param validator Hibernate Validator, as the application has set it up
     */
    public static OspoValidator using(Validator validator) {
        return new OspoValidator(validator);
    }

    /**
     * {@return all violations of the default group, of {@link Warnings} and of further groups, ordered by path}
     *
     * @param value what to validate
     * @param moreGroups further groups, such as {@link Publishable}
     */
    public List<Violation> validate(Object value, Class<?>... moreGroups) {
        Class<?>[] groups = Stream.concat(Stream.of(Default.class, Warnings.class), Stream.of(moreGroups))
                .toArray(Class<?>[]::new);
        return validator.validate(value, groups).stream()
                .map(OspoValidator::violation)
                .sorted(Comparator.comparing(OspoValidator::sortKey)
                        .thenComparing(Violation::code)
                        .thenComparing(Violation::message))
                .toList();
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        Severity severity = violation.getConstraintDescriptor().getGroups().contains(Warnings.class)
                ? Severity.WARNING
                : Severity.ERROR;
        return new Violation(path(violation), code(violation), severity, violation.getMessage());
    }

    /**
     * The names and indexes alone: without {@code <list element>}, which names a type argument and no component, and without
     * the component of a mere text, which is one place.
     */
    private static String path(ConstraintViolation<?> violation) {
        Object owner = violation.getLeafBean();
        boolean isText = owner instanceof EmailAddress || owner instanceof AnnouncedTimes;
        StringBuilder text = new StringBuilder();
        for (Iterator<Path.Node> nodes = violation.getPropertyPath().iterator(); nodes.hasNext(); ) {
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

    /** The last part of the first message key, if it is one of this library, else the name of the constraint: {@code NotBlank, not-blank}. */
    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        if (template.startsWith(KEY_PREFIX)) {
            return template.substring(KEY_PREFIX.length(), template.indexOf('}'));
        }
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Indexes padded, so that element 10 comes after element 9. */
    private static String sortKey(Violation violation) {
        return NUMBER.matcher(violation.path())
                .replaceAll(number -> "0".repeat(10 - number.group().length()) + number.group());
    }
}
