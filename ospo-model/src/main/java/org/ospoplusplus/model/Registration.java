package org.ospoplusplus.model;

import java.net.URI;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * How one registers for a session.
 *
 * @param method the way
 * @param url the ticket page, the address to write to as {@code mailto:}, or the mailing list
 * @param note what else to know, in one line
 * @since 0.1.0
 */
public record Registration(
        Method method,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url,
        Optional<@SingleLine String> note) {

    /**
     * Ways to register.
     *
     * @since 0.1.0
     */
    public enum Method {
        /** On a page that gives out tickets. */
        TICKET,
        /** By writing an e-mail. */
        EMAIL,
        /** By joining a mailing list, on which the link is sent. */
        MAILING_LIST,
        /** By invitation alone. */
        INVITATION,
        /** None is needed. */
        NONE;

        /** {@return whether a registration of this method must have a link} */
        public boolean isLinked() {
            return switch (this) {
                case TICKET, EMAIL, MAILING_LIST -> true;
                case INVITATION, NONE -> false;
            };
        }
    }

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if a ticket, an e-mail or a mailing list has no link, or the note or the link is
     *     longer than 65,536 characters
     */
    public Registration {
        Require.nonNull(method, "Registration.method");
        Require.link(url, "Registration.url");
        Require.text(note, "Registration.note");
        if (url.isEmpty() && method.isLinked()) {
            throw new IllegalArgumentException("Registration.url: needed for a ticket, an e-mail or a mailing list");
        }
    }

    /**
     * {@return registration on a ticket page}
     *
     * @param url the page
     */
    public static Registration ticket(URI url) {
        return new Registration(Method.TICKET, Optional.of(url), Optional.empty());
    }

    /**
     * {@return registration by e-mail}
     *
     * @param mailto the address as a {@code mailto:} link
     */
    public static Registration email(URI mailto) {
        return new Registration(Method.EMAIL, Optional.of(mailto), Optional.empty());
    }

    /**
     * {@return registration through a mailing list}
     *
     * @param url the list
     */
    public static Registration mailingList(URI url) {
        return new Registration(Method.MAILING_LIST, Optional.of(url), Optional.empty());
    }

    /** {@return registration by invitation alone} */
    public static Registration invitationOnly() {
        return new Registration(Method.INVITATION, Optional.empty(), Optional.empty());
    }

    /** {@return no registration at all} */
    public static Registration notNeeded() {
        return new Registration(Method.NONE, Optional.empty(), Optional.empty());
    }
}
