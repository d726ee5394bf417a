package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.DomainName;

public final class DomainNameValidator implements ConstraintValidator<DomainName, CharSequence> {

    private static final int MAX_LENGTH = 253;

    private static final int MAX_LABEL = 63;

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || isDomain(value.toString());
    }

    /** {@return whether a text is an internet domain in lower case} */
    public static boolean isDomain(String value) {
        if (value.length() > MAX_LENGTH) {
            return false;
        }
        int labels = 0;
        boolean digitsOnly = true;
        for (int start = 0; start <= value.length(); labels++) {
            int dot = value.indexOf('.', start);
            int end = dot < 0 ? value.length() : dot;
            if (end == start || end - start > MAX_LABEL || value.charAt(start) == '-' || value.charAt(end - 1) == '-') {
                return false;
            }
            digitsOnly = true;
            for (int i = start; i < end; i++) {
                char c = value.charAt(i);
                if (!Characters.isDigit(c) && c != '-' && !Characters.isIn(c, 'a', 'z')) {
                    return false;
                }
                digitsOnly &= Characters.isDigit(c);
            }
            start = end + 1;
        }
        // A last label of digits makes the text an IP address.
        return labels >= 2 && !digitsOnly;
    }
}
