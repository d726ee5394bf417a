package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.WebLink;

public final class WebLinkValidator implements ConstraintValidator<WebLink, URI> {

    @Override
    public boolean isValid(@Nullable URI value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Report report = new Report(context);
        String text = value.toString();
        if (text.length() > WebLink.MAX_LENGTH) {
            report.with("max", WebLink.MAX_LENGTH).add("too-long");
        }
        if (text.chars().anyMatch(c -> Characters.fault(c, false) == Characters.Fault.BIDI)) {
            report.with("character", "U+202A to U+202E, U+2066 to U+2069").add("bidi-control");
        }
        String scheme = value.getScheme() == null ? "" : value.getScheme().toLowerCase(Locale.ROOT);
        switch (scheme) {
            case "http", "https" -> {
                if (value.getHost() == null) {
                    report.add("link-host");
                }
                if (value.getRawUserInfo() != null) {
                    report.add("link-user");
                }
            }
            case "mailto" -> {
                if (value.getRawSchemeSpecificPart().indexOf('@') < 1) {
                    report.add("link-address");
                }
            }
            default -> report.add("link-scheme");
        }
        return report.isValid();
    }
}
