package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Passcode;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** The model represents each fact that a simple model loses, and answers questions about it. */
class KindsOfFactTest {

    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private static final When.Timed AFTERNOON = When.at(LocalDateTime.of(2024, 5, 16, 15, 0), VIENNA);

    private static Session session(WorkingGroup group) {
        assertThat(group.sessions()).hasSize(1);
        return group.sessions().get(0);
    }

    private static Session session(WorkingGroup group, String id) {
        return group.session(id).orElseThrow();
    }

    private static URI uri(String text) {
        return URI.create(text);
    }

    @Test
    void aSaveTheDateHasADateWithoutATime() {
        Session session = session(Facts.saveTheDate());

        assertThat(session.status()).isEqualTo(Session.Status.TENTATIVE);
        assertThat(session.when())
                .isInstanceOfSatisfying(
                        When.Days.class,
                        day -> assertThat(day.first()).isEqualTo(day.last()).isEqualTo("2024-09-12"));
    }

    @Test
    void aTopicThatIsComingSoonIsAbsent() {
        Session session = session(Facts.topicComingSoon());

        assertThat(session.title()).isEmpty();
    }

    @Test
    void aHostToBeAnnouncedHasARoleAndNoName() {
        Session session = session(Facts.hostToBeAnnounced());

        assertThat(session.guests()).singleElement().satisfies(host -> {
            assertThat(host.role()).isEqualTo(Guest.Role.HOST);
            assertThat(host.kind()).isEqualTo(Guest.Kind.TO_BE_ANNOUNCED);
            assertThat(host.name()).isEmpty();
        });
    }

    @Test
    void aPastEventMayHaveOnlyAMonthOrAYear() {
        WorkingGroup group = Facts.monthOrYearAlone();

        assertThat(session(group, "founding").when()).isEqualTo(new When.InMonth(YearMonth.of(2019, 10)));
        assertThat(session(group, "first-talks").when()).isEqualTo(new When.InYear(Year.of(2018)));
    }

    @Test
    void aCampOfSeveralDaysHasDatedTalks() {
        Session camp = session(Facts.campOfSeveralDays());

        LocalDateTime closing = camp.when()
                .firstDay()
                .atStartOfDay()
                .plus(camp.agenda().get(1).offset().orElseThrow());
        assertThat(closing).isEqualTo("2024-09-13T14:00");
        assertThat(camp.agenda().get(1).duration()).contains(Duration.ofMinutes(45));
        assertThat(camp.when().lastDay()).isEqualTo("2024-09-13");
    }

    @Test
    void anUnknownEndRemainsUnknown() {
        Session session = session(Facts.endNotGiven());

        assertThat(session.when())
                .isInstanceOfSatisfying(
                        When.Timed.class, when -> assertThat(when.zonedEnd()).isEmpty());
    }

    @Test
    void aTwoHourSpecialHasADuration() {
        Session session = session(Facts.twoHourSpecial());

        assertThat(session.format()).contains("2 hour spécial");
        assertThat(session.when())
                .isInstanceOfSatisfying(
                        When.Timed.class,
                        when -> assertThat(when.zonedEnd().map(ZonedDateTime::toLocalDateTime))
                                .contains(LocalDateTime.of(2024, 5, 16, 17, 0)));
    }

    @Test
    void twoTracksMeetOnTheSameDay() {
        WorkingGroup group = Facts.twoTracksOnOneDay();

        assertThat(group.sessions())
                .extracting(session -> session.when().firstDay())
                .containsOnly(LocalDate.of(2024, 5, 16));
        assertThat(group.tracksOf(session(group, "budgets")))
                .extracting(Track::name)
                .containsExactly("Cités & Governments");
        assertThat(group.tracksOf(session(group, "curricula")))
                .extracting(Track::name)
                .containsExactly("Universités & Academia");
    }

    @Test
    void oneSessionBelongsToBothTracks() {
        WorkingGroup group = Facts.sessionOfBothTracks();
        Session session = session(group);

        assertThat(group.tracksOf(session))
                .extracting(Track::name)
                .containsExactly("Universités & Academia", "Cités & Governments");
    }

    @Test
    void theSameSessionIsHeldTwiceADayForTwoContinents() {
        WorkingGroup group = Facts.heldTwiceForTwoContinents();

        assertThat(session(group, "oceania").relatedEvents()).singleElement().satisfies(event -> {
            assertThat(event.relation()).isEqualTo(RelatedEvent.Relation.REPEATS);
            assertThat(event.when()).contains(session(group, "europe").when());
        });
    }

