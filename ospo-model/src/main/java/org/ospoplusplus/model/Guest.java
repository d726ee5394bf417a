package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * A participant who is announced for a session or for a part of it: a person, an organization, or a guest who will be named later.
 *
 * @param name the name as published; absent only for a guest who is to be announced
 * @param kind the kind of guest
 * @param role the role of the guest in the session
 * @param standing whether the guest will come
 * @param affiliations the organizations of the guest, in the order published
 * @param url the profile page
 * @param email a private e-mail address, absent from the {@linkplain PublicView public view}
 * @since 0.1.0
 */
public record Guest(
        Optional<@SingleLine String> name,
        Kind kind,
        Role role,
        ParticipationStatus standing,
        List<@Valid Organization> affiliations,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url,
        Optional<@Valid EmailAddress> email) {

    /**
     * Kinds of guests.
     *
     * @since 0.1.0
     */
    public enum Kind {
        /** A natural person. */
        PERSON,
        /** An organization, without a named speaker. */
        ORGANIZATION,
        /** A guest who has not been named yet. */
        TO_BE_ANNOUNCED;

        /** {@return whether a guest of this kind must have a name} */
        public boolean isNamed() {
            return switch (this) {
                case PERSON, ORGANIZATION -> true;
                case TO_BE_ANNOUNCED -> false;
            };
        }
    }

    /**
     * Roles of guests.
     *
     * @since 0.1.0
     */
    public enum Role {
        /** Takes part, without a particular role. */
        GUEST,
        /** Gives a talk. */
        SPEAKER,
        /** Receives the guests. */
        HOST,
        /** Guides a working session. */
        FACILITATOR,
        /** Leads a discussion. */
        MODERATOR,
        /** Sits on a panel. */
        PANELIST,
        /** Organizes the session. */
        ORGANIZER
    }

    /**
     * Whether a guest will come.
     *
     * @since 0.1.0
     */
    public enum ParticipationStatus {
        /** The guest was announced. */
        ANNOUNCED,
        /** The guest has accepted. */
        CONFIRMED,
        /** The guest was announced, but will not come; absent from the {@linkplain PublicView public view}. */
        WITHDRAWN;

        /** {@return whether the guest appears in the {@linkplain PublicView public view}} */
        public boolean isPublic() {
            return switch (this) {
                case ANNOUNCED, CONFIRMED -> true;
                case WITHDRAWN -> false;
            };
        }
    }

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a guest who is not to be announced has no name, or a list, a text or the
     *     link is too long
     */
    public Guest {
        Require.text(name, "Guest.name");
        Require.nonNull(kind, "Guest.kind");
        Require.nonNull(role, "Guest.role");
        Require.nonNull(standing, "Guest.standing");
        affiliations = Require.list(affiliations, "Guest.affiliations");
        Require.link(url, "Guest.url");
        Require.nonNull(email, "Guest.email");
        if (name.isEmpty() && kind.isNamed()) {
            throw new IllegalArgumentException(
                    "Guest.name: must be present unless the guest is to be announced; add the name");
        }
    }

    /**
     * {@return an announced person without a particular role}
     *
     * @param name the name as published
     */
    public static Guest person(String name) {
        return named(name, Kind.PERSON);
    }

    /**
     * {@return an announced organization without a particular role}
     *
     * @param name the name as published
     */
    public static Guest organization(String name) {
        return named(name, Kind.ORGANIZATION);
    }

    /**
     * {@return a guest who has not been named yet}
     *
     * @param role the role of the guest
     */
    public static Guest toBeAnnounced(Role role) {
        return new Guest(
                Optional.empty(),
                Kind.TO_BE_ANNOUNCED,
                role,
                ParticipationStatus.ANNOUNCED,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Guest named(String name, Kind kind) {
        return new Guest(
                Optional.of(name),
                kind,
                Role.GUEST,
                ParticipationStatus.ANNOUNCED,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return this guest in another role}
     *
     * @param newRole the role
     */
    public Guest withRole(Role newRole) {
        return new Guest(name, kind, newRole, standing, affiliations, url, email);
    }

    /**
     * {@return this guest with another participation status}
     *
     * @param newStanding whether the guest will come
     */
    public Guest withStanding(ParticipationStatus newStanding) {
        return new Guest(name, kind, role, newStanding, affiliations, url, email);
    }

    /**
     * {@return this guest with other affiliations}
     *
     * @param organizations the organizations of the guest
     */
    public Guest withAffiliations(Organization... organizations) {
        return new Guest(name, kind, role, standing, List.of(organizations), url, email);
    }

    /**
     * {@return this guest with another profile page}
     *
     * @param profile the profile page
     */
    public Guest withUrl(URI profile) {
        return new Guest(name, kind, role, standing, affiliations, Optional.of(profile), email);
    }

    /**
     * {@return this guest with another private e-mail address}
     *
     * @param address the address
     */
    public Guest withEmail(EmailAddress address) {
        return new Guest(name, kind, role, standing, affiliations, url, Optional.of(address));
    }

    Guest withoutEmail() {
        return new Guest(name, kind, role, standing, affiliations, url, Optional.empty());
    }
}
