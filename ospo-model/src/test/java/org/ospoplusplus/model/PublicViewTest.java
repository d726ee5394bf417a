package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.PublicView.Reason;
import org.ospoplusplus.model.PublicView.Removal;
import org.ospoplusplus.model.Records.Spot;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;

class PublicViewTest {

    private static final URI URL = URI.create("https://quay.example/x");

    private static final JoinLink SECRET_LINK = JoinLink.secret(URI.create("https://meet.quay.example/secret"));

    private static final JoinLink OPEN_LINK = JoinLink.publicLink(URI.create("https://meet.quay.example/open"));

    private static final DialIn SECRET_NUMBER = new DialIn("+44 20 7946 0100", Optional.of("1234"), true);

    private static final DialIn OPEN_NUMBER = new DialIn("+44 20 7946 0199", Optional.empty(), false);

    private static final Guest JOANA = Guest.person("Joana Vidal");

    private static final Guest JOANA_WITH_EMAIL = JOANA.withEmail(new EmailAddress("joana@quay.example"));

    private static final Guest GONE = Guest.person("Tomás Reis").withStanding(Guest.ParticipationStatus.WITHDRAWN);

    private static final ConductPolicy FORBIDDING = ConductPolicy.CHATHAM_HOUSE_RULE;

    private static final ConductPolicy ALLOWING = ConductPolicy.of("open", "On the record", URL)
            .withStances(ConductPolicy.Stance.ALLOWS, ConductPolicy.Stance.ALLOWS);

    private static Session.Builder session(String id) {
        return Session.builder(id, When.on(LocalDate.of(2024, 5, 16))).title("Session " + id);
    }

    private static WorkingGroup.Builder group(Session... sessions) {
        return WorkingGroup.builder("quay", "quay.example", "Quay").sessions(List.of(sessions));
    }

    private static Venue online(JoinLink join, DialIn... dialIns) {
        return Venue.hybrid(
                Place.city("Graz", "AT"),
                new VirtualLocation(
                        Optional.of(Platform.of("Jitsi Meet")),
                        Optional.ofNullable(join),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(dialIns),
                        Optional.empty()));
    }

    /** {@return the known kinds, and a word of a later version} */
    static Stream<Link.Kind> linkKinds() {
        return Stream.concat(Link.Kind.KNOWN.stream(), Stream.of(new Link.Kind("podcast")));
    }

    private static Link link(Link.Kind kind) {
        return Link.of(kind, URL, "Title").withSpeakers("Joana Vidal");
    }

    private static void assertView(WorkingGroup before, WorkingGroup after, Removal... removals) {
        PublicView view = PublicView.of(before);

        Records.assertEqual(view.workingGroup(), after);
        assertThat(view.removals()).containsExactly(removals);
    }

    @Test
    void aGroupWithoutSecretsStaysAsItIs() {
        Venue open = online(OPEN_LINK, OPEN_NUMBER);
        Session session = Full.of(Session.class).toBuilder()
                .guests(List.of(JOANA))
                .agenda(List.of(AgendaItem.of("Talk").withGuests(JOANA).withVenue(open)))
                .venue(open)
                .policies(List.of(ALLOWING))
                .classification(Session.Classification.PUBLIC)
                .build();
        WorkingGroup group = Full.workingGroup().toBuilder()
                .venue(open)
                .people(List.of(JOANA))
                .tracks(List.of(Full.of(Track.class).withPeople(JOANA).withVenue(open)))
                .series(List.of(Full.of(Series.class).toBuilder()
                        .guests(List.of(JOANA))
                        .venue(open)
                        .policies(List.of(ALLOWING))
                        .classification(Session.Classification.PUBLIC)
                        .build()))
                .sessions(List.of(session))
                .build();

        assertView(group, group);
    }

    @Test
    void emailAddressesGoAndTheirGuestsStay() {
        assertView(
                group(session("a")
                                .guests(List.of(JOANA, JOANA_WITH_EMAIL))
                                .agenda(List.of(AgendaItem.of("Talk").withGuests(JOANA_WITH_EMAIL)))
                                .build())
                        .build(),
                group(session("a")
                                .guests(List.of(JOANA, JOANA))
                                .agenda(List.of(AgendaItem.of("Talk").withGuests(JOANA)))
                                .build())
                        .build(),
                new Removal("/sessions/0/guests/1/email", Reason.PRIVATE_EMAIL),
                new Removal("/sessions/0/agenda/0/guests/0/email", Reason.PRIVATE_EMAIL));
    }