    @Test
    void eachPartHasItsOwnHosts() {
        Session session = session(Facts.partsWithHostsOfTheirOwn());
        Guest main = Guest.organization("City of Graz – Gradec ⛰").withRole(Guest.Role.HOST);
        Guest community = Guest.person("Joana Vidál").withRole(Guest.Role.HOST);

        assertThat(session.guests()).isEmpty();
        assertThat(session.agenda()).extracting(AgendaItem::guests).containsExactly(List.of(main), List.of(community));
        assertThat(session.agenda().get(0).end())
                .isEqualTo(session.agenda().get(1).offset());
    }

    @Test
    void onePartIsInPersonWhileTheRestIsOnline() {
        WorkingGroup group = Facts.partInPerson();
        Session session = session(group);
        Venue online = Venue.online(Platform.openSource("Jitsi Meet Österreich"));
        Venue graz = Venue.inPerson(Place.city("Graz – Gradec", "AT"));

        assertThat(group.venueOf(session)).contains(online);
        assertThat(session.agenda().get(0).venue()).isEmpty();
        assertThat(session.agenda().get(1).venue()).contains(graz);
    }

    @Test
    void aHostMayBeAnOrganization() {
        Session session = session(Facts.organizationAsHost());

        assertThat(session.guests()).singleElement().satisfies(host -> {
            assertThat(host.kind()).isEqualTo(Guest.Kind.ORGANIZATION);
            assertThat(host.role()).isEqualTo(Guest.Role.HOST);
            assertThat(host.name()).contains("City of Graz – Gradec ⛰");
            assertThat(host.url()).contains(uri("https://graz.example/ospo"));
        });
    }

    @Test
    void aPersonHasTwoAffiliationsAndTwoPeopleShareOne() {
        Session session = session(Facts.sharedAffiliations());
        Organization university = Organization.of("TU Graz – Universität", uri("https://tugraz.example/"));
        Organization city = Organization.of("City of Graz – Gradec ⛰");

        assertThat(session.guests())
                .extracting(Guest::affiliations)
                .containsExactly(List.of(university, city), List.of(university));
        assertThat(session.guests())
                .extracting(Guest::jobTitle)
                .containsExactly(Optional.of("Leiterin — cheffe de projet"), Optional.empty());
    }

    @Test
    void aWithdrawnGuestAndAnAddedGuestDiffer() {
        WorkingGroup group = Facts.guestReplaced();
        Session session = session(group);
        Guest second = Guest.person("Tomás Reis").withRole(Guest.Role.SPEAKER);

        assertThat(session.guests())
                .extracting(Guest::standing)
                .containsExactly(Guest.ParticipationStatus.WITHDRAWN, Guest.ParticipationStatus.ANNOUNCED);
        assertThat(session.guests())
                .extracting(guest -> guest.name().orElseThrow())
                .containsExactly("Joana Vidál", "Tomás Reis");
        assertThat(PublicView.of(group).workingGroup().sessions().get(0).guests())
                .containsExactly(second);
    }

    @Test
    void aSessionThatMovesTwiceKeepsItsIdAndRemembersBothDates() {
        Session session = session(Facts.movedTwice());
        When second = When.on(LocalDate.of(2024, 6, 13));
        When third = When.in(YearMonth.of(2024, 9));

        assertThat(session.id()).isEqualTo("budgets");
        assertThat(session.when()).isEqualTo(third);
        assertThat(session.earlierDates()).containsExactly(AFTERNOON, second);
        assertThat(session.isRescheduled()).isTrue();
        assertThat(session.announced()).isEmpty();
        assertThat(session.revision().sequence()).isEqualTo(2);
        assertThat(session.revision().created()).contains(Instant.parse("2024-01-08T09:00:00Z"));
    }

    @Test
    void aPostponedSessionHasNoNewDateYet() {
        Session session = session(Facts.postponed());

        assertThat(session.status()).isEqualTo(Session.Status.POSTPONED);
        assertThat(session.when()).isEqualTo(AFTERNOON);
        assertThat(session.earlierDates()).isEmpty();
    }

    @Test
    void aCancelledSessionStays() {
        WorkingGroup group = Facts.cancelled();
        Session cancelled = session(group);

        assertThat(cancelled.status()).isEqualTo(Session.Status.CANCELLED);
        assertThat(cancelled.when()).isEqualTo(AFTERNOON);
        assertThat(PublicView.of(group).workingGroup().sessions()).containsExactly(cancelled);
    }

