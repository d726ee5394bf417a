package org.ospoplusplus.html.internal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Link;

/**
 * A page or a file.
 *
 * @param kind the kind in words
 * @param target the title, otherwise the kind, with the address
 * @param lang the language of the target; null if it is not known
 * @param note the running time and the speakers; empty if they are not known
 */
record LinkView(String kind, Anchor target, @Nullable String lang, String note) {

    private static final int MINUTES_OF_HOUR = 60;

    static List<LinkView> listOf(List<Link> links, PageLanguage language) {
        return links.stream().map(link -> of(link, language)).toList();
    }

    private static LinkView of(Link link, PageLanguage language) {
        String kind = language.wordOr("link-" + link.kind().word(), link.kind().word());
        String time = link.duration().map(LinkView::time).orElse("");
        String speakers = String.join(", ", link.speakers());
        return new LinkView(
                kind,
                new Anchor(link.title().orElse(Links.text(link.url())), Links.href(link.url())),
                link.language().orElse(null),
                time.isEmpty() || speakers.isEmpty() ? time + speakers : time + " · " + speakers);
    }

    private static String time(Duration duration) {
        long minutes = Math.max(1, duration.toMinutes());
        return minutes < MINUTES_OF_HOUR
                ? minutes + " min"
                : minutes / MINUTES_OF_HOUR + " h"
                        + (minutes % MINUTES_OF_HOUR == 0 ? "" : " " + minutes % MINUTES_OF_HOUR + " min");
    }
}
