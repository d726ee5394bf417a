package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /** Adds a violation of a component of a session of a group. */
    void inSession(String code, int index, String component) {
        at(code).addPropertyNode("sessions")
                .addPropertyNode(component)
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
    }

    /**
     * Adds a violation below the value.
     *
     * @param pointer a JSON pointer with at least one name of a component, without escapes
     */
    void atPointer(String code, String pointer) {
        ConstraintViolationBuilder violation = at(code);
        Function<String, NodeBuilderCustomizableContext> property = violation::addPropertyNode;
        Supplier<LeafNodeBuilderCustomizableContext> element = violation::addBeanNode;
        Runnable end = violation::addConstraintViolation;
        int index = -1;
        for (String step : pointer.substring(1).split("/", -1)) {
            if (isIndex(step)) {
                index = Integer.parseInt(step);
                continue;
            }
            NodeBuilderCustomizableContext node = property.apply(step);
            if (index < 0) {
                property = node::addPropertyNode;
                element = node::addBeanNode;
                end = node::addConstraintViolation;
            } else {
                NodeBuilderDefinedContext indexed = node.inIterable().atIndex(index);
                property = indexed::addPropertyNode;
                element = indexed::addBeanNode;
                end = indexed::addConstraintViolation;
            }
            index = -1;
        }
        if (index < 0) {
            end.run();
        } else {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    private static boolean isIndex(String step) {
        return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Starts a violation whose message ends with the nearest days of a rule.
     *
     * @param more the names of texts that follow the days
     */
    ConstraintViolationBuilder atDay(String code, NearestDays nearest, String... more) {
        nearest.addTo(this);
        return at(code, Stream.of(nearest.suffixes(), more).flatMap(Stream::of).toArray(String[]::new));
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
