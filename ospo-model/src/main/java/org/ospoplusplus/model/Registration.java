package org.ospoplusplus.model;

import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * A way to register for a session.
 *
 * @param method the kind of registration
 * @param url the ticket page, the e-mail address as a {@code mailto:} link, or the page of the mailing list
 * @param note further information, in one line
 * @since 0.1.0
 */
public record Registration(
        Method method,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url,
        Optional<@SingleLine String> note) {

    /**
     * Kinds of registration.
     *
     * @since 0.1.0
     */
    public enum Method {
        /** People get a ticket on a page. */
        TICKET,
        /** People write an e-mail. */
        EMAIL,
        /** People join a mailing list, which receives the link. */
        MAILING_LIST,
        /** Only invited people can come. */
        INVITATION,
        /** No registration is needed. */
        NONE;

        /** {@return whether a registration of this method must have a link} */
        public boolean isLinked() {
            return switch (this) {
                case TICKET, EMAIL, MAILING_LIST -> true;
                case INVITATION, NONE -> false;
            };
        }
    }

    /** An order that is consistent with {@code equals}: the text has all components. */
    static final Comparator<Registration> BY_TEXT = Comparator.comparing(Registration::toString);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a ticket, an e-mail or a mailing list has no link, or the note or the link is
     *     longer than 65,536 characters
     */
    public Registration {
        Require.nonNull(method, "Registration.method");
        Require.link(url, "Registration.url");
        Require.text(note, "Registration.note");
        if (url.isEmpty() && method.isLinked()) {
            throw new IllFormedException(
                    "Registration.url", "must be present for a ticket, an e-mail or a mailing list; add the link");
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
     * @param url the page of the mailing list
     */
    public static Registration mailingList(URI url) {
        return new Registration(Method.MAILING_LIST, Optional.of(url), Optional.empty());
    }

    /** {@return registration by invitation only} */
    public static Registration invitationOnly() {
        return new Registration(Method.INVITATION, Optional.empty(), Optional.empty());
    }

    /** {@return the statement that no registration is needed} */
    public static Registration notNeeded() {
        return new Registration(Method.NONE, Optional.empty(), Optional.empty());
    }
}
