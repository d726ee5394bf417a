package org.ospoplusplus.model.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.merge.MergedGroup.Match;
import org.ospoplusplus.model.merge.MergedGroup.Origin;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

class MergedGroupTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate TUESDAY = LocalDate.of(2030, 1, 8);
    private static final When EVENING = When.at(LocalDateTime.parse("2030-01-15T18:00"), PARIS);
    private static final WorkingGroup FRAME = group("all", "all.example");

    private static WorkingGroup group(String id, String domain, Session... sessions) {
        return WorkingGroup.builder(id, domain, "Gruppe – 群 " + id)
                .sessions(List.of(sessions))
                .build();
    }

    private static Session session(String id, String title) {
        return Session.builder(id, EVENING)
                .title(title)
                .status(Session.Status.CONFIRMED)
                .build();
    }

    private static Session revised(Session session, int sequence) {
        return session.toBuilder()
                .revision(new Revision(sequence, Optional.empty(), Optional.empty()))
                .build();
    }

    private static Series series() {
        return Series.builder("call")
                .title("Größe – 規模")
                .cadence(Cadence.firmly("dienstags", CadenceRule.weekly(DayOfWeek.TUESDAY)))
                .time(UsualTime.of(LocalTime.of(18, 0), PARIS))
                .first(TUESDAY)
                .build();
    }

    private static List<String> ids(MergedGroup merged) {
        return merged.group().sessions().stream().map(Session::id).toList();
    }

    @Test
    void idsOfOtherDomainsHaveTheirDomainWhateverElseIsMerged() {
        WorkingGroup own = group("own", "ALL.example", session("talk", "Vortrag"));
        WorkingGroup other = group("quai", "quai.example", session("talk", "Débat – 討論"));

        assertThat(ids(MergedGroup.of(FRAME, List.of(own, other)))).containsExactly("talk", "quai.example_talk");
        assertThat(ids(MergedGroup.of(FRAME, List.of(other)))).containsExactly("quai.example_talk");
    }

    @Test
    void anIdIsNeverLongerThanIdsMayBe() {
        String long199 = "a".repeat(199);
        WorkingGroup other =
                group("quai", "quai.example", session(long199, "Lang"), session("b".repeat(190), "Länger"));

        assertThat(ids(MergedGroup.of(FRAME, List.of(other)))).containsExactly(long199, "quai.exam_" + "b".repeat(190));
    }

    @Test
    void namesOfTracksAndSeriesFollowTheirIds() {
        Series call = series().toBuilder().trackId("cities").build();
        Session moved = call.sessionOn(TUESDAY).toBuilder()
                .when(When.on(TUESDAY.plusDays(1)))
                .build();
        WorkingGroup quai = group("quai", "quai.example", moved).toBuilder()
                .track(Track.of("cities", "Städte – 都市"))
                .series(call)
                .build();

        WorkingGroup merged = MergedGroup.of(FRAME, List.of(quai)).group();

        assertThat(merged.tracks()).extracting(Track::id).containsExactly("quai.example_cities");
        assertThat(merged.series().get(0).id()).isEqualTo("quai.example_call");
        assertThat(merged.series().get(0).trackIds()).containsExactly("quai.example_cities");
        assertThat(merged.sessions().get(0).occurrence()).contains(new OccurrenceId("quai.example_call", TUESDAY));
        assertThat(merged.sessions().get(0).id())
                .isEqualTo(merged.series().get(0).sessionOn(TUESDAY).id());
    }

    @Test
    void aSessionInheritsNothingFromAnotherGroup() {
        WorkingGroup frame = FRAME.toBuilder()
                .venue(Venue.inPerson(Place.named("Rathaus – 市役所")))
                .policy(ConductPolicy.NOT_RECORDED)
                .contact(Contact.of(URI.create("mailto:all@all.example")))
                .language("de")
                .session(session("own", "Eigenes"))
                .build();
        WorkingGroup quai = group("quai", "quai.example", session("talk", "Débat")).toBuilder()
                .policy(ConductPolicy.CHATHAM_HOUSE_RULE)
                .series(series())
                .build();

        WorkingGroup merged = MergedGroup.of(frame, List.of(quai)).group();

        Session own = merged.session("own").orElseThrow();
        Session talk = merged.session("quai.example_talk").orElseThrow();
        Session occurrence = merged.series().get(0).sessionOn(TUESDAY);
        assertThat(merged.venueOf(own)).isEqualTo(frame.venue());
        assertThat(merged.policiesOf(own)).containsExactly(ConductPolicy.NOT_RECORDED);
        assertThat(merged.languageOf(own)).contains("de");
        assertThat(List.of(talk, occurrence)).allSatisfy(foreign -> {
            assertThat(merged.venueOf(foreign)).isEmpty();
            assertThat(merged.policiesOf(foreign)).containsExactly(ConductPolicy.CHATHAM_HOUSE_RULE);
            assertThat(merged.contactsOf(foreign)).isEmpty();
            assertThat(merged.languageOf(foreign)).isEmpty();
        });
    }

    @Test
    void aSessionWithoutATitleKeepsTheNameOfItsGroup() {
        WorkingGroup quai =
                group("quai", "quai.example", Session.builder("x", EVENING).build());
        WorkingGroup unnamed = quai.toBuilder().name(WorkingGroup.UNNAMED).build();

        assertThat(MergedGroup.of(FRAME, List.of(quai))
                        .group()
                        .sessions()
                        .get(0)
                        .title())
                .contains("Gruppe – 群 quai");
        assertThat(MergedGroup.of(FRAME, List.of(unnamed))
                        .group()
                        .sessions()
                        .get(0)
                        .title())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, alt", "1, 0, alt", "0, 1, neu", "2, 10, neu"})
    void theVersionWithTheHighestRevisionIsUsed(int first, int second, String expected) {
        WorkingGroup one = group("one", "quai.example", revised(session("talk", "alt"), first));
        WorkingGroup two = group("two", "quai.example", revised(session("TALK", "neu"), second));

        MergedGroup merged = MergedGroup.of(FRAME, List.of(one, two));

        assertThat(merged.group().sessions())
                .extracting(session -> session.title().orElse(""))
                .containsExactly(expected);
        assertThat(merged.origins(merged.group().sessions().get(0)))
                .extracting(Origin::match)
                .containsExactly(Match.KEPT, Match.SAME_ID);
        assertThat(merged.origins(merged.group().sessions().get(0)).get(0).source())
                .isSameAs(expected.equals("alt") ? one : two);
    }

    @Test
    void sessionsWithTheSameTitleAndStartOfTwoGroupsAreOne() {
        WorkingGroup one = group("one", "one.example", session("a", "Größe – 規模!"), session("b", "Größe – 規模"));
        Session inUtc = session("c", "GRÖSSE, **規模**").toBuilder()
                .title("größe **規模**")
                .when(When.at(LocalDateTime.parse("2030-01-15T17:00"), ZoneId.of("Etc/UTC")))
                .build();
        WorkingGroup two = group(
                "two",
                "two.example",
                inUtc,
                session("d", "Größe").toBuilder()
                        .status(Session.Status.CANCELLED)
                        .build());

        MergedGroup merged = MergedGroup.of(FRAME, List.of(one, two));

        assertThat(ids(merged)).containsExactly("one.example_a", "one.example_b", "two.example_d");
        assertThat(merged.origins(merged.group().sessions().get(0)))
                .extracting(Origin::source, Origin::id, Origin::match)
                .containsExactly(tuple(one, "a", Match.KEPT), tuple(two, "c", Match.SAME_TITLE_AND_START));
    }

    @Test
    void aSessionThatReplacesAnOccurrenceIsPreferred() {
        WorkingGroup one = group("one", "one.example", session("a", "Größe – 規模"));
        LocalDate day = LocalDate.of(2030, 1, 15);
        WorkingGroup two =
                group(
                                "two",
                                "two.example",
                                series().sessionOn(day).toBuilder()
                                        .title("Größe – 規模")
                                        .build())
                        .toBuilder()
                        .series(series())
                        .build();

        MergedGroup merged = MergedGroup.of(FRAME, List.of(one, two));

        assertThat(ids(merged)).containsExactly("two.example_call-2030-01-15");
        assertThat(merged.origins(merged.group().sessions().get(0)))
                .extracting(Origin::id)
                .containsExactly("call-2030-01-15", "a");
    }

    @Test
    void monthsAreNotCompared() {
        Session march = session("a", "März").toBuilder()
                .when(When.in(YearMonth.of(2030, 3)))
                .build();

        assertThat(ids(MergedGroup.of(
                        FRAME, List.of(group("one", "one.example", march), group("two", "two.example", march)))))
                .hasSize(2);
    }

    @Test
    void aSessionReplacesNoOccurrenceThatTheNewerSeriesLacks() {
        Series older = series();
        Series newer = series().toBuilder()
                .except(List.of(ExceptDate.of(TUESDAY)))
                .revision(new Revision(1, Optional.empty(), Optional.empty()))
                .build();
        Session announced = older.sessionOn(TUESDAY);
        WorkingGroup one = group("one", "quai.example", announced).toBuilder()
                .series(older)
                .build();
        WorkingGroup two = group("two", "quai.example").toBuilder()
                .series(newer.toBuilder().first(TUESDAY.plusDays(7)).build())
                .build();

        Session session =
                MergedGroup.of(FRAME, List.of(one, two)).group().sessions().get(0);

        assertThat(session.occurrence()).isEmpty();
        assertThat(session.title()).contains("Größe – 規模");
    }

    @Test
    void aSessionNeverHasTheIdOfAnOccurrence() {
        WorkingGroup one =
                group("one", "quai.example").toBuilder().series(series()).build();
        WorkingGroup two = group("two", "quai.example", session("call-2030-01-15", "Anderes – 他"));

        assertThat(ids(MergedGroup.of(FRAME, List.of(one, two)))).containsExactly("quai.example_call-2030-01-15-2");
    }

    @Test
    void tracksAreOneIfDomainIdAndNameAreEqual() {
        WorkingGroup one = group("one", "quai.example").toBuilder()
                .track(Track.of("cities", "Städte – 都市"))
                .build();
        WorkingGroup same = group(
                        "two",
                        "quai.example",
                        session("s", "Titel").toBuilder()
                                .trackId("CITIES")
                                .trackId("unbekannt")
                                .build())
                .toBuilder()
                .track(Track.of("CITIES", "STÄDTE – 都市"))
                .build();
        WorkingGroup other = group("three", "quai.example").toBuilder()
                .track(Track.of("cities", "Cités"))
                .build();

        MergedGroup merged = MergedGroup.of(FRAME, List.of(one, same, other));

        assertThat(merged.group().tracks())
                .extracting(Track::id)
                .containsExactly("quai.example_cities", "quai.example_cities-2");
        assertThat(merged.group().sessions().get(0).trackIds()).containsExactly("quai.example_cities");
        assertThat(merged.origins(merged.group().tracks().get(0)))
                .extracting(Origin::id)
                .containsExactly("cities", "CITIES");
    }

    @Test
    void theLatestModificationIsThatOfTheMergedGroup() {
        WorkingGroup late = group("late", "late.example").toBuilder()
                .modified(Instant.parse("2030-01-02T00:00:00Z"))
                .build();
        WorkingGroup early =
                late.toBuilder().modified(Instant.parse("2030-01-01T00:00:00Z")).build();

        assertThat(MergedGroup.of(FRAME, List.of(late, early, FRAME)).group().modified())
                .isEqualTo(late.modified());
    }

    @Test
    void originsOfAnotherGroupAreRefused() {
        MergedGroup merged = MergedGroup.of(FRAME, List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> merged.origins(session("x", "Größe")))
                .withMessage("session: the merged group has none with this id");
    }
}
