package org.ospoplusplus.ical.internal.recurrence;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Distinguishes editions of one event (RFC 5546, 2.1.5) from different events that have the same UID by mistake. An
 * event is a later edition of another one if it has a higher SEQUENCE, or the same SEQUENCE and a later DTSTAMP, and if
 * both have the same start, title or rules. Two events without rules count as having the same rules. If SEQUENCE and
 * DTSTAMP are equal, two events are the same only if start, rules and title are equal.
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
     * {@return different events, each in its latest edition} The result has several elements only if different events
     * have the same UID.
     *
     * @param masters the events with one UID and without RECURRENCE-ID, in the order of the file
     */
    List<Single> latest(List<Single> masters) {
        return latest(masters, false);
    }

    /**
     * {@return the latest edition of an instance} The result has several elements only if neither SEQUENCE nor DTSTAMP
     * nor the content shows which of them is later.
     *
     * @param overrides the events with one UID and one RECURRENCE-ID, in the order of the file
     */
    List<Single> latestOfInstance(List<Single> overrides) {
        return latest(overrides, true);
    }

    private List<Single> latest(List<Single> events, boolean ofInstance) {
        if (events.size() == 1) {
            return events;
        }
        List<Integer> latestFirst = IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> events.get(i).event(), BY_EDITION)
                        .thenComparing(Comparator.naturalOrder())
                        .reversed())
                .toList();
        VEvent last = events.get(latestFirst.get(0)).event();
        Known known = new Known();
        Set<Integer> latest = new TreeSet<>();
        for (int i : latestFirst) {
            VEvent event = events.get(i).event();
            if (known.hasLaterEditionOf(event) || (ofInstance && BY_EDITION.compare(event, last) < 0)) {
                reportReplaced(event);
            } else {
                latest.add(i);
                known.add(event);
            }
        }
        List<Single> kept = latest.stream().map(events::get).toList();
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

    /**
     * The events so far, by their content. The keys are strings, because maps of strings are fast even if all hashes
     * are equal.
     */
    private static final class Known {

        private final Set<String> facts = new HashSet<>();
        private final Map<String, VEvent> latest = new HashMap<>();

        /** Adds an event. Later editions must be added first. */
        void add(VEvent event) {
            facts.add(String.join("\n", start(event), rules(event), title(event)));
            evidence(event).forEach(fact -> latest.putIfAbsent(fact, event));
        }

        boolean hasLaterEditionOf(VEvent event) {
            return facts.contains(String.join("\n", start(event), rules(event), title(event)))
                    || evidence(event)
                            .map(latest::get)
                            .anyMatch(later -> later != null && BY_EDITION.compare(later, event) > 0);
        }

        private static Stream<String> evidence(VEvent event) {
            return Stream.of("start:" + start(event), "rules:" + rules(event), "title:" + title(event))
                    .filter(fact -> !fact.equals("title:"));
        }
    }

    private static String start(VEvent event) {
        return ParsedProperty.first(event, Property.DTSTART)
                .map(property -> property.getValue().strip()
                        + '\t'
                        + TimeValue.tzid(property).orElse(""))
                .orElse("");
    }

    private static String rules(VEvent event) {
        return ParsedProperty.all(event, Property.RRULE).stream()
                .map(Property::getValue)
                .collect(Collectors.joining("\t"));
    }

    private static String title(VEvent event) {
        return ParsedProperty.first(event, Property.SUMMARY)
                .map(property -> property.getValue().strip())
                .orElse("");
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
                .orElseGet(() -> ParsedProperty.line(event));
    }
}
