package org.ospoplusplus.html.internal;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;

/**
 * Where people meet.
 *
 * @param summary the place and the platform in one line
 * @param place the name and the address in lines; empty if people meet only online
 * @param placePage the page of the place, or null
 * @param isOnline whether people can meet online
 * @param platform the software; empty if it is not known
 * @param platformNote the reason for using the software; null if it is not known
 * @param join the link for joining; null if there is no public link
 * @param meetingId the public id of the meeting, or an empty text
 * @param phones the public telephone numbers with their codes
 * @param chat the chat, or null
 */
record VenueView(
        String summary,
        List<String> place,
        @Nullable String placePage,
        boolean isOnline,
        String platform,
        @Nullable MarkdownHtml platformNote,
        @Nullable String join,
        String meetingId,
        List<String> phones,
        @Nullable Anchor chat) {

    static VenueView of(Venue venue, PageLanguage language) {
        List<String> place = venue.place()
                .map(known -> lines(known, Locale.forLanguageTag(language.tag())))
                .orElse(List.of());
        Optional<VirtualLocation> online = venue.online();
        String platform =
                online.flatMap(VirtualLocation::platform).map(Platform::name).orElse("");
        String onlineText = online.isEmpty() ? "" : platform.isEmpty() ? language.word("online") : platform;
        return new VenueView(
                Stream.of(venue.place().map(VenueView::brief).orElse(""), onlineText)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                place,
                Links.href(venue.place().flatMap(Place::url)),
                online.isPresent(),
                platform,
                MarkdownHtml.of(online.flatMap(VirtualLocation::platform).flatMap(Platform::rationale)),
                Links.href(online.flatMap(VirtualLocation::join)
                        .filter(link -> !link.secret())
                        .map(JoinLink::url)),
                online.flatMap(VirtualLocation::publicMeetingId).orElse(""),
                online.map(VirtualLocation::dialIns).orElse(List.of()).stream()
                        .filter(dialIn -> !dialIn.secret())
                        .map(VenueView::phone)
                        .toList(),
                online.flatMap(VirtualLocation::chat).map(VenueView::chat).orElse(null));
    }

    private static Anchor chat(URI link) {
        return Anchor.of(link);
    }

    private static String phone(DialIn dialIn) {
        return dialIn.number()
                + dialIn.accessCode().map(code -> " (" + code + ")").orElse("");
    }

    private static String brief(Place place) {
        return place.address()
                .flatMap(PostalAddress::locality)
                .or(place::fullName)
                .orElseGet(() -> place.geo().map(VenueView::coordinates).orElse(""));
    }

    private static String coordinates(GeoCoordinates geo) {
        return geo.latitude() + ", " + geo.longitude();
    }

    private static List<String> lines(Place place, Locale locale) {
        Optional<PostalAddress> address = place.address();
        String city = Stream.of(
                        address.flatMap(PostalAddress::postalCode),
                        address.flatMap(PostalAddress::locality),
                        address.flatMap(PostalAddress::region))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of(
                        place.fullName().orElse(""),
                        address.flatMap(PostalAddress::street).orElse(""),
                        city,
                        address.flatMap(PostalAddress::country)
                                .map(code -> country(code, locale))
                                .orElse(""),
                        place.geo().map(VenueView::coordinates).orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** {@return the name of a country, or the text itself if it is no code of a country} */
    private static String country(String code, Locale locale) {
        try {
            return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
        } catch (IllformedLocaleException e) {
            return code;
        }
    }
}
