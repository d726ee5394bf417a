package org.ospoplusplus.model.time;

import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * One moment as announced in several zones, in the words of the announcement: {@code 9am PT, 12pm EDT, 6pm CET}. It stands
 * beside the {@linkplain When start} that is meant, and is kept as published, mistakes included.
 *
 * @param text the line as announced
 */
public record AnnouncedTimes(@SingleLine String text) {

    /**
     * @throws IllegalArgumentException if the text is longer than 65,536 characters
     */
    public AnnouncedTimes {
        Require.text(text, "AnnouncedTimes.text");
    }
}
