package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.model.Session.Classification.CONFIDENTIAL;
import static org.ospoplusplus.model.Session.Classification.PRIVATE;
import static org.ospoplusplus.model.Session.Classification.PUBLIC;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Reads and writes the access class of events and calendars (RFC 5545, 3.8.1.3). */
class AccessClassTest {

    private static final CalendarReader READER = CalendarReader.create()
            .withWindow(ZonedDateTime.parse("2026-01-01T00:00Z[UTC]"), ZonedDateTime.parse("2027-01-01T00:00Z[UTC]"));

    private static String calendar(String property, String... events) {
        return "BEGIN:VCALENDAR\nX-OSPO-DOMAIN;X-OSPO-ID=g:g.example\nNAME:Büro\n" + property + "\n"
                + String.join("\n", events) + "\nEND:VCALENDAR\n";
    }

    private static String event(String... properties) {
        return "BEGIN:VEVENT\nUID:a@g.example\nDTSTART:20260105T170000Z\nSUMMARY:Gehälter\n"
                + String.join("\n", properties) + "\nEND:VEVENT";
    }

    private static List<Session.Classification> read(String calendar) {
        CalendarFeed feed = READER.read(calendar);
        assertThat(feed.warnings()).isEmpty();
        return FeedMeetings.of2026(feed).stream().map(Session::classification).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "X-CALENDARSERVER-ACCESS:PRIVATE, CLASS:PUBLIC, PRIVATE",
        "X-CALENDARSERVER-ACCESS:CONFIDENTIAL, CLASS:PRIVATE, CONFIDENTIAL",
        "X-CALENDARSERVER-ACCESS:PUBLIC, CLASS:PRIVATE, PRIVATE",
        "X-CALENDARSERVER-ACCESS:RESTRICTED, SEQUENCE:0, CONFIDENTIAL",
        "X-PUBLISHED-TTL:PT1H, SEQUENCE:0, PUBLIC",
    })
    void theAccessClassOfTheCalendarIsTheLeastOfItsEvents(
            String ofCalendar, String ofEvent, Session.Classification expected) {
        String calendar = calendar(ofCalendar, event(ofEvent));
        byte[] utf8 = calendar.getBytes(StandardCharsets.UTF_8);

        assertThat(read(calendar)).containsExactly(expected);
        assertThat(READER.events(new ByteArrayInputStream(utf8), warning -> {}))
                .extracting(event -> event.session().classification())
                .containsExactly(expected);
    }

    @Test
    void anOverrideIsAtLeastAsPrivateAsItsSeries() {
        String master = event("RRULE:FREQ=DAILY;COUNT=3", "CLASS:CONFIDENTIAL");

        assertThat(read(calendar("METHOD:PUBLISH", event("RECURRENCE-ID:20260106T170000Z"), master)))
                .containsExactly(CONFIDENTIAL, CONFIDENTIAL, CONFIDENTIAL);
        assertThat(read(calendar("METHOD:PUBLISH", master, event("RECURRENCE-ID:20260106T170000Z", "CLASS:PUBLIC"))))
                .containsExactly(CONFIDENTIAL, CONFIDENTIAL, CONFIDENTIAL);
        assertThat(read(calendar(
                        "METHOD:PUBLISH",
                        event("RRULE:FREQ=DAILY;COUNT=3"),
                        event("RECURRENCE-ID:20260106T170000Z", "CLASS:PRIVATE"))))
                .containsExactlyInAnyOrder(PUBLIC, PRIVATE, PUBLIC);
    }

    private static List<CalendarEvent> streamed(List<CalendarWarning> warnings, String... events) {
        byte[] utf8 = calendar("METHOD:PUBLISH", events).getBytes(StandardCharsets.UTF_8);
        return READER.events(new ByteArrayInputStream(utf8), warnings::add).toList();
    }

    @Test
    void anOverrideInAStreamIsAsPrivateAsItsSeriesUnlessItHasAnAccessClassOfItsOwn() {
        List<CalendarWarning> warnings = new ArrayList<>();
        String master = event("RRULE:FREQ=DAILY;COUNT=3", "CLASS:CONFIDENTIAL");
        String override = event("RECURRENCE-ID:20260106T170000Z");
        String open = event("RECURRENCE-ID:20260107T170000Z", "CLASS:PUBLIC");

        assertThat(streamed(warnings, master, override, open))
                .extracting(event -> event.session().classification())
                .containsExactly(CONFIDENTIAL, CONFIDENTIAL, PUBLIC);
        assertThat(streamed(warnings, event("RRULE:FREQ=DAILY;COUNT=3"), override))
                .extracting(event -> event.session().classification())
                .containsExactly(PUBLIC, PUBLIC);
        assertThat(warnings).isEmpty();
        assertThat(streamed(warnings, override, master, open))
                .extracting(event -> event.session().classification())
                .containsExactly(PRIVATE, CONFIDENTIAL, PUBLIC);
        assertThat(warnings)
                .extracting(CalendarWarning::toString)
                .containsExactly(
                        "line 9: RECURRENCE-ID: its recurring event does not precede it, so that the access class is"
                                + " unknown; the event is treated as private [missing]");
    }

    @ParameterizedTest
    @CsvSource({"POSTPONED, WITHDRAWN", "withdrawn, POSTPONED", "TENTATIVE, WITHDRAWN"})
    void ofSeveralStatusesThePrivateOneIsUsed(String one, String other) {
        String session = event("STATUS:CANCELLED", "X-OSPO-STATUS:" + one, "X-OSPO-STATUS:" + other);
        String guest = event(
                "BEGIN:PARTICIPANT",
                "UID:zoë",
                "PARTICIPANT-TYPE:SPEAKER",
                "X-OSPO-STATUS:" + one.replace("POSTPONED", "ANNOUNCED").replace("TENTATIVE", "CONFIRMED"),
                "X-OSPO-STATUS:" + other.replace("POSTPONED", "ANNOUNCED"),
                "SUMMARY:Zoë",
                "END:PARTICIPANT");

        assertThat(READER.read(calendar("METHOD:PUBLISH", session)).sessions())
                .extracting(Session::status)
                .containsExactly(Session.Status.WITHDRAWN);
        assertThat(READER.read(calendar("METHOD:PUBLISH", guest)).sessions())
                .flatExtracting(Session::guests)
                .extracting(Guest::standing)
                .containsExactly(Guest.ParticipationStatus.WITHDRAWN);
    }

    @Test
    void aLaterPartOfASeriesIsAtLeastAsPrivate() {
        String master = event("RRULE:FREQ=DAILY", "CLASS:PRIVATE");
        String later = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260108T170000Z", "CLASS:PUBLIC");

        assertThat(READER.read(calendar("METHOD:PUBLISH", master, later)).series())
                .extracting(Series::classification)
                .containsExactly(PRIVATE, PRIVATE);
    }

    @Test
    void aPartThatBeginsAtTheFirstInstanceIsAtLeastAsPrivateAndHasItsOwnTopics() {
        String master = event("RRULE:FREQ=DAILY", "CLASS:PRIVATE", "X-OSPO-TOPIC:Löhne");
        String all = event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260105T170000Z", "CLASS:PUBLIC", "X-OSPO-TOPIC:Bücher");

        assertThat(READER.read(calendar("METHOD:PUBLISH", master, all)).series())
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.classification()).isEqualTo(PRIVATE);
                    assertThat(series.topics()).containsExactly("Bücher");
                });
    }

    private static String laterPart(String accessClass) {
        return event("RECURRENCE-ID;RANGE=THISANDFUTURE:20260119T170000Z", accessClass)
                .replace("20260105", "20260119");
    }

    private static String override(String day, String title) {
        return event("RECURRENCE-ID:" + day + "T170000Z")
                .replace("20260105", day)
                .replace("Gehälter", title);
    }

    /** The instances of the first rule are read as a series, and those of the second as sessions. */
    @ParameterizedTest
    @CsvSource({"FREQ=WEEKLY, 2", "FREQ=DAILY;INTERVAL=14;BYDAY=MO, 0"})
    void anOverrideIsAtLeastAsPrivateAsTheLaterPartThatPrecedesIt(String rule, int numberOfSeries) {
        String master = event("RRULE:" + rule);
        String before = override("20260112", "Öffentlich");
        String of = override("20260202", "Geheim ä");
        String stray = override("20260203", "Geheim ö");
        String open = override("20260209", "Offen é").replace("END:", "CLASS:PUBLIC\nEND:");

        WorkingGroup group = READER.read(
                        calendar("METHOD:PUBLISH", stray, of, laterPart("CLASS:PRIVATE"), before, master, open))
                .group();

        assertThat(group.series()).hasSize(numberOfSeries);
        assertThat(PublicView.of(group).workingGroup().sessions())
                .flatExtracting(session -> session.title().stream().toList())
                .contains("Öffentlich")
                .doesNotContain("Geheim ä", "Geheim ö");
        assertThat(group.sessions())
                .filteredOn(session -> session.title().filter("Offen é"::equals).isPresent())
                .extracting(Session::classification)
                .containsExactly(PUBLIC);
    }

    /** Times in other forms are compared in the zone of the event. */
    @ParameterizedTest
    @CsvSource({
        "20260119T170000Z, true",
        "20260119, true",
        "20260119T010000, true",
        "20260118T233000Z, true",
        "20260118T223000Z, false",
        "20260118, false",
    })
    void aLaterPartAppliesFromItsDayOnInTheZoneOfTheEvent(String replaced, boolean isPrivate) {
        String master = event("RRULE:FREQ=DAILY;COUNT=40")
                .replace("DTSTART:20260105T170000Z", "DTSTART;TZID=Europe/Berlin:20260105T180000");
        String override = event("RECURRENCE-ID" + (replaced.length() == 8 ? ";VALUE=DATE" : "") + ":" + replaced)
                .replace("Gehälter", "Löhne");

        assertThat(READER.read(calendar("METHOD:PUBLISH", master, laterPart("CLASS:CONFIDENTIAL"), override))
                        .sessions())
                .filteredOn(session -> session.title().filter("Löhne"::equals).isPresent())
                .extracting(Session::classification)
                .containsExactly(isPrivate ? CONFIDENTIAL : PUBLIC);
    }

    @Test
    void aLaterPartWithoutAnAccessClassIsAsPrivateAsThePartBeforeIt() {
        String third = laterPart("SEQUENCE:0").replace("20260119", "20260202");
        String master = event("RRULE:FREQ=WEEKLY");

        assertThat(READER.read(calendar("METHOD:PUBLISH", third, master, laterPart("CLASS:CONFIDENTIAL")))
                        .series())
                .extracting(Series::classification)
                .containsExactly(PUBLIC, CONFIDENTIAL, CONFIDENTIAL);
    }

    /** An event that may come before an override counts for it. */
    @ParameterizedTest
    @ValueSource(strings = {"demnächst", "20261340T990000Z", ""})
    void aLaterPartWithAnUnknownDayCountsForEachOverride(String day) {
        String part = laterPart("CLASS:PRIVATE").replace("THISANDFUTURE:20260119T170000Z", "THISANDFUTURE:" + day);
        String of = override("20260112", "Geheim ä");

        WorkingGroup group = READER.read(calendar("METHOD:PUBLISH", event("RRULE:FREQ=WEEKLY"), part, of))
                .group();

        assertThat(PublicView.of(group).workingGroup().sessions())
                .flatExtracting(session -> session.title().stream().toList())
                .doesNotContain("Geheim ä");
    }

    @Test
    void aLaterPartWithoutItsEventIsKnownToLaterOverrides() {
        String of = override("20260202", "Geheim ä");

        assertThat(READER.read(calendar("METHOD:PUBLISH", of, laterPart("CLASS:PRIVATE")))
                        .sessions())
                .extracting(Session::classification)
                .containsExactly(PRIVATE, PRIVATE);
    }

    @Test
    void anOverrideInAStreamIsAtLeastAsPrivateAsAnEarlierLaterPart() {
        List<CalendarWarning> warnings = new ArrayList<>();
        String of = override("20260202", "Geheim ä");

        assertThat(streamed(warnings, event("RRULE:FREQ=WEEKLY"), of, laterPart("CLASS:PRIVATE"), of))
                .extracting(event -> event.session().classification())
                .containsExactly(PUBLIC, PUBLIC, PRIVATE, PRIVATE);
        assertThat(warnings).isEmpty();
    }

    private static String ids(List<ConductPolicy> policies) {
        return policies.stream().map(ConductPolicy::id).collect(Collectors.joining(" "));
    }

    @Test
    void anOverrideAddsItsPoliciesToThoseOfItsSeriesUnlessItReplacesThem() {
        String rule = "X-OSPO-POLICY;X-OSPO-ID=a;X-OSPO-ATTRIBUTION=FORBIDS:Règle";
        String other = "X-OSPO-POLICY;X-OSPO-ID=b:Règle été";
        String master = event("RRULE:FREQ=DAILY;COUNT=3", rule);
        String override = event("RECURRENCE-ID:20260106T170000Z");
        String ruled = event("RECURRENCE-ID:20260107T170000Z", other);
        String replacing = event("RECURRENCE-ID:20260107T170000Z", other + "\r\nX-OSPO-POLICY-INHERITANCE:REPLACES");

        assertThat(streamed(new ArrayList<>(), master, override, ruled, replacing))
                .extracting(event -> ids(event.session().policies()))
                .containsExactly("a", "a", "b a", "b");
        for (String own : List.of(ruled, replacing)) {
            CalendarFeed feed = READER.read(calendar("METHOD:PUBLISH", own, override, master));
            assertThat(FeedMeetings.of2026(feed))
                    .extracting(session -> ids(feed.group().policiesOf(session)))
                    .as("the two sessions, and the occurrence with the same start")
                    .containsExactlyInAnyOrder("a", own.equals(ruled) ? "b a" : "b", "a");
        }
    }

    @Test
    void anUnknownAccessClassIsReportedOncePerPropertyAndHidesTheSession() {
        CalendarFeed feed =
                READER.read(calendar("X-CALENDARSERVER-ACCESS:MITGLIEDER", event("CLASS:X-SECRET"), event()));

        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .filteredOn(warning -> !warning.contains("[duplicate]"))
                .containsExactly(
                        "line 4: X-CALENDARSERVER-ACCESS: the access class is unknown; the session is treated as"
                                + " private [value]",
                        "line 9: CLASS: the access class is unknown; the session is treated as private [value]");
        assertThat(PublicView.of(feed.group()).workingGroup().sessions()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAClassThatIsNotTheDefaultIsWritten(Session.Classification classification) {
        assertThat(written(classification).lines().filter(line -> line.contains("CLASS")))
                .isEqualTo(
                        classification == PUBLIC
                                ? List.of()
                                : List.of("CLASS:" + classification, "X-OSPO-CLASS:" + classification));
    }

    private static String written(Session.Classification classification) {
        Session session = Session.builder("a", When.on(LocalDate.of(2026, 3, 4)))
                .classification(classification)
                .build();
        return Samples.WRITER.write(Samples.GROUP, session);
    }

    /** Other programs drop a property, or reset it to its default. */
    @ParameterizedTest
    @EnumSource
    void aClassSurvivesTheLossOfOneOfItsProperties(Session.Classification classification) {
        String calendar = written(classification);
        String standard = "CLASS:" + classification + "\r\n";

        assertThat(List.of(
                        calendar,
                        calendar.replace("\r\n" + standard, "\r\n"),
                        calendar.replace("X-OSPO-" + standard, ""),
                        calendar.replace("\r\n" + standard, "\r\nCLASS:PUBLIC\r\n")))
                .allSatisfy(changed -> assertThat(read(changed)).containsExactly(classification));
    }

    @ParameterizedTest
    @CsvSource({
        "CLASS:PRIVATE, X-OSPO-CLASS:CONFIDENTIAL, CONFIDENTIAL",
        "CLASS:CONFIDENTIAL, X-OSPO-CLASS:PRIVATE, CONFIDENTIAL",
        "CLASS:PUBLIC, X-OSPO-CLASS:PRIVATE, PRIVATE",
        "X-CALENDARSERVER-ACCESS:CONFIDENTIAL, X-OSPO-CLASS:PRIVATE, CONFIDENTIAL",
        "SEQUENCE:0, x-ospo-class:private, PRIVATE",
    })
    void theStrictestOfAllAccessClassesApplies(String one, String other, Session.Classification expected) {
        assertThat(read(calendar("METHOD:PUBLISH", event(one, other)))).containsExactly(expected);
    }
}
