package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.Contact;

/** Reads contacts from the properties that {@link ContactWriter} or another program writes. */
final class ContactReader {

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;

    ContactReader(PropertyIndex propertyIndex, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
    }

    /** {@return the contacts of the event itself} Inherited contacts belong to the group, its tracks and its series. */
    List<Contact> own() {
        List<Contact> contacts = new ArrayList<>();
        for (Property property : propertyIndex.all(Property.CONTACT)) {
            if (!valueReader.isTrue(property, PropertyNames.INHERITED)) {
                contact(property).ifPresentOrElse(contacts::add, () -> valueReader.ignored(property));
            }
        }
        return propertyIndex.bounded(Property.CONTACT, contacts);
    }

    /** {@return the contact in the form "name &lt;address&gt;" or "address"; the link may be a parameter} */
    private Optional<Contact> contact(Property property) {
        if (valueReader.parameter(property, ContactWriter.ALTERNATIVE).isPresent()) {
            // The name may be as long as the model allows; with the address, it is longer.
            return valueReader
                    .uri(property, ContactWriter.ALTERNATIVE)
                    .map(link -> new Contact(
                            name(valueReader.raw(property), DescriptionWriter.address(link))
                                    .flatMap(name -> valueReader.lineOf(property, name)),
                            link));
        }
        return valueReader.text(property).flatMap(words -> {
            int open = words.lastIndexOf('<');
            String address = open >= 0 && words.endsWith(">") ? words.substring(open + 1, words.length() - 1) : words;
            return link(address).map(link -> new Contact(name(words, address), link));
        });
    }

    private static Optional<URI> link(String address) {
        String text = address.strip();
        return EmailSyntax.isAddress(text)
                ? WebLinks.parse("mailto:" + text).filter(WebLinks::isSafe)
                : WebLinks.parse(text).filter(WebLinks::isSafe);
    }

    /** {@return the name before an address} This library writes one blank between them. */
    private static Optional<String> name(String words, String address) {
        String end = "<" + address + ">";
        if (words.endsWith(" " + end)) {
            String name = words.substring(0, words.length() - end.length() - 1);
            return Optional.of(name).filter(text -> !TextRepair.isBlank(text));
        }
        String name = words.endsWith(end) ? words.substring(0, words.length() - end.length()) : words;
        return Optional.of(name.strip()).filter(text -> !text.isEmpty() && !text.equals(address));
    }
}
