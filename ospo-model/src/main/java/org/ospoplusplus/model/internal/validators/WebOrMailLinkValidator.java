package org.ospoplusplus.model.internal.validators;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.validation.WebOrMailLink;

public final class WebOrMailLinkValidator implements ConstraintValidator<WebOrMailLink, URI> {

    @Override
    public boolean isValid(@Nullable URI value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        ViolationReporter violationReporter = new ViolationReporter(context);
        String text = value.toString();
        if (text.length() > WebOrMailLink.MAX_LENGTH) {
            violationReporter.with("max", WebOrMailLink.MAX_LENGTH).add("too-long");
        }
        addUnsafeCharacters(text, violationReporter);
        addressFaults(value).forEach(violationReporter::add);
        return violationReporter.isValid();
    }

    /**
     * {@return whether a link is valid}
     *
     * @param link any link
     */
    public static boolean isValid(URI link) {
        String text = link.toString();
        return text.length() <= WebOrMailLink.MAX_LENGTH
                && Characters.areSound(text, false)
                && addressFaults(link).isEmpty();
    }

    /** {@return the codes of the violated rules about scheme, host, user and address} */
    private static List<String> addressFaults(URI link) {
        List<String> faults = new ArrayList<>(0);
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

    /** Reports the first character with each fault. */
    private static void addUnsafeCharacters(String text, ViolationReporter violationReporter) {
        Set<Characters.Fault> found = EnumSet.of(Characters.Fault.NONE);
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            Characters.Fault fault = Characters.fault(codePoint, false);
            if (found.add(fault)) {
                violationReporter
                        .with("character", String.format(Locale.ROOT, "U+%04X", codePoint))
                        .with("position", i + 1)
                        .add(fault.code);
            }
        }
    }
}
