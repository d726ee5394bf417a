package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.DomainName;

public final class DomainNameValidator implements ConstraintValidator<DomainName, CharSequence> {

    private static final int MAX_LENGTH = 253;

    private static final int MAX_LABEL = 63;

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        if (value.length() > MAX_LENGTH) {
            return false;
        }
        List<String> labels = List.of(value.toString().split("\\.", -1));
        // A last label of digits would make it an IP address.
        return labels.size() >= 2
                && labels.stream().allMatch(DomainNameValidator::isLabel)
                && !labels.get(labels.size() - 1).chars().allMatch(Characters::isDigit);
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= MAX_LABEL
                && label.charAt(0) != '-'
                && label.charAt(label.length() - 1) != '-'
                && label.chars().allMatch(c -> Characters.isIn(c, 'a', 'z') || Characters.isDigit(c) || c == '-');
    }
}
