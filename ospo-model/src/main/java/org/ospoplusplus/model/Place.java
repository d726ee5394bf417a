package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return builder().name(name).build();
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
        return builder().address(PostalAddress.city(locality, country)).build();
    }

    /** {@return a builder of a place} Set at least one component. */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts with the components of this place} */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * {@return this place with another address}
     *
     * @param newAddress the address; null if absent
     */
    public Place withAddress(@Nullable PostalAddress newAddress) {
        return toBuilder().address(newAddress).build();
    }

    /**
     * {@return this place with another room}
     *
     * @param newRoom the room, floor or entrance; null if absent
     */
    public Place withRoom(@Nullable String newRoom) {
        return toBuilder().room(newRoom).build();
    }

    /**
     * {@return this place with another page}
     *
     * @param page the page about the place; null if absent
     */
    public Place withUrl(@Nullable URI page) {
        return toBuilder().url(page).build();
    }

    /**
     * {@return the name and the room in one line, such as {@code Town hall, room 2}; empty if the place has neither}
     */
    public Optional<String> fullName() {
        String text = Stream.of(name, room).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Builds a place. A builder is not safe for use by several threads.
     *
     * @since 0.1.0
     */
    public static final class Builder {

        private Optional<String> name = Optional.empty();
        private Optional<String> room = Optional.empty();
        private Optional<PostalAddress> address = Optional.empty();
        private Optional<GeoCoordinates> geo = Optional.empty();
        private Optional<URI> url = Optional.empty();

        private Builder() {}

        private Builder(Place place) {
            name = place.name;
            room = place.room;
            address = place.address;
            geo = place.geo;
            url = place.url;
        }

        /**
         * {@return this builder}
         *
         * @param name the name of the building; null if absent
         */
        public Builder name(@Nullable String name) {
            this.name = Optional.ofNullable(name);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param room the room, floor or entrance; null if absent
         */
        public Builder room(@Nullable String room) {
            this.room = Optional.ofNullable(room);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param address the address; null if absent
         */
        public Builder address(@Nullable PostalAddress address) {
            this.address = Optional.ofNullable(address);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param geo the coordinates; null if absent
         */
        public Builder geo(@Nullable GeoCoordinates geo) {
            this.geo = Optional.ofNullable(geo);
            return this;
        }

        /**
         * {@return this builder}
         *
         * @param url the page about the place; null if absent
         */
        public Builder url(@Nullable URI url) {
            this.url = Optional.ofNullable(url);
            return this;
        }

        /**
         * {@return the place}
         *
         * @throws NullPointerException if a component or an element is null
         * @throws IllegalArgumentException if all components are absent, or a text or the link is too long
         */
        public Place build() {
            return new Place(name, room, address, geo, url);
        }
    }
}
