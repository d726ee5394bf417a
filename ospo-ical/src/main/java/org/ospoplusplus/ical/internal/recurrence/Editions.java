package org.ospoplusplus.ical.internal.recurrence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Distinguishes editions of one event (RFC 5546, 2.1.5) from different events that have the same UID by mistake. An event with a
 * higher SEQUENCE or a later DTSTAMP is a later edition. If both are equal, two events are the same if start, rules and title
 * are equal.
 */
final class Editions {

    /** Sorts later editions after earlier ones (RFC 5546, 2.1.5). Stamps are in UTC, so that they sort as text. */
    private static final Comparator<VEvent> BY_EDITION =
            Comparator.comparingInt(Editions::sequence).thenComparing(Editions::stamp);

    private final WarningSink warnings;

    Editions(WarningSink warnings) {
        this.warnings = warnings;
    }

    /**
     * {@return the events of the latest edition, without duplicates} The result has several elements only if different events
     * have the same UID.
     *
     * @param events the masters of one UID, or the overrides of one instance, in the order of the file
     */
    List<Single> latest(List<Single> events) {
        if (events.size() == 1) {
            return events;
        }
        VEvent latest = events.stream().map(Single::event).max(BY_EDITION).orElseThrow();
        Map<String, Single> different = new LinkedHashMap<>();
        for (Single event : events) {
            if (BY_EDITION.compare(event.event(), latest) < 0) {
                reportReplaced(event.event());
            } else {
                Single same = different.put(facts(event.event()), event);
                if (same != null) {
                    reportReplaced(same.event());
                }
            }
        }
        List<Single> kept = new ArrayList<>(different.values());
        for (Single other : kept.subList(1, kept.size())) {
            warnings.add(
                    line(other.event()),
                    Property.UID,
                    Code.DUPLICATE,
                    "another event has the same UID; both are kept, and this one gets its own id");
        }
        return kept;
    }

    /** {@return whether the second of two editions of an event is the later one} */
    boolean isReplaced(Single one, Single other) {
        boolean replaced = BY_EDITION.compare(other.event(), one.event()) >= 0;
        reportReplaced(replaced ? one.event() : other.event());
        return replaced;
    }

    private void reportReplaced(VEvent event) {
        warnings.add(
                line(event),
                Property.UID,
                Code.DUPLICATE,
                "the calendar has several editions of this event or instance; the one with the highest SEQUENCE, then the"
                        + " latest DTSTAMP, then the last one in the file, is kept");
    }

    /** {@return the values that differ between different events} The text can be a key of a map. */
    private static String facts(VEvent event) {
        String start = ParsedProperty.first(event, Property.DTSTART)
                .map(property -> property.getValue().strip()
                        + '\n'
                        + TimeValue.tzid(property).orElse(""))
                .orElse("");
        String rules = ParsedProperty.all(event, Property.RRULE).stream()
                .map(Property::getValue)
                .collect(Collectors.joining("\n"));
        String title = ParsedProperty.first(event, Property.SUMMARY)
                .map(property -> property.getValue().strip())
                .orElse("");
        return start + '\n' + rules + '\n' + title;
    }

    private static int sequence(VEvent event) {
        try {
            return ParsedProperty.first(event, Property.SEQUENCE)
                    .map(sequence -> Integer.parseInt(sequence.getValue().strip()))
                    .orElse(0);
        } catch (NumberFormatException e) {
            // The mapping of the event reports the invalid value.
            return 0;
        }
    }

    private static String stamp(VEvent event) {
        return ParsedProperty.first(event, Property.DTSTAMP)
                .map(stamp -> stamp.getValue().strip())
                .orElse("");
    }

    private static int line(VEvent event) {
        return ParsedProperty.first(event, Property.UID)
                .map(ParsedProperty::line)
                .orElse(0);
    }
}