    @Test
    void aWithdrawnSessionIsNotPublished() {
        WorkingGroup group = Facts.vanished();

        assertThat(session(group).status()).isEqualTo(Session.Status.WITHDRAWN);
        assertThat(PublicView.of(group).workingGroup().sessions()).isEmpty();
    }

    @Test
    void aTitleAndATrackNameKeepTheirOldSpellingsAsAliases() {
        WorkingGroup group = Facts.changedSpelling();
        Session session = session(group);

        assertThat(session.aliases()).isEqualTo(new Aliases(List.of("dash-boards"), List.of("Dash Boards 📊")));
        assertThat(group.findSession("dash boards 📊")).contains(session);
        assertThat(group.findSession("dash-boards")).contains(session);
        assertThat(group.findTrack("Universités and Academia")).isEqualTo(group.track("campus"));
        assertThat(group.findTrack("academia")).isEqualTo(group.track("campus"));
        assertThat(group.track("campus").orElseThrow().aliases())
                .isEqualTo(new Aliases(List.of("academia"), List.of("Universités and Academia")));
    }

    @Test
    void registrationIsByTicketMailMailingListInvitationOrNotNecessary() {
        Session session = session(Facts.waysToRegister());

        assertThat(session.registrations())
                .extracting(Registration::method)
                .containsExactly(Registration.Method.values());
        assertThat(session.registrations().subList(0, 3))
                .extracting(registration -> registration.url().orElseThrow())
                .containsExactly(
                        uri("https://tickets.example/1"),
                        uri("mailto:seats@rivers.example"),
                        uri("https://lists.example/rivers"));
    }

    @Test
    void placesHaveAPriceANumberAndADeadline() {
        List<Registration> registrations =
                session(Facts.pricePlacesAndDeadline()).registrations();

        assertThat(registrations)
                .extracting(registration -> registration.price().orElseThrow().toString())
                .containsExactly("15.50 EUR", "free");
        assertThat(registrations)
                .extracting(registration -> registration.capacity().orElseThrow())
                .containsExactly(40, 500);
        assertThat(registrations)
                .extracting(registration -> registration.deadline().orElseThrow())
                .containsExactly(
                        Deadline.on(LocalDate.of(2024, 5, 10)),
                        Deadline.at(LocalDateTime.of(2024, 5, 16, 12, 0).atZone(ZoneId.of("Europe/Vienna"))));
    }

    @Test
    void recordingsComeWholeAndInPartsBesideSlidesPapersPlaylistsNotesAndPress() {
        Session session = session(Facts.recordingsAndPapers());

        assertThat(session.links())
                .extracting(Link::kind)
                .containsExactly(
                        Link.Kind.RECORDING,
                        Link.Kind.RECORDING,
                        Link.Kind.PLAYLIST,
                        Link.Kind.SLIDES,
                        Link.Kind.PAPER,
                        Link.Kind.NOTES,
                        Link.Kind.PRESS,
                        Link.Kind.CHAT,
                        Link.Kind.MAILING_LIST,
                        Link.Kind.REPOSITORY,
                        Link.Kind.LIVESTREAM,
                        Link.Kind.PHOTOS,
                        Link.Kind.IMAGE,
                        new Link.Kind("podcast"));
        assertThat(session.links().get(6).language()).contains("fr");
        assertThat(session.links().get(0).duration()).contains(Duration.ofMinutes(90));
        assertThat(session.links().get(1).duration()).contains(Duration.ofMinutes(25));
        assertThat(session.links().get(1).speakers()).containsExactly("Joana Vidál");
    }

    @Test
    void aRelatedConferenceHasItsOwnDates() {
        Session session = session(Facts.conferencesWithDates());
        When forum = When.on(LocalDate.of(2024, 5, 16));
        When fair = When.between(LocalDate.of(2024, 5, 17), LocalDate.of(2024, 5, 18));

        assertThat(session.relatedEvents())
                .extracting(RelatedEvent::relation)
                .containsExactly(RelatedEvent.Relation.PART_OF, RelatedEvent.Relation.BESIDE);
        assertThat(session.relatedEvents())
                .extracting(event -> event.when().orElseThrow())
                .containsExactly(forum, fair);
        assertThat(session.relatedEvents().get(1).url()).contains(uri("https://fair.example/"));
    }

