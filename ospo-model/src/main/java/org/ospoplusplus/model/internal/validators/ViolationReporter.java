package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports violations with their codes, and disables the default violation of the constraint. */
final class ViolationReporter {

    private final ConstraintValidatorContext context;
    private boolean valid = true;

    ViolationReporter(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /** Adds a violation of the value itself. */
    void add(String code) {
        at(code).addConstraintViolation();
    }

    /**
     * Starts a violation, to which the caller adds a place below the value.
     *
     * @param code the code of the message
     * @param suffixes the names of texts that follow the message; they are not codes
     */
    ConstraintViolationBuilder at(String code, String... suffixes) {
        valid = false;
        StringBuilder template = new StringBuilder("{org.ospoplusplus.validation." + code + "}");
        for (String suffix : suffixes) {
            template.append("{org.ospoplusplus.suffix.").append(suffix).append('}');
        }
        return context.buildConstraintViolationWithTemplate(template.toString());
    }

    /** Starts a violation whose message ends with the nearest days of a rule. */
    ConstraintViolationBuilder atDay(String code, NearestDays nearest) {
        nearest.addTo(this);
        return at(code, nearest.suffixes());
    }

    /** Makes a value available to the messages as {@code {name}}. The value itself is not interpolated. */
    ViolationReporter with(String name, Object value) {
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter(name, value);
        return this;
    }

    boolean isValid() {
        return valid;
    }
}
