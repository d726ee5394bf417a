package org.ospoplusplus.ical.bridge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/** Reads what {@link Times} writes. */
final class TimesIn {

    private final Fields fields;
    private final Values values;

    TimesIn(Fields fields, Values values) {
        this.fields = fields;
        this.values = values;
    }

    /** {@return when the event is, if it says so} */
    Optional<When> when() {
        Optional<Property> start = fields.first(Property.DTSTART);
        if (start.isEmpty()) {
            values.warnings()
                    .add(fields.line(), Property.DTSTART, Code.MISSING, "is not there, and the event is left out");
            return Optional.empty();
        }
        return DateValues.read(start.get(), values).map(when -> marked(ending(when)));
    }

    /** {@return the month or year that the days of an event stand for, else the days} */
    private When marked(When when) {
        Optional<Property> mark = fields.first(Wire.WHEN);
        if (mark.isEmpty()) {
            return when;
        }
        Optional<When> marked = when(mark.get());
        if (marked.isPresent() && !sameDays(marked.get(), when)) {
            values.conflict(mark.get(), "contradicts DTSTART and DTEND, which are taken");
            return when;
        }
        return marked.orElse(when);
    }

    private static boolean sameDays(When marked, When when) {
        return when instanceof When.Days
                && marked.firstDay().equals(when.firstDay())
                && marked.lastDay().equals(when.lastDay());
    }

    private When ending(When start) {
        Optional<Property> end = fields.first(Property.DTEND);
        Optional<Property> duration = fields.first(Property.DURATION);
        When withEnd = end.flatMap(property -> atEnd(start, property)).orElse(start);
        if (duration.isEmpty() || !withEnd.equals(start)) {
            duration.flatMap(property -> lasting(start, property))
                    .filter(other -> !other.equals(withEnd))
                    .ifPresent(other -> values.conflict(
                            duration.get(), "stands beside a DTEND that says otherwise, which is taken"));
            return withEnd;
        }
        return lasting(start, duration.get()).orElse(start);
    }

    private Optional<When> atEnd(When start, Property property) {
        return DateValues.read(property, values)
                .flatMap(end -> values.make(property, "an end after the start, in the form of the start", () -> {
                    if (start instanceof When.Timed timed && end instanceof When.Timed to) {
                        return timed.lasting(Duration.between(timed.instant(), to.instant()));
                    }
                    if (start instanceof When.Days && end instanceof When.Days) {
                        return until(start, end.firstDay());
                    }
                    throw new IllegalArgumentException("a day and a time");
                }));
    }

    /** The end of days is the day after the last (RFC 5545, 3.6.1). */
    private static When until(When start, LocalDate end) {
        return When.between(start.firstDay(), end.minusDays(1));
    }

    private Optional<When> lasting(When start, Property property) {
        return values.make(property, "a duration of the event", () -> {
            Length length = Length.parse(values.raw(property).strip());
            if (start instanceof When.Timed timed) {
                ZonedDateTime from = timed.zonedStart();
                return timed.lasting(Duration.between(from, length.after(from)));
            }
            if (length.seconds() != 0) {
                throw new IllegalArgumentException("no whole days");
            }
            return until(start, start.firstDay().plusDays(length.days()));
        });
    }

    private Optional<When> when(Property property) {
        return values.make(
                property,
                "a date or time that there is",
                () -> WhenText.parse(values.raw(property).strip()));
    }

    Optional<AnnouncedTimes> announced() {
        return fields.first(Wire.ANNOUNCED)
                .flatMap(line -> values.text(line)
                        .flatMap(text -> values.make(line, "a line of times", () -> new AnnouncedTimes(text))));
    }

    List<When> earlierDates() {
        List<When> earlier = new ArrayList<>();
        for (Property property : fields.all(Wire.PREVIOUS_START)) {
            when(property).ifPresent(earlier::add);
        }
        return earlier;
    }

    /** An event that doesn't say otherwise happens. */
    Session.Status status() {
        Optional<Property> mark = fields.first(Wire.STATUS);
        Optional<Session.Status> marked = mark.flatMap(this::marked);
        Optional<Session.Status> status = fields.first(Property.STATUS).map(this::claimed);
        if (marked.isPresent() && status.isPresent() && status.get() != standard(marked.get())) {
            values.conflict(mark.get(), "contradicts STATUS, which is taken");
            return status.get();
        }
        return marked.or(() -> status).orElse(mark.isPresent() ? Session.Status.TENTATIVE : Session.Status.CONFIRMED);
    }

    private static Session.Status standard(Session.Status status) {
        return status == Session.Status.POSTPONED || status == Session.Status.WITHDRAWN
                ? Session.Status.CANCELLED
                : status;
    }

    private Optional<Session.Status> marked(Property property) {
        return values.constantOf(property, values.raw(property), Session.Status.class);
    }

    /** What is not understood claims the least. */
    private Session.Status claimed(Property property) {
        String name = values.raw(property).strip().toUpperCase(Locale.ROOT);
        for (Session.Status status : Session.Status.values()) {
            if (name.equals(Wire.name(status))) {
                return status;
            }
        }
        if (name.equals("CANCELED")) {
            return Session.Status.CANCELLED;
        }
        values.warn(property, "is not a status that is known here; it is read as TENTATIVE");
        return Session.Status.TENTATIVE;
    }

    Revision revision() {
        int sequence = fields.first(Property.SEQUENCE)
                .flatMap(property -> values.make(
                        property,
                        "a number of 0 or more",
                        () -> sequence(values.raw(property).strip())))
                .orElse(0);
        Optional<Instant> created =
                fields.first(Property.CREATED).flatMap(property -> DateValues.instant(property, values));
        Optional<Property> change = fields.first(Property.LAST_MODIFIED);
        Revision unchanged = new Revision(sequence, created, Optional.empty());
        return change.flatMap(property -> DateValues.instant(property, values))
                .flatMap(modified -> values.make(
                        change.get(), "after CREATED", () -> new Revision(sequence, created, Optional.of(modified))))
                .orElse(unchanged);
    }

    private static int sequence(String text) {
        int number = Integer.parseInt(text);
        if (number < 0) {
            throw new IllegalArgumentException("negative");
        }
        return number;
    }
}