    @Test
    void aCadenceIsKeptInTheWordsOfThePage() {
        WorkingGroup group = Facts.cadenceInWords();

        Series inWords = group.series().get(0);
        assertThat(inWords.cadence().orElseThrow().text())
                .isEqualTo("quarterly, in another host city each time — à tour de rôle");
        assertThat(inWords.cadence().orElseThrow().rule()).isEmpty();
        assertThat(inWords.hasKnownDates()).isFalse();
        Series ofTrack = group.series().get(1);
        assertThat(ofTrack.cadence().orElseThrow().text())
                .isEqualTo("twice monthly on Thursdays (usually — généralement)");
        assertThat(ofTrack.cadence().orElseThrow().firm()).isFalse();
        assertThat(ofTrack.dates(LocalDate.of(2024, 1, 1)).limit(2))
                .containsExactly(LocalDate.of(2024, 1, 11), LocalDate.of(2024, 1, 25));
        assertThat(ofTrack.time().orElseThrow().start()).isEqualTo("15:00");
    }

    @Test
    void aMeetingRepeatsExceptOnSomeDaysAndOnOneMore() {
        Series series = Facts.meetingThatRepeats().series().get(0);

        assertThat(series.dates(LocalDate.of(2024, 7, 1)).limit(4))
                .map(LocalDate::toString)
                .containsExactly("2024-07-02", "2024-07-16", "2024-08-27", "2024-09-10");
        assertThat(series.dates(LocalDate.of(2024, 12, 1)))
                .map(LocalDate::toString)
                .containsExactly("2024-12-03", "2024-12-17", "2024-12-19", "2024-12-31");
        assertThat(series.except().get(1).reason()).contains("Sommerpause – pause d’été");
        assertThat(series.when(LocalDate.of(2024, 7, 2)))
                .isEqualTo(When.at(LocalDateTime.of(2024, 7, 2, 17, 0), VIENNA, Duration.ofHours(1)));
    }

    @Test
    void theWeekOfABiweeklyMeetingMayBeUnknown() {
        Series series = Facts.weekUnknown().series().get(0);

        assertThat(series.hasKnownDates()).isFalse();
        assertThat(series.dates(LocalDate.of(2024, 1, 1))).isEmpty();
        assertThat(series.couldMeetOn(LocalDate.of(2024, 1, 9))).isTrue();
        assertThat(series.couldMeetOn(LocalDate.of(2024, 1, 10))).isFalse();
        assertThat(series.cadence().orElseThrow().text()).isEqualTo("every second Tuesday — 隔週火曜日");
    }

    @Test
    void datesMayFollowNoRule() {
        Series series = Facts.listOfDates().series().get(0);

        assertThat(series.rule()).isEmpty();
        assertThat(series.dates(LocalDate.of(2024, 1, 1)))
                .map(LocalDate::toString)
                .containsExactly("2024-03-22", "2024-06-28", "2024-12-20");
    }

    @Test
    void oneMeetingOfASeriesHasATopic() {
        assertThat(march(Facts.oneMeetingWithATopic()))
                .containsExactly(
                        "2024-02-27T17:00 River call – Flussrunde 🌊",
                        "2024-03-12T17:00 Licenses in practice – Lizenzen",
                        "2024-03-26T17:00 River call – Flussrunde 🌊");
    }

    @Test
    void oneMeetingOfASeriesIsMoved() {
        assertThat(march(Facts.oneMeetingMoved()))
                .containsExactly(
                        "2024-02-27T17:00 River call – Flussrunde 🌊",
                        "2024-03-13T17:00 River call – Flussrunde 🌊",
                        "2024-03-26T17:00 River call – Flussrunde 🌊");
    }

    @Test
    void oneMeetingOfASeriesIsCancelled() {
        WorkingGroup group = Facts.oneMeetingCancelled();

        assertThat(march(group)).hasSize(3);
        assertThat(group.upcoming(LocalDate.of(2024, 3, 1).atStartOfDay(VIENNA))
                        .limit(1)
                        .map(Meeting::id))
                .containsExactly("river-call-2024-03-26");
    }

    @Test
    void theHostOfASeriesIsTheHostOfEachMeetingUnlessItHasAnother() {
        WorkingGroup group = Facts.hostOfEveryMeeting();
        List<Session> meetings = meetingsOfMarch(group).toList();

        assertThat(meetings.stream()
                        .map(group::guestsOf)
                        .map(guests -> guests.get(0).name().orElseThrow()))
                .containsExactly("Joana Vidál", "Tomás Reis", "Joana Vidál");
        assertThat(meetings)
                .allMatch(
                        meeting -> group.venueOf(meeting).orElseThrow().online().isPresent()
                                && group.linksOf(meeting).size() == 1);
    }

