package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the page of a series. */
record SeriesPage(
        Frame frame,
        String title,
        @Nullable String lang,
        String cadence,
        boolean isFirm,
        String time,
        String days,
        String announced,
        List<MeetingView.TrackTag> tracks,
        @Nullable MarkdownHtml description,
        @Nullable MarkdownHtml audience,
        List<String> topics,
        List<PersonView> guests,
        @Nullable VenueView venue,
        List<WayToRegister> ways,
        List<PolicyView> policies,
        String language,
        List<Anchor> contacts,
        List<LinkView> links,
        List<MeetingView> upcoming,
        int cards,
        boolean hasMoreOccurrences,
        List<MeetingView> past,
        List<DayOff> daysOff,
        @Nullable Subscription calendar) {

    /** A day without a meeting. */
    record DayOff(String datetime, String text, String reason) {}
}
