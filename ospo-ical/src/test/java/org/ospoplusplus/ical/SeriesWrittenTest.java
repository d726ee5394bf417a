package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.CalendarWriter.Method;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Classification;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Writes series as recurring events, and sessions that replace their occurrences. */
class SeriesWrittenTest {

    private static final ZoneId PARIS = Samples.PARIS;
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final UsualTime EVENINGS =
            new UsualTime(LocalTime.of(18, 0), PARIS, Optional.of(Duration.ofMinutes(90)));
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 7);
    private static final Series CITIES = Series.builder("cities-call")
            .title("Cities call")
            .description("About **cities**.")
            .trackIds(List.of("cities"))
            .cadence(Cadence.firmly("first Thursdays, always", CadenceRule.monthly(1, DayOfWeek.THURSDAY)))
            .time(EVENINGS)
            .first(FIRST)
            .build();
    private static final Series PLAIN =
            CITIES.toBuilder().title(null).description(null).trackIds(List.of()).build();

    private final CalendarWriter writer = CalendarWriter.create().withTimestamp(Instant.parse("2021-11-20T00:00:00Z"));

    @Test
    void aSeriesIsARecurringEvent() {
        assertThat(event(lines(group(CITIES)), 0))
                .containsExactly(
                        "BEGIN:VEVENT",
                        "UID:cities-call@bare.example",
                        "DTSTAMP:20211120T000000Z",
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Paris:20211007T180000",
                        "DTEND;TZID=Europe/Paris:20211007T193000",
                        "RRULE:FREQ=MONTHLY;WKST=MO;BYDAY=1TH",
                        "STATUS:CONFIRMED",
                        "SUMMARY:Cities call",
                        "DESCRIPTION;DERIVED=TRUE:About cities.",
                        "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/markdown:About **cities**.",
                        "CATEGORIES:Cities",
                        "RELATED-TO;RELTYPE=PARENT;X-OSPO-ID=cities:track!cities@bare.example",
                        "X-OSPO-CADENCE:first Thursdays\\, always",
                        "END:VEVENT");
    }

    @Test
    void exceptionsAndExtraDaysHaveTheFormOfTheStart() {
        Series series = CITIES.toBuilder()
                .last(LocalDate.of(2022, 4, 30))
                .except(List.of(
                        ExceptDate.of(LocalDate.of(2022, 1, 6)),
                        ExceptDate.of(LocalDate.of(2021, 12, 2), "Winter; break")))
                .also(List.of(LocalDate.of(2022, 1, 13)))
                .build();

        assertThat(event(lines(group(series)), 0))
                .containsSubsequence(
                        "RRULE:FREQ=MONTHLY;WKST=MO;UNTIL=20220430T160000Z;BYDAY=1TH",
                        "EXDATE;TZID=Europe/Paris:20220106T180000",
                        "EXDATE;TZID=Europe/Paris:20211202T180000",
                        "X-OSPO-EXCEPT-REASON;X-OSPO-DATE=20211202:Winter\\; break",
                        "RDATE;TZID=Europe/Paris:20220113T180000");
        assertThat(event(lines(group(series.toBuilder().time(null).build())), 0))
                .contains(
                        "DTSTART;VALUE=DATE:20211007",
                        "RRULE:FREQ=MONTHLY;WKST=MO;UNTIL=20220430;BYDAY=1TH",
                        "EXDATE;VALUE=DATE:20220106",
                        "RDATE;VALUE=DATE:20220113");
        assertThat(event(
                        lines(group(series.toBuilder()
                                .time(UsualTime.of(LocalTime.NOON, ZoneId.of("Etc/UTC")))
                                .build())),
                        0))
                .contains(
                        "DTSTART;X-OSPO-ZONE=Etc/UTC:20211007T120000Z",
                        "EXDATE:20220106T120000Z",
                        "RDATE:20220113T120000Z");
    }

    @Test
    void aUsualCadenceIsTentative() {
        Series series = PLAIN.toBuilder()
                .cadence(Cadence.usually("Fridays, usually", CadenceRule.weekly(DayOfWeek.FRIDAY)))
                .build();

        assertThat(event(lines(group(series)), 0))
                .contains("STATUS:TENTATIVE", "TRANSP:TRANSPARENT", "SUMMARY;DERIVED=TRUE:Bare");
    }

    @Test
    void aFirstDayOffTheRuleDoesNotChangeThePhase() {
        // Counted from the extra day, every second Thursday would be another one.
        Series series = PLAIN.toBuilder()
                .cadence(Cadence.firmly(
                        "fortnightly", CadenceRule.weekly(DayOfWeek.THURSDAY).every(2)))
                .first(LocalDate.of(2021, 10, 8))
                .also(List.of(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 10, 13)))
                .build();

        assertThat(event(lines(group(series)), 0))
                .containsSubsequence(
                        "DTSTART;TZID=Europe/Paris:20211021T180000",
                        "X-OSPO-FIRST;VALUE=DATE:20211008",
                        "RRULE:FREQ=WEEKLY;WKST=MO;INTERVAL=2;BYDAY=TH",
                        "RDATE;TZID=Europe/Paris:20211101T180000",
                        "RDATE;TZID=Europe/Paris:20211013T180000");
    }

    @Test
    void withoutAFirstDayTheEventBeginsInThePresent() {
        Series unknown = PLAIN.toBuilder().first(null).build();

        assertThat(event(lines(group(unknown)), 0))
                .contains("DTSTART;TZID=Europe/Paris;X-OSPO-FIRST=UNKNOWN:20260101T180000")
                .noneMatch(line -> line.startsWith("X-OSPO-FIRST"));
        assertThat(start(unknown.toBuilder().last(LocalDate.of(2020, 5, 1)).build()))
                .as("a series that is over")
                .isEqualTo("20200402T180000");
        assertThat(start(unknown.toBuilder()
                        .revision(new Revision(0, Optional.of(Instant.parse("2024-03-06T23:30:00Z")), Optional.empty()))
                        .build()))
                .as("a series created on a first Thursday in Paris")
                .isEqualTo("20240307T180000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CalendarWriter.create().write(group(unknown)))
                .withMessageStartingWith("series cities-call: DTSTAMP requires the time of the last change")
                .withMessageContaining("neither this series nor its group has one");
    }

    @Test
    void withoutAFirstDayTheEventBeginsBeforeTheDaysThatTheSeriesAndItsSessionsName() {
        Series unknown = PLAIN.toBuilder().first(null).build();

        assertThat(start(unknown.toBuilder()
                        .except(ExceptDate.of(LocalDate.of(2025, 5, 1)))
                        .except(ExceptDate.of(LocalDate.of(2027, 5, 6)))
                        .build()))
                .isEqualTo("20250501T180000");
        assertThat(start(unknown.toBuilder().also(LocalDate.of(2025, 5, 30)).build()))
                .as("the last day of the rule before an extra day")
                .isEqualTo("20250501T180000");
        Session talk = instead("talk", "2023-04-06", When.on(LocalDate.of(2023, 4, 6)))
                .title("Vortrag – 講演 🎉")
                .build();
        WorkingGroup group = group(unknown).toBuilder()
                .session(instead("later", "2024-04-04", When.on(LocalDate.of(2024, 4, 4)))
                        .build())
                .session(talk)
                .build();
        assertThat(lines(group))
                .contains(
                        "DTSTART;TZID=Europe/Paris;X-OSPO-FIRST=UNKNOWN:20230406T180000",
                        "RECURRENCE-ID;TZID=Europe/Paris:20230406T180000",
                        "RECURRENCE-ID;TZID=Europe/Paris:20240404T180000");
        assertThat(writer.write(group, talk)).contains("RECURRENCE-ID;TZID=Europe/Paris:20230406T180000");
    }

    @Test
    void theTimeOfPublicationDoesNotMoveAnEventWithoutAFirstDay() throws IOException {
        Series unknown = PLAIN.toBuilder().first(null).build();
        WorkingGroup group = group(unknown).toBuilder()
                .session(instead("talk", "2026-03-05", When.at(LocalDateTime.of(2026, 3, 5, 19, 0), PARIS))
                        .title("Vortrag – 講演 🎉")
                        .build())
                .build();
        CalendarWriter later = writer.withTimestamp(Instant.parse("2039-11-20T00:00:00Z"));

        assertThat(later.write(group).replace("DTSTAMP:20391120T", "DTSTAMP:20211120T"))
                .isEqualTo(writer.write(group));
        WorkingGroup read = CalendarReader.create().read(later.write(group)).group();
        assertThat(read.series()).isEqualTo(group.series());
        assertThat(read.sessions()).isEqualTo(group.sessions());
    }

    private String start(Series series) {
        return event(lines(group(series)), 0).stream()
                .filter(line -> line.startsWith("DTSTART"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRuleThatRfc5545CannotExpressIsAListOfDays() {
        Series series = PLAIN.toBuilder()
                .cadence(Cadence.firmly("fifth Thursday of each quarter", quarterly(5)))
                .last(LocalDate.of(2022, 10, 31))
                .also(List.of(LocalDate.of(2022, 5, 5)))
                .build();

        assertThat(event(lines(group(series)), 0))
                .filteredOn(line -> line.matches("(DTSTART|RRULE|RDATE|X-OSPO-RULE|X-OSPO-LAST).*"))
                .containsExactly(
                        "DTSTART;TZID=Europe/Paris:20211104T180000",
                        "X-OSPO-RULE:FREQ=QUARTERLY\\;BYDAY=5TH",
                        "X-OSPO-LAST;VALUE=DATE:20221031",
                        "RDATE;TZID=Europe/Paris:20220505T180000",
                        "RDATE;TZID=Europe/Paris;X-OSPO-DERIVED=TRUE:20211104T180000",
                        "RDATE;TZID=Europe/Paris;X-OSPO-DERIVED=TRUE:20220203T180000",
                        "RDATE;TZID=Europe/Paris;X-OSPO-DERIVED=TRUE:20220804T180000");
        assertThat(event(lines(group(series.toBuilder().last(null).build())), 0))
                .filteredOn(line -> line.startsWith("RDATE;TZID=Europe/Paris;X-OSPO-DERIVED=TRUE:"))
                .hasSize(99);
    }

    @Test
    void aQuarterlyRuleIsEveryThirdMonthIfPossible() {
        assertThat(event(
                        lines(group(PLAIN.toBuilder()
                                .cadence(Cadence.firmly("quarterly", quarterly(1, 4)))
                                .build())),
                        0))
                .contains(
                        "RRULE:FREQ=MONTHLY;WKST=MO;INTERVAL=3;BYDAY=1TH,4TH",
                        "X-OSPO-RULE:FREQ=QUARTERLY\\;BYDAY=1TH\\,4TH");
    }

    @Test
    void aSeriesWithoutKnownDaysIsLeftOut() {
        Series words = Series.builder("words")
                .cadence(Cadence.usually("now and then", null))
                .build();
        Series fortnightly = PLAIN.toBuilder()
                .id("fortnightly")
                .cadence(Cadence.firmly(
                        "biweekly", CadenceRule.weekly(DayOfWeek.MONDAY).every(2)))
                .first(null)
                .build();
        Series tooShort = PLAIN.toBuilder()
                .id("short")
                .first(FIRST.plusDays(1))
                .last(FIRST.plusDays(2))
                .build();

        assertThat(Stream.of(words, fortnightly, tooShort)).allMatch(writer::leavesOut);
        assertThat(writer.leavesOut(CITIES)).isFalse();
        assertThat(lines(group(words, fortnightly, tooShort))).doesNotContain("BEGIN:VEVENT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(group(), words))
                .withMessageStartingWith("series words: none of its days is known");
    }

    @Test
    void extraDaysAndWordsAreAnEvent() {
        Series series = Series.builder("days")
                .cadence(Cadence.usually("now and then", null))
                .time(EVENINGS)
                .first(FIRST)
                .also(List.of(LocalDate.of(2022, 1, 13), LocalDate.of(2021, 12, 13)))
                .build();

        assertThat(event(lines(group(series)), 0))
                .filteredOn(line -> line.matches("(DTSTART|RRULE|RDATE|X-OSPO-).*"))
                .containsExactly(
                        "DTSTART;TZID=Europe/Paris;X-OSPO-ALSO=2:20211213T180000",
                        "X-OSPO-FIRST;VALUE=DATE:20211007",
                        "RDATE;TZID=Europe/Paris:20220113T180000",
                        "RDATE;TZID=Europe/Paris;X-OSPO-DERIVED=TRUE:20211213T180000",
                        "X-OSPO-CADENCE:now and then");
    }

    @Test
    void aSessionReplacesAnInstance() {
        Session moved = instead("moved", "2021-11-04", When.at(LocalDateTime.of(2021, 11, 5, 17, 0), PARIS))
                .build();
        List<String> lines = lines(group(CITIES).toBuilder().session(moved).build());

        assertThat(event(lines, 1))
                .containsExactly(
                        "BEGIN:VEVENT",
                        "UID:cities-call@bare.example",
                        "RECURRENCE-ID;TZID=Europe/Paris:20211104T180000",
                        "X-OSPO-ID:moved",
                        "DTSTAMP:20211120T000000Z",
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Paris:20211105T170000",
                        "STATUS:TENTATIVE",
                        "TRANSP:TRANSPARENT",
                        "SUMMARY;DERIVED=TRUE:Cities call",
                        "DESCRIPTION;DERIVED=TRUE:Moved from Thursday\\, 4 November 2021\\, 18:00"
                                + " (Europe/Paris)\\n\\nAbout cities.",
                        "CATEGORIES:Cities",
                        "RELATED-TO;RELTYPE=PARENT;X-OSPO-ID=cities;X-OSPO-INHERITED=TRUE:track!cities@bare.example",
                        "END:VEVENT");
        assertThat(writer.write(group(CITIES), moved))
                .as("the calendar of the session")
                .contains("RECURRENCE-ID;TZID=Europe/Paris:20211104T180000")
                .doesNotContain("RRULE:FREQ=MONTHLY");
    }

    @Test
    void sessionsThatReplaceNoInstanceAreEventsOfTheirOwn() {
        Series series = CITIES.toBuilder()
                .except(List.of(ExceptDate.of(LocalDate.of(2021, 12, 2))))
                .build();
        Session excluded = instead("excluded", "2021-12-02", When.on(LocalDate.of(2021, 12, 2)))
                .build();
        Session one =
                instead("one", "2021-11-04", When.on(LocalDate.of(2021, 11, 4))).build();
        Session two =
                instead("two", "2021-11-04", When.on(LocalDate.of(2021, 11, 5))).build();
        List<String> lines = lines(
                group(series).toBuilder().sessions(List.of(excluded, one, two)).build());

        assertThat(lines)
                .filteredOn(line -> line.matches("(UID:[a-z]+(-call)?@|RECURRENCE-ID|X-OSPO-ID:|X-OSPO-OCC).*"))
                .containsExactly(
                        "UID:cities-call@bare.example",
                        "UID:cities-call@bare.example",
                        "RECURRENCE-ID;TZID=Europe/Paris:20211104T180000",
                        "X-OSPO-ID:one",
                        "UID:excluded@bare.example",
                        "X-OSPO-OCCURRENCE;X-OSPO-DATE=20211202:cities-call",
                        "UID:two@bare.example",
                        "X-OSPO-OCCURRENCE;X-OSPO-DATE=20211104:cities-call");
    }

    @Test
    void theDayOfALeftOutSessionDoesNotAppear() {
        Session month =
                instead("month", "2021-12-02", When.in(YearMonth.of(2022, 1))).build();
        WorkingGroup group = group(CITIES).toBuilder().session(month).build();

        assertThat(lines(group))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("EXDATE;TZID=Europe/Paris;X-OSPO-DERIVED=TRUE:20211202T180000");
        assertThat(RawLines.check(writer.withPlaceholders().write(group).getBytes(StandardCharsets.UTF_8)))
                .contains("RECURRENCE-ID;TZID=Europe/Paris:20211202T180000")
                .noneMatch(line -> line.startsWith("EXDATE"));
    }

    @Test
    void everythingThatASessionInheritsIsMarked() {
        URI page = URI.create("https://calls.example/");
        Series series = CITIES.toBuilder()
                .guests(List.of(Guest.person("Ada")))
                .links(List.of(Link.page(page, "Calls")))
                .registrations(List.of(Registration.ticket(page.resolve("join"))))
                .contacts(List.of(Contact.of(URI.create("mailto:ada@calls.example"))))
                .venue(Venue.online(
                        VirtualLocation.of(Platform.openSource("Jitsi"), JoinLink.publicLink(page.resolve("room")))))
                .classification(Classification.PRIVATE)
                .build();
        Session session = instead("session", "2021-11-04", series.when(LocalDate.of(2021, 11, 4)))
                .build();
        List<String> lines = lines(group(series).toBuilder().session(session).build());

        assertThat(event(lines, 0))
                .contains("CLASS:PRIVATE", "LOCATION:https://calls.example/room")
                .noneMatch(line -> line.contains("X-OSPO-INHERITED"));
        assertThat(event(lines, 1))
                .contains(
                        "CLASS;X-OSPO-OWN=PUBLIC:PRIVATE",
                        "URL:https://calls.example/",
                        "LOCATION:https://calls.example/room",
                        "X-OSPO-INHERITED:TRUE",
                        "SUMMARY:Ada",
                        "CONTACT;ALTREP=\"mailto:ada@calls.example\";X-OSPO-INHERITED=TRUE:ada@calls.example")
                .filteredOn(line -> line.matches("(LINK|CONFERENCE|X-OSPO-PLATFORM|RELATED-TO).*"))
                .hasSize(5)
                .allMatch(line -> line.contains(";X-OSPO-INHERITED=TRUE"));
        assertThat(event(lines, 1)).noneMatch(line -> line.startsWith("STYLED-DESCRIPTION"));
    }

    @Test
    void aSeriesIsWrittenWithItsSessionsOnly() {
        Series other = PLAIN.toBuilder().id("other").build();
        WorkingGroup group = group(CITIES, other).toBuilder()
                .sessions(List.of(
                        instead("one", "2021-11-04", When.on(LocalDate.of(2021, 11, 5)))
                                .build(),
                        Session.builder("beside", When.on(FIRST)).build()))
                .build();

        assertThat(RawLines.check(writer.write(group, CITIES).getBytes(StandardCharsets.UTF_8)))
                .filteredOn(line -> line.matches("UID:[^!]+@.*"))
                .containsExactly("UID:cities-call@bare.example", "UID:cities-call@bare.example");
        assertThat(writer.write(group().toBuilder().series(List.of()).build(), other))
                .as("a series that the group does not contain")
                .contains("UID:other@bare.example");
    }

    @Test
    void aStreamHasTheSeriesBeforeItsSessions() throws IOException {
        Session session = instead("one", "2021-11-04", When.at(LocalDateTime.of(2021, 11, 5, 17, 0), PARIS))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(
                group(CITIES), Stream.of(session), new ZonesInUse(Set.of(PARIS), Year.of(2021), Year.of(2021)), out);

        assertThat(RawLines.check(out.toByteArray()))
                .isEqualTo(lines(group(CITIES).toBuilder().session(session).build()));
        Session late = instead("late", "2150-01-01", When.at(LocalDateTime.of(2021, 11, 5, 17, 0), PARIS))
                .build();
        Series ofYears = CITIES.toBuilder()
                .cadence(Cadence.firmly("weekly", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(
                        group(ofYears),
                        Stream.of(late),
                        new ZonesInUse(Set.of(PARIS), Year.of(2021), Year.of(2021)),
                        out))
                .withMessageContaining("session late");
    }

    @Test
    void methodsCountASeriesAsAnEvent() {
        WorkingGroup organized = group(CITIES).toBuilder()
                .contacts(List.of(Contact.of(URI.create("mailto:info@bare.example"))))
                .build();

        assertThat(writer.withMethod(Method.PUBLISH).write(organized))
                .contains("METHOD:PUBLISH", "ORGANIZER;X-OSPO-INHERITED=TRUE:mailto:info@bare.example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.withMethod(Method.PUBLISH).write(group(CITIES)))
                .withMessageStartingWith("series cities-call: iTIP requires an organizer");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.withMethod(Method.CANCEL).write(organized, CITIES))
                .withMessageStartingWith("METHOD:CANCEL allows only one session");
        Session off = instead("off", "2021-11-04", CITIES.when(LocalDate.of(2021, 11, 4)))
                .status(Session.Status.CANCELLED)
                .build();
        assertThat(writer.withMethod(Method.CANCEL).write(organized, off))
                .contains("METHOD:CANCEL", "RECURRENCE-ID;TZID=Europe/Paris:20211104T180000", "STATUS:CANCELLED");
    }

    @Test
    void anOpenEndUsesThePresentRulesOfTheZone() {
        assertThat(lines(group(PLAIN)))
                .containsSubsequence("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "END:VTIMEZONE", "BEGIN:VEVENT")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        // RFC 5545 cannot express "midnight after the last Thursday of October".
        List<String> cairo = lines(group(
                PLAIN.toBuilder().time(UsualTime.of(LocalTime.NOON, CAIRO)).build()));
        assertThat(cairo).contains("TZID:Africa/Cairo").noneMatch(line -> line.startsWith("RRULE:FREQ=YEARLY"));
        assertThat(cairo).contains("DTSTART:20710424T000000").doesNotContain("DTSTART:20720429T000000");
    }

    @Test
    void theYearsOneTo9999AreWritten() {
        Series first = PLAIN.toBuilder()
                .cadence(Cadence.firmly("Mondays", CadenceRule.weekly(DayOfWeek.MONDAY)))
                .time(UsualTime.of(LocalTime.of(0, 30), ZoneId.of("Asia/Tokyo")))
                .first(LocalDate.of(1, 1, 1))
                .last(LocalDate.of(1, 1, 1))
                .build();
        Series last = PLAIN.toBuilder()
                .time(UsualTime.of(LocalTime.of(23, 30), Samples.NEW_YORK))
                .last(LocalDate.of(9999, 12, 31))
                .build();

        // Both ends are in another year in UTC.
        assertThat(event(lines(group(first)), 0))
                .contains(
                        "DTSTART;TZID=Asia/Tokyo:00010101T003000",
                        "RRULE:FREQ=WEEKLY;WKST=MO;UNTIL=00010101T000000Z;BYDAY=MO");
        assertThat(event(lines(group(last)), 0))
                .contains(
                        "RRULE:FREQ=MONTHLY;WKST=MO;UNTIL=99991231T235959Z;BYDAY=1TH",
                        "X-OSPO-LAST;VALUE=DATE:99991231");
    }

    @Test
    void aLastDayThatClocksSkipIsKept() {
        Series series = PLAIN.toBuilder()
                .time(UsualTime.of(LocalTime.NOON, ZoneId.of("Pacific/Apia")))
                .last(LocalDate.of(2011, 12, 30))
                .first(LocalDate.of(2011, 1, 1))
                .build();

        assertThat(event(lines(group(series)), 0)).contains("X-OSPO-LAST;VALUE=DATE:20111230");
    }

    @Test
    void theBridgeHasTypedEvents() {
        CalendarBridge bridge = CalendarBridge.create().withTimestamp(Instant.EPOCH);
        VEvent event = bridge.event(group(), CITIES).orElseThrow();

        assertThat(event.getProperty("RRULE").orElseThrow().getValue()).isEqualTo("FREQ=MONTHLY;WKST=MO;BYDAY=1TH");
        Session session =
                instead("one", "2021-11-04", When.on(LocalDate.of(2021, 11, 5))).build();
        assertThat(bridge.event(group(CITIES), session)
                        .<Temporal>getRecurrenceId()
                        .getDate())
                .isEqualTo(LocalDateTime.of(2021, 11, 4, 18, 0).atZone(PARIS));
        assertThat(bridge.event(group(), Series.builder("words").build())).isEmpty();
    }

    private static CadenceRule quarterly(int... ordinals) {
        List<Weekday> weekdays = Arrays.stream(ordinals)
                .mapToObj(ordinal -> new Weekday(DayOfWeek.THURSDAY, Optional.of(ordinal)))
                .toList();
        return new CadenceRule(Frequency.QUARTERLY, 1, weekdays, Optional.empty());
    }

    private static Session.Builder instead(String id, String planned, When when) {
        return Session.builder(id, when).occurrence(new OccurrenceId("cities-call", LocalDate.parse(planned)));
    }

    private static WorkingGroup group(Series... series) {
        return WorkingGroup.builder("bare", "bare.example", "Bare")
                .tracks(List.of(Track.of("cities", "Cities")))
                .series(List.of(series))
                .build();
    }

    private List<String> lines(WorkingGroup group) {
        return RawLines.check(writer.write(group).getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the lines of an event} */
    private static List<String> event(List<String> lines, int number) {
        int start = -1;
        for (int i = 0; i <= number; i++) {
            start += 1 + lines.subList(start + 1, lines.size()).indexOf("BEGIN:VEVENT");
        }
        return lines.subList(start, start + lines.subList(start, lines.size()).indexOf("END:VEVENT") + 1);
    }
}
