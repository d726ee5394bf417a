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
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.ical.internal.zone.ZoneIds;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;

/** Writes when a session happens, whether it does, and which edition says so. */
public final class TimeWriter {

    private TimeWriter() {}

    public static void revision(
            WorkingGroup group, Session session, Optional<Instant> timestamp, ComponentBuilder event) {
        Revision revision = session.revision();
        Instant changed = revision.modified()
                .or(group::modified)
                .or(revision::created)
                .or(() -> timestamp)
                .orElseThrow(() -> new IllegalArgumentException("session " + session.id()
                        + ": DTSTAMP needs the time of the last change (RFC 5545, 3.8.7.2), and neither the revision of"
                        + " the session nor the group has one; set revision.modified of the session or modified of the"
                        + " group, or give the writer a time with withTimestamp"));
        event.add(UtcProperties.stamp(changed));
        event.add(new Sequence(revision.sequence()));
        revision.created().ifPresent(created -> event.add(UtcProperties.created(created)));
        revision.modified().ifPresent(modified -> event.add(UtcProperties.lastModified(modified)));
    }

    public static void when(Session session, ComponentBuilder event) {
        if (session.when() instanceof When.Timed timed) {
            times(timed, event);
        } else {
            days(session.when(), event);
        }
        session.announced().ifPresent(line -> event.text(PropertyNames.ANNOUNCED, line.text()));
        for (When earlier : session.earlierDates()) {
            event.text(PropertyNames.PREVIOUS_START, WhenText.of(earlier));
        }
    }

    private static void times(When.Timed timed, ComponentBuilder event) {
        String zone = ZoneIds.iana(timed.zone());
        ZonedDateTime start = timed.zonedStart();
        if (ZoneIds.isUtc(timed.zone())) {
            ParameterBuilder name = zone.equals(ZoneIds.UTC)
                    ? ParameterBuilder.none()
                    : ParameterBuilder.none().and(PropertyNames.ZONE, zone);
            event.add(new LocalStart(name.list(), start, TimeTexts.utc(timed.start())));
            timed.duration().ifPresent(length -> end(new ParameterList(), start.plus(length), length, event));
        } else {
            ParameterList tzid = ParameterBuilder.none().and(new TzId(zone)).list();
            event.add(new LocalStart(tzid, start, TimeTexts.local(timed.start())));
            timed.duration().ifPresent(length -> end(tzid, start.plus(length), length, event));
        }
    }

    /**
     * A local end can't be told apart from an earlier one where clocks repeat it, nor be written after the year 9999.
     */
    private static void end(ParameterList zone, ZonedDateTime end, Duration length, ComponentBuilder event) {
        boolean tellsTheEnd = end.withEarlierOffsetAtOverlap().equals(end) && end.getYear() <= Years.LAST;
        if (tellsTheEnd) {
            LocalDateTime local = end.toLocalDateTime();
            String text = ZoneIds.isUtc(end.getZone()) ? TimeTexts.utc(local) : TimeTexts.local(local);
            event.add(new LocalEnd(zone, end, text));
        } else {
            // ical4j would write days, which RFC 5545 (3.3.6) has last as long as the clocks want.
            event.text(Property.DURATION, length.toString());
        }
    }

    private static void days(When when, ComponentBuilder event) {
        LocalDate first = when.firstDay();
        event.add(new DtStart<>(first));
        // A month or a year is no banner over all of its days.
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
     * A postponed or withdrawn session does not happen at the time it has, hence it is cancelled to those who know RFC
     * 5545 alone. Only what is sure, and known to the day, takes up its time in the calendars of those who come.
     */
    public static void status(Session session, ComponentBuilder event) {
        event.add(rfcStatus(session.status()));
        if (session.status() == Session.Status.POSTPONED || session.status() == Session.Status.WITHDRAWN) {
            event.text(PropertyNames.STATUS, PropertyNames.name(session.status()));
        }
        boolean exact = session.when() instanceof When.Timed || session.when() instanceof When.Days;
        if (session.status() != Session.Status.CONFIRMED || !exact) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
    }

    /** {@return whether people may come at the time that the session has} */
    static boolean takesPlace(Session session) {
        return session.isExpected();
    }

    private static Status rfcStatus(Session.Status status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case POSTPONED, CANCELLED, WITHDRAWN -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
