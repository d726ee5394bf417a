package org.ospoplusplus.ical.ical4j;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.ospoplusplus.ical.internal.mapping.ComponentBuilder;
import org.ospoplusplus.ical.internal.mapping.ExcludedDate;
import org.ospoplusplus.ical.internal.mapping.PropertyNames;
import org.ospoplusplus.ical.internal.mapping.RecurrenceText;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * The meetings of one firm cadence between two days, as one event with an {@code RRULE}. Days with a session become
 * {@code EXDATE}s, so that no meeting appears twice. Call {@link #leaveOut(Session)} for each session, then
 * {@link #event()}.
 *
 * <p>Instances are mutable and not thread-safe.
 *
 * @since 0.1.0
 */
public final class CadenceSeries {

    private static final LocalDateTime LAST_SECOND = Years.END.minusSeconds(1);

    private final CalendarBridge bridge;
    private final WorkingGroup group;
    private final Cadence cadence;
    private final Session meeting;
    private final Optional<UsualTime> time;
    private final String rule;
    private final NavigableSet<LocalDate> days;
    private final NavigableSet<LocalDate> leftOut = new TreeSet<>();

    private CadenceSeries(
            CalendarBridge bridge,
            WorkingGroup group,
            Cadence cadence,
            Session meeting,
            Optional<UsualTime> time,
            String rule,
            NavigableSet<LocalDate> days) {
        this.bridge = bridge;
        this.group = group;
        this.cadence = cadence;
        this.meeting = meeting;
        this.time = time;
        this.rule = rule;
        this.days = days;
    }

    /** {@return the series of the tracks, followed by that of the group, which leaves out the days of the tracks} */
    static List<CadenceSeries> of(CalendarBridge bridge, WorkingGroup group, LocalDate first, LocalDate last) {
        List<CadenceSeries> all = new ArrayList<>();
        for (Track track : group.tracks()) {
            Session.Builder meeting = Session.builder("cadence!track!" + track.id(), When.on(first))
                    .trackIds(List.of(track.id()))
                    .description(track.description().orElse(null));
            track.cadence()
                    .flatMap(cadence -> of(bridge, group, cadence, meeting, track.usualTime(), first, last))
                    .ifPresent(all::add);
        }
        Session.Builder meeting = Session.builder("cadence!group!" + group.id(), When.on(first))
                .description(group.description().orElse(null));
        group.cadence()
                .flatMap(cadence -> of(bridge, group, cadence, meeting, Optional.empty(), first, last))
                .ifPresent(ofGroup -> {
                    all.forEach(ofTrack -> ofTrack.days.forEach(day -> ofGroup.leaveOutBetween(day, day)));
                    all.add(ofGroup);
                });
        return List.copyOf(all);
    }

    private static Optional<CadenceSeries> of(
            CalendarBridge bridge,
            WorkingGroup group,
            Cadence cadence,
            Session.Builder meeting,
            Optional<UsualTime> time,
            LocalDate first,
            LocalDate last) {
        if (!cadence.firm()) {
            return Optional.empty();
        }
        NavigableSet<LocalDate> days = new TreeSet<>();
        cadence.rule()
                .ifPresent(rule ->
                        rule.days(first).takeWhile(day -> !day.isAfter(last)).forEach(days::add));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = days.first();
        Session session = meeting.when(at(start, time))
                .status(time.isPresent() ? Session.Status.CONFIRMED : Session.Status.TENTATIVE)
                .build();
        return cadence.rule()
                .flatMap(rule -> RecurrenceText.of(rule, start))
                .map(rule -> new CadenceSeries(bridge, group, cadence, session, time, rule, days));
    }

    private static When at(LocalDate day, Optional<UsualTime> time) {
        return time.<When>map(usual -> new When.Timed(day.atTime(usual.start()), usual.zone(), usual.duration()))
                .orElseGet(() -> When.on(day));
    }

    /** {@return the date of the first meeting, even if that day is left out} */
    public When first() {
        return meeting.when();
    }

    /** {@return the date of the last meeting, even if that day is left out} */
    public When last() {
        return at(days.last(), time);
    }

    /**
     * Leaves out the days of a session and the days from which it was moved. The days are those in the time zone of
     * this series. The status of the session makes no difference. The call has no effect if this is the series of a
     * track and the session does not belong to the track, or if only the month or year of the session is known.
     *
     * @param session a session of the working group
     */
    public void leaveOut(Session session) {
        if (meeting.trackIds().isEmpty() || session.trackIds().containsAll(meeting.trackIds())) {
            leaveOut(session.when());
            session.earlierDates().forEach(this::leaveOut);
        }
    }

    private void leaveOut(When when) {
        if (when instanceof When.Timed timed) {
            ZonedDateTime start = timed.zonedStart();
            LocalDate day = time.map(UsualTime::zone)
                    .map(start::withZoneSameInstant)
                    .map(ZonedDateTime::toLocalDate)
                    .orElseGet(() -> timed.start().toLocalDate());
            leaveOutBetween(day, day);
        } else if (when instanceof When.Days span) {
            leaveOutBetween(span.first(), span.last());
        }
    }

    private void leaveOutBetween(LocalDate first, LocalDate last) {
        leftOut.addAll(days.subSet(first, true, last, true));
    }

    /**
     * {@return the series as an event; empty if all of its days are left out} A series without a usual time is
     * tentative and has whole days.
     *
     * @throws IllegalArgumentException if the time zone is not in the IANA time zone database, or if the bridge
     *     {@linkplain CalendarBridge#withOrganizers() requires an organizer} and the group and the track have no
     *     suitable contact
     */
    public Optional<VEvent> event() {
        if (leftOut.size() == days.size()) {
            return Optional.empty();
        }
        ComponentBuilder event = bridge.parts(group, meeting);
        event.add(new RRule<>(rule + ";UNTIL=" + until()));
        for (LocalDate day : leftOut) {
            event.add(ExcludedDate.of(at(day, time)));
        }
        event.text(PropertyNames.CADENCE, cadence.text());
        return Optional.of(event.event());
    }

    /** {@return the last meeting as a day if the start is a day, otherwise as a time in UTC (RFC 5545, 3.3.10)} */
    private String until() {
        if (last() instanceof When.Timed timed) {
            Instant start = timed.instant();
            LocalDateTime utc = LocalDateTime.ofInstant(start, ZoneOffset.UTC);
            return TimeTexts.utc(utc.isAfter(LAST_SECOND) ? LAST_SECOND : utc);
        }
        return TimeTexts.date(days.last());
    }
}
