package org.ospoplusplus.html.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a page that lists regular meetings. It exists only if the start page does not list all of them.
 *
 * @param heading the words for regular meetings, and the number of the page
 * @param lines the series of this page
 * @param before the link to the page with the series before these, or null
 * @param after the link to the page with the series after these, or null
 */
record SeriesListPage(
        Frame frame,
        String heading,
        List<SeriesLine> lines,
        @Nullable Anchor before,
        @Nullable Anchor after) {}
