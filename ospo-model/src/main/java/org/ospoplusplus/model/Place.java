package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * Where people meet in person (schema.org {@code Place}).
 *
 * @param name the house or room
 * @param address its address, or the city alone
 * @param geo its coordinates
 * @since 0.1.0
 */
public record Place(
        Optional<@SingleLine String> name, Optional<@Valid PostalAddress> address, Optional<GeoCoordinates> geo) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if everything is absent, or the name is longer than 65,536 characters
     */
    public Place {
        Require.text(name, "Place.name");
        Require.nonNull(address, "Place.address");
        Require.nonNull(geo, "Place.geo");
        if (name.isEmpty() && address.isEmpty() && geo.isEmpty()) {
            throw new IllFormedException("Place", "must not be empty; leave it out");
        }
    }

    /**
     * {@return a place with an address}
     *
     * @param name the house or room
     * @param address its address
     */
    public static Place of(String name, PostalAddress address) {
        return new Place(Optional.of(name), Optional.of(address), Optional.empty());
    }

    /**
     * {@return a city of which nothing more is known}
     *
     * @param locality the city
     * @param country ISO 3166-1 alpha-2 code, in capitals
     */
    public static Place city(String locality, String country) {
        return new Place(Optional.empty(), Optional.of(PostalAddress.city(locality, country)), Optional.empty());
    }
}
