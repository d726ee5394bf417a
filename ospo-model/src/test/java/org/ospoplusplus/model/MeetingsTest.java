package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Sessions and occurrences answer the same questions. */
class MeetingsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final Guest ZOE = Guest.person("Zoë Müller");

    private static final Track CAMPUS = Track.of("campus", "Câmpus");

    private static final Track QUAY = Track.of("quay", "Quai");

    /** Meets each Tuesday from 17:00 to 18:00 in Berlin, which is 16:00 to 17:00 in UTC in winter. */
    private static final Series CALL = Series.builder("call")
            .title("Große Runde")
            .trackId("campus")
            .cadence(Cadence.firmly("dienstags", CadenceRule.weekly(DayOfWeek.TUESDAY)))
            .time(new UsualTime(LocalTime.of(17, 0), BERLIN, Optional.of(Duration.ofHours(1))))
            .first(LocalDate.of(2026, 1, 6))
            .build();

    /** Takes each first day of the month. */
    private static final Series DAY = Series.builder("tag")
            .trackId("quay")
            .guest(ZOE)
            .cadence(Cadence.usually(
                    "le premier du mois", new CadenceRule(CadenceRule.Frequency.MONTHLY, 1, List.of(), Optional.of(1))))
            .build();

    private static WorkingGroup group(Session... sessions) {
        return WorkingGroup.builder("g", "example.org", "Grüße")
                .tracks(List.of(CAMPUS, QUAY))
                .series(List.of(DAY, CALL))
                .sessions(List.of(sessions))
                .build();
    }

    private static Session.Builder replacing(String date, String start) {
        return Session.builder("call-" + date + "-x", When.at(LocalDateTime.parse(start), BERLIN, Duration.ofHours(1)))
                .occurrence(new OccurrenceId("call", LocalDate.parse(date)));
    }

    private static ZonedDateTime at(String text) {
        return ZonedDateTime.parse(text);
    }

    private static List<String> ids(Stream<Meeting> meetings) {
        return meetings.map(Meeting::id).toList();
    }

    @Test
    void occurrencesAndSessionsAreMergedByTheirStarts() {
        Session talk = Session.builder("talk", When.at(LocalDateTime.parse("2026-02-03T16:59"), BERLIN))
                .build();

        assertThat(ids(group(talk).meetings(at("2026-01-20T16:59Z"), at("2026-02-03T16:01Z"))))
                .containsExactly("call-2026-01-20", "call-2026-01-27", "tag-2026-02-01", "talk", "call-2026-02-03");
    }

    @Test
    void anOccurrenceCountsFromItsStartUntilBeforeItsEnd() {
        assertThat(ids(group().meetings(at("2026-01-20T17:00Z"), at("2026-01-27T16:00Z"))))
                .isEmpty();
        assertThat(ids(group().meetings(at("2026-01-20T16:59:59Z"), at("2026-01-27T16:00:01Z"))))
                .containsExactly("call-2026-01-20", "call-2026-01-27");
    }

    @Test
    void wholeDaysAreInTheZoneOfTheFirstMoment() {
        assertThat(ids(group().meetings(at("2026-02-01T23:59+09:00[Asia/Tokyo]"), at("2026-02-01T15:00Z"))))
                .containsExactly("tag-2026-02-01");
        assertThat(ids(group().meetings(at("2026-02-02T00:00+09:00[Asia/Tokyo]"), at("2026-02-01T15:00:01Z"))))
                .isEmpty();
    }

    @Test
    void aSessionReplacesItsOccurrenceWhereverItMoved() {
        Session earlier = replacing("2026-01-20", "2026-01-12T09:00").build();
        Session later = replacing("2026-01-13", "2026-01-28T09:00").build();
        Session cancelled = replacing("2026-01-27", "2026-01-27T17:00")
                .status(Session.Status.CANCELLED)
                .build();
        WorkingGroup group = group(earlier, later, cancelled);

        assertThat(ids(group.meetings(at("2026-01-10T00:00Z"), at("2026-01-31T00:00Z"))))
                .containsExactly("call-2026-01-20-x", "call-2026-01-27-x", "call-2026-01-13-x");
        assertThat(ids(group.upcoming(at("2026-01-10T00:00Z")).limit(3)))
                .containsExactly("call-2026-01-20-x", "call-2026-01-13-x", "tag-2026-02-01");
    }

    @Test
    void upcomingBeginsWithTheMeetingUnderWay() {
        assertThat(ids(group().upcoming(at("2026-01-20T16:30Z")).limit(2)))
                .containsExactly("call-2026-01-20", "call-2026-01-27");
        assertThat(group().next(at("2026-01-20T17:00Z")).map(Meeting::id)).contains("call-2026-01-27");
    }

    @Test
    void aSessionOfAMonthComesAfterItsOccurrences() {
        Session month = Session.builder("monat", When.in(YearMonth.of(2026, 1))).build();

        assertThat(ids(group(month).upcoming(at("2026-01-25T00:00Z")).limit(3)))
                .containsExactly("call-2026-01-27", "monat", "tag-2026-02-01");
    }

    @Test
    void anOccurrenceCanBeTurnedIntoASession() {
        Meeting next = group().next(at("2026-01-14T00:00Z")).orElseThrow();

        assertThat(next).isEqualTo(new Occurrence(CALL, LocalDate.of(2026, 1, 20)));
        assertThat(next.toSession()).isEqualTo(CALL.sessionOn(LocalDate.of(2026, 1, 20)));
        assertThat(next.occurrence()).contains(new OccurrenceId("call", LocalDate.of(2026, 1, 20)));
    }

    @Test
    void fourHundredYearsAheadTheOccurrencesGoOn() {
        assertThat(ids(group().upcoming(at("2426-01-02T00:00Z")).limit(2)))
                .containsExactly("call-2426-01-06", "call-2426-01-13");
        assertThat(ids(group().meetings(at("9999-12-25T00:00Z"), at("9999-12-31T23:00Z"))))
                .containsExactly("call-9999-12-28");
        assertThat(ids(group().meetings(at("-9999-01-01T00:00Z"), at("0001-01-01T12:00Z"))))
                .containsExactly("tag-0001-01-01");
    }

    /** The expected order comes from sorting all occurrences of each series. */
    @Test
    void theOccurrencesOfManySeriesAreInOrder() {
        List<Series> many = IntStream.range(0, 60)
                .mapToObj(number -> Series.builder("serie-%02d".formatted(number))
                        .cadence(Cadence.firmly(
                                "chaque semaine",
                                CadenceRule.weekly(DayOfWeek.of(1 + number % 7)).every(1 + number % 5)))
                        .time(UsualTime.of(LocalTime.of(number % 24, 0), number % 2 == 0 ? BERLIN : ZoneId.of("UTC")))
                        .first(LocalDate.of(2026, 1, 5).plusDays(number % 11))
                        .last(LocalDate.of(2026, 6, 1).plusDays(3L * number))
                        .build())
                .toList();
        List<String> expected = many.stream()
                .flatMap(series -> series.dates(LocalDate.of(2026, 1, 1)).map(date -> new Occurrence(series, date)))
                .sorted(Comparator.comparing((Occurrence each) -> ((When.Timed) each.when()).instant())
                        .thenComparing(each -> each.series().id()))
                .map(Occurrence::id)
                .toList();

        assertThat(expected).hasSizeGreaterThan(700);
        assertThat(ids(group().toBuilder().series(many).build().upcoming(at("2026-01-01T00:00Z"))))
                .isEqualTo(expected);
    }

    @Test
    void clashesAreFoundAcrossSeries() {
        Series other = CALL.toBuilder()
                .id("andere")
                .time(new UsualTime(LocalTime.of(16, 30), ZoneId.of("UTC"), Optional.empty()))
                .build();
        WorkingGroup group = group().toBuilder().series(other).build();

        assertThat(group.clashes(at("2026-01-19T00:00Z"), at("2026-02-01T00:00Z")))
                .extracting(clash -> clash.first().id() + " " + clash.second().id())
                .containsExactly("call-2026-01-20 andere-2026-01-20", "call-2026-01-27 andere-2026-01-27");
    }

    @Test
    void theGroupOfATrackHasItsSeriesAndSessions() {
        Session elsewhere = replacing("2026-01-20", "2026-01-21T09:00")
                .trackIds(List.of("quay"))
                .build();
        Session own = replacing("2026-01-27", "2026-01-28T09:00").build();
        WorkingGroup group = group(elsewhere, own);

        assertThat(ids(group.forTrack(CAMPUS).meetings(at("2026-01-12T00:00Z"), at("2026-02-04T00:00Z"))))
                .as("the session of another track does not bring its occurrence back")
                .containsExactly("call-2026-01-13", "call-2026-01-27-x", "call-2026-02-03");
        assertThat(ids(group.forTrack(QUAY).meetings(at("2026-01-12T00:00Z"), at("2026-02-04T00:00Z"))))
                .containsExactly("call-2026-01-20-x", "tag-2026-02-01");
    }

    @Test
    void aSessionOutsideItsSeriesKeepsWhatItInherited() {
        Session elsewhere = replacing("2026-01-20", "2026-01-21T09:00")
                .trackIds(List.of("quay"))
                .build();

        assertThat(group(elsewhere).forTrack(QUAY).sessions())
                .containsExactly(elsewhere.toBuilder()
                        .occurrence(null)
                        .title("Große Runde")
                        .build());
    }

    @Test
    void theGroupOfASeriesHasOnlyItsMeetings() {
        Session own = replacing("2026-01-27", "2026-01-28T09:00").build();
        Session other = Session.builder("talk", When.on(LocalDate.of(2026, 1, 15)))
                .trackIds(List.of("campus"))
                .build();

        assertThat(ids(group(own, other).forSeries(CALL).meetings(at("2026-01-12T00:00Z"), at("2026-02-03T00:00Z"))))
                .containsExactly("call-2026-01-13", "call-2026-01-20", "call-2026-01-27-x");
    }

    @Test
    void aGuestIsFoundInSeriesSessionsAndAgendas() {
        Session talk = Session.builder("talk", When.on(LocalDate.of(2026, 1, 15)))
                .agenda(List.of(AgendaItem.of("Vortrag").withGuests(ZOE)))
                .build();
        Session call =
                replacing("2026-01-27", "2026-01-28T09:00").guests(List.of(ZOE)).build();
        Session other = Session.builder("other", When.on(LocalDate.of(2026, 1, 16)))
                .guests(List.of(Guest.person("Zoë")))
                .build();

        assertThat(ids(group(other, call, talk)
                        .forGuest("zoë MÜLLER ")
                        .meetings(at("2026-01-12T00:00Z"), at("2026-02-03T00:00Z"))))
                .containsExactly("talk", "call-2026-01-27-x", "tag-2026-02-01");
    }

    @Test
    void anOccurrenceInheritsFromItsSeriesThenFromTrackAndGroup() {
        Venue venue = Venue.inPerson(Place.city("Łódź", "PL"));
        Contact desk = Contact.of(URI.create("https://bücher.example/desk"));
        Link notes = Link.of(Link.Kind.NOTES, URI.create("https://pad.example/call"), "Mitschrift über alles");
        Series full = CALL.toBuilder()
                .description("Fragen & Antworten – 质疑")
                .venue(venue)
                .contact(desk)
                .link(notes)
                .guest(ZOE)
                .policy(ConductPolicy.CHATHAM_HOUSE_RULE)
                .language("de")
                .registration(Registration.notNeeded())
                .build();
        WorkingGroup group = WorkingGroup.builder("g", "example.org", "Grüße")
                .tracks(List.of(CAMPUS.withPolicies(ConductPolicy.CONTRIBUTOR_COVENANT)))
                .language("en")
                .series(full)
                .build();
        Session stub = full.sessionOn(LocalDate.of(2026, 1, 20));

        assertThat(group.titleOf(stub)).isEqualTo("Große Runde");
        assertThat(group.venueOf(stub)).contains(venue);
        assertThat(group.contactsOf(stub)).containsExactly(desk);
        assertThat(group.policiesOf(stub))
                .containsExactly(ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CONTRIBUTOR_COVENANT);
        assertThat(group.tracksOf(stub)).extracting(Track::id).containsExactly("campus");
        assertThat(group.languageOf(stub)).contains("de");
        assertThat(group.resolved(stub))
                .isEqualTo(stub.toBuilder()
                        .title("Große Runde")
                        .description("Fragen & Antworten – 质疑")
                        .trackIds(List.of("campus"))
                        .venue(venue)
                        .guests(List.of(ZOE))
                        .contacts(List.of(desk))
                        .links(List.of(notes))
                        .registrations(full.registrations())
                        .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CONTRIBUTOR_COVENANT))
                        .language("de")
                        .build());

        WorkingGroup bare = group.toBuilder()
                .series(List.of(CALL.toBuilder().title(null).build()))
                .build();
        assertThat(bare.titleOf(stub)).isEqualTo("Grüße: Câmpus");
        assertThat(bare.policiesOf(stub)).containsExactly(ConductPolicy.CONTRIBUTOR_COVENANT);
        assertThat(bare.languageOf(stub)).contains("en");
    }

    @Test
    void aSessionOfAnOccurrenceMovedFromThePlannedDate() {
        Session moved = replacing("2026-01-20", "2026-01-21T09:00").build();
        When earlier = When.at(LocalDateTime.parse("2026-01-22T09:00"), BERLIN);
        When planned = CALL.when(LocalDate.of(2026, 1, 20));

        assertThat(group().earlierStartsOf(moved)).containsExactly(planned);
        assertThat(group().earlierStartsOf(
                                moved.toBuilder().earlierDates(List.of(earlier)).build()))
                .containsExactly(planned, earlier);
        assertThat(group().earlierStartsOf(moved.toBuilder()
                        .earlierDates(List.of(planned, earlier))
                        .build()))
                .containsExactly(planned, earlier);
        assertThat(group().earlierStartsOf(CALL.sessionOn(LocalDate.of(2026, 1, 20))))
                .isEmpty();
    }

    @Test
    void valuesOfASessionGoBeforeThoseOfItsSeries() {
        Session own = replacing("2026-01-20", "2026-01-20T17:00")
                .title("Lizenzen – à la carte")
                .language("fr")
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                .build();
        WorkingGroup group = group(own).toBuilder()
                .series(List.of(CALL.toBuilder()
                        .policy(ConductPolicy.CHATHAM_HOUSE_RULE)
                        .language("de")
                        .build()))
                .build();

        assertThat(group.titleOf(own)).isEqualTo("Lizenzen – à la carte");
        assertThat(group.languageOf(own)).contains("fr");
        assertThat(group.policiesOf(own))
                .containsExactly(ConductPolicy.CONTRIBUTOR_COVENANT, ConductPolicy.CHATHAM_HOUSE_RULE);
    }

    @Test
    void momentsOutsideOfTheYearsOfTheModelAreAllowed() {
        WorkingGroup group = group();

        assertThat(group.next(LocalDateTime.MIN.atZone(ZoneId.of("Pacific/Kiritimati"))))
                .isEqualTo(group.next(LocalDate.of(1, 1, 1).atStartOfDay(BERLIN)))
                .isPresent();
        assertThat(group.next(LocalDateTime.MAX.atZone(BERLIN))).isEmpty();
    }

    @Test
    void aPrivateSeriesAndItsSessionsAreNotPublic() {
        Session announced = replacing("2026-01-20", "2026-01-20T17:00").build();
        WorkingGroup group = group(announced).toBuilder()
                .series(List.of(CALL.toBuilder()
                        .classification(Session.Classification.PRIVATE)
                        .build()))
                .build();

        PublicView view = PublicView.of(group);

        assertThat(view.workingGroup().series()).isEmpty();
        assertThat(view.workingGroup().sessions()).isEmpty();
        assertThat(view.removals())
                .containsExactly(
                        new PublicView.Removal("/series/0", PublicView.Reason.PRIVATE_SERIES),
                        new PublicView.Removal("/sessions/0", PublicView.Reason.PRIVATE_SESSION));
        assertThat(PublicView.of(group, announced)).isEmpty();
    }

    @Test
    void aPrivateSessionDoesNotBringItsOccurrenceBack() {
        Session secret = replacing("2026-01-20", "2026-01-20T17:00")
                .classification(Session.Classification.PRIVATE)
                .build();

        WorkingGroup view = PublicView.of(group(secret)).workingGroup();

        assertThat(ids(view.forSeries(view.series("call").orElseThrow())
                        .meetings(at("2026-01-12T00:00Z"), at("2026-01-28T00:00Z"))))
                .containsExactly("call-2026-01-13", "call-2026-01-27");
    }

    @Test
    void speakersOfASeriesUnderTheChathamHouseRuleAreRemoved() {
        Link video = Link.of(Link.Kind.RECORDING, URI.create("https://v.example/"), "Vidéo");
        WorkingGroup group = group().toBuilder()
                .series(List.of(CALL.toBuilder()
                        .policy(ConductPolicy.CHATHAM_HOUSE_RULE)
                        .link(video.withSpeakers("Zoë Müller"))
                        .build()))
                .build();

        assertThat(PublicView.of(group).workingGroup().series().get(0).links()).containsExactly(video);
    }
}
