package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.UniqueIds;

/**
 * A thread of meetings for one audience.
 *
 * @param id its id
 * @param name its name
 * @param aliases other names it goes by, and other ids it had
 * @param description what it is about, Markdown
 * @param ospoTypes the kinds of office it serves
 * @param cadence how often it meets
 * @param usualTime at which time of day it usually starts
 * @param venue where it meets, if elsewhere than the group
 * @param policies the rules it follows, if others than the group's
 * @param contacts whom to ask, if others than the group's
 * @since 0.1.0
 */
public record Track(
        @Identifier String id,
        @SingleLine String name,
        @Valid Aliases aliases,
        Optional<@MultiLine String> description,
        @UniqueIds List<@Valid OspoType> ospoTypes,
        Optional<@Valid Cadence> cadence,
        Optional<UsualTime> usualTime,
        Optional<@Valid Venue> venue,
        @UniqueIds List<@Valid ConductPolicy> policies,
        List<@Valid Contact> contacts)
        implements Identifiable {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if a list or a text is too long
     */
    public Track {
        Require.text(id, "Track.id");
        Require.text(name, "Track.name");
        Require.nonNull(aliases, "Track.aliases");
        Require.text(description, "Track.description");
        ospoTypes = Require.list(ospoTypes, "Track.ospoTypes");
        Require.nonNull(cadence, "Track.cadence");
        Require.nonNull(usualTime, "Track.usualTime");
        Require.nonNull(venue, "Track.venue");
        policies = Require.list(policies, "Track.policies");
        contacts = Require.list(contacts, "Track.contacts");
    }

    /**
     * {@return a track that differs from its group in nothing but its name}
     *
     * @param id its id
     * @param name its name
     */
    public static Track of(String id, String name) {
        return new Track(
                id,
                name,
                Aliases.NONE,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /**
     * {@return this track with other names it goes by and ids it had}
     *
     * @param newAliases the names and ids
     */
    public Track withAliases(Aliases newAliases) {
        return new Track(id, name, newAliases, description, ospoTypes, cadence, usualTime, venue, policies, contacts);
    }

    /**
     * {@return this track with a description}
     *
     * @param text what it is about, Markdown
     */
    public Track withDescription(String text) {
        return new Track(
                id, name, aliases, Optional.of(text), ospoTypes, cadence, usualTime, venue, policies, contacts);
    }

    /**
     * {@return this track for certain kinds of office}
     *
     * @param types the kinds
     */
    public Track withOspoTypes(OspoType... types) {
        return new Track(id, name, aliases, description, List.of(types), cadence, usualTime, venue, policies, contacts);
    }

    /**
     * {@return this track with a cadence}
     *
     * @param newCadence how often it meets
     */
    public Track withCadence(Cadence newCadence) {
        return new Track(
                id,
                name,
                aliases,
                description,
                ospoTypes,
                Optional.of(newCadence),
                usualTime,
                venue,
                policies,
                contacts);
    }

    /**
     * {@return this track with a usual time of day}
     *
     * @param time when it usually starts
     */
    public Track withUsualTime(UsualTime time) {
        return new Track(
                id, name, aliases, description, ospoTypes, cadence, Optional.of(time), venue, policies, contacts);
    }

    /**
     * {@return this track at a venue of its own}
     *
     * @param newVenue where it meets
     */
    public Track withVenue(Venue newVenue) {
        return new Track(
                id,
                name,
                aliases,
                description,
                ospoTypes,
                cadence,
                usualTime,
                Optional.of(newVenue),
                policies,
                contacts);
    }

    /**
     * {@return this track under policies of its own, which replace the group's}
     *
     * @param newPolicies the rules it follows
     */
    public Track withPolicies(ConductPolicy... newPolicies) {
        return new Track(
                id, name, aliases, description, ospoTypes, cadence, usualTime, venue, List.of(newPolicies), contacts);
    }

    /**
     * {@return this track with contacts of its own, which replace the group's}
     *
     * @param newContacts whom to ask
     */
    public Track withContacts(Contact... newContacts) {
        return new Track(
                id, name, aliases, description, ospoTypes, cadence, usualTime, venue, policies, List.of(newContacts));
    }
}
