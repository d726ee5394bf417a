package org.ospoplusplus.ical.internal.recurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.internal.recurrence.EventTimes.Point;
import org.ospoplusplus.ical.internal.recurrence.RecurrenceExpander.Single;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.internal.zone.ZoneResolver;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/** Compares times with the start of a recurring event, in the form and the zone of that start. */
final class EventFrame {

    private static final String THIS_AND_FUTURE = "THISANDFUTURE";

    private final Point start;
    private final Property property;
    private final WarningSink warnings;

    /**
     * A frame of one event.
     *
     * @param start the start of the event
     * @param property the property of the start
     * @param warnings receives warnings about zones
     */
    EventFrame(Point start, Property property, WarningSink warnings) {
        this.start = start;
        this.property = property;
        this.warnings = warnings;
    }

    /** {@return the start of the event} */
    Point start() {
        return start;
    }

    /**
     * {@return the instance that an override replaces} Empty, with a warning, if the instance is not in the years of
     * the model in the zone of the start.
     */
    Optional<Point> replaced(Single override) {
        Optional<Point> replaced = time(override.event());
        if (replaced.filter(point -> !isExpressible(point)).isPresent()) {
            warnings.add(
                    recurrenceId(override),
                    Code.RECURRENCE,
                    "in the zone of the recurring event, the replaced instance is not in the years 1 to 9999;"
                            + " the override is read as a separate event");
        }
        return replaced.filter(this::isExpressible);
    }

    /** {@return the instance that an override replaces, like {@link #replaced(Single)}, but without a warning} */
    Optional<Point> replaced(VEvent override) {
        return time(override).filter(this::isExpressible);
    }

    private Optional<Point> time(VEvent override) {
        return new EventTimes(override, start.tzid(), warnings).replaced();
    }

    /** {@return whether a RECURRENCE-ID names an instance and all later ones (RFC 5545, 3.2.13)} */
    static boolean isThisAndFuture(Property recurrenceId) {
        return recurrenceId
                .getParameter(Parameter.RANGE)
                .filter(range -> THIS_AND_FUTURE.equalsIgnoreCase(range.getValue()))
                .isPresent();
    }

    static Property recurrenceId(Single override) {
        return override.event().getProperty(Property.RECURRENCE_ID).orElseThrow();
    }

    boolean isExpressible(Point point) {
        return Years.contains(local(point).getYear());
    }

    /** {@return the local time of a point in the zone of the start} */
    LocalDateTime local(Point point) {
        if (start.isDate() || point.isDate() || point.tzid().equals(start.tzid())) {
            return point.local();
        }
        LocalDateTime near = point.local();
        return near.plus(Duration.between(key(at(near)), key(point)));
    }

    /** {@return a local time in the form and the zone of the start} */
    When at(LocalDateTime local) {
        return at(local, start);
    }

    /** {@return a local time in the form and the zone of another point} */
    When at(LocalDateTime local, Point like) {
        return like.isDate()
                ? When.on(local.toLocalDate())
                : ParsedProperty.zones(property)
                        .orElseGet(ZoneResolver::ofNoCalendar)
                        .at(local, like.tzid(), property, warnings);
    }

    /** {@return a point with the time of day of the start, or without one if the start has none} */
    Point inFormOfStart(Point point) {
        if (point.isDate() == start.isDate()) {
            return point;
        }
        LocalDate day = point.local().toLocalDate();
        LocalDateTime time =
                start.isDate() ? day.atStartOfDay() : day.atTime(start.local().toLocalTime());
        return new Point(time, start.tzid(), start.isDate(), at(time));
    }

    /** {@return the original time of a replaced instance, in the form and zone of the start} */
    When original(Point replaced) {
        return replaced.isDate() == start.isDate()
                ? at(local(replaced))
                : inFormOfStart(replaced).when();
    }

    /** {@return the key of an instance} For dates, only the order of the keys has a meaning. */
    Instant key(Point point) {
        return start.isDate() ? keyOfDay(point.local().toLocalDate()) : key(point.when());
    }

    static Instant key(When when) {
        return when instanceof When.Timed timed ? timed.instant() : keyOfDay(when.firstDay());
    }

    static Instant keyOfDay(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
