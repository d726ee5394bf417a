package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.validation.NoPasscode;

public final class NoPasscodeValidator implements ConstraintValidator<NoPasscode, JoinLink> {

    private static final Set<String> NAMES =
            Set.of("pwd", "passwd", "password", "passcode", "pass", "pin", "token", "tk", "code", "accesscode");

    @Override
    public boolean isValid(@Nullable JoinLink link, ConstraintValidatorContext context) {
        if (link == null || link.secret()) {
            return true;
        }
        boolean found = Stream.of(link.url().getRawQuery(), link.url().getRawFragment())
                .filter(part -> part != null && hasPasscode(part))
                .findAny()
                .isPresent();
        if (found) {
            new Report(context).at("passcode-in-link").addPropertyNode("url").addConstraintViolation();
        }
        return !found;
    }

    private static boolean hasPasscode(String parameters) {
        return Stream.of(parameters.split("[&;?]"))
                .map(parameter -> parameter.split("=", 2))
                .anyMatch(pair ->
                        pair.length == 2 && !pair[1].isEmpty() && NAMES.contains(pair[0].toLowerCase(Locale.ROOT)));
    }
}
