package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * Another event that a session belongs to or is held beside.
 *
 * @param relation how the session relates to it
 * @param name its name
 * @param when its own dates
 * @param url its page
 * @since 0.1.0
 */
public record RelatedEvent(
        Relation relation,
        @SingleLine String name,
        Optional<@Valid When> when,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url) {

    /**
     * How a session relates to another event.
     *
     * @since 0.1.0
     */
    public enum Relation {
        /** The session is part of it (schema.org {@code superEvent}). */
        PART_OF,
        /** The session is held beside it: same occasion, programmes apart. */
        BESIDE,
        /** The session repeats it, for another audience or continent. */
        REPEATS
    }

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if the name or the link is longer than 65,536 characters
     */
    public RelatedEvent {
        Require.nonNull(relation, "RelatedEvent.relation");
        Require.text(name, "RelatedEvent.name");
        Require.nonNull(when, "RelatedEvent.when");
        Require.link(url, "RelatedEvent.url");
    }

    /**
     * {@return an event that the session is part of}
     *
     * @param name its name
     * @param when its dates
     */
    public static RelatedEvent partOf(String name, When when) {
        return new RelatedEvent(Relation.PART_OF, name, Optional.of(when), Optional.empty());
    }

    /**
     * {@return an event that the session is held beside}
     *
     * @param name its name
     * @param when its dates
     */
    public static RelatedEvent beside(String name, When when) {
        return new RelatedEvent(Relation.BESIDE, name, Optional.of(when), Optional.empty());
    }

    /**
     * {@return an event that the session repeats, for another audience or continent}
     *
     * @param name its name
     * @param when its dates
     */
    public static RelatedEvent repeating(String name, When when) {
        return new RelatedEvent(Relation.REPEATS, name, Optional.of(when), Optional.empty());
    }

    /**
     * {@return this event with its page}
     *
     * @param newUrl its page
     */
    public RelatedEvent withUrl(URI newUrl) {
        return new RelatedEvent(relation, name, when, Optional.of(newUrl));
    }
}
