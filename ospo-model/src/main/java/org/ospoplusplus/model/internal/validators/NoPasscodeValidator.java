package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.internal.PasscodeNames;
import org.ospoplusplus.model.validation.NoPasscode;

public final class NoPasscodeValidator implements ConstraintValidator<NoPasscode, JoinLink> {

    @Override
    public boolean isValid(@Nullable JoinLink link, ConstraintValidatorContext context) {
        if (link == null || link.secret()) {
            return true;
        }
        boolean found = Stream.of(link.url().getRawQuery(), link.url().getRawFragment())
                .filter(part ->
                        part != null && PasscodeNames.values(part).findAny().isPresent())
                .findAny()
                .isPresent();
        if (found) {
            new ViolationReporter(context)
                    .at("passcode-in-link")
                    .addPropertyNode("url")
                    .addConstraintViolation();
        }
        return !found;
    }
}
