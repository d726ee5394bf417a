package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** Facts that pages of communities tell and that a naive model loses: each has a home and can be read back. */
class KindsOfFactTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static final ZoneId AUCKLAND = ZoneId.of("Pacific/Auckland");

    private static final When.Timed AFTERNOON = When.at(LocalDateTime.of(2024, 5, 16, 15, 0), VIENNA);

    private static final Revision FIRST = Revision.initial(Instant.parse("2024-01-08T09:00:00Z"));

    private WorkingGroup group = WorkingGroup.builder("rivers", "rivers.example", "River Cities")
            .tracks(List.of(Track.of("cities", "Cities & Governments"), Track.of("campus", "Universities & Academia")))
            .build();

    private void programme(Session... sessions) {
        group = group.toBuilder().sessions(List.of(sessions)).build();
    }

    private Session session(String id) {
        return group.session(id).orElseThrow();
    }

    private static URI uri(String text) {
        return URI.create(text);
    }

    /** A fact that can't be told without an error has no home. */
    @AfterEach
    void theGroupHasNoErrors() {
        assertThat(OspoValidator.create().validate(group))
                .extracting(Violation::severity)
                .doesNotContain(Severity.ERROR);
    }

    @Test
    void aSaveTheDateHasADateWithoutATime() {
        programme(Session.builder("s", When.on(LocalDate.of(2024, 9, 12))).build());

        assertThat(session("s").status()).isEqualTo(Session.Status.TENTATIVE);
        assertThat(session("s").when())
                .isInstanceOfSatisfying(
                        When.Days.class,
                        day -> assertThat(day.first()).isEqualTo(day.last()).isEqualTo("2024-09-12"));
    }

    @Test
    void aTopicThatIsComingSoonIsAbsent() {
        programme(Session.builder("s", AFTERNOON).build());

        assertThat(session("s").title()).isEmpty();
    }

    @Test
    void aHostToBeAnnouncedHasARoleAndNoName() {
        programme(Session.builder("s", AFTERNOON)
                .guests(List.of(Guest.toBeAnnounced(Guest.Role.HOST)))
                .build());

        assertThat(session("s").guests()).singleElement().satisfies(host -> {
            assertThat(host.role()).isEqualTo(Guest.Role.HOST);
            assertThat(host.kind()).isEqualTo(Guest.Kind.TO_BE_ANNOUNCED);
            assertThat(host.name()).isEmpty();
        });
    }

    @Test
    void aPastEventMayHaveAMonthOrAYearAlone() {
        programme(
                Session.builder("month", When.in(YearMonth.of(2019, 10))).build(),
                Session.builder("year", When.in(Year.of(2018))).build());

        assertThat(session("month").when()).isEqualTo(new When.InMonth(YearMonth.of(2019, 10)));
        assertThat(session("year").when()).isEqualTo(new When.InYear(Year.of(2018)));
    }

    @Test
    void aCampOfSeveralDaysHoldsDatedTalks() {
        programme(Session.builder("camp", When.between(LocalDate.of(2024, 9, 11), LocalDate.of(2024, 9, 13)))
                .format("camp")
                .agenda(List.of(
                        AgendaItem.at(Duration.ofHours(10), Duration.ofHours(1), "Opening"),
                        AgendaItem.at(Duration.ofDays(2).plusHours(14), Duration.ofMinutes(45), "Closing")))
                .build());

        Session camp = session("camp");
        LocalDateTime closing = camp.when()
                .firstDay()
                .atStartOfDay()
                .plus(camp.agenda().get(1).offset().orElseThrow());
        assertThat(closing).isEqualTo("2024-09-13T14:00");
        assertThat(camp.agenda().get(1).duration()).contains(Duration.ofMinutes(45));
        assertThat(camp.when().lastDay()).isEqualTo("2024-09-13");
    }

    @Test
    void anEndThatNobodyGaveIsNotInvented() {
        programme(Session.builder("s", AFTERNOON).build());

        assertThat(session("s").when())
                .isInstanceOfSatisfying(
                        When.Timed.class, when -> assertThat(when.zonedEnd()).isEmpty());
    }

    @Test
    void aTwoHourSpecialSaysHowLongItLasts() {
        programme(Session.builder("s", AFTERNOON.lasting(Duration.ofHours(2)))
                .format("2 hour special")
                .build());

        assertThat(session("s").format()).contains("2 hour special");
        assertThat(session("s").when())
                .isInstanceOfSatisfying(
                        When.Timed.class,
                        when -> assertThat(when.zonedEnd().map(ZonedDateTime::toLocalDateTime))
                                .contains(LocalDateTime.of(2024, 5, 16, 17, 0)));
    }

    @Test
    void twoTracksMeetOnTheSameDay() {
        programme(
                Session.builder("a", AFTERNOON).trackIds(List.of("cities")).build(),
                Session.builder("b", AFTERNOON).trackIds(List.of("campus")).build());

        assertThat(group.sessions())
                .extracting(session -> session.when().firstDay())
                .containsOnly(LocalDate.of(2024, 5, 16));
        assertThat(group.tracksOf(session("a"))).extracting(Track::name).containsExactly("Cities & Governments");
        assertThat(group.tracksOf(session("b"))).extracting(Track::name).containsExactly("Universities & Academia");
    }

    @Test
    void oneSessionBelongsToBothTracks() {
        programme(Session.builder("s", AFTERNOON)
                .trackIds(List.of("campus", "cities"))
                .build());

        assertThat(group.tracksOf(session("s")))
                .extracting(Track::name)
                .containsExactly("Universities & Academia", "Cities & Governments");
    }

    @Test
    void theSameSessionIsHeldTwiceADayForTwoContinents() {
        When second = When.at(LocalDateTime.of(2024, 5, 17, 9, 0), AUCKLAND);
        programme(
                Session.builder("europe", AFTERNOON).title("Budgets").build(),
                Session.builder("oceania", second)
                        .title("Budgets")
                        .relatedEvents(List.of(RelatedEvent.repeating("Budgets", AFTERNOON)))
                        .build());

        assertThat(session("oceania").relatedEvents()).singleElement().satisfies(event -> {
            assertThat(event.relation()).isEqualTo(RelatedEvent.Relation.REPEATS);
            assertThat(event.when()).contains(session("europe").when());
        });
    }

    @Test
    void eachPartHasHostsOfItsOwn() {
        Guest main = Guest.organization("City of Graz").as(Guest.Role.HOST);
        Guest community = Guest.person("Joana Vidal").as(Guest.Role.HOST);
        programme(Session.builder("s", AFTERNOON)
                .agenda(List.of(
                        AgendaItem.at(Duration.ZERO, Duration.ofMinutes(30), "Main track")
                                .withGuests(main),
                        AgendaItem.at(Duration.ofMinutes(30), Duration.ofMinutes(30), "Community track")
                                .withGuests(community)))
                .build());

        assertThat(session("s").guests()).isEmpty();
        assertThat(session("s").agenda())
                .extracting(AgendaItem::guests)
                .containsExactly(List.of(main), List.of(community));
        assertThat(session("s").agenda().get(0).end())
                .isEqualTo(session("s").agenda().get(1).offset());
    }

    @Test
    void onePartIsInPersonWhileTheRestIsOnline() {
        Venue online = Venue.online(Platform.openSource("Jitsi Meet"));
        Venue graz = Venue.inPerson(Place.city("Graz", "AT"));
        programme(Session.builder("s", AFTERNOON)
                .venue(online)
                .agenda(List.of(AgendaItem.of("Talks"), AgendaItem.of("Dinner").withVenue(graz)))
                .build());

        assertThat(group.venueOf(session("s"))).contains(online);
        assertThat(session("s").agenda().get(0).venue()).isEmpty();
        assertThat(session("s").agenda().get(1).venue()).contains(graz);
    }

    @Test
    void aHostMayBeAnOrganisation() {
        programme(Session.builder("s", AFTERNOON)
                .guests(List.of(Guest.organization("City of Graz")
                        .as(Guest.Role.HOST)
                        .withUrl(uri("https://graz.example/ospo"))))
                .build());

        assertThat(session("s").guests()).singleElement().satisfies(host -> {
            assertThat(host.kind()).isEqualTo(Guest.Kind.ORGANIZATION);
            assertThat(host.role()).isEqualTo(Guest.Role.HOST);
            assertThat(host.name()).contains("City of Graz");
            assertThat(host.url()).contains(uri("https://graz.example/ospo"));
        });
    }

    @Test
    void aPersonHasTwoAffiliationsAndTwoPeopleShareOne() {
        Organization university = Organization.of("TU Graz", uri("https://tugraz.example/"));
        Organization city = Organization.of("City of Graz");
        programme(Session.builder("s", AFTERNOON)
                .guests(List.of(
                        Guest.person("Joana Vidal").affiliatedWith(university, city),
                        Guest.person("Tomás Reis").affiliatedWith(university)))
                .build());

        assertThat(session("s").guests())
                .extracting(Guest::affiliations)
                .containsExactly(List.of(university, city), List.of(university));
    }

    @Test
    void aGuestWhoWithdrawsAndOneWhoIsAddedAreToldApart() {
        Guest first = Guest.person("Joana Vidal").as(Guest.Role.SPEAKER);
        Guest second = Guest.person("Tomás Reis").as(Guest.Role.SPEAKER);
        Session announced = Session.builder("s", AFTERNOON)
                .guests(List.of(first))
                .revision(FIRST)
                .build();
        programme(announced.toBuilder()
                .guests(List.of(first.withStanding(Guest.Standing.WITHDRAWN), second))
                .revision(FIRST.next(Instant.parse("2024-05-01T09:00:00Z")))
                .build());

        assertThat(session("s").guests())
                .extracting(Guest::standing)
                .containsExactly(Guest.Standing.WITHDRAWN, Guest.Standing.ANNOUNCED);
        assertThat(session("s").guests())
                .extracting(guest -> guest.name().orElseThrow())
                .containsExactly("Joana Vidal", "Tomás Reis");
        assertThat(PublicView.of(group).workingGroup().sessions().get(0).guests())
                .containsExactly(second);
    }

    @Test
    void aSessionThatMovesTwiceKeepsItsIdAndRemembersBothDates() {
        When second = When.on(LocalDate.of(2024, 6, 13));
        When third = When.in(YearMonth.of(2024, 9));
        Revision secondEdition = FIRST.next(Instant.parse("2024-05-01T09:00:00Z"));
        Session announced = Session.builder("s", AFTERNOON)
                .announced(new AnnouncedTimes("3pm CEST, 9am EDT"))
                .revision(FIRST)
                .build();
        programme(announced
                .rescheduledTo(second, secondEdition)
                .rescheduledTo(third, secondEdition.next(Instant.parse("2024-06-01T09:00:00Z"))));

        assertThat(session("s").when()).isEqualTo(third);
        assertThat(session("s").earlierDates()).containsExactly(AFTERNOON, second);
        assertThat(session("s").isRescheduled()).isTrue();
        assertThat(session("s").announced()).isEmpty();
        assertThat(session("s").revision().sequence()).isEqualTo(2);
        assertThat(session("s").revision().created()).contains(Instant.parse("2024-01-08T09:00:00Z"));
    }

    @Test
    void aPostponedSessionHasNoNewDateYet() {
        Session announced = Session.builder("s", AFTERNOON).revision(FIRST).build();
        programme(announced.withStatus(Session.Status.POSTPONED, FIRST.next(Instant.parse("2024-05-01T09:00:00Z"))));

        assertThat(session("s").status()).isEqualTo(Session.Status.POSTPONED);
        assertThat(session("s").when()).isEqualTo(AFTERNOON);
        assertThat(session("s").earlierDates()).isEmpty();
    }

    @Test
    void aCancelledSessionStaysAndOneThatVanishedWithoutAWordIsNotPublished() {
        Revision next = FIRST.next(Instant.parse("2024-05-01T09:00:00Z"));
        Session cancelled = Session.builder("cancelled", AFTERNOON).build().cancelled(next);
        Session vanished = Session.builder("vanished", AFTERNOON).build().withStatus(Session.Status.WITHDRAWN, next);
        programme(cancelled, vanished);

        assertThat(session("cancelled").status()).isEqualTo(Session.Status.CANCELLED);
        assertThat(session("vanished").status()).isEqualTo(Session.Status.WITHDRAWN);
        assertThat(PublicView.of(group).workingGroup().sessions()).containsExactly(cancelled);
    }

    @Test
    void aTitleAndATrackNameThatChangedTheirSpellingKeepTheOldOnes() {
        group = group.toBuilder()
                .tracks(List.of(Track.of("campus", "Universities & Academia")
                        .withAliases(new Aliases(List.of("academia"), List.of("Universities and Academia")))))
                .build();
        programme(Session.builder("dashboards", AFTERNOON)
                .title("Dashboards")
                .aliases(new Aliases(List.of("dash-boards"), List.of("Dash Boards")))
                .build());

        assertThat(session("dashboards").aliases())
                .isEqualTo(new Aliases(List.of("dash-boards"), List.of("Dash Boards")));
        assertThat(group.findSession("dash boards")).contains(session("dashboards"));
        assertThat(group.findSession("dash-boards")).contains(session("dashboards"));
        assertThat(group.findTrack("Universities and Academia")).isEqualTo(group.track("campus"));
        assertThat(group.findTrack("academia")).isEqualTo(group.track("campus"));
        assertThat(group.track("campus").orElseThrow().aliases())
                .isEqualTo(new Aliases(List.of("academia"), List.of("Universities and Academia")));
    }

    @Test
    void oneRegistersByTicketMailMailingListInvitationOrNotAtAll() {
        programme(Session.builder("s", AFTERNOON)
                .registrations(List.of(
                        Registration.ticket(uri("https://tickets.example/1")),
                        Registration.email(uri("mailto:seats@rivers.example")),
                        Registration.mailingList(uri("https://lists.example/rivers")),
                        Registration.invitationOnly(),
                        Registration.notNeeded()))
                .build());

        assertThat(session("s").registrations())
                .extracting(Registration::method)
                .containsExactly(Registration.Method.values());
        assertThat(session("s").registrations().subList(0, 3))
                .extracting(registration -> registration.url().orElseThrow())
                .containsExactly(
                        uri("https://tickets.example/1"),
                        uri("mailto:seats@rivers.example"),
                        uri("https://lists.example/rivers"));
    }

    @Test
    void recordingsComeWholeAndInPartsBesideSlidesPapersPlaylistsNotesAndPress() {
        programme(Session.builder("s", AFTERNOON)
                .links(List.of(
                        Link.of(Link.Kind.RECORDING, uri("https://video.example/1"), "All")
                                .lasting(Duration.ofMinutes(90)),
                        Link.of(Link.Kind.RECORDING, uri("https://video.example/2"), "Second talk")
                                .lasting(Duration.ofMinutes(25))
                                .withSpeakers("Joana Vidal"),
                        Link.of(Link.Kind.PLAYLIST, uri("https://video.example/all"), "Every session"),
                        Link.of(Link.Kind.SLIDES, uri("https://slides.example/1"), "Slides"),
                        Link.of(Link.Kind.PAPER, uri("https://papers.example/1"), "Paper"),
                        Link.of(Link.Kind.NOTES, uri("https://notes.example/1"), "Notes"),
                        Link.of(Link.Kind.PRESS, uri("https://press.example/1"), "Article")))
                .build());

        assertThat(session("s").links())
                .extracting(Link::kind)
                .containsExactly(
                        Link.Kind.RECORDING,
                        Link.Kind.RECORDING,
                        Link.Kind.PLAYLIST,
                        Link.Kind.SLIDES,
                        Link.Kind.PAPER,
                        Link.Kind.NOTES,
                        Link.Kind.PRESS);
        assertThat(session("s").links().get(0).duration()).contains(Duration.ofMinutes(90));
        assertThat(session("s").links().get(1).duration()).contains(Duration.ofMinutes(25));
        assertThat(session("s").links().get(1).speakers()).containsExactly("Joana Vidal");
    }

    @Test
    void aConferenceThatASessionIsPartOfOrBesideHasDatesOfItsOwn() {
        When forum = When.on(LocalDate.of(2024, 5, 16));
        When fair = When.between(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 5, 18));
        programme(Session.builder("s", AFTERNOON)
                .relatedEvents(List.of(
                        RelatedEvent.partOf("River Forum", forum),
                        RelatedEvent.beside("River Fair", fair).withUrl(uri("https://fair.example/"))))
                .build());

        assertThat(session("s").relatedEvents())
                .extracting(RelatedEvent::relation)
                .containsExactly(RelatedEvent.Relation.PART_OF, RelatedEvent.Relation.BESIDE);
        assertThat(session("s").relatedEvents())
                .extracting(event -> event.when().orElseThrow())
                .containsExactly(forum, fair);
        assertThat(session("s").relatedEvents().get(1).url()).contains(uri("https://fair.example/"));
    }

    @Test
    void aCadenceIsKeptInTheWordsOfThePage() {
        Cadence words = Cadence.usually("quarterly, in another host city each time", null);
        Cadence rule = Cadence.usually(
                "twice monthly on Thursdays (usually)",
                CadenceRule.weekly(DayOfWeek.THURSDAY).every(2, LocalDate.of(2024, 1, 11)));
        group = group.toBuilder()
                .cadence(words)
                .tracks(List.of(Track.of("campus", "Campus")
                        .meeting(rule)
                        .usuallyAt(UsualTime.of(LocalTime.of(15, 0), VIENNA))))
                .build();

        assertThat(group.cadence().orElseThrow().text()).isEqualTo("quarterly, in another host city each time");
        assertThat(group.cadence().orElseThrow().rule()).isEmpty();
        Track track = group.track("campus").orElseThrow();
        assertThat(track.cadence().orElseThrow().firm()).isFalse();
        assertThat(track.cadence().orElseThrow().rule().orElseThrow().interval())
                .isEqualTo(2);
        assertThat(track.usualTime().orElseThrow().start()).isEqualTo("15:00");
    }

    @Test
    void aPolicyHasAVersion() {
        group = group.toBuilder()
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT.withVersion("2.1")))
                .build();
        programme(Session.builder("s", AFTERNOON).build());

        assertThat(group.policiesOf(session("s")))
                .singleElement()
                .satisfies(policy -> assertThat(policy.version()).contains("2.1"));
    }

    @Test
    void underTheChathamHouseRuleWhatWasSaidStaysAndWhoSaidItGoes() {
        Link notes = Link.of(Link.Kind.NOTES, uri("https://notes.example/1"), "What was said");
        group = group.toBuilder()
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .build();
        programme(Session.builder("s", AFTERNOON)
                .guests(List.of(Guest.person("Joana Vidal")))
                .links(List.of(notes.withSpeakers("Joana Vidal")))
                .build());

        Session published = PublicView.of(group).workingGroup().sessions().get(0);
        assertThat(published.links()).containsExactly(notes);
        assertThat(published.guests()).containsExactly(Guest.person("Joana Vidal"));
    }

    @Test
    void theTimesLineIsKeptAsAnnouncedBesideTheRightStart() {
        programme(Session.builder("s", When.at(LocalDateTime.of(2021, 11, 18, 12, 0), ZoneId.of("America/New_York")))
                .announced(new AnnouncedTimes("9am PT, 12pm EDT, 6pm CET"))
                .build());

        assertThat(session("s").announced().orElseThrow().text()).isEqualTo("9am PT, 12pm EDT, 6pm CET");
        assertThat(session("s").when())
                .isInstanceOfSatisfying(
                        When.Timed.class, when -> assertThat(when.instant()).isEqualTo("2021-11-18T17:00:00Z"));
    }

    @Test
    void aPlatformThatIsNotOpenSourceSaysWhyItIsUsed() {
        group = group.toBuilder()
                .venue(Venue.online(Platform.proprietary("Zoom", "It works best for us.")))
                .build();

        Platform platform = group.venue().flatMap(Venue::online).orElseThrow().platform();
        assertThat(platform.openSource()).contains(false);
        assertThat(platform.rationale()).contains("It works best for us.");
    }
}
