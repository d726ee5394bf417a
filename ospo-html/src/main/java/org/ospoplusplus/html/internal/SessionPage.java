package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of the page of a session. */
record SessionPage(
        Frame frame,
        MeetingView meeting,
        @Nullable MarkdownHtml description,
        @Nullable MarkdownHtml audience,
        List<String> topics,
        @Nullable ImageView image,
        @Nullable Anchor imageLink,
        List<AgendaLine> agenda,
        List<Anchor> partners,
        List<RelatedLine> related,
        List<PolicyView> policies,
        List<String> kinds,
        List<Anchor> contacts,
        @Nullable Anchor series,
        String language,
        CalendarLinks calendars) {

    /**
     * A part of the session.
     *
     * @param policies the policies of the part itself
     * @param replacesPolicies whether the policies of the session do not apply
     */
    record AgendaLine(
            MomentView.@Nullable Clock start,
            MomentView.@Nullable Clock end,
            String title,
            @Nullable MarkdownHtml description,
            List<PersonView> guests,
            @Nullable VenueView venue,
            List<LinkView> links,
            List<PolicyView> policies,
            boolean replacesPolicies) {}

    /** Another event. */
    record RelatedLine(String relation, Anchor event, String when) {}
}
