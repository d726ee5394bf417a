package org.ospoplusplus.model.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.HibernateMessageInterpolatorContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Configures Hibernate Validator. {@link OspoValidator} can be loaded without Hibernate Validator, this class cannot.
 */
final class HibernateProvider {

    private HibernateProvider() {}

    /**
     * {@return the messages of this library} They contain no expressions, so that no expression language is necessary.
     *
     * @param languages the languages of the messages
     * @param language one of these
     * @throws NoClassDefFoundError if Hibernate Validator is missing
     */
    static MessageInterpolator messages(Set<Locale> languages, Locale language) {
        return new ParameterMessageInterpolator(languages, language, context -> language, false);
    }

    /**
     * Holds what Hibernate Validator learns about classes, which is most of the work of a new factory and of a first
     * validation. Neither a {@code validation.xml} nor the default locale changes it.
     */
    private static final class Shared {

        static final ValidatorFactory FACTORY = Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(messages(Set.of(Locale.ENGLISH), Locale.ENGLISH))
                .buildValidatorFactory();
    }

    /** {@return a validator that knows the classes that all earlier ones have validated} */
    static Validator validator(MessageInterpolator messages, ClockProvider clock) {
        return Shared.FACTORY
                .usingContext()
                .messageInterpolator(messages)
                .clockProvider(clock)
                .getValidator();
    }

    /** {@return the path of the violation whose message is interpolated} */
    static Path path(MessageInterpolator.Context context) {
        return context.unwrap(HibernateMessageInterpolatorContext.class).getPropertyPath();
    }
}
