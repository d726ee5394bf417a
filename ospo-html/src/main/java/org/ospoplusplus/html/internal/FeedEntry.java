package org.ospoplusplus.html.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest news about a session or series.
 *
 * @param key the text from which the id is made: the session or series, and its state
 * @param title the title, after the state in words
 * @param lang the language of the title, if it is not that of the group; null otherwise
 * @param updated the time of the last change
 * @param published the time of the announcement; empty if it is not known, and after it
 * @param page the path of the page
 * @param tracks the names of the tracks
 * @param lines the summary
 */
record FeedEntry(
        String key,
        String title,
        @Nullable String lang,
        Instant updated,
        Optional<Instant> published,
        String page,
        List<String> tracks,
        List<String> lines) {}
