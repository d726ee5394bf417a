package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.CalendarWarning.Code;

/**
 * Secret links of an event that the model has no place for: for moderators, to an application, or beside another one. No
 * other property may publish them. This library writes no such events.
 */
final class LostSecrets {

    /** Of these, only the lines that have a secret are left out; or they are about the meeting itself. */
    private static final Set<String> OTHERS =
            Set.of(Wire.CONFERENCE, Property.DESCRIPTION, Wire.HTML_DESCRIPTION, Property.UID);

    private LostSecrets() {}

    /** {@return the secrets of an event, if it may have one that is lost} */
    static List<String> of(Fields event, Values values) {
        List<String> secrets = new ArrayList<>(0);
        Set<Integer> parts = new HashSet<>();
        boolean lost = false;
        for (Property conference : event.all(Wire.CONFERENCE)) {
            String raw = values.raw(conference).strip();
            String features =
                    values.parameter(conference, Wire.FEATURE).orElse("").toUpperCase(Locale.ROOT);
            if (raw.regionMatches(true, 0, "tel:", 0, 4)) {
                continue;
            }
            lost |= !parts.add(Part.of(conference, values))
                    || !Web.isLink(raw)
                    || !features.contains("VIDEO")
                    || features.contains("MODERATOR");
            if (values.isSecret(conference) || features.contains("MODERATOR")) {
                secrets.add(raw);
                Web.safe(raw).ifPresent(link -> secrets.add(link.toString()));
            }
        }
        return lost ? secrets : List.of();
    }

    /** {@return the properties of an event, or of a part of it, that tell none of some secrets} */
    static Fields without(List<String> secrets, Fields fields, Values values) {
        return secrets.isEmpty() ? fields : fields.without(property -> tells(property, secrets, values));
    }

    private static boolean tells(Property property, List<String> secrets, Values values) {
        if (OTHERS.contains(property.getName().toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder text = new StringBuilder(values.raw(property));
        property.getParameterList()
                .getAll()
                .forEach(parameter -> text.append('\n').append(parameter.getValue()));
        String plain = text.toString();
        String decoded = HtmlText.decoded(plain.replace("\\", ""));
        boolean tells = secrets.stream().anyMatch(secret -> plain.contains(secret) || decoded.contains(secret));
        if (tells) {
            values.warnings().add(property, Code.CONFLICT, "repeats a secret link, and is left out");
        }
        return tells;
    }
}
