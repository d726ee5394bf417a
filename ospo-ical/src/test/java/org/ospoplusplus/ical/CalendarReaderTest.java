package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ospoplusplus.ical.LineComparison.assertSameLines;
import static org.ospoplusplus.ical.Outline.assertSameGroup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
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
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;

class CalendarReaderTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();

    private static final CalendarReader READER = CalendarReader.create();
    private static final CalendarWriter WRITER = Samples.WRITER;

    @Property
    void aWrittenGroupIsReadBack(@ForAll WorkingGroup group) {
        CalendarFeed feed = READER.read(WRITER.write(group));
        assertThat(feed.warnings()).isEmpty();
        assertSameGroup(feed.group(), Carried.of(group));
    }

    @Property
    void aCalendarOfOneSessionIsReadBack(@ForAll Session session) {
        WorkingGroup group = Samples.GROUP.toBuilder()
                .tracks(session.trackIds().stream()
                        .distinct()
                        .map(id -> Track.of(id, "Track " + id))
                        .toList())
                .build();
        CalendarFeed feed = READER.read(WRITER.write(group, session));
        assertThat(feed.warnings()).isEmpty();
        assertSameGroup(feed.group(), Carried.of(group, session));
    }

    @Property
    void aCalendarOfEachSessionOfAGroupIsReadBack(@ForAll WorkingGroup group) {
        for (Session session : group.sessions()) {
            CalendarFeed feed = READER.read(WRITER.write(group, session));
            assertThat(feed.warnings()).isEmpty();
            assertSameGroup(feed.group(), Carried.of(group, session));
        }
    }

    @Property
    void aCalendarThatWasReadIsWrittenUnchanged(@ForAll WorkingGroup group) {
        String once = WRITER.write(Carried.of(group));
        assertSameLines(WRITER.write(READER.read(once).group()), once);
    }

    @Property
    void aKnownGroupIsReadBack(@ForAll WorkingGroup group) {
        CalendarFeed feed = READER.withGroup(group).read(WRITER.write(group));
        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.sessions()).containsExactlyInAnyOrderElementsOf(group.sessions());
        assertSameGroup(feed.group().toBuilder().sessions(group.sessions()).build(), group);
    }

    @Property
    void streamsContainTheSameSessions(@ForAll WorkingGroup group) {
        List<CalendarWarning> warnings = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(WRITER.write(group).getBytes(StandardCharsets.UTF_8));
        List<Session> sessions = READER.events(in, warnings::add)
                .filter(event -> event.rules().isEmpty() && event.additions().isEmpty())
                .map(CalendarEvent::session)
                .toList();
        WorkingGroup expected = Carried.ofStream(group);
        assertSameGroup(expected.toBuilder().sessions(sessions).build(), expected);
        assertThat(warnings).isEmpty();
    }

    private static final URI SECRET_LINK = URI.create("https://meet.example.org/geheim-f7");

    private static final Venue SECRET_VENUE = Venue.hybrid(
            new Place(
                    Optional.of("Rathaus Köln"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            new VirtualLocation(
                    Optional.of(Platform.of("Jitsi")),
                    Optional.of(JoinLink.secret(SECRET_LINK)),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(new DialIn("+49 221 123456", Optional.of("987654"), true)),
                    Optional.empty()));

    /** {@return a group with a session that has no venue and repeats the secret link of the inherited venue} */
    private static WorkingGroup withInheritedSecrets() {
        return Samples.GROUP.toBuilder()
                .venue(SECRET_VENUE)
                .sessions(
                        List.of(Session.builder("s", Samples.all().get("timed").when())
                                .title("Öffentlich")
                                .description("Join at " + SECRET_LINK)
                                .build()))
                .build();
    }

    @Test
    void inheritedSecretsStaySecretWithoutTheGroup() {
        CalendarFeed feed = READER.read(WRITER.write(withInheritedSecrets()));
        PublicView view = PublicView.of(feed.group());

        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.sessions().get(0).venue()).contains(SECRET_VENUE);
        assertThat(PublicView.of(withInheritedSecrets()).isExposed()).isTrue();
        assertThat(view.isExposed()).isTrue();
        assertThat(view.exposures()).extracting(PublicView.Exposure::pointer).contains("/sessions/0/description");
    }

    @Test
    void inheritedVenuesAreInheritedFromAGroupThatHasThem() {
        WorkingGroup group = withInheritedSecrets();
        String calendar = WRITER.write(group);

        assertThat(READER.withGroup(group).read(calendar).group()).isEqualTo(group);
        WorkingGroup moved = group.toBuilder()
                .venue(Venue.inPerson(new Place(
                        Optional.of("Café"), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())))
                .build();
        assertThat(READER.withGroup(moved).read(calendar).sessions())
                .extracting(Session::venue)
                .containsExactly(Optional.of(SECRET_VENUE));
    }

    @Test
    void inheritedLanguagesAreInheritedFromAGroupThatHasThem() {
        WorkingGroup group = withInheritedSecrets();
        String calendar = WRITER.write(group);

        assertThat(READER.read(calendar).sessions().get(0).language()).isEmpty();
        WorkingGroup french = group.toBuilder().language("fr").build();
        assertThat(READER.withGroup(french).read(calendar).sessions().get(0).language())
                .contains("en");
    }

    private static final String SERIES = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:weekly@example.org
            SUMMARY:Weekly
            DTSTART;TZID=Europe/Paris:20211101T150000
            DTEND;TZID=Europe/Paris:20211101T160000
            RRULE:FREQ=WEEKLY;COUNT=4
            EXDATE;TZID=Europe/Paris:20211115T150000
            END:VEVENT
            BEGIN:VEVENT
            UID:weekly@example.org
            RECURRENCE-ID;TZID=Europe/Paris:20211108T150000
            SUMMARY:Weekly, later
            DTSTART;TZID=Europe/Paris:20211108T170000
            DTEND;TZID=Europe/Paris:20211108T180000
            END:VEVENT
            END:VCALENDAR
            """;

    private static List<String> outline(CalendarFeed feed) {
        return feed.sessions().stream()
                .map(session ->
                        session.id() + " " + session.title().orElse("") + " " + ((When.Timed) session.when()).start())
                .toList();
    }

    private static final CadenceRule MONDAYS = CadenceRule.weekly(DayOfWeek.MONDAY);

    @Test
    void aRecurringEventIsASeriesAndItsOverrideASession() {
        CalendarFeed feed = READER.read(SERIES);
        assertThat(feed.series())
                .containsExactly(Series.builder("weekly")
                        .title("Weekly")
                        .cadence(Cadence.firmly("weekly on Monday", MONDAYS))
                        .time(new UsualTime(
                                LocalTime.of(15, 0), ZoneId.of("Europe/Paris"), Optional.of(Duration.ofHours(1))))
                        .first(LocalDate.of(2021, 11, 1))
                        .last(LocalDate.of(2021, 11, 22))
                        .except(ExceptDate.of(LocalDate.of(2021, 11, 15)))
                        .build());
        assertThat(outline(feed)).containsExactly("weekly-20211108t150000 Weekly, later 2021-11-08T17:00");
        assertThat(feed.sessions().get(0).occurrence()).contains(new OccurrenceId("weekly", LocalDate.of(2021, 11, 8)));
        assertThat(feed.seriesLines()).containsExactly(3);
        assertThat(feed.lines()).containsExactly(11);
        assertThat(feed.line("/series/0/title")).isEqualTo(3);
        assertThat(feed.line("/series/1")).isEqualTo(1);
        assertThat(feed.line("/sessions/0")).isEqualTo(11);
        assertThat(feed.warnings()).isEmpty();
    }

    @Test
    void aWindowDoesNotChangeASeries() {
        ZonedDateTime from = LocalDateTime.parse("2030-11-05T00:00").atZone(ZoneId.of("UTC"));
        CalendarFeed feed = READER.withWindow(from, from.plusYears(1)).read(SERIES);
        assertThat(feed).isEqualTo(READER.read(SERIES));
    }

    private static final String TWICE_A_DAY = SERIES.replace("FREQ=WEEKLY", "FREQ=WEEKLY;BYHOUR=9,15");

    @Test
    void otherRulesAreExpandedWithinTheWindow() {
        ZonedDateTime from = LocalDateTime.parse("2021-11-05T00:00").atZone(ZoneId.of("UTC"));
        CalendarFeed feed = READER.withWindow(from, from.plusYears(1)).read(TWICE_A_DAY);
        assertThat(feed.series()).isEmpty();
        assertThat(outline(feed))
                .containsExactly(
                        "weekly-20211108t090000 Weekly 2021-11-08T09:00",
                        "weekly-20211108t150000 Weekly, later 2021-11-08T17:00",
                        "weekly-20211115t090000 Weekly 2021-11-15T09:00");
        assertThat(feed.lines()).containsExactly(3, 11, 3);
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .containsExactly("line 7: RRULE: the event is not read as a series, because the rule has times of day"
                        + " other than that of the start; its instances in the window become sessions [recurrence]");
    }

    @Test
    void withoutAWindowOnlyTheFirstInstanceOfOtherRulesIsReadAndReported() {
        CalendarFeed feed = READER.read(TWICE_A_DAY);
        assertThat(outline(feed))
                .containsExactly(
                        "weekly-20211101t150000 Weekly 2021-11-01T15:00",
                        "weekly-20211108t150000 Weekly, later 2021-11-08T17:00");
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .contains("line 3: VEVENT: the event recurs, but only its first instance is read; set a window of days"
                        + " to read more instances (--window FIRST/LAST on the command line) [recurrence]");
    }

    @Test
    void streamsContainMastersAndOverrides() {
        InputStream in = new ByteArrayInputStream(SERIES.getBytes(StandardCharsets.UTF_8));
        List<CalendarEvent> events = READER.events(in, warning -> {}).toList();
        assertThat(events).hasSize(2);
        assertThat(events.get(0).uid()).isEqualTo("weekly@example.org");
        assertThat(events.get(0).rules()).containsExactly("FREQ=WEEKLY;COUNT=4");
        assertThat(events.get(0).exceptions())
                .containsExactly(When.at(LocalDateTime.parse("2021-11-15T15:00"), ZoneId.of("Europe/Paris")));
        assertThat(events.get(0).replaces()).isEmpty();
        assertThat(events.get(1).replaces())
                .contains(When.at(LocalDateTime.parse("2021-11-08T15:00"), ZoneId.of("Europe/Paris")));
    }

    @Test
    void aKnownGroupReplacesTheGroupOfTheCalendar() {
        WorkingGroup known =
                WorkingGroup.builder("known", "example.org", "Known").build();
        CalendarFeed feed = READER.withGroup(known).read(SERIES);
        assertThat(feed.group().toBuilder()
                        .series(List.of())
                        .sessions(List.of())
                        .build())
                .isEqualTo(known);
    }

    @Test
    void aStreamThatFailsFailsTheReading() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        assertThatThrownBy(() -> READER.read(broken)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> READER.events(broken, warning -> {}).toList())
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void inputWithoutACalendarIsRejected() {
        assertThatThrownBy(() -> READER.read("BEGIN:VCARD")).isExactlyInstanceOf(CalendarException.class);
        InputStream in = new ByteArrayInputStream(new byte[0]);
        assertThatThrownBy(() -> READER.events(in, warning -> {}).toList())
                .isExactlyInstanceOf(CalendarException.class);
    }

    /** Reading a written calendar and writing it again yields the same calendar. */
    @Test
    void samplesAreReadAsTheyWere() {
        WorkingGroup group = Samples.GROUP.toBuilder()
                .sessions(Samples.all().values().stream()
                        .filter(CalendarReaderTest::isValid)
                        .toList())
                .build();
        CalendarFeed feed = READER.read(WRITER.write(group));
        assertThat(feed.warnings()).isEmpty();
        assertSameGroup(feed.group(), Carried.of(group));
    }

    /** Two samples are excluded: one starts in the gap of a clock change, the other has agenda items after its end. */
    @Test
    void samplesThatAreNotValidAreRepaired() {
        List<Session> invalid = Samples.all().values().stream()
                .filter(session -> !isValid(session))
                .toList();
        CalendarFeed feed = READER.read(
                WRITER.write(Samples.GROUP.toBuilder().sessions(invalid).build()));

        assertThat(invalid).hasSize(2);
        assertThat(feed.sessions()).hasSize(2).allMatch(CalendarReaderTest::isValid);
        assertThat(feed.warnings()).extracting(CalendarWarning::property).containsExactly("X-OSPO-AGENDA", "DTSTART");
    }

    private static boolean isValid(Session session) {
        return VALIDATOR.validate(session).stream().allMatch(violation -> violation.severity() == Severity.WARNING);
    }

    @Test
    void aWindowHasRoom() {
        ZonedDateTime moment = ZonedDateTime.parse("2021-01-01T00:00Z[UTC]");
        assertThatThrownBy(() -> READER.withWindow(moment, moment)).isInstanceOf(IllegalArgumentException.class);
    }
}
