package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.time.When;

class WorkingGroupTest {

    private static final Venue ONLINE = Venue.online(Platform.openSource("Jitsi Meet"));

    private static final Venue GHENT = Venue.inPerson(Place.city("Ghent", "BE"));

    private static final Venue TURKU = Venue.inPerson(Place.city("Turku", "FI"));

    private static final Venue OWN = Venue.inPerson(Place.city("Graz", "AT"));

    private static final ConductPolicy COVENANT = ConductPolicy.CONTRIBUTOR_COVENANT;

    private static final ConductPolicy CHATHAM_HOUSE = ConductPolicy.CHATHAM_HOUSE_RULE;

    private static final ConductPolicy HOUSE =
            ConductPolicy.of("house", "House rules", URI.create("https://house.example/rules"));

    private static final Contact DESK = Contact.of(URI.create("mailto:desk@cities.example"));

    private static final Contact GHENT_DESK = Contact.of(URI.create("mailto:ospo@ghent.example"));

    /** A track without its own venue, policies and contacts. */
    private static final Track PLAIN = Track.of("plain", "Plain");

    private static final Track IN_GHENT = Track.of("ghent", "Ghent")
            .withVenue(GHENT)
            .withPolicies(CHATHAM_HOUSE, COVENANT)
            .withContacts(GHENT_DESK);

    private static final Track IN_TURKU =
            Track.of("turku", "Turku").withVenue(TURKU).withPolicies(HOUSE);

    private static final WorkingGroup GROUP = WorkingGroup.builder("cities", "cities.example", "Cities")
            .venue(ONLINE)
            .policies(List.of(COVENANT))
            .contacts(List.of(DESK))
            .tracks(List.of(PLAIN, IN_GHENT, IN_TURKU))
            .build();

    private static final WorkingGroup BARE =
            WorkingGroup.builder("bare", "bare.example", "Bare").build();

    private static Session session(String... trackIds) {
        return Session.builder("a", When.on(LocalDate.of(2024, 5, 16)))
                .trackIds(List.of(trackIds))
                .build();
    }

    @Test
    void tracksAndSessionsAreFoundByTheirIds() {
        WorkingGroup group =
                GROUP.toBuilder().sessions(List.of(session("ghent"))).build();

        assertThat(group.track("turku")).contains(IN_TURKU);
        assertThat(group.track("Turku")).isEmpty();
        assertThat(group.session("a")).contains(session("ghent"));
        assertThat(group.session("b")).isEmpty();
    }

    @Test
    void tracksComeInTheOrderOfTheSessionAndUnknownOnesAreSkipped() {
        assertThat(GROUP.tracksOf(session("turku", "nowhere", "plain"))).containsExactly(IN_TURKU, PLAIN);
        assertThat(GROUP.tracksOf(session())).isEmpty();
    }

    @Test
    void aVenueOfItsOwnComesFirst() {
        Session own = session("ghent").toBuilder().venue(OWN).build();

        assertThat(GROUP.venueOf(own)).contains(OWN);
    }

    @Test
    void thenComesThatOfTheFirstTrackWithOne() {
        assertThat(GROUP.venueOf(session("plain", "turku", "ghent"))).contains(TURKU);
        assertThat(GROUP.venueOf(session("ghent", "turku"))).contains(GHENT);
    }

    @Test
    void thenComesThatOfTheGroup() {
        assertThat(GROUP.venueOf(session("plain"))).contains(ONLINE);
        assertThat(GROUP.venueOf(session("nowhere"))).contains(ONLINE);
        assertThat(GROUP.venueOf(session())).contains(ONLINE);
        assertThat(BARE.venueOf(session())).isEmpty();
    }

    @Test
    void policiesOfTheGroupHoldForTheRest() {
        assertThat(GROUP.policiesOf(session("plain"))).containsExactly(COVENANT);
        assertThat(GROUP.policiesOf(session("nowhere"))).containsExactly(COVENANT);
        assertThat(GROUP.policiesOf(session())).containsExactly(COVENANT);
        assertThat(BARE.policiesOf(session())).isEmpty();
    }

    @Test
    void contactsAreThoseOfTheTracksElseTheGroups() {
        assertThat(GROUP.contactsOf(session("ghent"))).containsExactly(GHENT_DESK);
        assertThat(GROUP.contactsOf(session("ghent", "turku"))).containsExactly(GHENT_DESK, DESK);
        assertThat(GROUP.contactsOf(session("plain", "turku"))).containsExactly(DESK);
        assertThat(GROUP.contactsOf(session())).containsExactly(DESK);
    }

