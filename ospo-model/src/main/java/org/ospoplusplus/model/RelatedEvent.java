package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * Another event to which a session is related.
 *
 * @param relation the relation of the session to the event
 * @param name the name of the event
 * @param when the dates of the event
 * @param url the page of the event
 * @since 0.1.0
 */
public record RelatedEvent(
        Relation relation,
        @SingleLine String name,
        Optional<@Valid When> when,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url) {

    /**
     * Relations of a session to another event.
     *
     * @since 0.1.0
     */
    public enum Relation {
        /** The session is part of the event (schema.org {@code superEvent}). */
        PART_OF,
        /** The session takes place beside the event, with a program of its own. */
        BESIDE,
        /** The session repeats the event for another audience or continent. */
        REPEATS
    }

    /**
     * Checks the components.
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
     * @param name the name of the event
     * @param when the dates of the event
     */
    public static RelatedEvent partOf(String name, When when) {
        return new RelatedEvent(Relation.PART_OF, name, Optional.of(when), Optional.empty());
    }

    /**
     * {@return an event beside which the session takes place}
     *
     * @param name the name of the event
     * @param when the dates of the event
     */
    public static RelatedEvent beside(String name, When when) {
        return new RelatedEvent(Relation.BESIDE, name, Optional.of(when), Optional.empty());
    }

    /**
     * {@return an event that the session repeats for another audience or continent}
     *
     * @param name the name of the event
     * @param when the dates of the event
     */
    public static RelatedEvent repeating(String name, When when) {
        return new RelatedEvent(Relation.REPEATS, name, Optional.of(when), Optional.empty());
    }

    /**
     * {@return this event with another page}
     *
     * @param newUrl the page; null if absent
     */
    public RelatedEvent withUrl(@Nullable URI newUrl) {
        return new RelatedEvent(relation, name, when, Optional.ofNullable(newUrl));
    }
}
