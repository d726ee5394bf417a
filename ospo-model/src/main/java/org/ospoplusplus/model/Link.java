package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.WrittenAsText;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.LanguageTag;
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
 * @param language the language of the page or file, if it differs from the language of the session (BCP 47)
 * @param duration the running time of a recording or playlist: whole seconds, more than zero and at most 366 days
 * @param speakers the people who speak or are named in it, as published. Under a policy that forbids attribution, the
 *     {@linkplain PublicView public view} removes them from links of every kind, because slides and papers also show
 *     who spoke
 * @since 0.1.0
 */
public record Link(
        @WebOrMailLink @SecureLink(groups = Warnings.class) URI url,
        @Valid Kind kind,
        Optional<@SingleLine String> title,
        Optional<@LanguageTag String> language,
        Optional<Duration> duration,
        List<@SingleLine String> speakers) {

    /**
     * A kind of page or file. Words other than the known ones are also valid.
     *
     * <p>The list of words is open: a reader keeps words that it does not know, so that a newer version can add words.
     * A link of an unknown kind is treated as a page, but is never the main page of a session or community.
     *
     * @param word the word, in lower case with hyphens
     * @since 0.1.0
     */
    @SuppressWarnings("exports") // WrittenAsText is not part of the API
    public record Kind(
            @Identifier(payload = WrittenAsText.class) String word) {

        /**
         * The words that this version knows. A new constant is a change that every exhaustive {@code switch} must
         * follow.
         *
         * @since 0.1.0
         */
        public enum Known {
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
            PRESS,
            /** A chat room or channel. */
            CHAT,
            /** A mailing list or its archive. */
            MAILING_LIST,
            /** A repository of source code or documents. */
            REPOSITORY,
            /** A live transmission of a session. */
            LIVESTREAM,
            /** Photos of a session. */
            PHOTOS,
            /** An image, such as a poster or a diagram. */
            IMAGE;

            private boolean isRecording() {
                return switch (this) {
                    case RECORDING -> true;
                    case PAGE,
                            PLAYLIST,
                            SLIDES,
                            PAPER,
                            NOTES,
                            PRESS,
                            CHAT,
                            MAILING_LIST,
                            REPOSITORY,
                            LIVESTREAM,
                            PHOTOS,
                            IMAGE -> false;
                };
            }
        }

        private static final Map<String, Known> BY_WORD = EnumWords.index(Known.values());

        /** A page of no other kind. */
        public static final Kind PAGE = of(Known.PAGE);

        /** A recording of a session or of a part of one. */
        public static final Kind RECORDING = of(Known.RECORDING);

        /** A list of recordings. */
        public static final Kind PLAYLIST = of(Known.PLAYLIST);

        /** Slides. */
        public static final Kind SLIDES = of(Known.SLIDES);

        /** A paper or report. */
        public static final Kind PAPER = of(Known.PAPER);

        /** Notes or minutes. */
        public static final Kind NOTES = of(Known.NOTES);

        /** An article in the press or a blog. */
        public static final Kind PRESS = of(Known.PRESS);

        /** A chat room or channel. */
        public static final Kind CHAT = of(Known.CHAT);

        /** A mailing list or its archive. */
        public static final Kind MAILING_LIST = of(Known.MAILING_LIST);

        /** A repository of source code or documents. */
        public static final Kind REPOSITORY = of(Known.REPOSITORY);

        /** A live transmission of a session. */
        public static final Kind LIVESTREAM = of(Known.LIVESTREAM);

        /** Photos of a session. */
        public static final Kind PHOTOS = of(Known.PHOTOS);

        /** An image, such as a poster or a diagram. */
        public static final Kind IMAGE = of(Known.IMAGE);

        /** The words that this version knows, in the order of {@link Known}. */
        public static final List<Kind> KNOWN =
                Stream.of(Known.values()).map(Kind::of).toList();

        /**
         * Checks the component.
         *
         * @throws IllegalArgumentException if the word is another spelling of a known word, such as {@code RECORDING},
         *     or is longer than 65,536 characters
         */
        public Kind {
            Require.text(word, "Kind.word");
            Require.usualSpelling(word, BY_WORD.keySet(), "Kind.word");
        }

        private static Kind of(Known known) {
            return new Kind(EnumWords.of(known));
        }

        /** {@return the constant for the word; empty if this version does not know the word} */
        public Optional<Known> known() {
            return Optional.ofNullable(BY_WORD.get(word));
        }

        /** {@return the word} */
        @Override
        public String toString() {
            return word;
        }

        /**
         * {@return whether the link leads to a recording of a session, which shows who spoke; false for an unknown
         * word}
         */
        public boolean isRecording() {
            return known().filter(Known::isRecording).isPresent();
        }
    }

    /** An order that is consistent with {@code equals}: the text has all components. */
    static final Comparator<Link> BY_TEXT = Comparator.comparing(Link::toString);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a component is out of its range
     */
    public Link {
        Require.link(url, "Link.url");
        Require.nonNull(kind, "Link.kind");
        Require.text(title, "Link.title");
        Require.text(language, "Link.language");
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
        return new Link(url, kind, Optional.of(title), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * {@return this link in another language}
     *
     * @param tag the language of the page or file (BCP 47); null if absent
     */
    public Link withLanguage(@Nullable String tag) {
        return new Link(url, kind, title, Optional.ofNullable(tag), duration, speakers);
    }

    /**
     * {@return this link with another running time}
     *
     * @param newDuration whole seconds, more than zero; null if absent
     */
    public Link withDuration(@Nullable Duration newDuration) {
        return new Link(url, kind, title, language, Optional.ofNullable(newDuration), speakers);
    }

    /**
     * {@return this link with other speakers}
     *
     * @param names the names as published
     */
    public Link withSpeakers(String... names) {
        return new Link(url, kind, title, language, duration, List.of(names));
    }
}
