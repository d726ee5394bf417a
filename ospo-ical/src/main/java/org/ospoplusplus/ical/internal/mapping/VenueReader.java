package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.CountryCodeValidator;

/**
 * Reads venues from the properties and components that {@link VenueWriter} writes, and from those of other programs.
 */
final class VenueReader {

    private final PropertyIndex propertyIndex;
    private final ValueReader valueReader;
    private final OnlineReader online;
    private final Map<Integer, Place> places = new HashMap<>();
    private final Optional<Place> described;
    private final Optional<Place> place;
    private boolean inheritsPlace;

    /**
     * Reads the places of an event.
     *
     * @param locations the {@code VLOCATION} components of the event
     * @param description the description by another program, which is searched for links to meetings; may be empty
     */
    VenueReader(
            PropertyIndex propertyIndex, List<PropertyIndex> locations, String description, ValueReader valueReader) {
        this.propertyIndex = propertyIndex;
        this.valueReader = valueReader;
        online = new OnlineReader(propertyIndex, valueReader);
        for (PropertyIndex location : locations) {
            int part = AgendaPartNumber.of(location, valueReader);
            place(location).ifPresent(place -> {
                if (places.putIfAbsent(part, place) != null) {
                    String message = "is another place; the first one is used";
                    valueReader.warnings().add(location.line(), "VLOCATION", Code.CONFLICT, message);
                }
            });
            if (part == 0) {
                inheritsPlace |= location.text(PropertyNames.INHERITED).isPresent();
            }
        }
        described = Optional.ofNullable(places.get(0));
        place = place(described);
        if (propertyIndex.all(PropertyNames.LINK).isEmpty()) {
            propertyIndex.first(Property.URL).ifPresent(online::takeKnown);
        }
        online.search(description);
    }

    /**
     * {@return the venue of the event, unless it is inherited from the track or group} An inherited venue becomes the
     * event's own if the group has a different one here. Otherwise the venue and its secrets would be lost.
     *
     * @param group the group of the event
     * @param session the session so far, including its tracks
     */
    Optional<Venue> own(WorkingGroup group, Session session) {
        Optional<Venue> applied = applied();
        boolean inherited = (inheritsPlace || online.isInherited())
                && place.equals(described)
                && group.venueOf(session).equals(applied);
        return inherited ? Optional.empty() : applied;
    }

    /** {@return the venue of the event, even if it is inherited} */
    Optional<Venue> applied() {
        return venue(place, online.of(0));
    }

    /** {@return the links that accompany the venue, such as to a map or a chat} */
    List<OnlineReader.AccompanyingLink> accompanying() {
        return online.accompanying();
    }

    /** {@return whether a link joins a meeting of the event} */
    boolean joins(URI url) {
        return online.joins(url);
    }

    /** {@return the secret links, telephone numbers and access codes of the event} */
    SecretTexts secrets() {
        return online.secrets();
    }

    /** {@return the venue of an agenda item} The first item has the number 1. */
    Optional<Venue> ofPart(int part) {
        return venue(Optional.ofNullable(places.get(part)), online.of(part));
    }

    /** Reports venues of agenda items that do not exist. */
    void reportPartsBut(Set<Integer> parts) {
        if (hasOther(places.keySet(), parts) || hasOther(online.parts(), parts)) {
            valueReader
                    .warnings()
                    .add(
                            propertyIndex.line(),
                            PropertyNames.PART,
                            Code.MISSING,
                            "is the number of an agenda item that does not exist; the venue of that item is left out");
        }
    }

