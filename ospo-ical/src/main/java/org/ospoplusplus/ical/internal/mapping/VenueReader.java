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

/** Reads what {@link VenueWriter} writes. */
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
     * @param locations its {@code VLOCATION}s
     * @param description what another program wrote as its description, in which links to meetings are searched for
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
                    String message = "is another place than the first, which is taken";
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
     * {@return the venue of the event, unless it is the one that the event inherits from its track or group} An inherited
     * venue that the group, as it is known here, does not have becomes the event's own: otherwise the venue would be lost,
     * and its secrets would no longer be known as secrets.
     *
     * @param group the group of the event
     * @param session the event as read so far, with its tracks
     */
    Optional<Venue> own(WorkingGroup group, Session session) {
        Optional<Venue> applied = applied();
        boolean inherited = (inheritsPlace || online.isInherited())
                && place.equals(described)
                && group.venueOf(session).equals(applied);
        return inherited ? Optional.empty() : applied;
    }

    /** {@return the venue of the event, that of its track or group included} */
    Optional<Venue> applied() {
        return venue(place, online.of(0));
    }

    /** {@return links beside the venue, such as to a map or a chat} */
    List<OnlineReader.Beside> beside() {
        return online.beside();
    }

    /** {@return whether a link is one to join a meeting of the event by} */
    boolean joins(URI url) {
        return online.joins(url);
    }

    /** {@return secret links, telephone numbers and access codes of the event} */
    SecretTexts secrets() {
        return online.secrets();
    }

    /** {@return the venue of a part, from 1} */
    Optional<Venue> ofPart(int part) {
        return venue(Optional.ofNullable(places.get(part)), online.of(part));
    }

    /** Reports the places and meetings of parts that the event doesn't have. */
    void reportPartsBut(Set<Integer> parts) {
        if (hasOther(places.keySet(), parts) || hasOther(online.parts(), parts)) {
            valueReader
                    .warnings()
                    .add(
                            propertyIndex.line(),
                            PropertyNames.PART,
                            Code.MISSING,
                            "names a part that is not there; its venue is left out");
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
        return place(location.text(Property.NAME), address, geo);
    }

    private static Optional<Place> place(
            Optional<String> name, Optional<PostalAddress> address, Optional<GeoCoordinates> geo) {
        return name.isEmpty() && address.isEmpty() && geo.isEmpty()
                ? Optional.empty()
                : Optional.of(new Place(name, address, geo));
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
                        "the code of a country (ISO 3166-1 alpha-2)"));
        return street.or(() -> locality)
                        .or(() -> region)
                        .or(() -> postalCode)
                        .or(() -> country)
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(new PostalAddress(street, locality, region, postalCode, country));
    }

    /** The place as LOCATION and GEO have it, if a program changed them, which keeps little of the rest. */
    private Optional<Place> place(Optional<Place> described) {
        Optional<Property> location = propertyIndex.first(Property.LOCATION);
        Optional<String> text = location.flatMap(valueReader::prose).filter(line -> !isRepeated(line, described));
        Optional<Property> point = propertyIndex.first(Property.GEO);
        Optional<GeoCoordinates> geo = point.flatMap(this::geo);
        if (described.isEmpty()) {
            return place(text.flatMap(line -> taken(location.get(), line)), Optional.empty(), geo);
        }
        Place place = described.get();
        if (geo.isPresent() && !geo.equals(place.geo())) {
            if (place.geo().isPresent()) {
                valueReader.conflict(point.get(), "contradicts VLOCATION; GEO is taken");
            }
            place = new Place(place.name(), place.address(), geo);
        }
        if (text.isPresent()) {
            Optional<String> other = taken(location.get(), text.get());
            if (other.isPresent()) {
                if (!isMore(text.get(), place)) {
                    valueReader.conflict(location.get(), "contradicts VLOCATION; LOCATION is taken");
                }
                place = new Place(other, Optional.empty(), place.geo());
            }
        }
        return Optional.of(place);
    }

    /** {@return whether a LOCATION was made from a place, whose texts may have been repaired since} */
    private static boolean isDerived(String text, Place place) {
        return VenueWriter.location(place)
                .map(TextRepair::line)
                .filter(TextRepair.line(text)::equals)
                .isPresent();
    }

    /** {@return whether a text, even if it is a link, only repeats the VLOCATION, or without one the online meeting} */
    private boolean isRepeated(String text, Optional<Place> described) {
        return described.isPresent()
                ? isDerived(text, described.get())
                : online.of(0)
                        .filter(meeting -> VenueWriter.namesMeeting(text, meeting))
                        .isPresent();
    }

    /** {@return whether a text is that of a place that lost its address} */
    private static boolean isMore(String text, Place place) {
        return place.address().isEmpty()
                && place.name().map(name -> text.startsWith(name + ", ")).orElse(true);
    }

    /** {@return the place that a LOCATION names, after what it says of an online meeting was taken} */
    private Optional<String> taken(Property property, String text) {
        if (online.isNamed(text)) {
            return Optional.empty();
        }
        if (online.repeatsSecret(text)) {
            valueReader.conflict(property, "repeats a secret link, telephone number or code; it is left out");
            return Optional.empty();
        }
        Passcodes.report(property, text, valueReader);
        LocationText location =
                LocationText.of(HtmlText.hasTags(text) ? HtmlText.plainLine(text) : HtmlText.decoded(text));
        online.take(property, location);
        return location.place().map(TextRepair::line).filter(line -> !TextRepair.isBlank(line));
    }

    private Optional<GeoCoordinates> geo(Property property) {
        return valueReader.make(property, "a point on the earth", () -> {
            String text = valueReader.raw(property);
            int middle = text.indexOf(';');
            if (middle < 0) {
                throw new IllegalArgumentException("one number");
            }
            return new GeoCoordinates(degrees(text.substring(0, middle)), degrees(text.substring(middle + 1)));
        });
    }

    private static double degrees(String text) {
        if (text.chars().anyMatch(c -> "+-.0123456789eE".indexOf(c) < 0)) {
            throw new IllegalArgumentException("no decimal number");
        }
        return Double.parseDouble(text);
    }
}