    @Test
    void secretLinksAndNumbersGoAndTheirVenuesStay() {
        Venue secret = online(SECRET_LINK, OPEN_NUMBER, SECRET_NUMBER);
        Venue open = online(null, OPEN_NUMBER);

        assertView(
                group(session("a")
                                .agenda(List.of(AgendaItem.of("Talk").withVenue(secret)))
                                .venue(secret)
                                .build())
                        .venue(secret)
                        .tracks(List.of(Track.of("t", "T").withVenue(secret)))
                        .build(),
                group(session("a")
                                .agenda(List.of(AgendaItem.of("Talk").withVenue(open)))
                                .venue(open)
                                .build())
                        .venue(open)
                        .tracks(List.of(Track.of("t", "T").withVenue(open)))
                        .build(),
                new Removal("/venue/online/join", Reason.SECRET_JOIN_LINK),
                new Removal("/venue/online/dialIns/1", Reason.SECRET_DIAL_IN),
                new Removal("/tracks/0/venue/online/join", Reason.SECRET_JOIN_LINK),
                new Removal("/tracks/0/venue/online/dialIns/1", Reason.SECRET_DIAL_IN),
                new Removal("/sessions/0/agenda/0/venue/online/join", Reason.SECRET_JOIN_LINK),
                new Removal("/sessions/0/agenda/0/venue/online/dialIns/1", Reason.SECRET_DIAL_IN),
                new Removal("/sessions/0/venue/online/join", Reason.SECRET_JOIN_LINK),
                new Removal("/sessions/0/venue/online/dialIns/1", Reason.SECRET_DIAL_IN));
    }

    @Test
    void withdrawnGuestsGoWithAllTheyHad() {
        Guest goneWithEmail = GONE.withEmail(new EmailAddress("tomas@quay.example"));

        assertView(
                group(session("a")
                                .guests(List.of(goneWithEmail, JOANA))
                                .agenda(List.of(AgendaItem.of("Talk").withGuests(JOANA, GONE)))
                                .build())
                        .build(),
                group(session("a")
                                .guests(List.of(JOANA))
                                .agenda(List.of(AgendaItem.of("Talk").withGuests(JOANA)))
                                .build())
                        .build(),
                new Removal("/sessions/0/guests/0", Reason.WITHDRAWN_GUEST),
                new Removal("/sessions/0/agenda/0/guests/1", Reason.WITHDRAWN_GUEST));
    }

    @Test
    void withdrawnSessionsGoWithAllTheyHad() {
        Session gone = session("gone")
                .status(Session.Status.WITHDRAWN)
                .guests(List.of(JOANA_WITH_EMAIL))
                .build();

        assertView(
                group(session("a").build(), gone, session("b").build()).build(),
                group(session("a").build(), session("b").build()).build(),
                new Removal("/sessions/1", Reason.WITHDRAWN_SESSION));
    }

