package org.ospoplusplus.ical;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.ReadProperty;
import org.ospoplusplus.ical.internal.Warnings;

/** What events of one calendar have to do with each other: the same UID, instances, editions. */
final class Events {

    private static final Set<String> REPETITIONS = Set.of(Property.RRULE, Property.RDATE);

    /** Of two editions the later one is greater (RFC 5545, 3.8.7.4; RFC 5546, 2.1.5). */
    private static final Comparator<VEvent> BY_EDITION = Comparator.comparingLong(Events::sequence)
            .thenComparing(event -> value(event, Property.DTSTAMP))
            .thenComparing(event -> value(event, Property.LAST_MODIFIED));

    private Events() {}

    /** {@return what the editions and instances of an event have in common: its UID, else its place} */
    static String key(VEvent event) {
        String uid = value(event, Property.UID);
        return uid.isEmpty() ? "\n" + line(event) : uid;
    }

    /** {@return the line of the first property, 0 if there is none} */
    static int line(VEvent event) {
        List<Property> properties = event.getPropertyList().getAll();
        return properties.isEmpty() ? 0 : ReadProperty.line(properties.get(0));
    }

    static boolean repeats(VEvent event) {
        return event.getPropertyList().getAll().stream().anyMatch(property -> REPETITIONS.contains(property.getName()));
    }

    /** {@return the RECURRENCE-ID in a form that can be part of an id, such as {@code 20211108t150000}} */
    static Optional<String> instance(VEvent event) {
        String text = value(event, Property.RECURRENCE_ID).toLowerCase(Locale.ROOT);
        String id = text.chars()
                .filter(c -> c >= '0' && c <= '9' || c == 't' || c == 'z')
                .limit(16)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /** {@return the events of one UID, of each instance the last edition; the master first if there is one} */
    static List<VEvent> lastEditions(List<VEvent> events, Warnings warnings) {
        if (events.size() == 1) {
            return events;
        }
        Map<String, VEvent> last = new LinkedHashMap<>();
        for (VEvent event : events) {
            last.merge(value(event, Property.RECURRENCE_ID), event, (before, after) -> later(before, after, warnings));
        }
        List<VEvent> result = new ArrayList<>(last.values());
        VEvent master = last.get("");
        if (master != null) {
            result.remove(master);
            result.add(0, master);
        }
        return result;
    }

    private static VEvent later(VEvent before, VEvent after, Warnings warnings) {
        VEvent later = BY_EDITION.compare(before, after) > 0 ? before : after;
        VEvent other = later == before ? after : before;
        warnings.add(
                line(other),
                "VEVENT",
                Code.DUPLICATE,
                "the event stands again at line " + line(later)
                        + ", in an edition that is not older; that one is taken");
        return later;
    }

    private static long sequence(VEvent event) {
        String text = value(event, Property.SEQUENCE);
        try {
            return text.isEmpty() ? 0 : Long.parseLong(text);
        } catch (NumberFormatException e) {
            // The mapping reports it.
            return 0;
        }
    }

    private static String value(VEvent event, String name) {
        for (Property property : event.getPropertyList().getAll()) {
            if (property.getName().equals(name)) {
                return property.getValue();
            }
        }
        return "";
    }
}
