package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * @param price the price of one place
 * @param capacity the number of places: 1 to 1,000,000
 * @param deadline the last day or moment to register
 * @since 0.1.0
 */
public record Registration(
        Method method,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url,
        Optional<@SingleLine String> note,
        Optional<@Valid Price> price,
        Optional<Integer> capacity,
        Optional<@Valid Deadline> deadline) {

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

    /** The maximum number of places. */
    public static final int MAX_CAPACITY = 1_000_000;

    /** An order that is consistent with {@code equals}: the text has all components. */
    static final Comparator<Registration> BY_TEXT = Comparator.comparing(Registration::toString);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a ticket, an e-mail or a mailing list has no link, the capacity is out of its
     *     range, or the note or the link is longer than 65,536 characters
     */
    public Registration {
        Require.nonNull(method, "Registration.method");
        Require.link(url, "Registration.url");
        Require.text(note, "Registration.note");
        Require.nonNull(price, "Registration.price");
        Require.nonNull(capacity, "Registration.capacity").ifPresent(places -> {
            if (places < 1 || places > MAX_CAPACITY) {
                throw new IllFormedException("Registration.capacity", "must be 1 to " + MAX_CAPACITY);
            }
        });
        Require.nonNull(deadline, "Registration.deadline");
        if (url.isEmpty() && method.isLinked()) {
            throw new IllFormedException(
                    "Registration.url", "must be present for a ticket, an e-mail or a mailing list; add the link");
        }
    }

    private static Registration of(Method method, Optional<URI> url) {
        return new Registration(method, url, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return registration on a ticket page}
     *
     * @param url the page
     */
    public static Registration ticket(URI url) {
        return of(Method.TICKET, Optional.of(url));
    }

    /**
     * {@return registration by e-mail}
     *
     * @param mailto the address as a {@code mailto:} link
     */
    public static Registration email(URI mailto) {
        return of(Method.EMAIL, Optional.of(mailto));
    }

    /**
     * {@return registration through a mailing list}
     *
     * @param url the page of the mailing list
     */
    public static Registration mailingList(URI url) {
        return of(Method.MAILING_LIST, Optional.of(url));
    }

    /** {@return registration by invitation only} */
    public static Registration invitationOnly() {
        return of(Method.INVITATION, Optional.empty());
    }

    /** {@return the statement that no registration is needed} */
    public static Registration notNeeded() {
        return of(Method.NONE, Optional.empty());
    }

    /**
     * {@return this registration with another note}
     *
     * @param newNote further information, in one line; null if absent
     */
    public Registration withNote(@Nullable String newNote) {
        return new Registration(method, url, Optional.ofNullable(newNote), price, capacity, deadline);
    }

    /**
     * {@return this registration with another price}
     *
     * @param newPrice the price of one place; null if absent
     */
    public Registration withPrice(@Nullable Price newPrice) {
        return new Registration(method, url, note, Optional.ofNullable(newPrice), capacity, deadline);
    }

    /**
     * {@return this registration with another number of places}
     *
     * @param places the number of places: 1 to 1,000,000; null if absent
     * @throws IllegalArgumentException if the number is out of its range
     */
    public Registration withCapacity(@Nullable Integer places) {
        return new Registration(method, url, note, price, Optional.ofNullable(places), deadline);
    }

    /**
     * {@return this registration with another deadline}
     *
     * @param newDeadline the last day or moment to register; null if absent
     */
    public Registration withDeadline(@Nullable Deadline newDeadline) {
        return new Registration(method, url, note, price, capacity, Optional.ofNullable(newDeadline));
    }
}