    private static boolean hasOther(Set<Integer> named, Set<Integer> parts) {
        for (int part : named) {
            if (part != 0 && !parts.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Venue> venue(Optional<Place> place, Optional<VirtualLocation> online) {
        return place.isEmpty() && online.isEmpty() ? Optional.empty() : Optional.of(new Venue(place, online));
    }

    private Optional<Place> place(PropertyIndex location) {
        Optional<PostalAddress> address = address(location);
        Optional<GeoCoordinates> geo = location.first(Property.GEO).flatMap(this::geo);
        return place(
                location.text(Property.NAME),
                location.text(PropertyNames.ROOM),
                address,
                geo,
                location.first(Property.URL).flatMap(valueReader::uri));
    }

    private static Optional<Place> place(
            Optional<String> name,
            Optional<String> room,
            Optional<PostalAddress> address,
            Optional<GeoCoordinates> geo,
            Optional<URI> url) {
        return name.isEmpty() && room.isEmpty() && address.isEmpty() && geo.isEmpty() && url.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(name, room, address, geo, url));
    }

    private Optional<PostalAddress> address(PropertyIndex location) {
        Optional<String> street = location.text(PropertyNames.STREET);
        Optional<String> locality = location.text(PropertyNames.LOCALITY);
        Optional<String> region = location.text(PropertyNames.REGION);
        Optional<String> postalCode = location.text(PropertyNames.POSTAL_CODE);
        Optional<String> country = location.first(PropertyNames.COUNTRY)
                .flatMap(property -> valueReader.valid(
                        property,
                        valueReader.raw(property).strip(),
                        CountryCodeValidator::isCode,
                        "a country code such as DE (ISO 3166-1 alpha-2)"));
        return street.or(() -> locality)
                        .or(() -> region)
                        .or(() -> postalCode)
                        .or(() -> country)
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(new PostalAddress(street, locality, region, postalCode, country));
    }

    /** {@return the place} If another program changed LOCATION or GEO, these win over the VLOCATION. */
    private Optional<Place> place(Optional<Place> described) {
        Optional<Property> location = propertyIndex.first(Property.LOCATION);
        Optional<String> text = location.flatMap(valueReader::prose).filter(line -> !isRepeated(line, described));
        Optional<Property> point = propertyIndex.first(Property.GEO);
        Optional<GeoCoordinates> geo = point.flatMap(this::geo);
        if (described.isEmpty()) {
            return place(
                    text.flatMap(line -> placeNamedBy(location.get(), line)),
                    Optional.empty(),
                    Optional.empty(),
                    geo,
                    Optional.empty());
        }
        Place place = described.get();
        if (geo.isPresent() && !geo.equals(place.geo())) {
            if (place.geo().isPresent()) {
                valueReader.conflict(point.get(), "contradicts VLOCATION; GEO is used");
            }
            place = new Place(place.name(), place.room(), place.address(), geo, place.url());
        }
        if (text.isPresent()) {
            Optional<String> other = placeNamedBy(location.get(), text.get());
            if (other.isPresent()) {
                boolean isSame = isMore(text.get(), place);
                if (!isSame) {
                    valueReader.conflict(location.get(), "contradicts VLOCATION; LOCATION is used");
                }
                place = new Place(
                        other,
                        Optional.empty(),
                        Optional.empty(),
                        place.geo(),
                        place.url().filter(url -> isSame));
            }
        }
        return Optional.of(place);
    }

    /** {@return whether a LOCATION was derived from a place} Repairs of texts make no difference. */
    private static boolean isDerived(String text, Place place) {
        return VenueWriter.location(place)
                .map(TextRepair::line)
                .filter(TextRepair.line(text)::equals)
                .isPresent();
    }

    /** {@return whether a text only repeats the VLOCATION, or the online meeting if there is no VLOCATION} */
    private boolean isRepeated(String text, Optional<Place> described) {
        return described.isPresent()
                ? isDerived(text, described.get())
                : online.of(0)
                        .filter(meeting -> VenueWriter.namesMeeting(text, meeting))
                        .isPresent();
    }

    /** {@return whether a text extends the name of a place whose address was lost} */
    private static boolean isMore(String text, Place place) {
        return place.address().isEmpty()
                && place.name().map(name -> text.startsWith(name + ", ")).orElse(true);
    }

    /** {@return the place that a LOCATION names, without the parts that describe an online meeting} */
    private Optional<String> placeNamedBy(Property property, String text) {
        if (online.isNamed(text)) {
            return Optional.empty();
        }
        String plain = valueReader.readsHtml(property, text) ? HtmlText.withLinks(text) : HtmlText.decoded(text);
        if (online.repeatsSecret(text) || online.repeatsSecret(plain)) {
            valueReader.conflict(property, "repeats a secret link, telephone number or code; it is left out");
            return Optional.empty();
        }
        if (!valueReader.takesPlace(property, plain)) {
            return uninterpreted(property, plain);
        }
        LocationText location = LocationText.of(plain);
        Passcodes.report(property, plain, location.kept(), valueReader);
        online.take(property, location);
        return location.place().flatMap(place -> valueReader.lineOf(property, place));
    }

    /** {@return the text as the place, unless it seems to contain a passcode} */
    private Optional<String> uninterpreted(Property property, String text) {
        if (Passcodes.isIn(text)) {
            valueReader.warn(property, "seems to contain a passcode; it is left out");
            return Optional.empty();
        }
        return valueReader.lineOf(property, LocationText.oneLine(text));
    }

    private Optional<GeoCoordinates> geo(Property property) {
        return valueReader.make(property, "a latitude and a longitude such as 52.52;13.405", () -> {
            String text = valueReader.raw(property);
            int middle = text.indexOf(';');
            if (middle < 0) {
                throw new IllegalArgumentException("a semicolon is missing");
            }
            return new GeoCoordinates(degrees(text.substring(0, middle)), degrees(text.substring(middle + 1)));
        });
    }

    private static double degrees(String text) {
        if (text.chars().anyMatch(c -> "+-.0123456789eE".indexOf(c) < 0)) {
            throw new IllegalArgumentException("not a decimal number");
        }
        return Double.parseDouble(text);
    }
}
