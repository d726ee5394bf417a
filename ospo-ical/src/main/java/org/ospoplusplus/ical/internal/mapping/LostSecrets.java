package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Finds secret links that the model cannot hold, such as a link for moderators or a second link, and removes properties
 * that repeat them. Without this, such a property would publish the link. This library does not write such events.
 */
final class LostSecrets {

    /** These properties are kept: their own readers remove secrets, or the property is the link itself. */
    private static final Set<String> OTHERS =
            Set.of(PropertyNames.CONFERENCE, Property.DESCRIPTION, PropertyNames.HTML_DESCRIPTION, Property.UID);

    private LostSecrets() {}

    /** {@return the secret links of an event, if the model may be unable to hold one of them} */
    static List<String> of(PropertyIndex event, ValueReader valueReader) {
        List<String> secrets = new ArrayList<>(0);
        Set<Integer> parts = new HashSet<>();
        boolean lost = false;
        for (Property conference : event.all(PropertyNames.CONFERENCE)) {
            String raw = valueReader.raw(conference).strip();
            String features = valueReader
                    .parameter(conference, PropertyNames.FEATURE)
                    .orElse("")
                    .toUpperCase(Locale.ROOT);
            if (DialedNumber.isLink(raw)) {
                if (features.contains("MODERATOR")) {
                    lost = true;
                    secrets.add(raw);
                    secrets.add(DialedNumber.ofLink(raw).secret());
                }
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
        return lost ? secrets : List.of();
    }

    /** {@return the properties of an event or of one of its components that do not repeat a secret} */
    static PropertyIndex without(List<String> secrets, PropertyIndex propertyIndex, ValueReader valueReader) {
        return secrets.isEmpty()
                ? propertyIndex
                : propertyIndex.without(property -> repeats(property, secrets, valueReader));
    }

    private static boolean repeats(Property property, List<String> secrets, ValueReader valueReader) {
        if (OTHERS.contains(property.getName().toUpperCase(Locale.ROOT))) {
            return false;
        }
        StringBuilder text = new StringBuilder(valueReader.raw(property));
        property.getParameterList()
                .getAll()
                .forEach(parameter -> text.append('\n').append(parameter.getValue()));
        String plain = text.toString();
        String decoded = HtmlText.decoded(plain.replace("\\", ""));
        boolean repeats = secrets.stream().anyMatch(secret -> plain.contains(secret) || decoded.contains(secret));
        if (repeats) {
            valueReader.warnings().add(property, Code.CONFLICT, "repeats a secret link; it is left out");
        }
        return repeats;
    }
}
