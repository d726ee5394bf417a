package org.ospoplusplus.model.merge;

import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.SingleLine;

/** Gives the tracks, series and sessions of a group the values that they inherit from it. */
final class InheritedValues {

    private final WorkingGroup group;

    InheritedValues(WorkingGroup group) {
        this.group = group;
    }

    /** {@return a track without the venue of the group, because another track of a session can have a venue} */
    Track of(Track track) {
        WorkingGroup only = group.toBuilder().tracks(List.of(track)).build();
        Session inTrack = only.resolved(Session.builder(track.id(), When.on(Years.FIRST_DAY))
                .trackId(track.id())
                .build());
        return track.toBuilder()
                .policies(inTrack.policies())
                .contacts(inTrack.contacts())
                .registrations(inTrack.registrations())
                .build();
    }

    /** {@return a series that inherits the values of its tracks as before, and those that it has from the group} */
    Series of(Series series) {
        Session any = series.sessionOn(Years.FIRST_DAY);
        Series.Builder complete = series.toBuilder()
                .title(titleOf(any).orElse(null))
                .language(group.languageOf(any).orElse(null));
        List<Track> tracks = group.tracksOf(any);
        if (tracks.stream().allMatch(track -> track.venue().isEmpty())) {
            complete.venue(group.venueOf(any).orElse(null));
        }
        if (tracks.isEmpty()) {
            complete.contacts(group.contactsOf(any)).registrations(group.registrationsOf(any));
        }
        if (tracks.size() != 1) {
            // Of several tracks, all policies come before those of the group.
            complete.policies(group.resolved(any).policies());
        }
        return complete.build();
    }

    Session of(Session session) {
        Session resolved = group.resolved(session);
        Session.Builder complete = resolved.toBuilder().title(titleOf(resolved).orElse(null));
        if (session.occurrence().isPresent() && !session.trackIds().isEmpty()) {
            // The series has policies of its tracks and of the group. The session has other tracks.
            complete.policyInheritance(ConductPolicy.Inheritance.REPLACES);
        }
        return complete.build();
    }

    /**
     * {@return the title; without one, the name of the group and the track, which calendars show in its place} If both
     * names are too long for a title, it is the name of the group.
     */
    private Optional<String> titleOf(Session session) {
        Optional<String> own = session.title().or(() -> group.seriesOf(session).flatMap(Series::title));
        if (own.isPresent() || !group.isNamed()) {
            return own;
        }
        String names = group.titleOf(session);
        return Optional.of(names.length() > SingleLine.MAX_LENGTH ? group.name() : names);
    }
}
