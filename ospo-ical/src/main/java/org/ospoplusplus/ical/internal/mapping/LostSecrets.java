package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.SecretSearch;

/**
 * The secret links that the model cannot hold: for moderators, to an application, beside another link, or of an older
 * edition of an event; and the values of other properties that are {@linkplain SecretMarks marked as secret}. The
 * public view does not know them, so no other property may publish them. This library does not write such events.
 */
public final class LostSecrets {

    /** These properties are kept: their own readers remove secrets, or the property is the link itself. */
    private static final Set<String> OTHERS =
            Set.of(Property.DESCRIPTION, PropertyNames.HTML_DESCRIPTION, Property.UID);

    /** Shorter texts occur by chance. */
    private static final int MIN_TEXT = 4;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s<>\"()]+");

    private final SecretTexts texts = new SecretTexts();

    /** Created for the first secret, because most events have none. */
    private SecretSearch.@Nullable Builder spellings;

    /** Reports nothing: the reading of the event reports the same. */
    private final ValueReader silent;

    /** The public links, which are parsed only if there are secrets. */
    private final Set<String> publicLinks = new LinkedHashSet<>(0);

    private @Nullable SecretSearch search;

    private LostSecrets(ValueReader silent) {
        this.silent = silent;
    }

    /** {@return no secrets} */
    public static LostSecrets none() {
        return new LostSecrets(new ValueReader(new WarningSink(reported -> {})));
    }

    /**
     * {@return the secrets of an event of this calendar, if it may have one that is lost}
     *
     * @param event the properties of the event without the marked ones
     * @param marked the properties that were left out, because they are marked as secret
     */
    LostSecrets ofEvent(PropertyIndex event, List<Property> marked) {
        LostSecrets secrets = new LostSecrets(silent);
        secrets.add(event.all(PropertyNames.CONFERENCE), false, false);
        marked.forEach(property -> secrets.addMarked(property, false));
        return secrets;
    }

    /**
     * {@return the lost secrets of all events of a calendar}
     *
     * @param events lists of events that have the same UID
     */
    public static LostSecrets of(Collection<List<VEvent>> events) {
        LostSecrets secrets = none();
        for (List<VEvent> sameUid : events) {
            Map<String, Integer> editions = editions(sameUid);
            for (VEvent event : sameUid) {
                List<Property> conferences = ParsedProperty.all(event, PropertyNames.CONFERENCE);
                if (!conferences.isEmpty()) {
                    boolean superseded = sameUid.size() > 1 && editions.getOrDefault(recurrenceId(event), 1) > 1;
                    secrets.add(conferences, superseded, true);
                }
                secrets.addMarked(event.getPropertyList().getAll());
                event.getComponentList()
                        .getAll()
                        .forEach(
                                part -> secrets.addMarked(part.getPropertyList().getAll()));
            }
        }
        return secrets;
    }

    /** {@return the number of events with each recurrence id, if there are several events} */
    private static Map<String, Integer> editions(List<VEvent> sameUid) {
        if (sameUid.size() == 1) {
            return Map.of();
        }
        Map<String, Integer> editions = new HashMap<>();
        sameUid.forEach(event -> editions.merge(recurrenceId(event), 1, Integer::sum));
        return editions;
    }

    private static String recurrenceId(VEvent event) {
        return ParsedProperty.first(event, Property.RECURRENCE_ID)
                .map(Property::getValue)
                .orElse("");
    }

    /**
     * Adds the secrets of an event, if one may be lost.
     *
     * @param superseded whether another event may be read in place of this one
     * @param onlyLinks whether a text in the place of a link is skipped: other events may have it by chance
     */
    private void add(List<Property> conferences, boolean superseded, boolean onlyLinks) {
        Set<Integer> parts = new HashSet<>(0);
        List<Property> secret = new ArrayList<>(0);
        boolean lost = superseded;
        for (Property conference : conferences) {
            String raw = silent.raw(conference).strip();
            if (DialedNumber.isLink(raw)) {
                if (isOfModerators(conference) || (superseded && isSecret(conference))) {
                    telephone(raw);
                }
                continue;
            }
            lost |= !isPublicChat(conference)
                    && (!parts.add(AgendaPartNumber.of(conference, silent))
                            || !WebLinks.isLink(raw)
                            || !features(conference).contains("VIDEO")
                            || isOfModerators(conference));
            if (isSecret(conference)) {
                secret.add(conference);
            } else {
                publicLinks.add(raw);
            }
        }
        if (lost) {
            secret.forEach(conference -> link(silent.raw(conference).strip(), onlyLinks));
        }
    }

    private void addMarked(List<Property> properties) {
        for (Property property : properties) {
            if (SecretMarks.isMarked(property) && !SecretMarks.isRequired(property, silent)) {
                addMarked(property, true);
            }
        }
    }

    /** Adds the text of a property, and each link and address in it. */
    private void addMarked(Property property, boolean onlyLinks) {
        String raw = silent.raw(property).strip();
        if (!onlyLinks && raw.length() >= MIN_TEXT) {
            spellings().link(raw, "");
        }
        for (String word : SEPARATORS.split(raw, -1)) {
            if (word.contains("://") || word.indexOf('@') > 0) {
                String bare = word.replaceFirst("(?i)^mailto:", "");
                texts.add(bare);
                spellings().link(bare, "");
            }
        }
    }

    private SecretSearch.Builder spellings() {
        if (spellings == null) {
            spellings = new SecretSearch.Builder();
        }
        return spellings;
    }

    private void link(String raw, boolean onlyLinks) {
        if (onlyLinks && raw.indexOf(':') < 0) {
            return;
        }
        texts.add(raw);
        spellings().link(raw, "");
        WebLinks.safe(raw).ifPresent(link -> {
            texts.add(link.toString());
            spellings().link(link, "");
        });
    }

    private void telephone(String raw) {
        DialedNumber dialed = DialedNumber.ofLink(raw);
        if (!TextRepair.isBlank(dialed.number())) {
            texts.add(dialed.secret());
            spellings().dialIn(dialed.number(), dialed.code(), "");
        }
    }

    private boolean isSecret(Property conference) {
        return silent.isSecret(conference) || isOfModerators(conference);
    }

    private boolean isOfModerators(Property conference) {
        return features(conference).contains("MODERATOR");
    }

    /** {@return whether a link is the public chat of a meeting, which is read beside the link for joining} */
    private boolean isPublicChat(Property conference) {
        return features(conference).equals(OnlineWriter.CHAT) && !isSecret(conference);
    }

    private String features(Property conference) {
        return silent.parameter(conference, PropertyNames.FEATURE).orElse("").toUpperCase(Locale.ROOT);
    }

    private boolean isEmpty() {
        return spellings == null;
    }

    /** {@return whether a text repeats one of these secrets, in any usual spelling} */
    boolean isIn(String text) {
        if (isEmpty()) {
            return false;
        }
        if (search == null) {
            SecretSearch.Builder all = spellings();
            publicLinks.forEach(link -> WebLinks.safe(link).ifPresent(all::publicLink));
            search = all.build();
        }
        return texts.isIn(text) || !search.search(text).isEmpty();
    }

    /** {@return the properties of an event, or of a part of it, that repeat none of the secrets of the event} */
    PropertyIndex without(PropertyIndex propertyIndex, ValueReader valueReader) {
        return isEmpty()
                ? propertyIndex
                : propertyIndex.without(property ->
                        !isKept(property) && !isConference(property) && isRepeatedBy(property, valueReader));
    }

    /** {@return the properties of an event, or of a part of it, that repeat no secret of another event} */
    PropertyIndex withoutThoseOfOthers(PropertyIndex propertyIndex, ValueReader valueReader) {
        return isEmpty()
                ? propertyIndex
                : propertyIndex.without(property -> !isKept(property)
                        && !(isConference(property) && isSecret(property))
                        && isRepeatedBy(property, valueReader));
    }

    /**
     * {@return the properties of a calendar that are not secret and repeat none of these secrets}
     *
     * @param properties the properties of the calendar itself
     * @param warnings receives a warning for each property that is left out
     */
    public List<Property> without(List<Property> properties, WarningSink warnings) {
        ValueReader valueReader = new ValueReader(warnings);
        return properties.stream()
                .filter(property -> !isMarked(property, valueReader)
                        && (isEmpty()
                                || property.getName().equals(Property.UID)
                                || !isRepeatedBy(property, valueReader)))
                .toList();
    }

    private static boolean isMarked(Property property, ValueReader valueReader) {
        boolean isMarked = ValueReader.hasSecretMark(property) && !SecretMarks.isRequired(property, valueReader);
        if (isMarked) {
            valueReader.warn(property, "is marked as secret and left out");
        }
        return isMarked;
    }

    private static boolean isKept(Property property) {
        return OTHERS.contains(property.getName().toUpperCase(Locale.ROOT));
    }

    private static boolean isConference(Property property) {
        return property.getName().equalsIgnoreCase(PropertyNames.CONFERENCE);
    }

    private boolean isRepeatedBy(Property property, ValueReader valueReader) {
        StringBuilder text = new StringBuilder(valueReader.raw(property));
        property.getParameterList()
                .getAll()
                .forEach(parameter -> text.append('\n').append(parameter.getValue()));
        String plain = text.toString();
        boolean isRepeated = isIn(plain) || texts.isIn(HtmlText.decoded(plain.replace("\\", "")));
        if (isRepeated) {
            valueReader.warnings().add(property, Code.CONFLICT, "repeats a secret link; it is left out");
        }
        return isRepeated;
    }
}