    @Test
    void contactsOfASessionComeFirst() {
        Contact own = new Contact(Optional.of("Zoë – 予約"), URI.create("mailto:zoe@turku.example"));
        Session session = session("ghent").toBuilder().contact(own).build();

        assertThat(GROUP.contactsOf(session)).containsExactly(own);
        assertThat(GROUP.resolved(session).contacts()).containsExactly(own);
        assertThat(GROUP.resolved(session("ghent", "turku")).contacts()).containsExactly(GHENT_DESK, DESK);
    }

    private static Registration seat(String path) {
        return Registration.ticket(URI.create("https://seats.example/" + path));
    }

    private static Link chat(String path) {
        return Link.of(Link.Kind.CHAT, URI.create("https://chat.example/" + path), "Raum – " + path);
    }

    @Test
    void linksAreThoseOfTheSessionElseOfItsSeriesElseOfItsTracks() {
        WorkingGroup group = BARE.toBuilder()
                .links(List.of(chat("groupe")))
                .tracks(List.of(
                        Track.of("a", "Å").withLinks(chat("a"), chat("beide")),
                        Track.of("b", "Ƀ").withLinks(chat("beide"), chat("b")),
                        Track.of("c", "Ç")))
                .series(List.of(Series.builder("s").link(chat("s")).build()))
                .build();
        Session ofSeries = session("a").toBuilder()
                .occurrence(new OccurrenceId("s", LocalDate.of(2024, 5, 16)))
                .build();

        assertThat(group.linksOf(session("a").toBuilder().link(chat("own")).build()))
                .containsExactly(chat("own"));
        assertThat(group.linksOf(ofSeries)).containsExactly(chat("s"));
        assertThat(group.linksOf(session("c", "b", "a"))).containsExactly(chat("beide"), chat("b"), chat("a"));
        assertThat(group.linksOf(session("c"))).isEmpty();
        assertThat(group.linksOf(session())).isEmpty();
        assertThat(group.resolved(session("b")).links()).containsExactly(chat("beide"), chat("b"));
    }

    @Test
    void waysToRegisterAreThoseOfTheSessionElseOfItsSeriesElseOfItsTracksElseOfTheGroup() {
        WorkingGroup group = BARE.toBuilder()
                .registrations(List.of(seat("groupe")))
                .tracks(List.of(Track.of("a", "Å").withRegistrations(seat("a")), Track.of("c", "Ç")))
                .series(List.of(Series.builder("s").registration(seat("s")).build()))
                .build();
        Session ofSeries = session("a").toBuilder()
                .occurrence(new OccurrenceId("s", LocalDate.of(2024, 5, 16)))
                .build();

        assertThat(group.registrationsOf(
                        session("a").toBuilder().registration(seat("own")).build()))
                .containsExactly(seat("own"));
        assertThat(group.registrationsOf(ofSeries)).containsExactly(seat("s"));
        assertThat(group.registrationsOf(session("a"))).containsExactly(seat("a"));
        assertThat(group.registrationsOf(session("a", "c"))).containsExactly(seat("a"), seat("groupe"));
        assertThat(group.registrationsOf(session())).containsExactly(seat("groupe"));
        assertThat(group.resolved(session()).registrations()).containsExactly(seat("groupe"));
    }

    @Test
    void ofTheLinksOfSeveralTracksAResolvedSessionHasTheFirstThousand() {
        List<Link> many = IntStream.range(0, 1000).mapToObj(i -> chat("é" + i)).toList();
        WorkingGroup group = BARE.toBuilder()
                .tracks(List.of(
                        Track.of("a", "Å").withLinks(many.toArray(Link[]::new)),
                        Track.of("b", "Ƀ").withLinks(chat("b"))))
                .build();

        assertThat(group.linksOf(session("a", "b"))).hasSize(1001);
        assertThat(group.resolved(session("a", "b")).links()).isEqualTo(many);
    }

    @Test
    void aDisplayZoneIsARegion() {
        WorkingGroup.Builder builder =
                BARE.toBuilder().displayZones(List.of(ZoneId.of("Europe/Vienna"), ZoneOffset.ofHours(1)));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("WorkingGroup.displayZones:");
    }

    @Test
    void theLastChangeIsAWholeSecond() {
        WorkingGroup.Builder builder = BARE.toBuilder().modified(Instant.parse("2024-05-16T10:00:00.5Z"));

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("WorkingGroup.modified:");
    }
}