    private static Stream<Session> meetingsOfMarch(WorkingGroup group) {
        ZonedDateTime from = LocalDate.of(2024, 2, 20).atStartOfDay(VIENNA);
        return group.meetings(from, from.plusWeeks(6)).map(Meeting::toSession);
    }

    private static Stream<String> march(WorkingGroup group) {
        return meetingsOfMarch(group)
                .map(meeting -> ((When.Timed) meeting.when()).start() + " " + group.titleOf(meeting));
    }

    @Test
    void peopleLeadAGroupAndATrackWithoutBeingGuestsOfTheirSessions() {
        WorkingGroup group = Facts.peopleWhoLead();

        assertThat(group.people()).extracting(Guest::role).containsExactly(Guest.Role.LEAD);
        assertThat(group.tracks().get(1).people()).extracting(Guest::role).containsExactly(Guest.Role.CHAIR);
        assertThat(group.guestsOf(session(group)))
                .extracting(guest -> guest.name().orElseThrow())
                .containsExactly("Tomás Reis");
        assertThat(group.registrationsOf(session(group)))
                .containsExactly(Registration.ticket(uri("https://rivers.example/join")));
        assertThat(PublicView.of(group).workingGroup().people())
                .extracting(Guest::email)
                .containsExactly(Optional.empty());
    }

    @Test
    void aSessionHasTheLinksAndTheRegistrationOfItsTrack() {
        WorkingGroup group = Facts.linksOfATrack();

        assertThat(group.linksOf(session(group)))
                .extracting(Link::kind)
                .containsExactly(Link.Kind.PAGE, Link.Kind.CHAT);
        assertThat(group.registrationsOf(session(group)))
                .containsExactly(Registration.mailingList(uri("https://lists.example/campus")));
        assertThat(group.tracks().get(1).audience()).contains("Lehrende und *étudiants* — 学生");
    }

    @Test
    void aPolicyHasAVersion() {
        WorkingGroup group = Facts.policyWithVersion();
        Session session = session(group);

        assertThat(group.policiesOf(session))
                .singleElement()
                .satisfies(policy -> assertThat(policy.version()).contains("2.1 (français)"));
    }

    @Test
    void aSessionAddsAPolicy() {
        WorkingGroup group = Facts.policyInAddition();

        assertThat(group.policiesOf(session(group)))
                .extracting(ConductPolicy::name)
                .containsExactly("On the record – 記者会見", "Chatham House Rule");
    }

    @Test
    void aSessionReplacesThePoliciesOfItsGroup() {
        WorkingGroup group = Facts.policyInstead();

        assertThat(group.policiesOf(session(group)))
                .extracting(ConductPolicy::name)
                .containsExactly("On the record – 記者会見");
    }

    @Test
    void theChathamHouseRuleKeepsNotesAndRemovesTheirSpeakers() {
        WorkingGroup group = Facts.notesUnderChathamHouseRule();
        Link notes = Link.of(Link.Kind.NOTES, uri("https://notes.example/1"), "What was said – ce qui fut dit 𝄞");

        Session published = PublicView.of(group).workingGroup().sessions().get(0);
        assertThat(published.links()).containsExactly(notes);
        assertThat(published.guests()).containsExactly(Guest.person("Joana Vidál"));
    }

    @Test
    void theTimesLineIsKeptAsAnnouncedBesideTheRightStart() {
        Session session = session(Facts.timesAsAnnounced());

        assertThat(session.announced().orElseThrow().text()).isEqualTo("9am PT · 12pm EDT · 6pm CET");
        assertThat(session.when())
                .isInstanceOfSatisfying(
                        When.Timed.class, when -> assertThat(when.instant()).isEqualTo("2021-11-18T17:00:00Z"));
    }

    @Test
    void aProprietaryPlatformHasARationale() {
        WorkingGroup group = Facts.proprietaryPlatform();

        Platform platform =
                group.venue().flatMap(Venue::online).orElseThrow().platform().orElseThrow();
        assertThat(platform.openSource()).contains(false);
        assertThat(platform.rationale()).contains("It works best for us — החלטה.");
    }

    @Test
    void aCancelledSessionHasAReason() {
        Session session = session(Facts.cancelledForAReason());

        assertThat(session.status()).isEqualTo(Session.Status.CANCELLED);
        assertThat(session.notice()).contains("The speaker is ill – erkrankt");
    }

