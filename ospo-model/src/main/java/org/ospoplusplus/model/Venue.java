package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;

/**
 * Where people meet: in person, online, or both, which makes it hybrid.
 *
 * @param place where they meet in person
 * @param online where they meet online
 * @since 0.1.0
 */
public record Venue(Optional<@Valid Place> place, Optional<@Valid VirtualLocation> online) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if both are absent
     */
    public Venue {
        Require.nonNull(place, "Venue.place");
        Require.nonNull(online, "Venue.online");
        if (place.isEmpty() && online.isEmpty()) {
            throw new IllFormedException("Venue", "must be in person or online; leave it out if unknown");
        }
    }

    /**
     * {@return a venue in person}
     *
     * @param place where
     */
    public static Venue inPerson(Place place) {
        return new Venue(Optional.of(place), Optional.empty());
    }

    /**
     * {@return a venue online}
     *
     * @param online where
     */
    public static Venue online(VirtualLocation online) {
        return new Venue(Optional.empty(), Optional.of(online));
    }

    /**
     * {@return an online venue whose link is not known here}
     *
     * @param platform the software in use
     */
    public static Venue online(Platform platform) {
        return online(VirtualLocation.of(platform));
    }

    /**
     * {@return a venue both in person and online}
     *
     * @param place where in person
     * @param online where online
     */
    public static Venue hybrid(Place place, VirtualLocation online) {
        return new Venue(Optional.of(place), Optional.of(online));
    }

    /** {@return whether people meet both in person and online} */
    public boolean isHybrid() {
        return place.isPresent() && online.isPresent();
    }
}
