package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.PlainText;

public final class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    private boolean multiline;

    @Override
    public void initialize(PlainText constraint) {
        multiline = constraint.multiline();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        boolean blank = true;
        int codePoint;
        for (int i = 0; i < value.length(); i += Character.charCount(codePoint)) {
            codePoint = Character.codePointAt(value, i);
            Characters.Fault fault = Characters.fault(codePoint, multiline);
            if (fault != Characters.Fault.NONE) {
                new ViolationReporter(context)
                        .with("character", String.format(Locale.ROOT, "U+%04X", codePoint))
                        .with("position", i + 1)
                        .add(fault.code);
                return false;
            }
            blank = blank && Characters.isBlank(codePoint);
        }
        if (blank) {
            new ViolationReporter(context).add("blank");
        }
        return !blank;
    }
}
