package org.ospoplusplus.ical.internal.mapping;

import java.util.SortedMap;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.AgendaItem;

/** Reads agenda items from the properties that {@link AgendaWriter} writes. */
final class AgendaReader {

    private AgendaReader() {}

    /** {@return the agenda items by number} An item without a usable number gets the next free one. */
    static SortedMap<Integer, AgendaItem> items(
            PropertyIndex event, VenueReader venues, ParticipantReader people, ValueReader valueReader) {
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
                                    venues.ofPart(number))))
                    .ifPresent(item -> parts.put(number, item));
        }
        return parts;
    }

    private static int last(SortedMap<Integer, AgendaItem> parts) {
        return parts.isEmpty() ? 0 : parts.lastKey();
    }
}
