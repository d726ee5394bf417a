package org.ospoplusplus.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.diff.NextPublication.Missing;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

class NextPublicationTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant FIRST = Instant.parse("2026-01-01T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-02-01T10:00:00.5Z");
    private static final Instant THIRD = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant SECOND_IN_SECONDS = Instant.parse("2026-02-01T10:00:00Z");

    private static final Session TALK = Session.builder("vortrag", at("2026-05-05T17:00"))
            .title("Café – 会議 🎈")
            .status(Session.Status.CONFIRMED)
            .guests(List.of(Guest.person("Zoë Ångström")))
            .build();

    private static final Session OTHER =
            Session.builder("été", at("2026-06-05T17:00")).build();

    private static final WorkingGroup GROUP = WorkingGroup.builder("gruppe", "example.org", "Größe")
            .displayZones(List.of(PARIS))
            .sessions(List.of(TALK, OTHER))
            .build();

    private static final WorkingGroup PUBLISHED =
            NextPublication.first(GROUP, FIRST).group();

    private static When at(String start) {
        return When.at(LocalDateTime.parse(start), PARIS, Duration.ofHours(1));
    }

    private static Series series() {
        CadenceRule rule = CadenceRule.weekly(DayOfWeek.TUESDAY);
        return Series.builder("treff")
                .title("Offener Treff")
                .cadence(new Cadence("jeden Dienstag", Optional.of(rule), true))
                .time(new UsualTime(LocalTime.of(17, 0), PARIS, Optional.of(Duration.ofHours(1))))
                .first(LocalDate.parse("2026-01-06"))
                .build();
    }

    private static NextPublication next(WorkingGroup previous, WorkingGroup group, Instant at) {
        return NextPublication.of(previous, group, group, Missing.REPORT, at);
    }

    private static WorkingGroup with(UnaryOperator<Session.Builder> change) {
        return GROUP.toBuilder()
                .sessions(List.of(change.apply(TALK.toBuilder()).build(), OTHER))
                .build();
    }

    private static Session talk(NextPublication publication) {
        return publication.group().session("vortrag").orElseThrow();
    }

    private static List<String> ids(List<? extends Identifiable> values) {
        return values.stream().map(Identifiable::id).toList();
    }

    @Test
    void theFirstPublicationDatesTheGroupAndItsParts() {
        Revision revision = new Revision(0, Optional.empty(), Optional.of(FIRST));

        assertThat(PUBLISHED)
                .isEqualTo(GROUP.toBuilder()
                        .modified(FIRST)
                        .series(GROUP.series().stream()
                                .map(each -> each.toBuilder().revision(revision).build())
                                .toList())
                        .sessions(GROUP.sessions().stream()
                                .map(each -> each.toBuilder().revision(revision).build())
                                .toList())
                        .build());
        assertThat(NextPublication.first(PUBLISHED, SECOND).group()).isEqualTo(PUBLISHED);
    }

    @Test
    void anUnchangedGroupIsEqualLater() {
        NextPublication second = next(PUBLISHED, GROUP, SECOND);

        assertThat(second).isEqualTo(new NextPublication(PUBLISHED, List.of(), List.of()));
        assertThat(next(PUBLISHED, with(t -> t.title("Thé")), SECOND).group())
                .satisfies(changed -> assertThat(
                                next(changed, with(t -> t.title("Thé")), THIRD).group())
                        .isEqualTo(changed));
    }

    @Test
    void aChangedSessionHasTheNextSequenceAndTheTime() {
        NextPublication second = next(PUBLISHED, with(t -> t.title("Thé 茶")), SECOND);

        assertThat(ids(second.revised())).containsExactly("vortrag");
        assertThat(talk(second).revision())
                .isEqualTo(new Revision(1, Optional.empty(), Optional.of(SECOND_IN_SECONDS)));
        assertThat(second.group().session("été").orElseThrow().revision())
                .isEqualTo(new Revision(0, Optional.empty(), Optional.of(FIRST)));
        assertThat(second.group().modified()).contains(SECOND_IN_SECONDS);
        assertThat(talk(next(second.group(), GROUP, THIRD)).revision().sequence())
                .isEqualTo(2);
    }

    @Test
    void aHigherSequenceOfTheAuthorIsKept() {
        Revision own = new Revision(7, Optional.empty(), Optional.of(THIRD));

        assertThat(talk(next(PUBLISHED, with(t -> t.title("Thé").revision(own)), SECOND))
                        .revision())
                .isEqualTo(own);
        NextPublication undated =
                next(PUBLISHED, with(t -> t.revision(new Revision(7, Optional.of(THIRD), Optional.empty()))), SECOND);
        // A change is never before the creation.
        assertThat(talk(undated).revision()).isEqualTo(new Revision(7, Optional.of(THIRD), Optional.of(THIRD)));
    }

    @Test
    void aMovedSessionNamesItsEarlierDates() {
        WorkingGroup moved = with(t -> t.when(at("2026-05-06T17:00")));
        WorkingGroup again = with(t -> t.when(at("2026-05-07T17:00")));

        NextPublication second = next(PUBLISHED, moved, SECOND);
        NextPublication third = next(second.group(), again, THIRD);

        assertThat(talk(second).earlierDates()).containsExactly(at("2026-05-05T17:00"));
        assertThat(talk(third).earlierDates()).containsExactly(at("2026-05-05T17:00"), at("2026-05-06T17:00"));
        assertThat(next(third.group(), again, THIRD.plusSeconds(1)).group()).isEqualTo(third.group());
        assertThat(talk(next(third.group(), GROUP, THIRD)).earlierDates())
                .containsExactly(at("2026-05-05T17:00"), at("2026-05-06T17:00"), at("2026-05-07T17:00"));
    }

    @Test
    void earlierDatesOfTheAuthorAreKept() {
        When correct = at("2026-05-01T17:00");

        assertThat(talk(next(
                                PUBLISHED,
                                with(t -> t.when(at("2026-05-06T17:00")).earlierDates(List.of(TALK.when()))),
                                SECOND))
                        .earlierDates())
                .containsExactly(TALK.when());
        WorkingGroup published = next(PUBLISHED, with(t -> t.when(at("2026-05-06T17:00"))), SECOND)
                .group();
        assertThat(talk(next(
                                published,
                                with(t -> t.when(at("2026-05-06T17:00")).earlierDates(List.of(correct))),
                                THIRD))
                        .earlierDates())
                .containsExactly(correct);
    }

    @Test
    void anotherDurationIsNoMove() {
        When longer = When.at(LocalDateTime.parse("2026-05-05T17:00"), PARIS, Duration.ofHours(2));

        NextPublication second = next(PUBLISHED, with(t -> t.when(longer)), SECOND);

        assertThat(talk(second).earlierDates()).isEmpty();
        assertThat(talk(second).revision().sequence()).isEqualTo(1);
    }

    @Test
    void aChangedValueOfTheGroupChangesTheSessionsThatInheritIt() {
        Venue venue =
                Venue.online(VirtualLocation.of(JoinLink.publicLink(URI.create("https://meet.example.org/caf%C3%A9"))));
        WorkingGroup moved = with(t -> t).toBuilder().venue(venue).build();

        assertThat(ids(next(PUBLISHED, moved, SECOND).revised())).containsExactly("vortrag", "été");
    }

    @Test
    void aRenamedSessionKeepsItsRevision() {
        WorkingGroup published =
                next(PUBLISHED, with(t -> t.title("Thé")), SECOND).group();
        WorkingGroup renamed = GROUP.toBuilder()
                .sessions(List.of(
                        TALK.toBuilder()
                                .id("neu")
                                .title("Thé")
                                .aliases(new Aliases(List.of("vortrag"), List.of()))
                                .build(),
                        OTHER))
                .build();

        assertThat(next(published, renamed, THIRD)
                        .group()
                        .session("neu")
                        .orElseThrow()
                        .revision()
                        .sequence())
                .isEqualTo(2);
    }

    @Test
    void aChangedSeriesHasTheNextSequence() {
        WorkingGroup group = GROUP.toBuilder().series(List.of(series())).build();
        WorkingGroup published = NextPublication.first(group, FIRST).group();
        WorkingGroup changed = group.toBuilder()
                .series(List.of(
                        series().toBuilder().title("Geschlossener Treff").build()))
                .build();

        NextPublication second = next(published, changed, SECOND);

        assertThat(ids(second.revised())).containsExactly("treff");
        assertThat(second.group().series().get(0).revision())
                .isEqualTo(new Revision(1, Optional.empty(), Optional.of(SECOND_IN_SECONDS)));
        assertThat(next(second.group(), changed, THIRD).group()).isEqualTo(second.group());
    }

    @Test
    void aSessionThatReplacesAPublishedOccurrenceFollowsItsSeries() {
        WorkingGroup group = GROUP.toBuilder().series(List.of(series())).build();
        WorkingGroup published = NextPublication.first(group, FIRST).group();
        Session talk = Session.builder("treff-vortrag", at("2026-04-07T18:00"))
                .occurrence(new OccurrenceId("treff", LocalDate.parse("2026-04-07")))
                .build();

        NextPublication second = next(published, group.toBuilder().session(talk).build(), SECOND);

        assertThat(second.group()
                        .session("treff-vortrag")
                        .orElseThrow()
                        .revision()
                        .sequence())
                .isEqualTo(1);
        // Without the session, the meeting takes place as planned.
        assertThat(next(second.group(), group, THIRD).missing()).isEmpty();
    }

    @Test
    void aMissingSessionIsReportedIfItIsStillToCome() {
        WorkingGroup without = GROUP.toBuilder().sessions(List.of(OTHER)).build();

        assertThat(ids(next(PUBLISHED, without, SECOND).missing())).containsExactly("vortrag");
        assertThat(next(PUBLISHED, without, Instant.parse("2026-05-05T16:00:00Z"))
                        .missing())
                .isEmpty();
        assertThat(next(PUBLISHED, without, SECOND).group().sessions()).hasSize(1);
    }

    @Test
    void aMissingSessionIsCancelledWithoutItsGuests() {
        WorkingGroup without = GROUP.toBuilder().sessions(List.of(OTHER)).build();

        NextPublication second = NextPublication.of(PUBLISHED, without, without, Missing.CANCEL, SECOND);
        NextPublication third = NextPublication.of(second.group(), without, without, Missing.CANCEL, THIRD);
        NextPublication after = NextPublication.of(
                third.group(), without, without, Missing.CANCEL, Instant.parse("2026-07-01T00:00:00Z"));

        assertThat(talk(second).status()).isEqualTo(Session.Status.CANCELLED);
        assertThat(talk(second).title()).contains("Café – 会議 🎈");
        assertThat(talk(second).guests()).isEmpty();
        assertThat(talk(second).revision().sequence()).isEqualTo(1);
        assertThat(third).isEqualTo(new NextPublication(second.group(), List.of(), List.of()));
        assertThat(ids(after.group().sessions())).containsExactly("été");
    }

    @ParameterizedTest
    @CsvSource({
        "a b c d e, b d e, a b c d e",
        "a b c d e, d b e, a d b c e",
        "a b c d e, é e, a b c d é e",
        "a b c, '', a b c",
        "a b c, b é c, a b é c",
    })
    void cancelledSessionsKeepTheirPlaces(String before, String later, String published) {
        WorkingGroup previous =
                NextPublication.first(withSessions(before), FIRST).group();
        WorkingGroup without = withSessions(later);

        WorkingGroup second = NextPublication.of(previous, without, without, Missing.CANCEL, SECOND)
                .group();

        assertThat(String.join(" ", ids(second.sessions()))).isEqualTo(published);
        assertThat(NextPublication.of(second, without, without, Missing.CANCEL, THIRD)
                        .group())
                .isEqualTo(second);
    }

    private static WorkingGroup withSessions(String ids) {
        return GROUP.toBuilder()
                .series(List.of())
                .sessions(Stream.of(ids.split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(id -> TALK.toBuilder().id(id).build())
                        .toList())
                .build();
    }

    @Test
    void aMissingSeriesEndsBeforeItsNextMeeting() {
        WorkingGroup group = GROUP.toBuilder().series(List.of(series())).build();
        WorkingGroup previous = NextPublication.first(group, FIRST).group();

        NextPublication second = NextPublication.of(previous, GROUP, GROUP, Missing.CANCEL, SECOND);

        assertThat(ids(second.missing())).containsExactly("treff");
        Series ended = second.group().series("treff").orElseThrow();
        assertThat(ended.last()).contains(LocalDate.parse("2026-02-02"));
        assertThat(ended.revision()).isEqualTo(new Revision(1, Optional.empty(), Optional.of(SECOND_IN_SECONDS)));
        // The meeting of February 3 ends at 17:00 UTC.
        assertThat(NextPublication.of(
                        second.group(), GROUP, GROUP, Missing.CANCEL, Instant.parse("2026-02-03T16:59:00Z")))
                .isEqualTo(new NextPublication(second.group(), List.of(), List.of()));
        assertThat(NextPublication.of(
                                second.group(), GROUP, GROUP, Missing.CANCEL, Instant.parse("2026-02-03T17:00:00Z"))
                        .group()
                        .series())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // The first day, the last day, an extra day, and the expected last day and extra days.
        "2026-01-06, , , 2026-02-02, []",
        "2026-01-06, 2026-12-01, 2026-03-04, 2026-02-02, []",
        "2026-01-06, 2026-12-01, 2026-01-08, 2026-02-02, [2026-01-08]",
        "2026-01-06, 2026-01-31, , 2026-01-31, []",
        "2026-01-06, 2026-01-26, , , ",
        "2026-02-03, , , , ",
    })
    void aSeriesWithMeetingsBeforeAndAfterEnds(
            LocalDate first, LocalDate last, LocalDate extra, LocalDate end, String also) {
        Series series = series().toBuilder()
                .first(first)
                .last(last)
                .also(extra == null ? List.of() : List.of(extra))
                .build();
        WorkingGroup previous = NextPublication.first(
                        GROUP.toBuilder().series(List.of(series)).build(), FIRST)
                .group();

        Optional<Series> ended = NextPublication.of(previous, GROUP, GROUP, Missing.CANCEL, SECOND)
                .group()
                .series("treff");

        assertThat(ended.flatMap(Series::last)).isEqualTo(Optional.ofNullable(end));
        assertThat(ended.map(Series::also).map(List::toString)).isEqualTo(Optional.ofNullable(also));
    }

    @Test
    void aWithdrawnOrPrivateSessionIsNeitherMissingNorCancelled() {
        for (UnaryOperator<Session.Builder> hidden : List.<UnaryOperator<Session.Builder>>of(
                t -> t.status(Session.Status.WITHDRAWN), t -> t.classification(Session.Classification.PRIVATE))) {
            WorkingGroup complete = with(hidden);
            WorkingGroup view = PublicView.of(complete).workingGroup();

            NextPublication second = NextPublication.of(PUBLISHED, view, complete, Missing.CANCEL, SECOND);

            assertThat(second.missing()).isEmpty();
            assertThat(ids(second.group().sessions())).containsExactly("été");
        }
    }

    @Test
    void aMissingSeriesIsReported() {
        WorkingGroup group = GROUP.toBuilder().series(List.of(series())).build();
        WorkingGroup published = NextPublication.first(group, FIRST).group();

        assertThat(ids(NextPublication.of(published, GROUP, GROUP, Missing.CANCEL, SECOND)
                        .missing()))
                .containsExactly("treff");
    }

    @Test
    void theTimeOfTheGroupNeverGoesBack() {
        WorkingGroup changed = with(t -> t.title("Thé"));

        assertThat(next(PUBLISHED, changed, FIRST.minusSeconds(5)).group().modified())
                .contains(FIRST);
    }
}
