package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return new Track(
                id,
                name,
                Aliases.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                ConductPolicy.Inheritance.ADDS,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /**
     * {@return this track with other aliases}
     *
     * @param newAliases the names and ids
     */
    public Track withAliases(Aliases newAliases) {
        return new Track(
                id,
                name,
                newAliases,
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

    /**
     * {@return this track with a description}
     *
     * @param text the topics, Markdown
     */
    public Track withDescription(String text) {
        return new Track(
                id,
                name,
                aliases,
                Optional.of(text),
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

    /**
     * {@return this track for another audience}
     *
     * @param text the people who may come, Markdown
     */
    public Track withAudience(String text) {
        return new Track(
                id,
                name,
                aliases,
                description,
                Optional.of(text),
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

    /**
     * {@return this track for other kinds of office}
     *
     * @param types the kinds of office
     */
    public Track withOspoTypes(OspoType... types) {
        return new Track(
                id,
                name,
                aliases,
                description,
                audience,
                List.of(types),
                people,
                venue,
                policies,
                policyInheritance,
                contacts,
                links,
                registrations,
                extensions);
    }

    /**
     * {@return this track with other people who lead it}
     *
     * @param leading the people
     */
    public Track withPeople(Guest... leading) {
        return new Track(
                id,
                name,
                aliases,
                description,
                audience,
                ospoTypes,
                List.of(leading),
                venue,
                policies,
                policyInheritance,
                contacts,
                links,
                registrations,
                extensions);
    }

    /**
     * {@return this track at another venue, which replaces the venue of the group}
     *
     * @param newVenue the venue
     */
    public Track withVenue(Venue newVenue) {
        return new Track(
                id,
                name,
                aliases,
                description,
                audience,
                ospoTypes,
                people,
                Optional.of(newVenue),
                policies,
                policyInheritance,
                contacts,
                links,
                registrations,
                extensions);
    }

    /**
     * {@return this track with other policies of its own}
     *
     * @param newPolicies the policies, which {@linkplain #policyInheritance add} to the policies of the group
     */
    public Track withPolicies(ConductPolicy... newPolicies) {
        return new Track(
                id,
                name,
                aliases,
                description,
                audience,
                ospoTypes,
                people,
                venue,
                List.of(newPolicies),
                policyInheritance,
                contacts,
                links,
                registrations,
                extensions);
    }

    /**
     * {@return this track with another relation between its policies and those of the group}
     *
     * @param inheritance whether the policies of the group apply, too
     */
    public Track withPolicyInheritance(ConductPolicy.Inheritance inheritance) {
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
                inheritance,
                contacts,
                links,
                registrations,
                extensions);
    }

    /**
     * {@return this track with other contacts, which replace the contacts of the group}
     *
     * @param newContacts the contacts
     */
    public Track withContacts(Contact... newContacts) {
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
                List.of(newContacts),
                links,
                registrations,
                extensions);
    }

    /**
     * {@return this track with other links}
     *
     * @param newLinks the links
     */
    public Track withLinks(Link... newLinks) {
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
                List.of(newLinks),
                registrations,
                extensions);
    }

    /**
     * {@return this track with other ways to register, which replace those of the group}
     *
     * @param ways the ways to register
     */
    public Track withRegistrations(Registration... ways) {
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
                List.of(ways),
                extensions);
    }

    /**
     * {@return this track with other extensions}
     *
     * @param newExtensions properties of the site's own, by names such as {@code x-room}
     */
    public Track withExtensions(Map<String, String> newExtensions) {
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
                newExtensions);
    }
}