    @Test
    void aSessionHasTopicsAndAnAudience() {
        Session session = session(Facts.topicsAndAudience());

        assertThat(session.topics()).containsExactly("Finanzen – 財務", "Finanzplanung für drei Jahre");
        assertThat(session.audience()).contains("People who *plan*, and anyone who pays – öffentlich");
    }

    @Test
    void aPartHasADescription() {
        List<AgendaItem> agenda = session(Facts.partWithADescription()).agenda();

        assertThat(agenda.get(0).description()).contains("Three cities show their *budgets* — 三都市.\n\n- Graz\n- Ōsaka");
        assertThat(agenda.get(1).description()).isEmpty();
    }

    @Test
    void aPartHasSlidesAndARecording() {
        List<AgendaItem> agenda = session(Facts.partWithSlides()).agenda();

        assertThat(agenda.get(0).links()).extracting(Link::kind).containsExactly(Link.Kind.SLIDES, Link.Kind.RECORDING);
        assertThat(agenda.get(0).links().get(0).speakers()).containsExactly("Zoë Ångström");
        assertThat(agenda.get(1).links()).isEmpty();
    }

    @Test
    void aPartHasAPolicyInAdditionToThoseOfTheSession() {
        WorkingGroup group = Facts.partUnderAPolicyOfItsOwn();
        Session session = session(group);

        assertThat(group.policiesOf(session)).containsExactly(ConductPolicy.CONTRIBUTOR_COVENANT);
        assertThat(group.policiesOf(session, session.agenda().get(0)))
                .containsExactly(ConductPolicy.CONTRIBUTOR_COVENANT);
        assertThat(group.policiesOf(session, session.agenda().get(1)))
                .containsExactly(ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CONTRIBUTOR_COVENANT);
    }

    @Test
    void aPartHasAPolicyInsteadOfThoseOfTheSession() {
        WorkingGroup group = Facts.publicPart();
        Session session = session(group);

        assertThat(group.policiesOf(session, session.agenda().get(0)))
                .containsExactly(ConductPolicy.CONTRIBUTOR_COVENANT);
        assertThat(group.policiesOf(session, session.agenda().get(1)))
                .containsExactly(ConductPolicy.CHATHAM_HOUSE_RULE);
    }

    @Test
    void aSessionWillNotBeRecorded() {
        WorkingGroup group = Facts.notRecorded();

        assertThat(ConductPolicy.combined(group.policiesOf(session(group)), ConductPolicy::recording))
                .isEqualTo(ConductPolicy.Stance.FORBIDS);
    }

    @Test
    void aSessionHasAContactOfItsOwn() {
        WorkingGroup group = Facts.contactOfASession();
        List<Session> sessions = group.sessions();

        assertThat(group.contactsOf(sessions.get(0)))
                .containsExactly(new Contact(Optional.of("Kämmerei – 財務課"), uri("mailto:budgets@rivers.example")));
        assertThat(group.contactsOf(sessions.get(1)))
                .containsExactly(Contact.of(uri("https://rivers.example/réponses")));
    }

    @Test
    void anOnlineSessionNeedsNoPlatform() {
        Session session = session(Facts.onlineSomewhere());

        assertThat(session.venue()).contains(Venue.online(VirtualLocation.unspecified()));
    }

    @Test
    void aMeetingIdIsPublicAndAPasscodeIsNot() {
        WorkingGroup group = Facts.meetingIdAndPasscode();
        PublicView view = PublicView.of(group);

        assertThat(online(session(group)).passcode()).contains(new Passcode("Größe-77"));
        VirtualLocation shown = online(session(view.workingGroup()));
        assertThat(shown.meetingId()).contains("945 3120 8875");
        assertThat(shown.passcode()).isEmpty();
        assertThat(view.removals())
                .containsExactly(
                        new PublicView.Removal("/sessions/0/venue/online/passcode", PublicView.Reason.PASSCODE));
    }

    @Test
    void aMeetingHasAChat() {
        assertThat(online(session(Facts.chatOfAMeeting())).chat()).contains(uri("https://chat.example/budgets"));
    }

    @Test
    void aPlaceHasARoomAndAPage() {
        Place place = session(Facts.roomWithDirections())
                .venue()
                .flatMap(Venue::place)
                .orElseThrow();

        assertThat(place.room()).contains("Zimmer 12, 2. Stock – 二階");
        assertThat(place.url()).contains(uri("https://graz.example/anfahrt"));
    }

    private static VirtualLocation online(Session session) {
        return session.venue().flatMap(Venue::online).orElseThrow();
    }
}
