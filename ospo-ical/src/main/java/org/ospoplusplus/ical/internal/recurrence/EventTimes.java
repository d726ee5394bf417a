package org.ospoplusplus.ical.internal.recurrence;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.TimeValue;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;

/** Reads the times of an event: DTSTART, RDATE, EXDATE and RECURRENCE-ID. */
final class EventTimes {

    private static final Pattern WEEKS = Pattern.compile("P\\d{1,4}W");

    /**
     * A date or time.
     *
     * @param local the date and time in the calendar; midnight for a date
     * @param tzid the name of the zone in the calendar
     * @param isDate whether it is a date without a time
     * @param when the day, or the time in an IANA zone; with a duration if the value is a period
     */
    record Point(LocalDateTime local, String tzid, boolean isDate, When when) {}

    private final VEvent event;
    private final WarningSink warnings;
    private final String tzid;

    /** Reads the times of an event. Floating times have the zone of its DTSTART. */
    EventTimes(VEvent event, WarningSink warnings) {
        this(event, zoneOfStart(event), warnings);
    }

    /** Reads the times of an event. Floating times have the given zone. */
    EventTimes(VEvent event, String tzid, WarningSink warnings) {
        this.event = event;
        this.tzid = tzid;
        this.warnings = warnings;
    }

    static boolean has(VEvent event, String name) {
        return ParsedProperty.first(event, name).isPresent();
    }

    private static String zoneOfStart(VEvent event) {
        return ParsedProperty.first(event, Property.DTSTART)
                .flatMap(start -> TimeValue.parse(start.getValue().strip())
                        .map(value -> value.tzid(TimeValue.tzid(start).orElse(""))))
                .orElse("");
    }

    /** {@return the start, or empty if it is invalid, which the mapping of the event reports} */
    Optional<Point> start() {
        Optional<Property> start = ParsedProperty.first(event, Property.DTSTART);
        return start.flatMap(property -> TimeValue.parse(property.getValue().strip())
                .map(value -> point(value, TimeValue.tzid(property).orElse(tzid), property)));
    }

    Optional<Point> replaced() {
        List<Point> points = points(Property.RECURRENCE_ID);
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(0));
    }

    /** {@return the dates, times and periods of all properties of a name} */
    List<Point> points(String name) {
        List<Point> points = new ArrayList<>();
        forEach(name, points::add);
        return points;
    }

    /** Passes the dates, times and periods of all properties of a name to an action, one by one. */
    void forEach(String name, Consumer<Point> action) {
        forEach(name, property -> true, action);
    }

    /** Passes the dates, times and periods of the properties that meet a condition to an action, one by one. */
    void forEach(String name, Predicate<Property> condition, Consumer<Point> action) {
        for (Property property : ParsedProperty.all(event, name)) {
            if (!condition.test(property)) {
                continue;
            }
            // Outside of the inner loop, because a property may have many parameters and many elements.
            Optional<String> own = TimeValue.tzid(property);
            String value = property.getValue();
            for (int start = 0, end; start <= value.length(); start = end + 1) {
                int comma = value.indexOf(',', start);
                end = comma < 0 ? value.length() : comma;
                Optional<Point> point = point(value.substring(start, end).strip(), own.orElse(tzid), property);
                if (point.isPresent()) {
                    action.accept(point.get());
                } else {
                    warnings.add(property, Code.VALUE, "an element is not a date, a time or a period; it is left out");
                }
            }
        }
    }

    private Optional<Point> point(String text, String zone, Property property) {
        int slash = text.indexOf('/');
        Optional<Point> start = TimeValue.parse(slash < 0 ? text : text.substring(0, slash), property, warnings)
                .map(value -> point(value, zone, property));
        if (slash < 0) {
            return start;
        }
        return start.filter(point -> !point.isDate())
                .flatMap(point -> duration((When.Timed) point.when(), text.substring(slash + 1), zone, property)
                        .map(length -> withDuration(point, length)));
    }

    private Point point(TimeValue value, String local, Property property) {
        String zone = value.tzid(local);
        When when = value.isDate()
                ? When.on(value.local().toLocalDate())
                : ParsedProperty.zones(property)
                        .orElseGet(ZoneResolver::ofNoCalendar)
                        .at(value.local(), zone, property, warnings);
        return new Point(value.local(), zone, value.isDate(), when);
    }

    private static Point withDuration(Point point, Duration length) {
        return new Point(point.local(), point.tzid(), false, ((When.Timed) point.when()).withDuration(length));
    }

    /** {@return the duration of a period, which the text gives as an end or as a duration (RFC 5545, 3.3.9)} */
    private Optional<Duration> duration(When.Timed start, String text, String zone, Property property) {
        Optional<TimeValue> end = TimeValue.parse(text);
        Optional<Duration> length = end.isPresent()
                ? end.filter(value -> !value.isDate())
                        .map(value -> Duration.between(
                                start.instant(),
                                ((When.Timed) point(value, zone, property).when()).instant()))
                : parse(text.toUpperCase(Locale.ROOT));
        return length.filter(value -> value.compareTo(Duration.ZERO) > 0
                && value.compareTo(Require.MAX_DURATION) <= 0
                && value.toNanosPart() == 0);
    }

    private static Optional<Duration> parse(String text) {
        try {
            return Optional.of(
                    WEEKS.matcher(text).matches()
                            ? Duration.ofDays(7L * Integer.parseInt(text.substring(1, text.length() - 1)))
                            : Duration.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
