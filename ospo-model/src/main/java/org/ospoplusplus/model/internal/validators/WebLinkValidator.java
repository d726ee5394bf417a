package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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
        addUnsafeCharacters(text, report);
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

    /** Reports the first character of each kind of fault. */
    private static void addUnsafeCharacters(String text, Report report) {
        Set<Characters.Fault> found = EnumSet.of(Characters.Fault.NONE);
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            Characters.Fault fault = Characters.fault(codePoint, false);
            if (found.add(fault)) {
                report.with("character", String.format(Locale.ROOT, "U+%04X", codePoint))
                        .with("position", i + 1)
                        .add(fault.code);
            }
        }
    }
}
