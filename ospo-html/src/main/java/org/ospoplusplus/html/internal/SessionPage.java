package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Session;

/**
 * The values of the page of a session.
 *
 * @param session the session with the values that it inherits. The template takes its texts from here; values that need
 *     words, links or time zones have views.
 * @param agendaZone the time zone of the agenda; empty if it has no times
 */
record SessionPage(
        Frame frame,
        MeetingView meeting,
        Session session,
        @Nullable MarkdownHtml description,
        @Nullable MarkdownHtml audience,
        @Nullable ImageView image,
        @Nullable Anchor imageLink,
        List<AgendaLine> agenda,
        String agendaZone,
        List<PartnerView> partners,
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
