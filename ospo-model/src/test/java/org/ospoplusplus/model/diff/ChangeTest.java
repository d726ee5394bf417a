package org.ospoplusplus.model.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

class ChangeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final When.Timed PLANNED =
            When.at(LocalDateTime.parse("2030-03-14T18:00"), BERLIN, Duration.ofHours(1));

    private static final When.Timed LATER =
            When.at(LocalDateTime.parse("2030-03-21T19:00"), BERLIN, Duration.ofHours(2));

    private static final Session SESSION = Session.builder("lizenzen", PLANNED)
            .title("Lizenzen – à la carte")
            .status(Session.Status.CONFIRMED)
            .guest(Guest.person("Zoë Müller").withEmail(new EmailAddress("zoe@example.org")))
            .link(Link.of(Link.Kind.PAGE, URI.create("https://example.org/größe"), "Größe"))
            .registration(Registration.ticket(URI.create("https://example.org/karte")))
            .policy(ConductPolicy.CHATHAM_HOUSE_RULE)
            .venue(online("https://meet.example.org/ä", true))
            .build();

    private static final Series SERIES = Series.builder("runde")
            .title("Große Runde")
            .cadence(Cadence.firmly("dienstags", CadenceRule.weekly(DayOfWeek.TUESDAY)))
            .time(new UsualTime(LocalTime.of(17, 0), BERLIN, Optional.of(Duration.ofHours(1))))
            .first(LocalDate.parse("2030-01-08"))
            .build();

    private static final LocalDate TUESDAY = LocalDate.parse("2030-04-02");

    private static final WorkingGroup GROUP = WorkingGroup.builder("buero", "example.org", "Büro für Offenes")
            .track(Track.of("staedte", "Städte"))
            .series(SERIES)
            .session(SESSION)
            .build();

    private static Venue online(String url, boolean secret) {
        return Venue.online(VirtualLocation.of(Platform.openSource("Jitsi"), new JoinLink(URI.create(url), secret)));
    }

    private static List<Change> ofSession(UnaryOperator<Session.Builder> change) {
        return Change.between(
                GROUP,
                GROUP.toBuilder()
                        .sessions(List.of(change.apply(SESSION.toBuilder()).build()))
                        .build());
    }

    private static List<Change> ofSeries(UnaryOperator<Series.Builder> change) {
        return Change.between(
                GROUP,
                GROUP.toBuilder()
                        .series(List.of(change.apply(SERIES.toBuilder()).build()))
                        .build());
    }

    private static void assertValue(List<Change> changes, List<String> path, Object before, Object after) {
        assertThat(changes).singleElement().isInstanceOfSatisfying(Change.ValueChanged.class, changed -> {
            assertThat(changed.path()).isEqualTo(path);
            assertThat(changed.before()).isEqualTo(Optional.ofNullable(before));
            assertThat(changed.after()).isEqualTo(Optional.ofNullable(after));
        });
    }

    @Test
    void equalGroupsHaveNoChanges() {
        assertThat(Change.between(GROUP, GROUP.toBuilder().build())).isEmpty();
    }

    @Test
    void tracksSeriesAndSessionsAreAddedAndRemoved() {
        Track track = Track.of("schulen", "Écoles");
        Series series = Series.builder("neu").title("Nouveauté").build();
        Session session = Session.builder("später", LATER).build();
        WorkingGroup empty = GROUP.toBuilder()
                .tracks(List.of())
                .series(List.of())
                .sessions(List.of())
                .build();
        WorkingGroup full =
                empty.toBuilder().track(track).series(series).session(session).build();

        assertThat(Change.between(empty, full))
                .containsExactly(new Change.Added(track), new Change.Added(series), new Change.Added(session));
        assertThat(Change.between(full, empty))
                .containsExactly(new Change.Removed(track), new Change.Removed(series), new Change.Removed(session));
    }

    @Test
    void aMoveHasTheOldAndTheNewTime() {
        List<Change> changes = ofSession(builder -> builder.when(LATER));

        assertThat(changes).singleElement().isInstanceOfSatisfying(Change.TimeChanged.class, moved -> {
            assertThat(moved.before()).isEqualTo(PLANNED);
            assertThat(moved.after()).isEqualTo(LATER);
            assertThat(moved.subject().id()).isEqualTo("lizenzen");
            assertThat(moved.isMove()).isTrue();
        });
    }

    @Test
    void anotherDurationIsNoMove() {
        When longer = When.at(PLANNED.start(), BERLIN, Duration.ofHours(3));

        assertThat(ofSession(builder -> builder.when(longer)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Change.TimeChanged.class,
                        changed -> assertThat(changed.isMove()).isFalse());
    }

    @Test
    void aSessionIsCancelledAndReinstated() {
        Session cancelled = SESSION.cancelled(Revision.INITIAL.next(
                LocalDate.parse("2030-03-01").atStartOfDay(BERLIN).toInstant()));
        WorkingGroup without = GROUP.toBuilder().sessions(List.of(cancelled)).build();

        assertThat(Change.between(GROUP, without))
                .contains(new Change.StatusChanged(cancelled, Session.Status.CONFIRMED, Session.Status.CANCELLED));
        assertThat(Change.between(without, GROUP))
                .filteredOn(change -> change instanceof Change.StatusChanged status && status.isReinstatement())
                .hasSize(1);
        assertThat(Change.between(GROUP, without))
                .noneMatch(change -> change instanceof Change.StatusChanged status && status.isReinstatement());
    }

    @Test
    void valuesHavePathsAndBothVersions() {
        assertValue(
                ofSession(builder -> builder.title("Licences")), List.of("title"), "Lizenzen – à la carte", "Licences");
        assertValue(ofSession(builder -> builder.title(null)), List.of("title"), "Lizenzen – à la carte", null);
        Link slides = Link.of(Link.Kind.SLIDES, URI.create("https://example.org/folien"), "Folien");
        assertValue(ofSession(builder -> builder.link(slides)), List.of("links"), null, slides);
        assertValue(
                ofSession(builder -> builder.guests(List.of())),
                List.of("guests"),
                SESSION.guests().get(0),
                null);
        assertValue(
                ofSession(builder -> builder.guests(List.of(Guest.person("Zoë Müller")))),
                List.of("guests", "Zoë Müller", "email"),
                new EmailAddress("zoe@example.org"),
                null);
        assertValue(
                ofSession(builder ->
                        builder.registrations(List.of(Registration.ticket(URI.create("https://example.org/billet"))))),
                List.of("registrations", "ticket", "url"),
                URI.create("https://example.org/karte"),
                URI.create("https://example.org/billet"));
        assertValue(
                ofSession(builder -> builder.venue(online("https://meet.example.org/ö", true))),
                List.of("venue", "online", "join"),
                new JoinLink(URI.create("https://meet.example.org/ä"), true),
                new JoinLink(URI.create("https://meet.example.org/ö"), true));
        assertValue(
                ofSeries(builder -> builder.cadence(Cadence.usually("ab und zu, après-midi", null))),
                List.of("cadence"),
                SERIES.cadence().orElseThrow(),
                Cadence.usually("ab und zu, après-midi", null));
        ExceptDate holiday = ExceptDate.of(TUESDAY, "Pâques");
        assertValue(ofSeries(builder -> builder.except(List.of(holiday))), List.of("except"), null, holiday);
    }

    @Test
    void anotherOrderIsOneChange() {
        Guest second = Guest.person("李雷");
        WorkingGroup two = GROUP.toBuilder()
                .sessions(List.of(SESSION.toBuilder().guest(second).build()))
                .build();
        Session swapped = SESSION.toBuilder()
                .guests(List.of(second, SESSION.guests().get(0)))
                .build();

        assertThat(Change.between(
                        two, two.toBuilder().sessions(List.of(swapped)).build()))
                .containsExactly(new Change.Reordered(swapped, List.of("guests")));
    }

    @Test
    void aSessionIsFoundByItsFormerId() {
        Session renamed = SESSION.toBuilder()
                .id("licenses")
                .aliases(new Aliases(List.of("Lizenzen"), List.of()))
                .title("Licences")
                .build();
        WorkingGroup later = GROUP.toBuilder().sessions(List.of(renamed)).build();

        assertThat(Change.between(GROUP, later))
                .hasSize(3)
                .startsWith(new Change.Renamed(renamed, "lizenzen"))
                .noneMatch(change -> change instanceof Change.Added || change instanceof Change.Removed);
        assertThat(Change.between(later, GROUP)).startsWith(new Change.Renamed(SESSION, "licenses"));
    }

    @Test
    void theFormerIdOfARenamedSessionIsNoChangeOfItsOwn() {
        Session renamed = SESSION.toBuilder()
                .id("licenses")
                .aliases(new Aliases(List.of("lizenzen"), List.of()))
                .build();

        assertThat(Change.between(
                        GROUP, GROUP.toBuilder().sessions(List.of(renamed)).build()))
                .containsExactly(new Change.Renamed(renamed, "lizenzen"));
    }

    @Test
    void aSessionThatReplacesAnOccurrenceIsComparedWithIt() {
        Session own = SERIES.sessionOn(TUESDAY).toBuilder()
                .when(LATER)
                .status(Session.Status.CANCELLED)
                .build();
        WorkingGroup later = GROUP.toBuilder().session(own).build();
        OccurrenceId occurrence = new OccurrenceId("runde", TUESDAY);

        assertThat(Change.between(GROUP, later))
                .containsExactly(
                        new Change.OccurrenceReplaced(own, occurrence),
                        new Change.TimeChanged(later.resolved(own), SERIES.when(TUESDAY), LATER),
                        new Change.StatusChanged(
                                later.resolved(own), Session.Status.CONFIRMED, Session.Status.CANCELLED));
        Session restored = GROUP.resolved(SERIES.sessionOn(TUESDAY));
        assertThat(Change.between(later, GROUP))
                .containsExactly(
                        new Change.OccurrenceRestored(restored, occurrence),
                        new Change.TimeChanged(restored, LATER, SERIES.when(TUESDAY)),
                        new Change.StatusChanged(restored, Session.Status.CANCELLED, Session.Status.CONFIRMED));
    }

    @Test
    void aSessionOnADayWithoutAnOccurrenceIsAdded() {
        Session extra = Session.builder("zusätzlich", LATER)
                .occurrence(new OccurrenceId("runde", TUESDAY.plusDays(1)))
                .build();

        assertThat(Change.between(GROUP, GROUP.toBuilder().session(extra).build()))
                .containsExactly(new Change.Added(extra));
    }

    @Test
    void theGroupIsASubjectToo() {
        WorkingGroup later = GROUP.toBuilder().name("Büro – Bureau").build();

        List<Change> changes = Change.between(GROUP, later);

        assertValue(changes, List.of("name"), "Büro für Offenes", "Büro – Bureau");
        assertThat(changes).extracting(Change::subject).containsExactly((Identifiable) later);
    }

    @Test
    void nothingPrivateIsInTheTextOfAChange() {
        List<Change> changes = ofSession(builder -> builder.guests(
                        List.of(Guest.person("Zoë Müller").withEmail(new EmailAddress("geheim@example.org"))))
                .venue(online("https://meet.example.org/geheim", true)));

        assertThat(changes)
                .hasSize(2)
                .allSatisfy(change -> assertThat(change.toString())
                        .contains("lizenzen")
                        .doesNotContain("geheim", "zoe@", "meet.example.org"));
    }
}
