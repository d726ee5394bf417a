package org.ospoplusplus.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.IntFunction;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/** Different sessions in the form in which working groups publish them. All runs use the same sessions. */
final class SampleSessions {

    private static final List<String> WORDS = List.of(
            "open",
            "source",
            "office",
            "university",
            "city",
            "harbour",
            "policy",
            "licence",
            "community",
            "budget",
            "café",
            "research",
            "software",
            "public",
            "money",
            "code",
            "Zürich",
            "map",
            "mandate",
            "team",
            "first",
            "year",
            "how");
    private static final List<String> NAMES =
            List.of("Ada", "Grace", "Linus", "Zoë", "Kateryna", "Nuno", "Ngũgĩ", "Mei");
    private static final List<String> FAMILIES =
            List.of("Lovelace", "Hopper", "Brandão", "Kowalski", "Okafor", "Lindqvist");
    private static final List<String> ZONES =
            List.of("Europe/Paris", "America/New_York", "Europe/Lisbon", "Europe/Dublin", "Asia/Kolkata");
    private static final List<String> LANGUAGES = List.of("en", "fr", "pt-BR");

    private final Random random = new Random(20_211_108);

    private SampleSessions() {}

    static List<Session> of(int count) {
        SampleSessions samples = new SampleSessions();
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sessions.add(samples.session(i));
        }
        return sessions;
    }

    private Session session(int number) {
        LocalDateTime start =
                LocalDateTime.of(2021, 1, 4, 8, 0).plusDays(7L * number).plusMinutes(30L * random.nextInt(20));
        ZoneId zone = ZoneId.of(one(ZONES));
        When.Timed when = When.at(start, zone, Duration.ofMinutes(30L * (2 + random.nextInt(4))));
        Instant created = when.instant().minus(Duration.ofDays(30));
        Session.Builder session = Session.builder("session-" + number, when)
                .title(words(6))
                .format(chance(4) ? "workshop" : null)
                .description(words(30) + ".\n\n- **" + words(5) + "**\n- [" + words(3) + "](" + link("wiki") + ")\n\n"
                        + words(20) + ".")
                .announced(new AnnouncedTimes("9am PT, 12pm EDT, 6pm CET"))
                .status(Session.Status.CONFIRMED)
                .revision(new Revision(
                        random.nextInt(4),
                        Optional.of(created),
                        Optional.of(created.plusSeconds(random.nextInt(900_000)))))
                .earlierDates(chance(4) ? List.of(When.on(start.toLocalDate().minusDays(14))) : List.of())
                .trackIds(List.of("track-" + random.nextInt(5)))
                .guests(several(3, this::guest))
                .partners(chance(3) ? List.of(organization()) : List.of())
                .agenda(several(3, this::part))
                .venue(venue())
                .registrations(List.of(Registration.ticket(link("tickets"))))
                .links(several(3, this::link))
                .relatedEvents(
                        chance(3)
                                ? List.of(RelatedEvent.partOf(words(3), When.on(start.toLocalDate()))
                                        .withUrl(link("event")))
                                : List.of())
                .language(one(LANGUAGES));
        return session.build();
    }

    private Guest guest(int index) {
        return new Guest(
                Optional.of(name()),
                Guest.Kind.PERSON,
                index == 0 ? Guest.Role.HOST : Guest.Role.SPEAKER,
                chance(2) ? Guest.ParticipationStatus.CONFIRMED : Guest.ParticipationStatus.ANNOUNCED,
                Optional.empty(),
                List.of(organization()),
                chance(2) ? Optional.of(link("people")) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private Organization organization() {
        return new Organization(words(2), chance(2) ? Optional.of(link("about")) : Optional.empty(), Optional.empty());
    }

    private AgendaItem part(int index) {
        return AgendaItem.builder(words(4))
                .offset(Duration.ofMinutes(20L * index))
                .duration(Duration.ofMinutes(20))
                .guests(index == 1 ? List.of(Guest.person(name())) : List.of())
                .build();
    }

    private Venue venue() {
        VirtualLocation online =
                VirtualLocation.of(Platform.openSource("BigBlueButton"), JoinLink.publicLink(link("rooms")));
        Place place = Place.of(
                words(2),
                new PostalAddress(
                        Optional.of(words(1) + " " + random.nextInt(99)),
                        Optional.of("Lisboa"),
                        Optional.empty(),
                        Optional.of("1100-048"),
                        Optional.of("PT")));
        return chance(4) ? Venue.hybrid(place, online) : Venue.online(online);
    }

    private Link link(int index) {
        return switch (index) {
            case 0 ->
                Link.of(Link.Kind.RECORDING, link("videos"), words(4))
                        .withDuration(Duration.ofSeconds(3_000L + random.nextInt(3_000)))
                        .withSpeakers(name(), name());
            case 1 -> Link.of(Link.Kind.SLIDES, link("slides"), words(4));
            default -> Link.page(link("pages"), words(3));
        };
    }

    private URI link(String folder) {
        return URI.create("https://" + folder + ".example.org/" + random.nextInt(100_000) + "/"
                + Long.toString(random.nextLong() >>> 1, 36) + (chance(3) ? "?lang=en&v=2" : ""));
    }

    private String name() {
        return one(NAMES) + " " + one(FAMILIES);
    }

    private String words(int count) {
        StringJoiner text = new StringJoiner(" ");
        for (int i = 0; i < count; i++) {
            text.add(one(WORDS));
        }
        return text.toString();
    }

    private static <T> List<T> several(int count, IntFunction<T> each) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(each.apply(i));
        }
        return values;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** {@return true with a probability of one to a number} */
    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
