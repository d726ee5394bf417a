package org.ospoplusplus.ical.internal.mapping;

import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;

/** Reads agenda items from the properties that {@link AgendaWriter} writes. */
final class AgendaReader {

    private AgendaReader() {}

    /** {@return the agenda items by number} An item without a usable number gets the next free one. */
    static SortedMap<Integer, AgendaItem> items(
            PropertyIndex event,
            VenueReader venues,
            LinkReader links,
            ParticipantReader people,
            ValueReader valueReader) {
        SortedMap<Integer, AgendaItem> parts = new TreeMap<>();
        for (Property property : event.all(PropertyNames.AGENDA)) {
            int part = AgendaPartNumber.of(property, valueReader);
            int number = part > 0 && !parts.containsKey(part) ? part : last(parts) + 1;
            valueReader
                    .text(property)
                    .flatMap(title -> valueReader.make(
                            property,
                            "a valid agenda item",
                            () -> new AgendaItem(
                                    title,
                                    valueReader.prose(property, PropertyNames.DESCRIPTION),
                                    valueReader.offset(property, PropertyNames.OFFSET),
                                    valueReader.duration(property, PropertyNames.DURATION),
                                    people.guests(number),
                                    venues.ofPart(number),
                                    links.policiesOfPart(number),
                                    inheritance(property, links, valueReader),
                                    links.ofPart(number))))
                    .ifPresent(item -> parts.put(number, item));
        }
        return parts;
    }

    /** {@return how the policies of a part relate to those of its session} In doubt, those of the session apply. */
    private static ConductPolicy.Inheritance inheritance(Property property, LinkReader links, ValueReader valueReader) {
        return valueReader
                .constant(property, PropertyNames.POLICY_INHERITANCE, ConductPolicy.Inheritance.class)
                .filter(inheritance -> links.allowsReplacement())
                .orElse(ConductPolicy.Inheritance.ADDS);
    }

    private static int last(SortedMap<Integer, AgendaItem> parts) {
        return parts.isEmpty() ? 0 : parts.lastKey();
    }
}
