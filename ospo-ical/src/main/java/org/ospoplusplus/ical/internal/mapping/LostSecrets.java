package org.ospoplusplus.ical.internal.mapping;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Secret links of an event that the model has no place for: for moderators, to an application, or beside another one. No
 * other property may publish them. This library writes no such events.
 */
final class LostSecrets {

    /** Of these, only the lines that have a secret are left out; or they are about the meeting itself. */
    private static final Set<String> OTHERS =
            Set.of(PropertyNames.CONFERENCE, Property.DESCRIPTION, PropertyNames.HTML_DESCRIPTION, Property.UID);

    private LostSecrets() {}

    /** {@return the secrets of an event, if it may have one that is lost} */
    static SecretTexts of(PropertyIndex event, ValueReader valueReader) {
        SecretTexts secrets = new SecretTexts();
        Set<Integer> parts = new HashSet<>();
        boolean lost = false;
        for (Property conference : event.all(PropertyNames.CONFERENCE)) {
            String raw = valueReader.raw(conference).strip();
            String features = valueReader
                    .parameter(conference, PropertyNames.FEATURE)
                    .orElse("")
                    .toUpperCase(Locale.ROOT);
            if (raw.regionMatches(true, 0, "tel:", 0, 4)) {
                continue;
            }
            lost |= !parts.add(AgendaPartNumber.of(conference, valueReader))
                    || !WebLinks.isLink(raw)
                    || !features.contains("VIDEO")
                    || features.contains("MODERATOR");
            if (valueReader.isSecret(conference) || features.contains("MODERATOR")) {
                secrets.add(raw);
                WebLinks.safe(raw).ifPresent(link -> secrets.add(link.toString()));
            }
        }
        return lost ? secrets : new SecretTexts();
    }

    /** {@return the properties of an event, or of a part of it, that tell none of some secrets} */
    static PropertyIndex without(SecretTexts secrets, PropertyIndex propertyIndex, ValueReader valueReader) {
        return secrets.isEmpty()
                ? propertyIndex
                : propertyIndex.without(property -> tells(property, secrets, valueReader));
    }

    private static boolean tells(Property property, SecretTexts secrets, ValueReader valueReader) {
        if (OTHERS.contains(property.getName().toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder text = new StringBuilder(valueReader.raw(property));
        property.getParameterList()
                .getAll()
                .forEach(parameter -> text.append('\n').append(parameter.getValue()));
        String plain = text.toString();
        String decoded = HtmlText.decoded(plain.replace("\\", ""));
        boolean tells = secrets.isIn(plain) || secrets.isIn(decoded);
        if (tells) {
            valueReader.warnings().add(property, Code.CONFLICT, "repeats a secret link, and is left out");
        }
        return tells;
    }
}
