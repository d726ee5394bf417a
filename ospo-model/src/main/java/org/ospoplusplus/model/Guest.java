package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.WrittenAsText;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * A participant who is announced for a session or for a part of it: a person, an organization, or a guest who will be
 * named later.
 *
 * @param name the name as published; absent only for a guest who is to be announced
 * @param kind the kind of guest
 * @param role the role of the guest in the session
 * @param standing whether the guest will come
 * @param jobTitle the position of a person at the first affiliation, such as "Head of the OSPO" (schema.org
 *     {@code jobTitle})
 * @param affiliations the organizations of the guest, in the order published
 * @param url the profile page
 * @param image the portrait of a person, or the logo of an organization
 * @param email a private e-mail address, absent from the {@linkplain PublicView public view}
 * @param extensions properties of the site's own, with texts as values: names such as {@code x-room}, in their order
 * @since 0.1.0
 */
public record Guest(
        Optional<@SingleLine String> name,
        Kind kind,
        @Valid Role role,
        ParticipationStatus standing,
        Optional<@SingleLine String> jobTitle,
        List<@Valid Organization> affiliations,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url,
        Optional<@Valid Image> image,
        Optional<@Valid EmailAddress> email,
        Map<String, @MultiLine String> extensions) {

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
     * The role of a guest. Words other than the known ones are also valid.
     *
     * <p>The list of words is open: a reader keeps words that it does not know, so that a newer version can add words.
     * A guest in an unknown role takes part like {@link #GUEST}.
     *
     * @param word the word, in lower case with hyphens
     * @since 0.1.0
     */
    @SuppressWarnings("exports") // WrittenAsText is not part of the API
    public record Role(
            @Identifier(payload = WrittenAsText.class) String word) {

        /**
         * The words that this version knows. A new constant is a change that every exhaustive {@code switch} must
         * follow.
         *
         * @since 0.1.0
         */
        public enum Known {
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
            ORGANIZER,
            /** Chairs a meeting, a group or a track. */
            CHAIR,
            /** Leads a group, a track or a project. */
            LEAD,
            /** Maintains a project. */
            MAINTAINER;

            private boolean isOrganizing() {
                return switch (this) {
                    case ORGANIZER -> true;
                    case GUEST, SPEAKER, HOST, FACILITATOR, MODERATOR, PANELIST, CHAIR, LEAD, MAINTAINER -> false;
                };
            }
        }

        private static final Map<String, Known> BY_WORD = EnumWords.index(Known.values());

        /** Takes part, without a particular role. */
        public static final Role GUEST = of(Known.GUEST);

        /** Gives a talk. */
        public static final Role SPEAKER = of(Known.SPEAKER);

        /** Receives the guests. */
        public static final Role HOST = of(Known.HOST);

        /** Guides a working session. */
        public static final Role FACILITATOR = of(Known.FACILITATOR);

        /** Leads a discussion. */
        public static final Role MODERATOR = of(Known.MODERATOR);

        /** Sits on a panel. */
        public static final Role PANELIST = of(Known.PANELIST);

        /** Organizes the session. */
        public static final Role ORGANIZER = of(Known.ORGANIZER);

        /** Chairs a meeting, a group or a track. */
        public static final Role CHAIR = of(Known.CHAIR);

        /** Leads a group, a track or a project. */
        public static final Role LEAD = of(Known.LEAD);

        /** Maintains a project. */
        public static final Role MAINTAINER = of(Known.MAINTAINER);

        /** The words that this version knows, in the order of {@link Known}. */
        public static final List<Role> KNOWN =
                Stream.of(Known.values()).map(Role::of).toList();

        /**
         * Checks the component.
         *
         * @throws IllegalArgumentException if the word is another spelling of a known word, such as {@code Speaker}, or
         *     is longer than 65,536 characters
         */
        public Role {
            Require.text(word, "Role.word");
            Require.usualSpelling(word, BY_WORD.keySet(), "Role.word");
        }

        private static Role of(Known known) {
            return new Role(EnumWords.of(known));
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

        /** {@return whether a guest in this role organizes the session; false for an unknown word} */
        public boolean isOrganizing() {
            return known().filter(Known::isOrganizing).isPresent();
        }
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
     * @throws IllegalArgumentException if a guest who is not to be announced has no name, or a list, a text or the link
     *     is too long
     */
    public Guest {
        Require.text(name, "Guest.name");
        Require.nonNull(kind, "Guest.kind");
        Require.nonNull(role, "Guest.role");
        Require.nonNull(standing, "Guest.standing");
        Require.text(jobTitle, "Guest.jobTitle");
        affiliations = Require.list(affiliations, "Guest.affiliations");
        Require.link(url, "Guest.url");
        Require.nonNull(image, "Guest.image");
        Require.nonNull(email, "Guest.email");
        extensions = Extensions.copy(extensions, "Guest.extensions");
        if (name.isEmpty() && kind.isNamed()) {
            throw new IllFormedException(
                    "Guest.name", "must be present unless the guest is to be announced; add the name");
        }
    }

    /**
     * {@return an announced person without a particular role}
     *
     * @param name the name as published
     */
    public static Guest person(String name) {
        return builder().name(name).build();
    }

    /**
     * {@return an announced organization without a particular role}
     *
     * @param name the name as published
     */
    public static Guest organization(String name) {
        return builder().name(name).kind(Kind.ORGANIZATION).build();
    }

    /**
     * {@return a guest who has not been named yet}
     *
     * @param role the role of the guest
     */
    public static Guest toBeAnnounced(Role role) {
        return builder().kind(Kind.TO_BE_ANNOUNCED).role(role).build();
    }

    /** {@return a builder of an announced person without a particular role} Set the name. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the components of this guest} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return this guest in another role}
     *
     * @param newRole the role
     */
    public Guest withRole(Role newRole) {
        return toBuilder().role(newRole).build();
    }

    /**
     * {@return this guest with another participation status}
     *
     * @param newStanding whether the guest will come
     */
    public Guest withStanding(ParticipationStatus newStanding) {
        return toBuilder().standing(newStanding).build();
    }

    /**
     * {@return this guest with another job title}
     *
     * @param title the position at the first affiliation; null if absent
     */
    public Guest withJobTitle(@Nullable String title) {
        return toBuilder().jobTitle(title).build();
    }

    /**
     * {@return this guest with other affiliations}
     *
     * @param organizations the organizations of the guest
     */
    public Guest withAffiliations(Organization... organizations) {
        return toBuilder().affiliations(List.of(organizations)).build();
    }

    /**
     * {@return this guest with another profile page}
     *
     * @param profile the profile page; null if absent
     */
    public Guest withUrl(@Nullable URI profile) {
        return toBuilder().url(profile).build();
    }

    /**
     * {@return this guest with another image}
     *
     * @param newImage the portrait or logo; null if absent
     */
    public Guest withImage(@Nullable Image newImage) {
        return toBuilder().image(newImage).build();
    }

    /**
     * {@return this guest with another private e-mail address}
     *
     * @param address the address; null if absent
     */
    public Guest withEmail(@Nullable EmailAddress address) {
        return toBuilder().email(address).build();
    }

    /**
     * {@return this guest with other extensions}
     *
     * @param newExtensions properties of the site's own, by names such as {@code x-pronouns}
     */
    public Guest withExtensions(Map<String, String> newExtensions) {
        return toBuilder().extensions(newExtensions).build();
    }

    Guest withoutEmail() {
        return toBuilder().email(null).build();
    }

    /**
     * Builds a guest. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Kind kind = Kind.PERSON;
        private Role role = Role.GUEST;
        private ParticipationStatus standing = ParticipationStatus.ANNOUNCED;
        private Optional<String> jobTitle = Optional.empty();
        private List<Organization> affiliations = List.of();
        private Optional<URI> url = Optional.empty();
        private Optional<Image> image = Optional.empty();
        private Optional<EmailAddress> email = Optional.empty();
        private Map<String, String> extensions = Map.of();

        private Builder() {}

        private Builder(Guest guest) {
            name = guest.name;
            kind = guest.kind;
            role = guest.role;
            standing = guest.standing;
            jobTitle = guest.jobTitle;
            affiliations = guest.affiliations;
            url = guest.url;
            image = guest.image;
            email = guest.email;
            extensions = guest.extensions;
        }

        /**
         * {@return this builder}
         *
         * @param name the name as published; null if absent
         */
        public Builder name(@Nullable String name) {
            this.name = Optional.ofNullable(name);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param kind whether the guest is a person or an organization, or not known yet
         */
        public Builder kind(Kind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param role the role in the session
         */
        public Builder role(Role role) {
            this.role = role;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param standing whether the guest will come
         */
        public Builder standing(ParticipationStatus standing) {
            this.standing = standing;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param jobTitle the position at the first affiliation; null if absent
         */
        public Builder jobTitle(@Nullable String jobTitle) {
            this.jobTitle = Optional.ofNullable(jobTitle);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param affiliations the organizations of the guest, in the order published
         */
        public Builder affiliations(List<Organization> affiliations) {
            this.affiliations = affiliations;
            return this;
        }

        /**
         * {@return this builder with one more element}
         *
         * @param affiliation an organization, or several
         */
        public Builder affiliation(Organization... affiliation) {
            affiliations = ElementList.with(affiliations, affiliation);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param url the profile page; null if absent
         */
        public Builder url(@Nullable URI url) {
            this.url = Optional.ofNullable(url);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param image the portrait of a person, or the logo of an organization; null if absent
         */
        public Builder image(@Nullable Image image) {
            this.image = Optional.ofNullable(image);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param email a private e-mail address; null if absent
         */
        public Builder email(@Nullable EmailAddress email) {
            this.email = Optional.ofNullable(email);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param extensions properties of the site's own, by names such as {@code x-pronouns}
         */
        public Builder extensions(Map<String, String> extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * {@return the guest}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if a guest who is not to be announced has no name, or a list, a text or the
         *     link is too long
         */
        public Guest build() {
            return new Guest(name, kind, role, standing, jobTitle, affiliations, url, image, email, extensions);
        }
    }
}
