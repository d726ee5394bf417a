package org.ospoplusplus.html.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of {@code index.html}. */
record IndexPage(
        Frame frame,
        Group group,
        @Nullable MeetingView next,
        List<MeetingView> upcoming,
        int cards,
        List<Anchor> upcomingPeriods,
        boolean hasMoreOccurrences,
        List<TrackView> tracks,
        List<SeriesLine> series,
        List<Anchor> seriesPages,
        List<MeetingView> past,
        List<Anchor> pastPeriods,
        @Nullable Timeline timeline,
        List<Subscription> calendars) {

    /** The values of the group itself. */
    record Group(
            String summary,
            @Nullable MarkdownHtml description,
            @Nullable MarkdownHtml audience,
            @Nullable ImageView image,
            @Nullable Anchor imageLink,
            @Nullable VenueView venue,
            List<WayToRegister> ways,
            List<PolicyView> policies,
            List<Kind> kinds,
            List<PersonView> people,
            List<Anchor> contacts,
            List<LinkView> links,
            String modified,
            String modifiedDay) {}

    /** A kind of office. */
    record Kind(String label, @Nullable MarkdownHtml description) {}

    /** {@return the tracks by which the list can be filtered} */
    List<MeetingView.TrackTag> filters() {
        List<MeetingView.TrackTag> tags = tracks.stream()
                .map(TrackView::tag)
                .filter(tag -> !tag.css().isEmpty())
                .filter(tag -> Optional.ofNullable(next).stream()
                                .anyMatch(each -> each.tracks().contains(tag))
                        || upcoming.stream().anyMatch(each -> each.tracks().contains(tag))
                        || past.stream().anyMatch(each -> each.tracks().contains(tag)))
                .toList();
        return tags.size() < 2 ? List.of() : tags;
    }
}
