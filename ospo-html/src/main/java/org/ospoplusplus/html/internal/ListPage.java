package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a page with a list of meetings.
 *
 * @param heading the period of the meetings
 * @param isPast whether the meetings are over
 * @param nearer the link to the page with the meetings that are nearer to the present, or null
 * @param farther the link to the page with the meetings that are farther from the present, or null
 */
record ListPage(
        Frame frame,
        String heading,
        boolean isPast,
        List<MeetingView> meetings,
        @Nullable Anchor nearer,
        @Nullable Anchor farther) {}
