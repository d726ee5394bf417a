package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting in a list, and the head of the page of a session.
 *
 * @param title the title
 * @param lang the language of the title, if it is not that of the page; null otherwise
 * @param page the relative link to the page of the session or series
 * @param format the kind of meeting; empty if it has none
 * @param badge the status in words; empty for a confirmed meeting
 * @param badgeKind the class of the badge: {@code off} if the meeting does not take place, {@code done} if it took
 *     place, otherwise {@code open}
 * @param notice the notice for participants, or an empty text
 * @param dateLabel a word that explains the date, or an empty text
 * @param movedFrom the earlier date in words; empty if the meeting was not moved
 * @param moment the date
 * @param announced the line of times as it was published, or an empty text
 * @param tracks the tracks
 * @param guests the guests; in a row of a long list, only the first ones
 * @param otherGuests the number of guests that a row leaves out
 * @param venue the venue; null if it is not known
 * @param ways the ways to register; empty for a past meeting
 * @param files recordings, slides and other links
 * @param calendar the relative link to the calendar, or null
 * @param isExpected whether the meeting takes place
 * @param isOver whether the meeting is over
 */
record MeetingView(
        String title,
        @Nullable String lang,
        String page,
        String format,
        String badge,
        String badgeKind,
        String notice,
        String dateLabel,
        String movedFrom,
        MomentView moment,
        String announced,
        List<TrackTag> tracks,
        List<PersonView> guests,
        int otherGuests,
        @Nullable VenueView venue,
        List<WayToRegister> ways,
        List<LinkView> files,
        @Nullable String calendar,
        boolean isExpected,
        boolean isOver) {

    /**
     * A track of a meeting.
     *
     * @param name the name
     * @param css the class of the track, with which the filter finds its meetings; empty beyond the first tracks
     */
    record TrackTag(String name, String css) {}

    /** {@return the classes of the list item} */
    String css() {
        StringBuilder classes = new StringBuilder("meeting");
        tracks.forEach(track -> classes.append(track.css().isEmpty() ? "" : " " + track.css()));
        return classes.append(isExpected ? "" : " off").toString();
    }

    /** {@return the first way to register that has a link, or null} */
    @Nullable
    WayToRegister mainWay() {
        return ways.stream().filter(way -> way.link() != null).findFirst().orElse(null);
    }

    /** {@return whether the ways to register have more to show than one link} */
    boolean needsWays() {
        return ways.size() > 1
                || ways.stream()
                        .anyMatch(way -> way.link() == null || !way.note().isEmpty());
    }

    /** {@return the public link for joining a meeting that is to come, or null} */
    @Nullable
    String join() {
        return isExpected && !isOver && venue != null ? venue.join() : null;
    }
}
