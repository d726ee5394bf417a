package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A place where people meet in person (schema.org {@code Place}).
 *
 * @param name the name of the building or room
 * @param address the address, or only the city
 * @param geo the coordinates
 * @since 0.1.0
 */
public record Place(
        Optional<@SingleLine String> name, Optional<@Valid PostalAddress> address, Optional<GeoCoordinates> geo) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if all components are absent, or the name is longer than 65,536 characters
     */
    public Place {
        Require.text(name, "Place.name");
        Require.nonNull(address, "Place.address");
        Require.nonNull(geo, "Place.geo");
        if (name.isEmpty() && address.isEmpty() && geo.isEmpty()) {
            throw new IllegalArgumentException(
                    "Place: must have a name, an address or coordinates; leave out the place if it is unknown");
        }
    }

    /**
     * {@return a place with an address}
     *
     * @param name the name of the building or room
     * @param address the address
     */
    public static Place of(String name, PostalAddress address) {
        return new Place(Optional.of(name), Optional.of(address), Optional.empty());
    }

    /**
     * {@return a place of which only the city is known}
     *
     * @param locality the city
     * @param country ISO 3166-1 alpha-2 code, in capitals
     */
    public static Place city(String locality, String country) {
        return new Place(Optional.empty(), Optional.of(PostalAddress.city(locality, country)), Optional.empty());
    }
}
