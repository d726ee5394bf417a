package org.ospoplusplus.model;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * A link to a page or a file about a session or a community. A recording in several parts needs several links.
 *
 * @param url the address
 * @param kind the kind of page or file
 * @param title the title
 * @param duration the running time of a recording or playlist: whole seconds, more than zero and at most 366 days
 * @param speakers the people who speak or are named in it, as published. Under a policy that forbids attribution, the
 *     {@linkplain PublicView public view} removes them from links of every kind, because slides and papers also show who spoke
 * @since 0.1.0
 */
public record Link(
        @WebOrMailLink @SecureLink(groups = Warnings.class) URI url,
        Kind kind,
        Optional<@SingleLine String> title,
        Optional<Duration> duration,
        List<@SingleLine String> speakers) {

    /**
     * Kinds of pages and files.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A page of no other kind. */
        PAGE,
        /** A recording of a session or of a part of one. */
        RECORDING,
        /** A list of recordings. */
        PLAYLIST,
        /** Slides. */
        SLIDES,
        /** A paper or report. */
        PAPER,
        /** Notes or minutes. */
        NOTES,
        /** An article in the press or a blog. */
        PRESS;

        /** {@return whether the link leads to a recording of a session, which shows who spoke} */
        public boolean isRecording() {
            return switch (this) {
                case RECORDING -> true;
                case PAGE, PLAYLIST, SLIDES, PAPER, NOTES, PRESS -> false;
            };
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Link {
        Require.link(url, "Link.url");
        Require.nonNull(kind, "Link.kind");
        Require.text(title, "Link.title");
        Require.duration(duration, "Link.duration");
        speakers = Require.texts(speakers, "Link.speakers");
    }

    /**
     * {@return a link to a page}
     *
     * @param url the address
     * @param title the title
     */
    public static Link page(URI url, String title) {
        return of(Kind.PAGE, url, title);
    }

    /**
     * {@return a link with a title}
     *
     * @param kind the kind of page or file
     * @param url the address
     * @param title the title
     */
    public static Link of(Kind kind, URI url, String title) {
        return new Link(url, kind, Optional.of(title), Optional.empty(), List.of());
    }

    /**
     * {@return this link with another running time}
     *
     * @param newDuration whole seconds, more than zero
     */
    public Link withDuration(Duration newDuration) {
        return new Link(url, kind, title, Optional.of(newDuration), speakers);
    }

    /**
     * {@return this link with other speakers}
     *
     * @param names the names as published
     */
    public Link withSpeakers(String... names) {
        return new Link(url, kind, title, duration, List.of(names));
    }
}
