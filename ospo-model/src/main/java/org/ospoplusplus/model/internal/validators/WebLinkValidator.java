package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
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
        for (String code : faults(value)) {
            switch (code) {
                case "too-long" -> report.with("max", WebLink.MAX_LENGTH);
                case "bidi-control" -> report.with("character", "U+202A to U+202E, U+2066 to U+2069");
                default -> {
                    // The message needs no more than the code.
                }
            }
            report.add(code);
        }
        return report.isValid();
    }

    /** {@return the codes of the rules that a link breaks; none if it is safe to publish} */
    public static List<String> faults(URI link) {
        List<String> faults = new ArrayList<>(0);
        String text = link.toString();
        if (text.length() > WebLink.MAX_LENGTH) {
            faults.add("too-long");
        }
        if (text.chars().anyMatch(c -> Characters.fault(c, false) == Characters.Fault.BIDI)) {
            faults.add("bidi-control");
        }
        String scheme = link.getScheme() == null ? "" : link.getScheme().toLowerCase(Locale.ROOT);
        switch (scheme) {
            case "http", "https" -> {
                if (link.getHost() == null) {
                    faults.add("link-host");
                }
                if (link.getRawUserInfo() != null) {
                    faults.add("link-user");
                }
            }
            case "mailto" -> {
                if (link.getRawSchemeSpecificPart().indexOf('@') < 1) {
                    faults.add("link-address");
                }
            }
            default -> faults.add("link-scheme");
        }
        return faults;
    }
}
