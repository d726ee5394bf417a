package org.ospoplusplus.ical.internal.mapping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VLocation;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Writes venues. A place becomes a {@code VLOCATION} component (RFC 9073, 7.2). {@code LOCATION} and {@code GEO} repeat
 * it, because most clients read only these. {@link OnlineWriter} writes an online meeting. If there is no place,
 * {@code LOCATION} is the public link to join, or the platform.
 */
public final class VenueWriter {

    private static final String ONLINE = "Online";

    private static final int MAX_DIGITS_OF_A_DOUBLE = 17;

    private VenueWriter() {}

    static void add(WorkingGroup group, Session session, ComponentBuilder event) {
        group.venueOf(session).ifPresent(venue -> {
            ParameterBuilder marks =
                    ParameterBuilder.none().andIf(session.venue().isEmpty(), PropertyNames.INHERITED);
            location(venue, session.isExpected()).ifPresent(text -> event.add(new Location(text)));
            venue.place().ifPresent(place -> {
                place.geo().ifPresent(point -> event.add(geo(point)));
                ComponentBuilder componentBuilder = begin(Uids.ofPart(group, session, "place"));
                if (session.venue().isEmpty()) {
                    componentBuilder.text(PropertyNames.INHERITED, "TRUE");
                }
                event.add(vlocation(place, componentBuilder));
            });
            venue.online().ifPresent(online -> OnlineWriter.add(online, marks, event));
        });
        for (int i = 0; i < session.agenda().size(); i++) {
            String part = Integer.toString(i + 1);
            session.agenda().get(i).venue().ifPresent(venue -> {
                venue.place().ifPresent(place -> {
                    ComponentBuilder componentBuilder = begin(Uids.ofPart(group, session, "part-" + part + "-place"));
                    componentBuilder.text(PropertyNames.PART, part);
                    event.add(vlocation(place, componentBuilder));
                });
                venue.online()
                        .ifPresent(online ->
                                OnlineWriter.add(online, ParameterBuilder.none().and(PropertyNames.PART, part), event));
            });
        }
    }

    private static Optional<String> location(Venue venue, boolean isExpected) {
        return venue.place().isPresent()
                ? venue.place().flatMap(VenueWriter::location)
                : venue.online().map(online -> meeting(online, isExpected));
    }

    private static String meeting(VirtualLocation online, boolean isExpected) {
        return online.join()
                .filter(link -> isExpected && !link.secret())
                .map(link -> link.url().toString())
                .orElseGet(() -> name(online));
    }

    private static String name(VirtualLocation online) {
        return online.platform()
                .map(Platform::name)
                .filter(name -> !name.isBlank())
                .orElse(ONLINE);
    }

    /** {@return whether a {@code LOCATION} is one that {@link #add} writes for an online meeting} */
    static boolean namesMeeting(String location, VirtualLocation online) {
        return location.equals(meeting(online, true)) || location.equals(name(online));
    }

    /**
     * {@return a place in one line: name, room, street, postal code and city, region, country; empty if it has none of
     * these}
     */
    public static Optional<String> location(Place place) {
        Stream<Optional<String>> address = place.address().stream()
                .flatMap(known -> Stream.of(known.street(), city(known), known.region(), known.country()));
        String text = Stream.concat(Stream.of(place.name(), place.room()), address)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Optional<String> city(PostalAddress address) {
        String text = Stream.of(address.postalCode(), address.locality())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static ComponentBuilder begin(String uid) {
        ComponentBuilder componentBuilder = new ComponentBuilder(8);
        componentBuilder.add(new Uid(uid));
        return componentBuilder;
    }

    private static VLocation vlocation(Place place, ComponentBuilder componentBuilder) {
        place.name().ifPresent(name -> componentBuilder.add(new Name(name)));
        componentBuilder.text(PropertyNames.ROOM, place.room());
        place.geo().ifPresent(point -> componentBuilder.add(geo(point)));
        place.url().ifPresent(url -> componentBuilder.add(new Url(url)));
        place.address().ifPresent(address -> {
            componentBuilder.text(PropertyNames.STREET, address.street());
            componentBuilder.text(PropertyNames.POSTAL_CODE, address.postalCode());
            componentBuilder.text(PropertyNames.LOCALITY, address.locality());
            componentBuilder.text(PropertyNames.REGION, address.region());
            componentBuilder.text(PropertyNames.COUNTRY, address.country());
        });
        return new VLocation(componentBuilder.properties());
    }

    private static Geo geo(GeoCoordinates point) {
        return new Geo(decimal(point.latitude()), decimal(point.longitude()));
    }

    /**
     * {@return the shortest decimal number that is parsed as this double} The result of the JDK changed with version
     * 19.
     */
    static BigDecimal decimal(double degrees) {
        BigDecimal exact = new BigDecimal(degrees);
        for (int digits = 1; digits < MAX_DIGITS_OF_A_DOUBLE; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == degrees) {
                return rounded.stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MAX_DIGITS_OF_A_DOUBLE));
    }
}
