package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;

/**
 * The venue of a meeting: in person, online, or hybrid, which is both.
 *
 * @param place the place of the meeting in person
 * @param online the online meeting
 * @since 0.1.0
 */
public record Venue(Optional<@Valid Place> place, Optional<@Valid VirtualLocation> online) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if both are absent
     */
    public Venue {
        Require.nonNull(place, "Venue.place");
        Require.nonNull(online, "Venue.online");
        if (place.isEmpty() && online.isEmpty()) {
            throw new IllegalArgumentException(
                    "Venue: must have a place or an online location; leave out the venue if it is unknown");
        }
    }

    /**
     * {@return a venue in person}
     *
     * @param place the place
     */
    public static Venue inPerson(Place place) {
        return new Venue(Optional.of(place), Optional.empty());
    }

    /**
     * {@return a venue online}
     *
     * @param online the online meeting
     */
    public static Venue online(VirtualLocation online) {
        return new Venue(Optional.empty(), Optional.of(online));
    }

    /**
     * {@return an online venue without a link}
     *
     * @param platform the software
     */
    public static Venue online(Platform platform) {
        return online(VirtualLocation.of(platform));
    }

    /**
     * {@return a venue both in person and online}
     *
     * @param place the place
     * @param online the online meeting
     */
    public static Venue hybrid(Place place, VirtualLocation online) {
        return new Venue(Optional.of(place), Optional.of(online));
    }

    /** {@return whether people meet both in person and online} */
    public boolean isHybrid() {
        return place.isPresent() && online.isPresent();
    }
}
