package org.ospoplusplus.ical;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Computes the meetings that a calendar with cadences shows besides the sessions. This class checks the rules of the
 * model day by day: first those of the tracks, then those of the group on days without another meeting.
 */
final class Meetings {

    private Meetings() {}

    static List<Session> of(WorkingGroup group, LocalDate first, LocalDate last) {
        List<Session> meetings = new ArrayList<>();
        Set<LocalDate> ofTracks = new HashSet<>();
        for (Track track : group.tracks()) {
            String id = "cadence!track!" + track.id();
            Optional<ZoneId> zone = track.usualTime().map(UsualTime::zone);
            for (LocalDate day : days(track.cadence(), first, last)) {
                ofTracks.add(day);
                if (group.sessions().stream()
                        .filter(session -> session.trackIds().contains(track.id()))
                        .noneMatch(session -> isOn(day, session, zone))) {
                    When when = track.usualTime().map(time -> at(day, time)).orElse(When.on(day));
                    Session.Status status =
                            track.usualTime().isPresent() ? Session.Status.CONFIRMED : Session.Status.TENTATIVE;
                    meetings.add(Session.builder(id, when)
                            .trackIds(List.of(track.id()))
                            .status(status)
                            .build());
                }
            }
        }
        for (LocalDate day : days(group.cadence(), first, last)) {
            if (!ofTracks.contains(day)
                    && group.sessions().stream().noneMatch(session -> isOn(day, session, Optional.empty()))) {
                meetings.add(Session.builder("cadence!group!" + group.id(), When.on(day))
                        .build());
            }
        }
        return meetings;
    }

    private static List<LocalDate> days(Optional<Cadence> cadence, LocalDate first, LocalDate last) {
        Optional<CadenceRule> rule = cadence.filter(Cadence::firm).flatMap(Cadence::rule);
        return first.datesUntil(last.plusDays(1))
                .filter(day -> rule.filter(any -> any.includes(day)).isPresent())
                .toList();
    }

    private static When at(LocalDate day, UsualTime time) {
        return new When.Timed(day.atTime(time.start()), time.zone(), time.duration());
    }

    /** {@return whether a session is on a day, or was on that day before it was moved} */
    private static boolean isOn(LocalDate day, Session session, Optional<ZoneId> zone) {
        return Stream.concat(Stream.of(session.when()), session.earlierDates().stream())
                .anyMatch(when -> isOn(day, when, zone));
    }

    private static boolean isOn(LocalDate day, When when, Optional<ZoneId> zone) {
        if (when instanceof When.Timed timed) {
            return timed.instant()
                    .atZone(zone.orElse(timed.zone()))
                    .toLocalDate()
                    .equals(day);
        }
        return when instanceof When.Days days && !day.isBefore(days.first()) && !day.isAfter(days.last());
    }
}
