package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.validation.UniqueIds;

public final class UniqueIdsValidator implements ConstraintValidator<UniqueIds, Collection<? extends Identifiable>> {

    @Override
    public boolean isValid(@Nullable Collection<? extends Identifiable> values, ConstraintValidatorContext context) {
        if (values == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        Map<String, Integer> indexes = new HashMap<>();
        int index = 0;
        for (Identifiable value : values) {
            Integer first = indexes.putIfAbsent(value.id().toLowerCase(Locale.ROOT), index);
            if (first != null) {
                violationReporter
                        .with("first", first)
                        .at("duplicate-id")
                        .addPropertyNode("id")
                        .inIterable()
                        .atIndex(index)
                        .addConstraintViolation();
            }
            index++;
        }
        return violationReporter.isValid();
    }
}
