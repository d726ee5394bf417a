package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Violations by their code, in place of the constraint's default one. */
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
     * Starts a violation that is to be given a place below the value.
     *
     * @param code the code, whose message comes first
     * @param suffixes names of texts that follow its message, which are no codes
     */
    ConstraintViolationBuilder at(String code, String... suffixes) {
        valid = false;
        StringBuilder template = new StringBuilder("{org.ospoplusplus.validation." + code + "}");
        for (String suffix : suffixes) {
            template.append("{org.ospoplusplus.suffix.").append(suffix).append('}');
        }
        return context.buildConstraintViolationWithTemplate(template.toString());
    }

    /** Makes a value available to the messages as {@code {name}}; it is never read as a template. */
    ViolationReporter with(String name, Object value) {
        context.unwrap(HibernateConstraintValidatorContext.class).addMessageParameter(name, value);
        return this;
    }

    boolean isValid() {
        return valid;
    }
}
