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
 * Tells editions of one event (RFC 5546, 2.1.5) from different events to which somebody gave the same UID. A higher SEQUENCE or
 * a later DTSTAMP makes an edition. Without either, events are the same only if start, rules and title are.
 */
final class Editions {

    /** The later edition is greater (RFC 5546, 2.1.5). Stamps are in UTC, and sort as text. */
    private static final Comparator<VEvent> BY_EDITION =
            Comparator.comparingInt(Editions::sequence).thenComparing(Editions::stamp);

    private final WarningSink warnings;

    Editions(WarningSink warnings) {
        this.warnings = warnings;
    }

    /**
     * {@return the events of the latest edition, those that are the same only once} There is more than one only if different
     * events have one UID.
     *
     * @param events masters of one UID, or overrides of one instance, in the order of the file
     */
    List<Single> latest(List<Single> events) {
        if (events.size() == 1) {
            return events;
        }
        VEvent latest = events.stream().map(Single::event).max(BY_EDITION).orElseThrow();
        Map<String, Single> different = new LinkedHashMap<>();
        for (Single event : events) {
            if (BY_EDITION.compare(event.event(), latest) < 0) {
                tellReplaced(event.event());
            } else {
                Single same = different.put(facts(event.event()), event);
                if (same != null) {
                    tellReplaced(same.event());
                }
            }
        }
        List<Single> kept = new ArrayList<>(different.values());
        for (Single other : kept.subList(1, kept.size())) {
            warnings.add(
                    line(other.event()),
                    Property.UID,
                    Code.DUPLICATE,
                    "another event has the same UID; both are kept, and this one gets an id of its own");
        }
        return kept;
    }

    /** Whether of two editions of one event the second is the later one. */
    boolean isReplaced(Single one, Single other) {
        boolean replaced = BY_EDITION.compare(other.event(), one.event()) >= 0;
        tellReplaced(replaced ? one.event() : other.event());
        return replaced;
    }

    private void tellReplaced(VEvent event) {
        warnings.add(
                line(event),
                Property.UID,
                Code.DUPLICATE,
                "the same event or instance stands twice; the edition with the higher SEQUENCE, else the later DTSTAMP, else"
                        + " the last, is kept");
    }

    /** What different events differ in. As text, since sets of texts are fast whatever their hashes are. */
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
            // Whoever maps the event reports it.
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
                .orElseGet(() -> ParsedProperty.line(event));
    }
}
