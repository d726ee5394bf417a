package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/** Reads the time, the status and the revision of a session from the properties that {@link TimeWriter} writes. */
final class TimeReader {

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;

    TimeReader(PropertyIndex propertyIndex, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
    }

    /** {@return the time of the event, if its start can be read} */
    Optional<When> when() {
        Optional<Property> start = propertyIndex.first(Property.DTSTART);
        if (start.isEmpty()) {
            valueReader
                    .warnings()
                    .add(propertyIndex.line(), Property.DTSTART, Code.MISSING, "is missing; the event is left out");
            return Optional.empty();
        }
        return DateValues.read(start.get(), valueReader).map(when -> marked(ending(when)));
    }

    /** {@return the month or year in X-OSPO-WHEN, otherwise the days of the event} */
    private When marked(When when) {
        Optional<Property> mark = propertyIndex.first(PropertyNames.WHEN);
        if (mark.isEmpty()) {
            return when;
        }
        Optional<When> marked = valueReader.when(mark.get());
        if (marked.isPresent() && !sameDays(marked.get(), when)) {
            valueReader.conflict(mark.get(), "contradicts DTSTART and DTEND, which are used");
            return when;
        }
        return marked.orElse(when);
    }

    /** An event for a month or a year has its first day or all of its days. */
    private static boolean sameDays(When marked, When when) {
        LocalDate first = marked.firstDay();
        return when.equals(When.on(first)) || when.equals(When.between(first, marked.lastDay()));
    }

    private When ending(When start) {
        Optional<Property> end = propertyIndex.first(Property.DTEND);
        Optional<Property> duration = propertyIndex.first(Property.DURATION);
        When withEnd = end.flatMap(property -> atEnd(start, property)).orElse(start);
        if (duration.isEmpty() || !withEnd.equals(start)) {
            duration.flatMap(property -> lasting(start, property))
                    .filter(other -> !other.equals(withEnd))
                    .ifPresent(other -> valueReader.conflict(duration.get(), "contradicts DTEND, which is used"));
            return withEnd;
        }
        return lasting(start, duration.get()).orElse(start);
    }

    private Optional<When> atEnd(When start, Property property) {
        return DateValues.read(property, valueReader)
                .flatMap(end ->
                        valueReader.make(property, "an end after the start, of the same type as the start", () -> {
                            if (start instanceof When.Timed timed && end instanceof When.Timed to) {
                                return timed.withDuration(Duration.between(timed.instant(), to.instant()));
                            }
                            if (start instanceof When.Days && end instanceof When.Days) {
                                return until(start, end.firstDay());
                            }
                            throw new IllegalArgumentException(
                                    "the start or the end is a day, and the other one is a time");
                        }));
    }

    /** The end of an event with days is the day after the last one (RFC 5545, 3.6.1). */
    private static When until(When start, LocalDate end) {
        return When.between(start.firstDay(), end.minusDays(1));
    }

    private Optional<When> lasting(When start, Property property) {
        return valueReader.make(property, "a duration such as PT1H30M, or such as P2D if the start is a day", () -> {
            IcalDuration icalDuration =
                    IcalDuration.parse(valueReader.raw(property).strip());
            if (start instanceof When.Timed timed) {
                ZonedDateTime from = timed.zonedStart();
                return timed.withDuration(Duration.between(from, icalDuration.after(from)));
            }
            if (icalDuration.seconds() != 0) {
                throw new IllegalArgumentException("an event with days has a duration in days");
            }
            return until(start, start.firstDay().plusDays(icalDuration.days()));
        });
    }

    /** An event without a status is confirmed, as in other programs. */
    Session.Status status() {
        Optional<Property> mark =
                propertyIndex.strictest(PropertyNames.STATUS, PropertyNames.name(Session.Status.WITHDRAWN));
        Optional<Session.Status> marked = mark.flatMap(this::marked);
        Optional<Session.Status> status = weakest(propertyIndex.all(Property.STATUS));
        if (marked.isPresent() && status.isPresent() && status.get() != TimeWriter.standard(marked.get())) {
            valueReader.conflict(mark.get(), "contradicts STATUS, which is used");
            return status.get();
        }
        return marked.or(() -> status).orElse(mark.isPresent() ? Session.Status.TENTATIVE : Session.Status.CONFIRMED);
    }

    /** {@return the weakest of several claims} */
    private Optional<Session.Status> weakest(List<Property> properties) {
        Optional<Session.Status> weakest = Optional.empty();
        for (Property property : properties) {
            Session.Status status = claimed(property);
            if (weakest.isPresent() && weakest.get() != status) {
                valueReader.conflict(property, "contradicts another STATUS; the weaker one is used");
            }
            boolean isStronger = weakest.isPresent() && strength(weakest.get()) <= strength(status);
            weakest = isStronger ? weakest : Optional.of(status);
        }
        return weakest;
    }

    private static int strength(Session.Status status) {
        return switch (status) {
            case CONFIRMED -> 2;
            case TENTATIVE -> 1;
            case POSTPONED, CANCELLED, WITHDRAWN -> 0;
        };
    }

    private Optional<Session.Status> marked(Property property) {
        return valueReader.constantOf(property, valueReader.raw(property), Session.Status.class);
    }

    /** An unknown status becomes tentative, the weakest claim. */
    private Session.Status claimed(Property property) {
        String name = valueReader.raw(property).strip().toUpperCase(Locale.ROOT);
        for (Session.Status status : Session.Status.values()) {
            if (name.equals(PropertyNames.name(status))) {
                return status;
            }
        }
        if (name.equals("CANCELED")) {
            return Session.Status.CANCELLED;
        }
        valueReader.warn(property, "is not TENTATIVE, CONFIRMED or CANCELLED; it is read as TENTATIVE");
        return Session.Status.TENTATIVE;
    }

    Revision revision() {
        int sequence = propertyIndex
                .first(Property.SEQUENCE)
                .flatMap(property -> valueReader.make(
                        property,
                        "a whole number from 0 to 2147483647",
                        () -> sequence(valueReader.raw(property).strip())))
                .orElse(0);
        Optional<Instant> created =
                propertyIndex.first(Property.CREATED).flatMap(property -> DateValues.instant(property, valueReader));
        Optional<Property> change = propertyIndex.first(Property.LAST_MODIFIED);
        Revision unchanged = new Revision(sequence, created, Optional.empty());
        return change.flatMap(property -> DateValues.instant(property, valueReader))
                .flatMap(modified -> valueReader.make(
                        change.get(),
                        "a time after CREATED",
                        () -> new Revision(sequence, created, Optional.of(modified))))
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
