package org.ospoplusplus.model.validation;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
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

    /** {@return a factory that neither a {@code validation.xml} nor the default locale changes} */
    static ValidatorFactory factory(MessageInterpolator messages, Clock clock) {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(messages)
                .clockProvider(() -> clock)
                .buildValidatorFactory();
    }

    /** {@return the path of the violation whose message is interpolated} */
    static Path path(MessageInterpolator.Context context) {
        return context.unwrap(HibernateMessageInterpolatorContext.class).getPropertyPath();
    }
}
