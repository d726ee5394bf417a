package org.ospoplusplus.ical.internal.mapping;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/** Writes the time, the status and the revision of a session. */
final class TimeWriter {

    private static final Duration ONE_DAY = Duration.ofDays(1);

    private TimeWriter() {}

    static void revision(WorkingGroup group, Session session, Optional<Instant> timestamp, ComponentBuilder event) {
        Revision revision = session.revision();
        event.add(UtcProperties.stamp(stamp(SeriesWriter.subject(session), group, revision, timestamp)));
        event.add(new Sequence(revision.sequence()));
        revision.created().ifPresent(created -> event.add(UtcProperties.created(created)));
        revision.modified().ifPresent(modified -> event.add(UtcProperties.lastModified(modified)));
    }

    /** {@return the time of the last change of a session or series, if it is known} */
    static Optional<Instant> changed(WorkingGroup group, Revision revision, Optional<Instant> timestamp) {
        return revision.modified().or(group::modified).or(revision::created).or(() -> timestamp);
    }

    /**
     * {@return the time of the last change of a session or series}
     *
     * @param subject the session or series, for the message
     * @throws IllegalArgumentException if the time is not known
     */
    static Instant stamp(String subject, WorkingGroup group, Revision revision, Optional<Instant> timestamp) {
        return changed(group, revision, timestamp)
                .orElseThrow(() -> new IllegalArgumentException(subject
                        + ": DTSTAMP requires the time of the last change (RFC 5545, 3.8.7.2), but neither this "
                        + subject.substring(0, subject.indexOf(' '))
                        + " nor its group has one; set its revision.modified or modified of the group, or give the"
                        + " writer a time with withTimestamp"));
    }

    /** @param marks further parameters of {@code DTSTART} */
    static void when(Session session, ParameterBuilder marks, ComponentBuilder event) {
        if (session.when() instanceof When.Timed timed) {
            times(timed, marks, event);
        } else {
            days(session.when(), marks, event);
        }
        SessionProperty.TIME.forEach(property -> property.write(session, event));
    }

    private static void times(When.Timed timed, ParameterBuilder marks, ComponentBuilder event) {
        String zone = ZoneIds.iana(timed.zone());
        ZonedDateTime start = timed.zonedStart();
        if (ZoneIds.isUtc(timed.zone())) {
            ParameterBuilder name = zone.equals(ZoneIds.UTC)
                    ? ParameterBuilder.none()
                    : ParameterBuilder.none().and(PropertyNames.ZONE, zone);
            event.add(new LocalStart(name.andAll(marks).list(), start, TimeTexts.utc(timed.start())));
            timed.duration().ifPresent(length -> end(new ParameterList(), start.plus(length), length, event));
        } else {
            ParameterList tzid = ParameterBuilder.none().and(new TzId(zone)).list();
            ParameterList ofStart =
                    ParameterBuilder.none().and(new TzId(zone)).andAll(marks).list();
            event.add(new LocalStart(ofStart, start, TimeTexts.local(timed.start())));
            timed.duration().ifPresent(length -> end(tzid, start.plus(length), length, event));
        }
    }

    /**
     * Writes the duration if the local end is ambiguous because clocks repeat it, or if it lies after the year 9999.
     */
    private static void end(ParameterList zone, ZonedDateTime end, Duration length, ComponentBuilder event) {
        boolean isUnambiguous = end.withEarlierOffsetAtOverlap().equals(end) && end.getYear() <= Years.LAST;
        if (isUnambiguous) {
            LocalDateTime local = end.toLocalDateTime();
            String text = ZoneIds.isUtc(end.getZone()) ? TimeTexts.utc(local) : TimeTexts.local(local);
            event.add(new LocalEnd(zone, end, text));
        } else {
            // From a day on, ical4j would convert hours to days, which have 23 or 25 hours when clocks change (RFC
            // 5545,
            // 3.3.6). Below, its class is used, because it expects this class when it expands a recurring event.
            event.add(
                    length.compareTo(ONE_DAY) < 0
                            ? new net.fortuna.ical4j.model.property.Duration(length)
                            : new XProperty(Property.DURATION, length.toString()));
        }
    }

    private static void days(When when, ParameterBuilder marks, ComponentBuilder event) {
        LocalDate first = when.firstDay();
        event.add(new DtStart<>(
                ParameterBuilder.none().and(Value.DATE).andAll(marks).list(), first));
        // A month or a year is written as its first day, so that it does not cover the whole month in a calendar.
        LocalDate end = (when instanceof When.Days ? when.lastDay() : first).plusDays(1);
        if (end.getYear() <= Years.LAST) {
            event.add(new DtEnd<>(end));
        } else {
            int count = Math.toIntExact(ChronoUnit.DAYS.between(first, end));
            event.add(new net.fortuna.ical4j.model.property.Duration(Period.ofDays(count)));
        }
        if (!(when instanceof When.Days)) {
            event.text(PropertyNames.WHEN, WhenText.of(when));
        }
    }

    /**
     * Writes {@code STATUS} and {@code TRANSP}. RFC 5545 has no postponed or withdrawn events, so these become
     * cancelled, with the exact status in a property of this library. Only a confirmed session on known days blocks
     * time in a calendar.
     */
    static void status(Session session, ComponentBuilder event) {
        Session.Status standard = standard(session.status());
        event.add(rfcStatus(standard));
        if (session.status() != standard) {
            event.text(PropertyNames.STATUS, PropertyNames.name(session.status()));
        }
        boolean exact = session.when() instanceof When.Timed || session.when() instanceof When.Days;
        if (session.status() != Session.Status.CONFIRMED || !exact) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
    }

    /** {@return the status that RFC 5545 (3.8.1.11) has for a status} */
    static Session.Status standard(Session.Status status) {
        return switch (status) {
            case TENTATIVE, CONFIRMED, CANCELLED -> status;
            case POSTPONED, WITHDRAWN -> Session.Status.CANCELLED;
        };
    }

    private static Status rfcStatus(Session.Status status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case POSTPONED, CANCELLED, WITHDRAWN -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