    @ParameterizedTest
    @EnumSource(
            value = Session.Status.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WITHDRAWN"})
    void sessionsOfAnyOtherStatusStay(Session.Status status) {
        WorkingGroup group = group(session("a").status(status).build()).build();

        assertView(group, group);
    }

    /** Nobody sees a meeting on that day, so the view needs no exception that would give the day away. */
    @Test
    void theDayOfAHiddenSessionIsNotNamedIfTheDatesOfItsSeriesAreUnknown() {
        Series words = Series.builder("runde")
                .title("Große Runde")
                .cadence(Cadence.usually("ab und zu – 時々", null))
                .build();
        Session hidden = session("gehälter")
                .occurrence(new OccurrenceId("runde", LocalDate.of(2026, 3, 4)))
                .classification(Session.Classification.PRIVATE)
                .build();

        WorkingGroup view =
                PublicView.of(group(hidden).series(List.of(words)).build()).workingGroup();

        assertThat(view.series()).containsExactly(words);
        assertThat(view.sessions()).isEmpty();
    }

    @Test
    void aSeriesOfTooManyHiddenSessionsIsRemovedAndReported() {
        LocalDate first = LocalDate.of(2026, 3, 3);
        Series daily = Series.builder("täglich")
                .title("Große Runde")
                .cadence(Cadence.usually("dienstags – 火曜日", CadenceRule.weekly(DayOfWeek.TUESDAY)))
                .first(first)
                .venue(Venue.online(VirtualLocation.of(SECRET_LINK)))
                .build();
        List<Session> sessions = IntStream.rangeClosed(0, 1_001)
                .mapToObj(week -> session("s" + week)
                        .occurrence(new OccurrenceId("täglich", first.plusWeeks(week)))
                        .classification(week == 0 ? Session.Classification.PUBLIC : Session.Classification.PRIVATE)
                        .build())
                .toList();
        WorkingGroup group =
                group(sessions.toArray(Session[]::new)).series(List.of(daily)).build();

        PublicView view = PublicView.of(group);

        assertThat(view.workingGroup().series()).isEmpty();
        assertThat(view.removals()).contains(new Removal("/series/0", Reason.SERIES_OF_HIDDEN_SESSIONS));
        assertThat(view.workingGroup().sessions()).singleElement().satisfies(session -> {
            assertThat(session.occurrence()).isEmpty();
            assertThat(session.venue().flatMap(Venue::online).flatMap(VirtualLocation::join))
                    .isEmpty();
        });
        WorkingGroup shorter =
                group.toBuilder().sessions(sessions.subList(0, 1_001)).build();
        assertThat(PublicView.of(shorter).workingGroup().series())
                .singleElement()
                .satisfies(series -> assertThat(series.except()).hasSize(1_000));
    }

    @ParameterizedTest
    @EnumSource(
            value = Session.Classification.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PUBLIC"})
    void sessionsThatAreNotPublicAreRemoved(Session.Classification classification) {
        Session hidden = session("gehälter")
                .classification(classification)
                .guests(List.of(JOANA_WITH_EMAIL))
                .build();
        WorkingGroup group = group(hidden, session("a").build()).build();

        assertView(group, group(session("a").build()).build(), new Removal("/sessions/0", Reason.PRIVATE_SESSION));
        assertThat(PublicView.of(group, hidden)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Guest.ParticipationStatus.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WITHDRAWN"})
    void guestsOfAnyOtherStandingStay(Guest.ParticipationStatus participationStatus) {
        WorkingGroup group = group(session("a")
                        .guests(List.of(JOANA.withStanding(participationStatus)))
                        .build())
                .build();

        assertView(group, group);
    }

    @ParameterizedTest
    @MethodSource("linkKinds")
    void linksOfEveryKindLoseTheirSpeakersWhereAttributionIsForbidden(Link.Kind kind) {
        Session.Builder before = session("a").policies(List.of(FORBIDDING)).links(List.of(link(kind)));
        Session.Builder after = session("a").policies(List.of(FORBIDDING)).links(List.of(Link.of(kind, URL, "Title")));

        assertView(
                group(before.build()).build(),
                group(after.build()).build(),
                new Removal("/sessions/0/links/0/speakers", Reason.ATTRIBUTION_FORBIDDEN));
    }

    @Test
    void linksOfAPartFollowThePoliciesOfThePart() {
        Link named = link(Link.Kind.RECORDING);
        Link anonymous = Link.of(Link.Kind.RECORDING, URL, "Title");
        AgendaItem forbidding =
                AgendaItem.builder("Débat").policy(FORBIDDING).link(named).build();
        AgendaItem silent = AgendaItem.builder("Vortrag").link(named).build();
        AgendaItem replacing = AgendaItem.builder("講演")
                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                .link(named)
                .build();
        AgendaItem forbiddingAnonymous =
                forbidding.toBuilder().links(List.of(anonymous)).build();
        Session.Builder open =
                session("a").agenda(List.of(forbidding, silent, replacing)).links(List.of(named));
        WorkingGroup group = group(open.build()).build();

        assertView(
                group,
                group(open.agenda(List.of(forbiddingAnonymous, silent, replacing))
                                .build())
                        .build(),
                new Removal("/sessions/0/agenda/0/links/0/speakers", Reason.ATTRIBUTION_FORBIDDEN));

        WorkingGroup underRule = group.toBuilder().policies(List.of(FORBIDDING)).build();
        List<AgendaItem> expected = List.of(
                forbiddingAnonymous,
                silent.toBuilder().links(List.of(anonymous)).build(),
                replacing);
        assertThat(PublicView.of(underRule).workingGroup().sessions().get(0).agenda())
                .isEqualTo(expected);
        assertThat(PublicView.of(underRule, underRule.sessions().get(0))
                        .orElseThrow()
                        .agenda())
                .isEqualTo(expected);
    }

    @Test
    void aWithdrawnGuestIsNoSpeakerOfALinkOfAPart() {
        Link link = Link.of(Link.Kind.SLIDES, URL, "Title");
        AgendaItem part = AgendaItem.of("Vortrag – 講演");
        Session.Builder session = session("a")
                .guests(List.of(GONE, JOANA))
                .agenda(List.of(part.toBuilder()
                        .link(link.withSpeakers("Tomás Reis", "Joana Vidal"))
                        .build()));

        assertView(
                group(session.build()).build(),
                group(session.guests(List.of(JOANA))
                                .agenda(List.of(part.toBuilder()
                                        .link(link.withSpeakers("Joana Vidal"))
                                        .build()))
                                .build())
                        .build(),
                new Removal("/sessions/0/guests/0", Reason.WITHDRAWN_GUEST),
                new Removal("/sessions/0/agenda/0/links/0/speakers/0", Reason.WITHDRAWN_GUEST));
    }

    @ParameterizedTest
    @MethodSource("linkKinds")
    void withdrawnGuestsAreNoSpeakersOfLinks(Link.Kind kind) {
        Guest goneFromPart = Guest.person("Zoë Gone").withStanding(Guest.ParticipationStatus.WITHDRAWN);
        Link link = Link.of(kind, URL, "Title");
        Session.Builder before = session("a")
                .guests(List.of(GONE, JOANA))
                .agenda(List.of(AgendaItem.of("Talk").withGuests(goneFromPart)))
                .links(List.of(link, link.withSpeakers("Tomás Reis", "Joana Vidal", "Zoë Gone", "Tomás Reis junior")));

        assertView(
                group(before.build()).build(),
                group(session("a")
                                .guests(List.of(JOANA))
                                .agenda(List.of(AgendaItem.of("Talk")))
                                .links(List.of(link, link.withSpeakers("Joana Vidal", "Tomás Reis junior")))
                                .build())
                        .build(),
                new Removal("/sessions/0/guests/0", Reason.WITHDRAWN_GUEST),
                new Removal("/sessions/0/agenda/0/guests/0", Reason.WITHDRAWN_GUEST),
                new Removal("/sessions/0/links/1/speakers/0", Reason.WITHDRAWN_GUEST),
                new Removal("/sessions/0/links/1/speakers/2", Reason.WITHDRAWN_GUEST));
    }

    @Test
    void aSpeakerWhoWithdrewFromOnePartAndComesToAnotherStays() {
        Link link = Link.of(Link.Kind.RECORDING, URL, "Title").withSpeakers("Tomás Reis");
        Session session = session("a")
                .agenda(List.of(
                        AgendaItem.of("Talk").withGuests(GONE),
                        AgendaItem.of("Panel").withGuests(Guest.person("Tomás Reis"))))
                .links(List.of(link))
                .build();

        assertThat(PublicView.of(group(session).build(), session).orElseThrow().links())
                .containsExactly(link);
    }

    @Test
    void announcedGuestsStayIfAttributionIsForbidden() {
        WorkingGroup group = group(session("a")
                        .policies(List.of(FORBIDDING))
                        .guests(List.of(JOANA.withRole(Guest.Role.SPEAKER)))
                        .agenda(List.of(AgendaItem.of("Talk").withGuests(JOANA.withRole(Guest.Role.HOST))))
                        .links(List.of(Link.of(Link.Kind.RECORDING, URL, "Nobody is named")))
                        .build())
                .build();

        assertView(group, group);
    }

    private static List<Link> linksUnder(
            List<ConductPolicy> groups, List<ConductPolicy> tracks, List<ConductPolicy> own) {
        return linksUnder(ConductPolicy.Inheritance.ADDS, groups, tracks, own);
    }

    private static List<Link> linksUnder(
            ConductPolicy.Inheritance inheritance,
            List<ConductPolicy> groups,
            List<ConductPolicy> tracks,
            List<ConductPolicy> own) {
        Session session = session("a")
                .trackIds(List.of("t"))
                .policies(own)
                .policyInheritance(own.isEmpty() ? ConductPolicy.Inheritance.ADDS : inheritance)
                .links(List.of(link(Link.Kind.RECORDING)))
                .build();
        WorkingGroup group = group(session)
                .policies(groups)
                .tracks(List.of(Track.of("t", "T")
                        .withPolicies(tracks.toArray(ConductPolicy[]::new))
                        .withPolicyInheritance(tracks.isEmpty() ? ConductPolicy.Inheritance.ADDS : inheritance)))
                .build();
        return PublicView.of(group).workingGroup().sessions().get(0).links();
    }

    @Test
    void thePolicyThatForbidsMayBeTheSessionsItsTracksOrTheGroups() {
        List<ConductPolicy> none = List.of();
        List<ConductPolicy> forbids = List.of(ALLOWING, FORBIDDING);

        assertThat(linksUnder(none, none, forbids)).containsExactly(Link.of(Link.Kind.RECORDING, URL, "Title"));
        assertThat(linksUnder(none, forbids, none)).containsExactly(Link.of(Link.Kind.RECORDING, URL, "Title"));
        assertThat(linksUnder(forbids, none, none)).containsExactly(Link.of(Link.Kind.RECORDING, URL, "Title"));
    }

    @Test
    void aPolicyThatWasReplacedForbidsNothing() {
        List<ConductPolicy> none = List.of();
        List<ConductPolicy> forbids = List.of(FORBIDDING);
        List<ConductPolicy> allows = List.of(ALLOWING);

        assertThat(linksUnder(none, none, none)).containsExactly(link(Link.Kind.RECORDING));
        assertThat(linksUnder(ConductPolicy.Inheritance.REPLACES, forbids, allows, none))
                .containsExactly(link(Link.Kind.RECORDING));
        assertThat(linksUnder(ConductPolicy.Inheritance.REPLACES, forbids, forbids, allows))
                .containsExactly(link(Link.Kind.RECORDING));
    }

    @Test
    void aPolicyThatIsNotReplacedStillForbids() {
        List<ConductPolicy> forbids = List.of(FORBIDDING);
        List<ConductPolicy> allows = List.of(ALLOWING);

        assertThat(linksUnder(forbids, allows, List.of())).containsExactly(Link.of(Link.Kind.RECORDING, URL, "Title"));
        assertThat(linksUnder(forbids, List.of(), allows)).containsExactly(Link.of(Link.Kind.RECORDING, URL, "Title"));
    }

    @Test
    void aSessionOnItsOwnFollowsThePoliciesThatItInherits() {
        Session session = session("a")
                .trackIds(List.of("t"))
                .links(List.of(link(Link.Kind.RECORDING)))
                .build();
        WorkingGroup group = group(session)
                .language("pt")
                .venue(online(SECRET_LINK))
                .tracks(List.of(Track.of("t", "T").withPolicies(FORBIDDING)))
                .build();

        assertThat(PublicView.of(group, session))
                .contains(session.toBuilder()
                        .policies(List.of(FORBIDDING))
                        .venue(online(null))
                        .language("pt")
                        .links(List.of(Link.of(Link.Kind.RECORDING, URL, "Title")))
                        .build());
        assertThat(PublicView.of(
                        group,
                        session.toBuilder().status(Session.Status.WITHDRAWN).build()))
                .isEmpty();
    }

    @Test
    void peopleWhoLeadKeepTheirNamesAndLoseTheirAddresses() {
        Track track = Track.of("t", "Tråck");
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Grüppe")
                .people(List.of(JOANA_WITH_EMAIL, GONE))
                .tracks(List.of(track.withPeople(GONE, JOANA_WITH_EMAIL)))
                .build();

        assertView(
                group,
                group.toBuilder()
                        .people(List.of(JOANA))
                        .tracks(List.of(track.withPeople(JOANA)))
                        .build(),
                new Removal("/people/0/email", Reason.PRIVATE_EMAIL),
                new Removal("/people/1", Reason.WITHDRAWN_GUEST),
                new Removal("/tracks/0/people/0", Reason.WITHDRAWN_GUEST),
                new Removal("/tracks/0/people/1/email", Reason.PRIVATE_EMAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"track", "group", "series", "session", "none", "own links"})
    void linksOfATrackLoseTheirSpeakersIfTheTrackOrAMeetingWithTheseLinksForbidsAttribution(String forbidding) {
        List<ConductPolicy> policies = List.of(FORBIDDING);
        Link own = Link.page(URL, "Eigene Séite");
        Track track = Track.of("t", "Tråck").withLinks(link(Link.Kind.RECORDING));
        Session session = session("x").trackIds(List.of("t")).build();
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Grüppe")
                .policies(forbidding.equals("group") ? policies : List.of())
                .tracks(List.of(forbidding.equals("track") ? track.withPolicies(FORBIDDING) : track))
                .series(List.of(Series.builder("s")
                        .trackIds(List.of("t"))
                        .policies(forbidding.equals("series") ? policies : List.of())
                        .build()))
                .sessions(List.of(session.toBuilder()
                        .policies(forbidding.equals("session") || forbidding.equals("own links") ? policies : List.of())
                        .links(forbidding.equals("own links") ? List.of(own) : List.of())
                        .build()))
                .build();

        PublicView view = PublicView.of(group);

        boolean isKept = forbidding.equals("none") || forbidding.equals("own links");
        assertThat(view.workingGroup().tracks().get(0).links())
                .containsExactly(isKept ? link(Link.Kind.RECORDING) : Link.of(Link.Kind.RECORDING, URL, "Title"));
        assertThat(view.removals())
                .hasSize(isKept ? 0 : 1)
                .allMatch(removal ->
                        removal.equals(new Removal("/tracks/0/links/0/speakers", Reason.ATTRIBUTION_FORBIDDEN)));
    }

    @Test
    void linksOfTheGroupFollowThePoliciesOfTheGroup() {
        Link playlist = link(Link.Kind.PLAYLIST);
        Track track = Track.of("t", "T").withPolicies(FORBIDDING);
        WorkingGroup forbidding = group().policies(List.of(FORBIDDING))
                .links(List.of(link(Link.Kind.PAGE), playlist))
                .build();
        WorkingGroup allowing =
                group().links(List.of(playlist)).tracks(List.of(track)).build();

        assertView(
                forbidding,
                forbidding.toBuilder()
                        .links(List.of(
                                Link.of(Link.Kind.PAGE, URL, "Title"), Link.of(Link.Kind.PLAYLIST, URL, "Title")))
                        .build(),
                new Removal("/links/0/speakers", Reason.ATTRIBUTION_FORBIDDEN),
                new Removal("/links/1/speakers", Reason.ATTRIBUTION_FORBIDDEN));
        assertView(allowing, allowing);
    }

    @Test
    void pointersReferToTheGivenGroupAndNotToItsView() {
        Session gone = session("gone").status(Session.Status.WITHDRAWN).build();
        Session session = session("a").guests(List.of(GONE, JOANA_WITH_EMAIL)).build();

        assertThat(PublicView.of(group(gone, session).build()).removals())
                .extracting(Removal::pointer, Removal::reason)
                .containsExactly(
                        tuple("/sessions/0", Reason.WITHDRAWN_SESSION),
                        tuple("/sessions/1/guests/0", Reason.WITHDRAWN_GUEST),
                        tuple("/sessions/1/guests/1/email", Reason.PRIVATE_EMAIL));
    }

    @Provide
    Arbitrary<WorkingGroup> groups() {
        Arbitrary<Venue> venues = Combinators.combine(
                        Arbitraries.of(SECRET_LINK, OPEN_LINK).injectNull(0.3),
                        Arbitraries.of(SECRET_NUMBER, OPEN_NUMBER)
                                .array(DialIn[].class)
                                .ofMaxSize(3))
                .as(PublicViewTest::online);
        Arbitrary<List<Guest>> guests =
                Arbitraries.of(JOANA, JOANA_WITH_EMAIL, GONE).list().ofMaxSize(3);
        Arbitrary<List<ConductPolicy>> policies =
                Arbitraries.of(FORBIDDING, ALLOWING).list().uniqueElements().ofMaxSize(2);
        Arbitrary<List<Link>> links = Combinators.combine(
                        Arbitraries.of(linkKinds().toList()), Arbitraries.of(true, false))
                .as((kind, named) -> named ? link(kind) : Link.of(kind, URL, "Title"))
                .list()
                .ofMaxSize(3);
        Arbitrary<AgendaItem> items = Combinators.combine(guests, venues)
                .as((who, where) -> AgendaItem.of("Talk")
                        .withGuests(who.toArray(Guest[]::new))
                        .withVenue(where));
        Arbitrary<Session.Builder> sessions = Combinators.combine(
                        Arbitraries.of(Session.Status.class),
                        guests,
                        items.list().ofMaxSize(2),
                        venues.injectNull(0.3),
                        policies,
                        links,
                        Arbitraries.of(List.of("t"), List.<String>of()))
                .as((status, who, agenda, where, rules, pages, trackIds) -> session("x")
                        .status(status)
                        .guests(who)
                        .agenda(agenda)
                        .venue(where)
                        .policies(rules)
                        .links(pages)
                        .trackIds(trackIds));
        Arbitrary<Track> tracks = Combinators.combine(venues, policies)
                .as((where, rules) ->
                        Track.of("t", "T").withVenue(where).withPolicies(rules.toArray(ConductPolicy[]::new)));
        return Combinators.combine(
                        venues.injectNull(0.3),
                        policies,
                        links,
                        tracks.list().ofMaxSize(1),
                        sessions.list().ofMaxSize(3))
                .as((where, rules, pages, threads, builders) -> group(numbered(builders))
                        .venue(where)
                        .policies(rules)
                        .links(pages)
                        .tracks(threads)
                        .build());
    }

    private static Session[] numbered(List<Session.Builder> builders) {
        List<Session> sessions = new ArrayList<>();
        for (Session.Builder builder : builders) {
            sessions.add(builder.id("s" + sessions.size()).build());
        }
        return sessions.toArray(Session[]::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theViewOfAViewIsEqual(@ForAll("groups") WorkingGroup group) {
        PublicView once = PublicView.of(group);
        PublicView twice = PublicView.of(once.workingGroup());

        assertThat(twice.workingGroup()).isEqualTo(once.workingGroup());
        assertThat(twice.removals()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theRestIsPublicAndInItsOrder(@ForAll("groups") WorkingGroup group) {
        WorkingGroup left = PublicView.of(group).workingGroup();

        assertThat(Records.walk(left)).extracting(Spot::value).noneMatch(Full::isPrivate);
        assertThat(left.sessions())
                .extracting(Session::id)
                .isEqualTo(group.sessions().stream()
                        .filter(session -> session.status() != Session.Status.WITHDRAWN)
                        .map(Session::id)
                        .toList());
        assertThat(left.sessions()).allSatisfy(session -> {
            Session before = group.session(session.id()).orElseThrow();
            assertThat(Records.differences(before, session)).isSubsetOf("guests", "agenda", "venue", "links");
        });
        assertThat(Records.differences(group, left)).isSubsetOf("venue", "links", "tracks", "sessions");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRemovalIsReportedInDocumentOrder(@ForAll("groups") WorkingGroup group) {
        PublicView view = PublicView.of(group);
        List<String> places = Records.walk(group).stream().map(Spot::pointer).toList();

        List<Integer> positions = view.removals().stream()
                .map(removal -> firstWithin(places, removal.pointer()))
                .toList();

        assertThat(positions).doesNotContain(-1).doesNotHaveDuplicates().isSorted();
        assertThat(view.workingGroup().equals(group)).isEqualTo(view.removals().isEmpty());
    }

    private static int firstWithin(List<String> places, String pointer) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).equals(pointer) || places.get(i).startsWith(pointer + "/")) {
                return i;
            }
        }
        return -1;
    }

    @Test
    void aPasscodeIsAlwaysPrivate() {
        VirtualLocation open = VirtualLocation.of(Platform.of("Jitsi – ジッツィ"), OPEN_LINK)
                .withMeetingId("812 3456 7890")
                .withChat(URI.create("https://chat.quay.example/"));

        assertView(
                group().venue(Venue.online(open.withPasscode(new Passcode("Größe-7"))))
                        .build(),
                group().venue(Venue.online(open)).build(),
                new Removal("/venue/online/passcode", Reason.PASSCODE));
    }

    @Test
    void aMeetingIdIsPrivateBesideASecretLink() {
        VirtualLocation secret = VirtualLocation.of(JoinLink.secret(URI.create("https://meet.quay.example/room")))
                .withMeetingId("812 3456 7890");

        assertView(
                group().venue(Venue.online(secret)).build(),
                group().venue(Venue.online(VirtualLocation.unspecified())).build(),
                new Removal("/venue/online/join", Reason.SECRET_JOIN_LINK),
                new Removal("/venue/online/meetingId", Reason.SECRET_MEETING_ID));
        assertThat(secret.toString()).doesNotContain("812", "room");
        assertThat(VirtualLocation.unspecified().withMeetingId("812 3456 7890").toString())
                .contains("812 3456 7890");
    }
}
