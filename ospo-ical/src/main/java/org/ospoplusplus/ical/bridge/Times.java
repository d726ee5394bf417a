package org.ospoplusplus.ical.bridge;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.ospoplusplus.ical.internal.ZoneIds;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** When a session happens, whether it does, and which edition says so. */
final class Times {

    private static final int LAST_YEAR = 9999;

    private Times() {}

    static void revision(WorkingGroup group, Session session, Instant timestamp, Parts event) {
        Revision revision = session.revision();
        Instant changed = revision.modified().or(group::modified).orElse(timestamp);
        event.add(Stamps.stamp(changed));
        event.add(new Sequence(revision.sequence()));
        revision.created().ifPresent(created -> event.add(Stamps.created(created)));
        revision.modified().ifPresent(modified -> event.add(Stamps.lastModified(modified)));
    }

    static void when(Session session, Parts event) {
        if (session.when() instanceof When.Timed timed) {
            times(timed, event);
        } else {
            days(session.when(), event);
        }
        session.announced().ifPresent(line -> event.text(Wire.ANNOUNCED, line.text()));
        for (When earlier : session.earlierDates()) {
            event.text(Wire.PREVIOUS_START, WhenText.of(earlier));
        }
    }

    private static void times(When.Timed timed, Parts event) {
        ParameterList zone =
                Parameters.none().and(new TzId(ZoneIds.iana(timed.zone()))).list();
        ZonedDateTime start = timed.zonedStart();
        event.add(new LocalStart(zone, start, timed.start()));
        timed.duration().ifPresent(length -> end(zone, start.plus(length), length, event));
    }

    /** A local end can't be told apart from an earlier one where clocks repeat it, nor be written after the year 9999. */
    private static void end(ParameterList zone, ZonedDateTime end, Duration length, Parts event) {
        boolean tellsTheEnd = end.withEarlierOffsetAtOverlap().equals(end) && end.getYear() <= LAST_YEAR;
        if (tellsTheEnd) {
            event.add(new LocalEnd(zone, end));
        } else {
            // ical4j would write days, which RFC 5545 (3.3.6) has last as long as the clocks want.
            event.text(Property.DURATION, length.toString());
        }
    }

    private static void days(When when, Parts event) {
        event.add(new DtStart<>(when.firstDay()));
        LocalDate end = when.lastDay().plusDays(1);
        if (end.getYear() <= LAST_YEAR) {
            event.add(new DtEnd<>(end));
        } else {
            int count = Math.toIntExact(ChronoUnit.DAYS.between(when.firstDay(), end));
            event.add(new net.fortuna.ical4j.model.property.Duration(Period.ofDays(count)));
        }
        if (!(when instanceof When.Days)) {
            event.text(Wire.WHEN, WhenText.of(when));
        }
    }

    /**
     * A postponed or withdrawn session does not happen at the time it has, hence it is cancelled to those who know RFC 5545
     * alone. Only what is sure, and known to the day, takes up its time in the calendars of those who come.
     */
    static void status(Session session, Parts event) {
        event.add(rfcStatus(session.status()));
        if (session.status() == Session.Status.POSTPONED || session.status() == Session.Status.WITHDRAWN) {
            event.text(Wire.STATUS, Wire.name(session.status()));
        }
        boolean exact = session.when() instanceof When.Timed || session.when() instanceof When.Days;
        if (session.status() != Session.Status.CONFIRMED || !exact) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
    }

    private static Status rfcStatus(Session.Status status) {
        return switch (status) {
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case POSTPONED, CANCELLED, WITHDRAWN -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
