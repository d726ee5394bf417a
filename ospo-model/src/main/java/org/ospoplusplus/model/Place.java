package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * A place where people meet in person (schema.org {@code Place}).
 *
 * @param name the name of the building, or of the place as a whole
 * @param room the room, floor or entrance within the building
 * @param address the address, or only the city
 * @param geo the coordinates
 * @param url the page about the place, such as its directions (schema.org {@code url})
 * @since 0.1.0
 */
public record Place(
        Optional<@SingleLine String> name,
        Optional<@SingleLine String> room,
        Optional<@Valid PostalAddress> address,
        Optional<GeoCoordinates> geo,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if all components are absent, or a text or the link is longer than 65,536
     *     characters
     */
    public Place {
        Require.text(name, "Place.name");
        Require.text(room, "Place.room");
        Require.nonNull(address, "Place.address");
        Require.nonNull(geo, "Place.geo");
        Require.link(url, "Place.url");
        if (name.isEmpty() && room.isEmpty() && address.isEmpty() && geo.isEmpty() && url.isEmpty()) {
            throw new IllFormedException(
                    "Place",
                    "must have a name, a room, an address, coordinates or a link; leave out the place if it is"
                            + " unknown");
        }
    }

    /**
     * {@return a place of which only the name is known}
     *
     * @param name the name of the building
     */
    public static Place named(String name) {
        return new Place(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * {@return a place with an address}
     *
     * @param name the name of the building
     * @param address the address
     */
    public static Place of(String name, PostalAddress address) {
        return named(name).withAddress(address);
    }

    /**
     * {@return a place of which only the city is known}
     *
     * @param locality the city
     * @param country ISO 3166-1 alpha-2 code, in capitals
     */
    public static Place city(String locality, String country) {
        return new Place(
                Optional.empty(),
                Optional.empty(),
                Optional.of(PostalAddress.city(locality, country)),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * {@return this place with another address}
     *
     * @param newAddress the address
     */
    public Place withAddress(PostalAddress newAddress) {
        return new Place(name, room, Optional.of(newAddress), geo, url);
    }

    /**
     * {@return this place with another room}
     *
     * @param newRoom the room, floor or entrance
     */
    public Place withRoom(String newRoom) {
        return new Place(name, Optional.of(newRoom), address, geo, url);
    }

    /**
     * {@return this place with another page}
     *
     * @param page the page about the place
     */
    public Place withUrl(URI page) {
        return new Place(name, room, address, geo, Optional.of(page));
    }

    /**
     * {@return the name and the room in one line, such as {@code Town hall, room 2}; empty if the place has neither}
     */
    public Optional<String> fullName() {
        String text = Stream.of(name, room).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
