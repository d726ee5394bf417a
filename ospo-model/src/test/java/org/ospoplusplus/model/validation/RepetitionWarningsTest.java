package org.ospoplusplus.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** The groups here are similar to groups with a mistake. The catalogue of the test kit has the mistakes. */
class RepetitionWarningsTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final Guest ZOE = Guest.person("Zoë Ōe");

    private static final Registration TICKET = Registration.ticket(URI.create("https://tickets.example/1"));

    private static Session.Builder at(String id, String start) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), PARIS, Duration.ofHours(1)))
                .title("Café " + id);
    }

    private static WorkingGroup.Builder group(Session.Builder... sessions) {
        return WorkingGroup.builder("group", "example.org", "Café")
                .tracks(List.of(Track.of("t", "Þ"), Track.of("u", "Ü")))
                .sessions(Stream.of(sessions).map(Session.Builder::build).toList());
    }

    private static List<String> codes(WorkingGroup.Builder group) {
        return VALIDATOR.validate(group.build()).stream()
                .map(violation -> violation.code() + " " + violation.pointer())
                .toList();
    }

    private static Session.Builder morning() {
        return at("a", "2026-03-05T09:00").title("Café");
    }

    private static Session.Builder evening() {
        return at("b", "2026-03-05T18:00").title("Café");
    }

    @Test
    void aTitleOnTwoDaysIsNormal() {
        assertThat(codes(group(morning(), at("b", "2026-03-06T09:00").title("Café"))))
                .isEmpty();
    }

    @Test
    void aTitleTwiceOnADayIsReportedWithTheOtherSession() {
        assertThat(VALIDATOR.validate(group(morning(), evening()).build()))
                .singleElement()
                .satisfies(violation -> assertThat(violation.message()).contains(" a on 2026-03-05;"))
                .extracting(Violation::code, Violation::pointer, Violation::severity)
                .containsExactly("same-title", "/sessions/1/title", Severity.WARNING);
    }

    @Test
    void sessionsOnOneDayDifferInTrackLanguageGuestOrPlace() {
        assertThat(codes(group(morning().trackIds(List.of("t")), evening().trackIds(List.of("u")))))
                .isEmpty();
        assertThat(codes(group(morning().language("fr"), evening()).language("de")))
                .isEmpty();
        assertThat(codes(group(morning().guests(List.of(ZOE)), evening().guests(List.of(Guest.person("Åsa"))))))
                .isEmpty();
        assertThat(codes(group(
                        morning().venue(Venue.inPerson(Place.city("Zürich", "CH"))),
                        evening().venue(Venue.inPerson(Place.city("Málaga", "ES"))))))
                .isEmpty();
        assertThat(codes(group(
                        morning(),
                        evening()
                                .relatedEvents(
                                        List.of(RelatedEvent.repeating("Café", When.on(LocalDate.of(2026, 3, 5))))))))
                .isEmpty();
        assertThat(codes(group(morning().status(Session.Status.POSTPONED), evening())))
                .isEmpty();
        assertThat(codes(group(morning(), evening().when(When.in(YearMonth.of(2026, 3))))))
                .isEmpty();
    }

    @Test
    void occurrencesOfASeriesHaveOneTitleAndOneTicketPage() {
        Series series = Series.builder("s")
                .title("Café")
                .trackIds(List.of("t"))
                .time(new UsualTime(LocalTime.of(9, 0), PARIS, Optional.empty()))
                .also(List.of(LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 12)))
                .build();

        assertThat(codes(group(
                                morning()
                                        .occurrence(new OccurrenceId("s", LocalDate.of(2026, 3, 5)))
                                        .registrations(List.of(TICKET)),
                                evening()
                                        .occurrence(new OccurrenceId("s", LocalDate.of(2026, 3, 12)))
                                        .registrations(List.of(TICKET)))
                        .series(List.of(series))))
                .isEmpty();
    }

    @Test
    void oneGuestHasSeveralSessionsOnADay() {
        assertThat(codes(group(
                        morning().title("Überblick").guests(List.of(ZOE)),
                        evening().title("Überblick 2").guests(List.of(ZOE)))))
                .isEmpty();
        When day = When.on(LocalDate.of(2026, 3, 5));
        assertThat(codes(group(
                        morning().when(day).title("Überblick").guests(List.of(ZOE)),
                        evening().when(day).title("Données ouvertes").guests(List.of(ZOE)))))
                .isEmpty();
    }

    @Test
    void parallelSessionsOfTwoGuestsHaveOneTicketPage() {
        assertThat(codes(group(
                        morning().title("Überblick").guests(List.of(ZOE)).registrations(List.of(TICKET)),
                        at("b", "2026-03-05T09:00")
                                .guests(List.of(Guest.person("Åsa")))
                                .registrations(List.of(TICKET)))))
                .isEmpty();
    }

    @Test
    void mailingListsAndGeneralPagesBelongToManySessions() {
        Registration list = Registration.mailingList(URI.create("https://lists.example/1"));
        Registration mail = Registration.email(URI.create("mailto:zoe@example.org"));
        assertThat(codes(group(
                        at("a", "2026-03-05T09:00").registrations(List.of(list, mail)),
                        at("b", "2026-03-12T09:00").registrations(List.of(list, mail)))))
                .isEmpty();
        assertThat(codes(group(IntStream.range(0, 4)
                        .mapToObj(i ->
                                at("s" + i, "2026-03-0" + (i + 1) + "T09:00").registrations(List.of(TICKET)))
                        .toArray(Session.Builder[]::new))))
                .isEmpty();
        assertThat(codes(group(
                                at("a", "2026-03-05T09:00").registrations(List.of(TICKET)),
                                at("b", "2026-03-12T09:00").registrations(List.of(TICKET)))
                        .links(List.of(Link.page(URI.create("https://tickets.example/1"), "Événements")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 2026-03-05 is a Thursday, and 23:30 in Paris is Friday in Tokyo.
        "Thursday café, ",
        "THURSDAY café, ",
        "Friday café in Tōkyō, ",
        "Saturday café, title-weekday",
        "Thursdays – Saturdays, ",
        "Monday or Thursday – à vous, ",
        "Black Friday – ¡ofertas!, ",
        "Cyber Monday für alle, ",
        "Samstag – 土曜日, title-weekday",
        "Donnerstag – 木曜日, ",
        "mercredi, title-weekday",
        "jeudi, ",
        "miércoles, title-weekday",
        "jueves, ",
        "'Café, March 5', ",
        "'Café, March 5th, 2026', ",
        "'Café, March 5th, 2025', title-date",
        "Café of 5 March, ",
        "Café of the 6th of March 2026, ",
        "Café of the 7th of March, title-date",
        "Saturday 7 March – été, title-date",
        "Café March 4-6, ",
        "Café March 1-3, title-date",
        "Café 4/5 March, ",
        "Café 5. März 2026, ",
        "Café 7. März 2026, title-date",
        "Café 05.03.2026, ",
        "Café 04.03.2026, title-date",
        "Café 2026-03-05, ",
        "Café 2026-03-07, title-date",
        "Café du 5 mars, ",
        "Café du 7 mars, title-date",
        "Café del 5 de marzo de 2026, ",
        "Café del 7 de marzo de 2026, title-date",
        "Café March 2026, ",
        "Café March 11:30, ",
        "Café March 11 am, ",
        "Café 1.7 March edition, ",
        "Version 2026.03.07 für alle, ",
        "Only 7 may come – à bientôt, ",
        "7 Mars rovers – été, ",
        "Café 31 February, ",
        "Q1 café 7, ",
    })
    void titlesWithDates(String title, @Nullable String code) {
        WorkingGroup.Builder group =
                group(at("a", "2026-03-05T23:30").title(title)).displayZones(List.of(ZoneId.of("Asia/Tokyo")));

        assertThat(codes(group)).isEqualTo(code == null ? List.of() : List.of(code + " /sessions/0/title"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, domingo – á, ",
        "es, domingo – á, title-weekday",
        "de-CH, Sonntag – ä, title-weekday",
        "fr, Sonntag – ä, ",
        "fr, Sunday – é, title-weekday",
        "ja, Sunday – 日, title-weekday",
        "ja, dimanche – 日, ",
        "fr, Café 7 March, title-date",
        "fr, Café 7 März, ",
    })
    void theLanguageOfTheSessionDeterminesTheNames(String language, String title, @Nullable String code) {
        WorkingGroup.Builder group =
                group(at("a", "2026-03-05T12:00").title(title)).language(language);

        assertThat(codes(group)).isEqualTo(code == null ? List.of() : List.of(code + " /sessions/0/title"));
    }

    @Test
    void aNameOfAGuestIsNoWeekday() {
        assertThat(codes(group(at("a", "2026-03-05T12:00")
                        .title("Plácido Domingo über Licenças")
                        .guests(List.of(Guest.person("Plácido Domingo"))))))
                .isEmpty();
    }

    @Test
    void aTitleMayNameAnEarlierDateOrARelatedEvent() {
        Revision moved = new Revision(1, Optional.empty(), Optional.empty());
        When monday = When.on(LocalDate.of(2026, 3, 9));
        assertThat(codes(group(at("a", "2026-03-05T12:00")
                        .title("Café, nicht Montag, 9. März")
                        .earlierDates(List.of(monday))
                        .revision(moved))))
                .isEmpty();
        assertThat(codes(group(at("a", "2026-03-05T12:00")
                        .title("Après le forum du lundi 9 mars")
                        .relatedEvents(List.of(RelatedEvent.beside("Forum – פורום", monday))))))
                .isEmpty();
    }

    @Test
    void aMonthOrYearHasNoDayToCompare() {
        assertThat(codes(group(at("a", "2026-03-05T12:00")
                        .title("Saturday, April 7 – été")
                        .when(When.in(Year.of(2026))))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Contributor Covenant – règles, SILENT, SILENT, ''",
        "Contributor Covenant – règles, SILENT, FORBIDS, known-policy-stance /recording",
        "Contributor Covenant – règles, ALLOWS, SILENT, known-policy-stance /attribution",
        "Chatham House Rule – règle, FORBIDS, SILENT, ''",
        "Chatham House Rule – règle, FORBIDS, FORBIDS, ''",
        "Chatham House Rule – règle, FORBIDS, ALLOWS, known-policy-stance /recording",
        "Chatham House Rule – règle, SILENT, SILENT, chatham-house-attribution /attribution",
        "House rules – règles, ALLOWS, FORBIDS, ''",
    })
    void stancesOfKnownPolicies(String name, Stance attribution, Stance recording, String expected) {
        ConductPolicy policy = ConductPolicy.of("p", name, URI.create("https://example.org/code"))
                .withStances(attribution, recording);

        assertThat(VALIDATOR.validate(policy).stream()
                        .map(violation -> violation.code() + " " + violation.pointer())
                        .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, 0, , true",
        "CONFIRMED, 1, , false",
        "TENTATIVE, 0, , false",
        "TENTATIVE, 0, 2026-03-01T12:00:00Z, true",
        "TENTATIVE, 1, 2026-03-01T12:00:00Z, false",
    })
    void aMovedSessionNeedsARevision(Session.Status status, int sequence, @Nullable Instant created, boolean warned) {
        Session.Builder moved = at("a", "2026-03-05T12:00")
                .status(status)
                .revision(new Revision(sequence, Optional.ofNullable(created), Optional.empty()));
        assertThat(codes(group(moved))).isEmpty();

        moved.earlierDates(List.of(When.on(LocalDate.of(2026, 3, 9))));
        assertThat(codes(group(moved)))
                .isEqualTo(warned ? List.of("moved-without-revision /sessions/0/revision/sequence") : List.of());
    }

    @Test
    void theConstantsOfPoliciesHaveNoFindings() {
        assertThat(VALIDATOR.validate(List.of(ConductPolicy.CHATHAM_HOUSE_RULE, ConductPolicy.CONTRIBUTOR_COVENANT)))
                .isEmpty();
    }
}
