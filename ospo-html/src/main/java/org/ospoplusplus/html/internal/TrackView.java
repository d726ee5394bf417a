package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A track.
 *
 * @param tag the name and the class
 * @param names the other names
 * @param description the topics, or null
 * @param audience the people who may come; null if they are not known
 * @param kinds the kinds of office
 * @param people the people who lead the track
 * @param venue the venue of its meetings; null if the track has no own one
 * @param ways the ways to register for its meetings
 * @param policies the policies of the track
 * @param contacts the contacts
 * @param links pages about the track
 */
record TrackView(
        MeetingView.TrackTag tag,
        List<String> names,
        @Nullable MarkdownHtml description,
        @Nullable MarkdownHtml audience,
        List<String> kinds,
        List<PersonView> people,
        @Nullable VenueView venue,
        List<WayToRegister> ways,
        List<PolicyView> policies,
        List<Anchor> contacts,
        List<LinkView> links) {

    /** {@return whether there is more to show than the name} */
    boolean hasDetails() {
        return description != null
                || audience != null
                || !names.isEmpty()
                || !kinds.isEmpty()
                || !people.isEmpty()
                || venue != null
                || !ways.isEmpty()
                || !policies.isEmpty()
                || !contacts.isEmpty()
                || !links.isEmpty();
    }
}
