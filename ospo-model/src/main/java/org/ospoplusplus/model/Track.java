package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.UniqueIds;

/**
 * A track of a working group: a line of meetings for one audience.
 *
 * @param id the id
 * @param name the name
 * @param aliases other names and former ids
 * @param description the topics, Markdown
 * @param audience the people who may come, Markdown
 * @param ospoTypes the kinds of office for which the track is meant
 * @param people the people who lead the track, such as its chairs. They are not guests of its sessions
 * @param venue the venue, if it differs from the venue of the group
 * @param policies the policies of the track itself
 * @param policyInheritance whether the policies of the group apply, too, or the policies of the track replace them
 * @param contacts the contacts for questions, if they differ from the contacts of the group
 * @param links pages, chats, mailing lists and similar about the track. A session without links of its own or of its
 *     series has them
 * @param registrations the ways to register, if they differ from those of the group
 * @param extensions properties of the site's own, with texts as values: names such as {@code x-room}, in their order
 * @since 0.1.0
 */
public record Track(
        @Identifier String id,
        @SingleLine String name,
        @Valid Aliases aliases,
        Optional<@MultiLine String> description,
        Optional<@MultiLine String> audience,
        @UniqueIds List<@Valid OspoType> ospoTypes,
        List<@Valid Guest> people,
        Optional<@Valid Venue> venue,
        @UniqueIds List<@Valid ConductPolicy> policies,
        ConductPolicy.Inheritance policyInheritance,
        List<@Valid Contact> contacts,
        List<@Valid Link> links,
        List<@Valid Registration> registrations,
        Map<String, @MultiLine String> extensions)
        implements Identifiable {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a list or a text is too long
     */
    public Track {
        Require.text(id, "Track.id");
        Require.text(name, "Track.name");
        Require.nonNull(aliases, "Track.aliases");
        Require.text(description, "Track.description");
        Require.text(audience, "Track.audience");
        ospoTypes = Require.list(ospoTypes, "Track.ospoTypes");
        people = Require.list(people, "Track.people");
        Require.nonNull(venue, "Track.venue");
        policies = Require.list(policies, "Track.policies");
        Require.nonNull(policyInheritance, "Track.policyInheritance");
        contacts = Require.list(contacts, "Track.contacts");
        links = Require.list(links, "Track.links");
        registrations = Require.list(registrations, "Track.registrations");
        extensions = Extensions.copy(extensions, "Track.extensions");
    }

    /**
     * {@return a track with a name and nothing else}
     *
     * @param id the id
     * @param name the name
     */
    public static Track of(String id, String name) {
        return builder(id, name).build();
    }

    /**
     * {@return a builder of a track}
     *
     * @param id the id, which never changes
     * @param name the name
     */
    public static Builder builder(String id, String name) {
        return new Builder(id, name);
    }

    /** {@return a builder that starts with the components of this track} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return this track with other aliases}
     *
     * @param newAliases the names and ids
     */
    public Track withAliases(Aliases newAliases) {
        return toBuilder().aliases(newAliases).build();
    }

    /**
     * {@return this track with a description}
     *
     * @param text the topics, Markdown; null if absent
     */
    public Track withDescription(@Nullable String text) {
        return toBuilder().description(text).build();
    }

    /**
     * {@return this track for another audience}
     *
     * @param text the people who may come, Markdown; null if absent
     */
    public Track withAudience(@Nullable String text) {
        return toBuilder().audience(text).build();
    }

    /**
     * {@return this track for other kinds of office}
     *
     * @param types the kinds of office
     */
    public Track withOspoTypes(OspoType... types) {
        return toBuilder().ospoTypes(List.of(types)).build();
    }

    /**
     * {@return this track with other people who lead it}
     *
     * @param leading the people
     */
    public Track withPeople(Guest... leading) {
        return toBuilder().people(List.of(leading)).build();
    }

    /**
     * {@return this track at another venue, which replaces the venue of the group}
     *
     * @param newVenue the venue; null if absent
     */
    public Track withVenue(@Nullable Venue newVenue) {
        return toBuilder().venue(newVenue).build();
    }

    /**
     * {@return this track with other policies of its own}
     *
     * @param newPolicies the policies, which {@linkplain #policyInheritance add} to the policies of the group
     */
    public Track withPolicies(ConductPolicy... newPolicies) {
        return toBuilder().policies(List.of(newPolicies)).build();
    }

    /**
     * {@return this track with another relation between its policies and those of the group}
     *
     * @param inheritance whether the policies of the group apply, too
     */
    public Track withPolicyInheritance(ConductPolicy.Inheritance inheritance) {
        return toBuilder().policyInheritance(inheritance).build();
    }

    /**
     * {@return this track with other contacts, which replace the contacts of the group}
     *
     * @param newContacts the contacts
     */
    public Track withContacts(Contact... newContacts) {
        return toBuilder().contacts(List.of(newContacts)).build();
    }

    /**
     * {@return this track with other links}
     *
     * @param newLinks the links
     */
    public Track withLinks(Link... newLinks) {
        return toBuilder().links(List.of(newLinks)).build();
    }

    /**
     * {@return this track with other ways to register, which replace those of the group}
     *
     * @param ways the ways to register
     */
    public Track withRegistrations(Registration... ways) {
        return toBuilder().registrations(List.of(ways)).build();
    }

    /**
     * {@return this track with other extensions}
     *
     * @param newExtensions properties of the site's own, by names such as {@code x-room}
     */
    public Track withExtensions(Map<String, String> newExtensions) {
        return toBuilder().extensions(newExtensions).build();
    }

    /**
     * Builds a track. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private String id;
        private String name;
        private Aliases aliases = Aliases.NONE;
        private Optional<String> description = Optional.empty();
        private Optional<String> audience = Optional.empty();
        private List<OspoType> ospoTypes = List.of();
        private List<Guest> people = List.of();
        private Optional<Venue> venue = Optional.empty();
        private List<ConductPolicy> policies = List.of();
        private ConductPolicy.Inheritance policyInheritance = ConductPolicy.Inheritance.ADDS;
        private List<Contact> contacts = List.of();
        private List<Link> links = List.of();
        private List<Registration> registrations = List.of();
        private Map<String, String> extensions = Map.of();

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        private Builder(Track track) {
            id = track.id;
            name = track.name;
            aliases = track.aliases;
            description = track.description;
            audience = track.audience;
            ospoTypes = track.ospoTypes;
            people = track.people;
            venue = track.venue;
            policies = track.policies;
            policyInheritance = track.policyInheritance;
            contacts = track.contacts;
            links = track.links;
            registrations = track.registrations;
            extensions = track.extensions;
        }

        /**
         * {@return this builder}
         *
         * @param id the id, which never changes
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param name the name
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param aliases other ids and names
         */
        public Builder aliases(Aliases aliases) {
            this.aliases = aliases;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param description the topics, Markdown; null if absent
         */
        public Builder description(@Nullable String description) {
            this.description = Optional.ofNullable(description);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param audience the people who may come, Markdown; null if absent
         */
        public Builder audience(@Nullable String audience) {
            this.audience = Optional.ofNullable(audience);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param ospoTypes the kinds of office for which the track is meant
         */
        public Builder ospoTypes(List<OspoType> ospoTypes) {
            this.ospoTypes = ospoTypes;
            return this;
        }

        /**
         * {@return this builder with one more element}
         *
         * @param ospoType a kind of office, or several
         */
        public Builder ospoType(OspoType... ospoType) {
            ospoTypes = ElementList.with(ospoTypes, ospoType);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param people the people who lead the track
         */
        public Builder people(List<Guest> people) {
            this.people = people;
            return this;
        }

        /**
         * {@return this builder with one more element}
         *
         * @param person a person who leads the track, or several
         */
        public Builder person(Guest... person) {
            people = ElementList.with(people, person);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param venue the venue; null if absent
         */
        public Builder venue(@Nullable Venue venue) {
            this.venue = Optional.ofNullable(venue);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param policies the policies of the track itself
         */
        public Builder policies(List<ConductPolicy> policies) {
            this.policies = policies;
            return this;
        }

        /**
         * {@return this builder with one more element}
         *
         * @param policy a policy, or several
         */
        public Builder policy(ConductPolicy... policy) {
            policies = ElementList.with(policies, policy);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param policyInheritance whether the policies of the group apply, too
         */
        public Builder policyInheritance(ConductPolicy.Inheritance policyInheritance) {
            this.policyInheritance = policyInheritance;
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param contacts the contacts for questions
         */
        public Builder contacts(List<Contact> contacts) {
            this.contacts = contacts;
            return this;
        }

        /**
         * {@return this builder with one more element}
         *
         * @param contact a contact, or several
         */
        public Builder contact(Contact... contact) {
            contacts = ElementList.with(contacts, contact);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param links pages, chats, mailing lists and similar about the track
         */
        public Builder links(List<Link> links) {
            this.links = links;
            return this;
        }

        /**
         * {@return this builder with one more element}
         *
         * @param link a link, or several
         */
        public Builder link(Link... link) {
            links = ElementList.with(links, link);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param registrations the ways to register
         */
        public Builder registrations(List<Registration> registrations) {
            this.registrations = registrations;
            return this;
        }

        /**
         * {@return this builder with one more element}
         *
         * @param registration a way to register, or several
         */
        public Builder registration(Registration... registration) {
            registrations = ElementList.with(registrations, registration);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param extensions properties of the site's own, by names such as {@code x-room}
         */
        public Builder extensions(Map<String, String> extensions) {
            this.extensions = extensions;
            return this;
        }

        /**
         * {@return the track}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if a list or a text is too long
         */
        public Track build() {
            return new Track(
                    id,
                    name,
                    aliases,
                    description,
                    audience,
                    ospoTypes,
                    people,
                    venue,
                    policies,
                    policyInheritance,
                    contacts,
                    links,
                    registrations,
                    extensions);
        }
    }
}
