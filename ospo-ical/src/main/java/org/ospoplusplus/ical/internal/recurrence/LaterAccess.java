package org.ospoplusplus.ical.internal.recurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.text.AccessClass;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Session.Classification;

/**
 * The access classes of the overrides that also replace all later instances. They apply to overrides without an access
 * class that replace an instance of the same or of a later day. These days are days in the zone of the recurring event.
 */
public final class LaterAccess {

    private final Optional<EventFrame> frame;

    /** The strictest access class up to each day. */
    private final TreeMap<LocalDate, Classification> upTo = new TreeMap<>();

    /**
     * The access classes of the events with one UID.
     *
     * @param sameUid the masters and overrides
     * @param warnings receives warnings about zones, because zones report a name only once; the expansion reports the
     *     other warnings
     */
    public LaterAccess(List<VEvent> sameUid, WarningSink warnings) {
        List<VEvent> parts = new ArrayList<>(0);
        for (VEvent event : sameUid) {
            if (isThisAndFuture(event) && AccessClass.isIn(event)) {
                parts.add(event);
            }
        }
        frame = parts.isEmpty() ? Optional.empty() : frame(sameUid, ofZones(warnings));
        for (VEvent part : parts) {
            // The class of the event as it is written may be stricter than the one that is read, but not less strict.
            // The mapping of the event reports unknown classes.
            AccessClass.strictest(part.getPropertyList().getAll(), new WarningSink(reported -> {}))
                    // A part whose day is unknown may precede each override.
                    .ifPresent(access -> upTo.merge(day(part).orElse(LocalDate.MIN), access, LaterAccess::stricter));
        }
        Classification strictest = Classification.PUBLIC;
        for (Map.Entry<LocalDate, Classification> part : upTo.entrySet()) {
            strictest = stricter(strictest, part.getValue());
            part.setValue(strictest);
        }
    }

    private static WarningSink ofZones(WarningSink warnings) {
        return new WarningSink(warning -> {
            if (warning.code() == Code.ZONE || warning.code() == Code.FLOATING) {
                warnings.accept(warning);
            }
        });
    }

    private static Classification stricter(Classification one, Classification other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /**
     * {@return whether an event replaces an instance and all later ones}
     *
     * @param event any event
     */
    public static boolean isThisAndFuture(VEvent event) {
        return ParsedProperty.first(event, Property.RECURRENCE_ID)
                .filter(EventFrame::isThisAndFuture)
                .isPresent();
    }

    /** {@return the frame of the first event that has a time, preferably of one that is not an override} */
    private static Optional<EventFrame> frame(List<VEvent> sameUid, WarningSink warnings) {
        return sameUid.stream()
                .sorted(Comparator.comparing(event -> EventTimes.has(event, Property.RECURRENCE_ID)))
                .flatMap(event -> new EventTimes(event, warnings)
                        .start().stream()
                                .map(start -> new EventFrame(
                                        start,
                                        ParsedProperty.first(event, Property.DTSTART)
                                                .orElseThrow(),
                                        warnings)))
                .findFirst();
    }

    private Optional<LocalDate> day(VEvent override) {
        return frame.flatMap(present -> present.replaced(override))
                .map(point -> frame.orElseThrow().local(point).toLocalDate());
    }

    /**
     * {@return the access class that an override without one has at least, apart from the one of its recurring event}
     * If the replaced instance is unknown, it is the strictest of all.
     *
     * @param override the override
     */
    public Optional<Classification> of(VEvent override) {
        if (upTo.isEmpty()) {
            return Optional.empty();
        }
        return day(override)
                .map(day -> Optional.ofNullable(upTo.floorEntry(day)))
                .orElseGet(() -> Optional.of(upTo.lastEntry()))
                .map(Map.Entry::getValue);
    }
}
