package org.ospoplusplus.ical;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SourcePage;

/**
 * What every client shows of an event. Start and end are instants in UTC, or days, the end exclusive; absent is a hyphen.
 * {@link #of} tells it from the model alone, without a calendar.
 */
record Shown(String uid, String title, String start, String end, String location, String status) {

    static final String NONE = "-";

    /** {@return working groups to show, by name} A start that clocks skip is left out: clients differ on it. */
    static Map<String, WorkingGroup> groups() {
        Map<String, WorkingGroup> groups = new LinkedHashMap<>();
        List<Session> samples = Samples.all().values().stream()
                .filter(session -> !session.id().equals("gap"))
                .toList();
        groups.put("samples", Samples.GROUP.toBuilder().sessions(samples).build());
        groups.put("complete", Complete.workingGroup());
        groups.put("minimal", Minimal.workingGroup());
        groups.put("source-page", SourcePage.workingGroup());
        Facts.all().forEach((name, group) -> groups.put("fact-" + name, group));
        return groups;
    }

    static List<Shown> of(WorkingGroup group) {
        return group.sessions().stream().map(session -> of(group, session)).toList();
    }

    private static Shown of(WorkingGroup group, Session session) {
        String firstTrack = group.tracksOf(session).stream()
                .findFirst()
                .map(track -> ": " + track.name())
                .orElse("");
        return new Shown(
                session.id() + "@" + group.domain(),
                session.title().orElse(group.name() + firstTrack),
                session.when() instanceof When.Timed timed
                        ? timed.instant().toString()
                        : session.when().firstDay().toString(),
                end(session.when()),
                group.venueOf(session)
                        .flatMap(Venue::place)
                        .map(Shown::location)
                        .orElse(NONE),
                switch (session.status()) {
                    case TENTATIVE -> "TENTATIVE";
                    case CONFIRMED -> "CONFIRMED";
                    case POSTPONED, CANCELLED, WITHDRAWN -> "CANCELLED";
                });
    }

    private static String end(When when) {
        if (when instanceof When.Timed timed) {
            return timed.zonedEnd()
                    .map(ZonedDateTime::toInstant)
                    .map(Object::toString)
                    .orElse(NONE);
        }
        return when.lastDay().plusDays(1).toString();
    }

    /** {@return name, street, postal code and city, region, country, as far as they are known} */
    private static String location(Place place) {
        List<String> parts = new ArrayList<>();
        place.name().ifPresent(parts::add);
        Optional<PostalAddress> address = place.address();
        address.flatMap(PostalAddress::street).ifPresent(parts::add);
        List<String> city = new ArrayList<>();
        address.flatMap(PostalAddress::postalCode).ifPresent(city::add);
        address.flatMap(PostalAddress::locality).ifPresent(city::add);
        if (!city.isEmpty()) {
            parts.add(String.join(" ", city));
        }
        address.flatMap(PostalAddress::region).ifPresent(parts::add);
        address.flatMap(PostalAddress::country).ifPresent(parts::add);
        return parts.isEmpty() ? NONE : String.join(", ", parts);
    }

    /** {@return a line of fields with tabs between them} No text of the groups has a tab or a line break. */
    String line() {
        return String.join("\t", uid, title, start, end, location, status);
    }
}
