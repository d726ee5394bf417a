package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** Reads recurring events of other programs as series. */
class SeriesReaderTest {

    private static final CalendarReader READER = CalendarReader.create();
    private static final String START = "DTSTART;TZID=Europe/Berlin:20260303T170000";

    /** {@return a calendar of events} Each argument has the lines of an event, separated by blanks. */
    private static String calendar(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\nNAME:Ålesund 会議\n");
        for (String event : events) {
            text.append("BEGIN:VEVENT\n")
                    .append(event.startsWith("UID:") ? "" : "UID:a\n")
                    .append(event.replace(' ', '\n'))
                    .append("\nEND:VEVENT\n");
        }
        return text.append("END:VCALENDAR\n").toString();
    }

    private static CalendarFeed read(String... events) {
        CalendarFeed feed = READER.read(calendar(events));
        assertThat(OspoValidator.create().validate(feed.group()))
                .filteredOn(violation -> violation.severity() == Severity.ERROR)
                .isEmpty();
        return feed;
    }

    private static Series series(String... events) {
        List<Series> series = read(events).series();
        assertThat(series).hasSize(1);
        return series.get(0);
    }

    /** {@return a rule in the form of the table below} */
    private static String text(CadenceRule rule) {
        String days = rule.dayOfMonth()
                .map(String::valueOf)
                .orElseGet(() -> rule.weekdays().stream()
                        .map(weekday -> weekday.ordinal().map(String::valueOf).orElse("")
                                + weekday.day().name().substring(0, 2))
                        .collect(Collectors.joining(" ")));
        return rule.frequency() + " " + rule.interval() + " " + days;
    }

    /** 3 March 2026 is the first Tuesday of its month. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY | WEEKLY 1 TU | weekly on Tuesday",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH | WEEKLY 2 TU TH | every 2 weeks on Tuesday and Thursday",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU | WEEKLY 2 TU TH | every 2 weeks on Tuesday and Thursday",
                "FREQ=WEEKLY;BYDAY=SU,TU;WKST=SU | WEEKLY 1 SU TU | weekly on Sunday and Tuesday",
                "FREQ=WEEKLY;BYHOUR=17;BYMINUTE=0 | WEEKLY 1 TU | weekly on Tuesday",
                "FREQ=DAILY | WEEKLY 1 MO TU WE TH FR SA SU | every day",
                "FREQ=DAILY;BYDAY=MO,TU,WE | WEEKLY 1 MO TU WE | weekly on Monday, Tuesday and Wednesday",
                "FREQ=DAILY;INTERVAL=14 | WEEKLY 2 TU | every 2 weeks on Tuesday",
                "FREQ=MONTHLY | MONTHLY 1 3 | monthly on the 3rd",
                "FREQ=MONTHLY;BYMONTHDAY=31 | MONTHLY 1 31 | monthly on the 31st",
                "FREQ=MONTHLY;BYDAY=1TU | MONTHLY 1 1TU | monthly on the first Tuesday",
                "FREQ=MONTHLY;BYDAY=-1FR | MONTHLY 1 -1FR | monthly on the last Friday",
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1 | MONTHLY 1 1TU | monthly on the first Tuesday",
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-1 | MONTHLY 1 -1TU | monthly on the last Tuesday",
                "FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,3 | MONTHLY 1 1TU 3TU | monthly on the first Tuesday and third Tuesday",
                "FREQ=MONTHLY;BYDAY=TU;BYMONTHDAY=1,2,3,4,5,6,7 | MONTHLY 1 1TU | monthly on the first Tuesday",
                "FREQ=MONTHLY;BYDAY=TU | WEEKLY 1 TU | weekly on Tuesday",
                "FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU | MONTHLY 3 1TU | every 3 months on the first Tuesday",
                "FREQ=YEARLY | YEARLY 1 3 | yearly on March 3",
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=3 | YEARLY 2 3 | every 2 years on March 3",
                "FREQ=YEARLY;BYMONTH=3;BYDAY=1TU | MONTHLY 12 1TU | every 12 months on the first Tuesday",
                "FREQ=YEARLY;BYMONTH=3,6,9,12;BYDAY=1TU | MONTHLY 3 1TU | every 3 months on the first Tuesday",
                "FREQ=YEARLY;BYDAY=9TU | YEARLY 1 9TU | yearly on the 9th Tuesday",
            })
    void aRuleIsASeries(String rule, String expected, String words) {
        Series series = series(START + " RRULE:" + rule);
        assertThat(text(series.rule().orElseThrow())).isEqualTo(expected);
        assertThat(series.cadence().orElseThrow().text()).isEqualTo(words);
        assertThat(series.first()).contains(LocalDate.of(2026, 3, 3));
        assertThat(series.last()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=HOURLY",
                "FREQ=DAILY;INTERVAL=2",
                "FREQ=WEEKLY;BYHOUR=9",
                "FREQ=WEEKLY;BYHOUR=9,17",
                "FREQ=WEEKLY;BYMONTH=3",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU",
                "FREQ=MONTHLY;BYMONTHDAY=-1",
                "FREQ=MONTHLY;BYMONTHDAY=3,17",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
                "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
                "FREQ=YEARLY;BYYEARDAY=62",
                "FREQ=YEARLY;BYWEEKNO=10",
                "FREQ=YEARLY;BYMONTH=3,4",
                "FREQ=MONTHLY;BYDAY=TU,1FR",
                "FREQ=WEEKLY;INTERVAL=1001"
            })
    void anyOtherRuleIsExpandedAndReported(String rule) {
        CalendarFeed feed = read(START + " RRULE:" + rule);
        assertThat(feed.series()).isEmpty();
        assertThat(feed.sessions()).hasSize(1);
        assertThat(feed.warnings())
                .extracting(CalendarWarning::message)
                .anyMatch(message -> message.startsWith("the event is not read as a series, because "));
    }

    @ParameterizedTest
    @CsvSource({
        "UNTIL=20260317, 2026-03-17",
        "UNTIL=20260317T160000Z, 2026-03-17",
        "UNTIL=20260317T155959Z, 2026-03-16",
        "UNTIL=20260317T170000, 2026-03-17",
        "UNTIL=20260317T165959, 2026-03-16",
        "UNTIL=20200101, 2026-03-03",
        "COUNT=3, 2026-03-17",
        "COUNT=1, 2026-03-03",
    })
    void theEndIsTheLastDay(String end, LocalDate last) {
        assertThat(series(START + " RRULE:FREQ=WEEKLY;" + end).last()).contains(last);
    }

    @Test
    void theStartCountsEvenIfItIsNoDayOfTheRule() {
        Series series = series(START + " RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=3");
        assertThat(series.also()).containsExactly(LocalDate.of(2026, 3, 3));
        assertThat(series.last()).contains(LocalDate.of(2026, 3, 12));
    }

    @Test
    void exceptionsAndAdditionsAreDaysOfTheSeries() {
        CalendarFeed feed = read(START + " RRULE:FREQ=WEEKLY;COUNT=4 EXDATE:20260310T160000Z"
                + " EXDATE;VALUE=DATE:20260317 EXDATE:20260324T080000Z RDATE;TZID=Europe/Berlin:20260306T170000"
                + " RDATE;TZID=Europe/Berlin:20260307T090000");
        Series series = feed.series().get(0);
        assertThat(series.except())
                .containsExactly(ExceptDate.of(LocalDate.of(2026, 3, 10)), ExceptDate.of(LocalDate.of(2026, 3, 17)));
        assertThat(series.also()).containsExactly(LocalDate.of(2026, 3, 6));
        assertThat(feed.sessions())
                .extracting(session -> session.when().firstDay())
                .containsExactly(LocalDate.of(2026, 3, 7));
        assertThat(feed.warnings()).extracting(CalendarWarning::property).containsExactlyInAnyOrder("EXDATE", "RDATE");
    }

    @Test
    void thisAndFutureSplitsTheSeries() {
        CalendarFeed feed = read(
                START + " RRULE:FREQ=WEEKLY;COUNT=4 SUMMARY:Früh",
                "DTSTART;TZID=Europe/Berlin:20260318T180000 SUMMARY:Spät"
                        + " RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260317T170000");
        assertThat(feed.series()).extracting(Series::title).containsExactly(Optional.of("Früh"), Optional.of("Spät"));
        Series first = feed.series().get(0);
        Series second = feed.series().get(1);
        assertThat(first.last()).contains(LocalDate.of(2026, 3, 16));
        assertThat(second.id()).isEqualTo(first.id() + "-20260318");
        assertThat(second.dates(LocalDate.of(2026, 1, 1)))
                .containsExactly(LocalDate.of(2026, 3, 18), LocalDate.of(2026, 3, 25));
    }

    @ParameterizedTest
    @CsvSource({
        "STATUS:CANCELLED, CANCELLED, 1",
        "X-OSPO-STATUS:POSTPONED, POSTPONED, 1",
        "X-OSPO-STATUS:WITHDRAWN, WITHDRAWN, 0",
    })
    void aPartThatDoesNotTakePlaceEndsTheSeries(String status, Session.Status expected, int publicSessions) {
        CalendarFeed feed = read(
                START + " RRULE:FREQ=WEEKLY SUMMARY:Früh",
                START.replace("0303", "0317")
                        + " SUMMARY:Spät RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260317T170000 "
                        + status);

        assertThat(feed.series()).extracting(Series::last).containsExactly(Optional.of(LocalDate.of(2026, 3, 16)));
        assertThat(feed.sessions()).extracting(Session::status).containsExactly(expected);
        assertThat(feed.sessions().get(0).id()).isEqualTo(feed.series().get(0).id() + "-20260317t170000");
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .contains("line 13: RECURRENCE-ID: the event does not take place from this instance on, and a series"
                        + " has no status; the series ends before this instance, which becomes a session [recurrence]");
        WorkingGroup shown = PublicView.of(feed.group()).workingGroup();
        assertThat(shown.series()).extracting(Series::title).containsExactly(Optional.of("Früh"));
        assertThat(shown.sessions()).hasSize(publicSessions);
        assertThat(shown.upcoming(ZonedDateTime.parse("2026-03-16T00:00Z")))
                .extracting(Meeting::isExpected)
                .doesNotContain(true);
    }

    @Test
    void anEventWhoseFirstPartDoesNotTakePlaceIsNoSeries() {
        CalendarFeed feed = read(
                START + " RRULE:FREQ=WEEKLY SUMMARY:Früh",
                START + " SUMMARY:Spät RECURRENCE-ID;RANGE=THISANDFUTURE:20260303T160000Z STATUS:CANCELLED");

        assertThat(feed.series()).isEmpty();
        assertThat(feed.sessions()).extracting(Session::status).containsExactly(Session.Status.CANCELLED);
    }

    @Test
    void anOverrideReplacesAnOccurrence() {
        CalendarFeed feed = read(
                START + " RRULE:FREQ=WEEKLY",
                START + " RECURRENCE-ID:20260310T160000Z STATUS:CANCELLED",
                START + " RECURRENCE-ID:20260311T160000Z SUMMARY:Allein");
        String id = feed.series().get(0).id();
        assertThat(feed.sessions())
                .extracting(Session::occurrence)
                .containsExactly(Optional.of(new OccurrenceId(id, LocalDate.of(2026, 3, 10))), Optional.empty());
        assertThat(feed.sessions()).extracting(Session::isExpected).containsExactly(false, true);
        assertThat(feed.warnings())
                .extracting(CalendarWarning::toString)
                .contains("line 17: RECURRENCE-ID: the recurring event has no such instance; the override is added"
                        + " [recurrence]");
    }

    @Test
    void onlyAConfirmedEventIsAFirmSeries() {
        assertThat(series(START + " RRULE:FREQ=WEEKLY STATUS:TENTATIVE").status())
                .isEqualTo(Session.Status.TENTATIVE);
        assertThat(series(START + " RRULE:FREQ=WEEKLY STATUS:LIKELY").status()).isEqualTo(Session.Status.TENTATIVE);
        // Events without a status are confirmed, whether they recur or not.
        assertThat(series(START + " RRULE:FREQ=WEEKLY").status()).isEqualTo(Session.Status.CONFIRMED);
        assertThat(series(START + " RRULE:FREQ=WEEKLY STATUS:CONFIRMED").status())
                .isEqualTo(Session.Status.CONFIRMED);
        assertThat(read(START + " RRULE:FREQ=WEEKLY STATUS:CANCELLED").series()).isEmpty();
    }

    @Test
    void aListOfDatesCannotBeConfirmedWhichIsReported() {
        CalendarFeed feed = read(START + " RDATE:20260310T170000Z STATUS:CONFIRMED SUMMARY:Café");

        assertThat(feed.series()).extracting(Series::status).containsExactly(Session.Status.TENTATIVE);
        assertThat(feed.warnings())
                .filteredOn(warning -> warning.property().equals("STATUS"))
                .extracting(CalendarWarning::message)
                .containsExactly(
                        "cannot be confirmed, because the series has no rule; its meetings are read as tentative");
    }

    @Test
    void aSeriesHasContacts() {
        assertThat(series(START + " RRULE:FREQ=WEEKLY CONTACT:Zoë<zoe@canals.example>")
                        .contacts())
                .extracting(Contact::toString)
                .containsExactly("Contact[name=Optional[Zoë], url=mailto:zoe@canals.example]");
    }

    @Test
    void wholeDaysHaveNoTime() {
        Series series = series("DTSTART;VALUE=DATE:20260303 RRULE:FREQ=WEEKLY;UNTIL=20260310");
        assertThat(series.time()).isEmpty();
        assertThat(series.dates(LocalDate.of(2026, 1, 1)))
                .containsExactly(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 10));
        assertThat(read("DTSTART;VALUE=DATE:20260303 DTEND;VALUE=DATE:20260306 RRULE:FREQ=WEEKLY")
                        .series())
                .isEmpty();
    }

    /** {@return a calendar of this library, whose UIDs are ids} Each argument has the lines of an event. */
    private static CalendarFeed readOurs(String... events) {
        CalendarFeed feed = READER.read(calendar(events).replace("NAME:", "X-OSPO-DOMAIN:a.example\nNAME:"));
        assertThat(OspoValidator.create().validate(feed.group()))
                .filteredOn(violation -> violation.severity() == Severity.ERROR)
                .isEmpty();
        return feed;
    }

    @ParameterizedTest
    @CsvSource({
        // The day of X-OSPO-LAST exists only if UNTIL is its meeting.
        "20260331T150000Z, 20260331, 2026-03-31",
        "20260407T150000Z, 20260406, 2026-04-07",
        "20260331T150000Z, 20260401, 2026-03-31",
        "20260330T150000Z, 20260331, 2026-03-30",
    })
    void anUntilThatAnotherProgramChangedCounts(String until, String marked, LocalDate last) {
        CalendarFeed feed = readOurs("UID:call@a.example " + START + " SUMMARY:Þing RRULE:FREQ=WEEKLY;UNTIL=" + until
                + " X-OSPO-LAST;VALUE=DATE:" + marked);

        assertThat(feed.series()).extracting(Series::last).containsExactly(Optional.of(last));
    }

    @Test
    void theDayOfASessionThatTheCalendarLacksHasNoMeetingWhichIsReported() {
        CalendarFeed feed = readOurs("UID:call@a.example " + START + " SUMMARY:Þing RRULE:FREQ=WEEKLY"
                + " X-OSPO-CADENCE:火曜日"
                + " EXDATE;TZID=Europe/Berlin;X-OSPO-DERIVED=TRUE:20260310T170000");

        assertThat(feed.series())
                .singleElement()
                .satisfies(series ->
                        assertThat(series.meetsOn(LocalDate.of(2026, 3, 10))).isFalse());
        assertThat(feed.warnings())
                .extracting(CalendarWarning::message)
                .containsOnlyOnce(
                        "the calendar lacks the session that replaces this instance; the series has no meeting on this"
                                + " day");
    }

    @Test
    void anEventWithTheUidOfAnOccurrenceHasAnotherId() {
        CalendarFeed feed = readOurs(
                "UID:call@a.example " + START + " SUMMARY:Þing RRULE:FREQ=WEEKLY",
                "UID:call-2026-03-10@a.example DTSTART;TZID=Europe/Berlin:20260311T100000",
                "UID:call-2026-03-11@a.example DTSTART;TZID=Europe/Berlin:20260311T120000");

        assertThat(feed.sessions()).extracting(Session::id).containsExactly("call-2026-03-10-2", "call-2026-03-11");
    }

    @Test
    void aSeriesWithTheUidOfAnOccurrenceHasAnotherIdWhichItsSessionsName() {
        CalendarFeed feed = readOurs(
                "UID:call@a.example " + START + " RRULE:FREQ=WEEKLY",
                "UID:call-2026-03-10@a.example DTSTART;TZID=Europe/Berlin:20260305T100000 SUMMARY:Þing"
                        + " RRULE:FREQ=WEEKLY;COUNT=3",
                "UID:call-2026-03-10@a.example DTSTART;TZID=Europe/Berlin:20260312T120000"
                        + " RECURRENCE-ID;TZID=Europe/Berlin:20260312T100000");

        assertThat(feed.series()).extracting(Series::id).containsExactly("call", "call-2026-03-10-2");
        assertThat(feed.sessions())
                .extracting(Session::occurrence)
                .containsExactly(Optional.of(new OccurrenceId("call-2026-03-10-2", LocalDate.of(2026, 3, 12))));
    }

    @Test
    void unrelatedEventsAreNotComparedWithTheSeriesOfACalendar() {
        CalendarFeed feed = read(
                START + " SUMMARY:Þing STATUS:CONFIRMED RRULE:FREQ=WEEKLY",
                "UID:b DTSTART;TZID=Europe/Berlin:20260305T170000 SUMMARY:Ærø STATUS:CONFIRMED",
                "UID:c DTSTART;TZID=Europe/Berlin:20260310T170000 SUMMARY:Þórr STATUS:CONFIRMED");

        assertThat(OspoValidator.create().validate(feed.group())).isEmpty();
        assertThat(OspoValidator.create()
                        .validate(read(
                                        START + " SUMMARY:Þing STATUS:CONFIRMED RRULE:FREQ=WEEKLY",
                                        "UID:b DTSTART;TZID=Europe/Berlin:20260310T170000 SUMMARY:Þing")
                                .group()))
                .extracting(Violation::code)
                .containsExactly("occurrence-not-named");
    }

    @Test
    void aFloatingRecurringEventIsASeriesInTheDefaultZone() {
        String event = "DTSTART:20260303T170000 DURATION:PT1H SUMMARY:Þing RRULE:FREQ=WEEKLY;UNTIL=20260331T170000"
                + " EXDATE:20260310T170000 RDATE:20260312T170000";

        CalendarFeed inUtc = read(event);
        assertThat(inUtc.sessions()).isEmpty();
        assertThat(inUtc.series()).singleElement().satisfies(series -> {
            assertThat(series.time().map(UsualTime::zone)).contains(ZoneId.of("UTC"));
            assertThat(series.dates(LocalDate.of(2026, 1, 1)))
                    .map(LocalDate::toString)
                    .containsExactly("2026-03-03", "2026-03-12", "2026-03-17", "2026-03-24", "2026-03-31");
        });
        assertThat(inUtc.warnings())
                .extracting(CalendarWarning::code)
                .containsOnly(CalendarWarning.Code.FLOATING)
                .isNotEmpty();

        CalendarFeed inZurich =
                READER.withDefaultZone(ZoneId.of("Europe/Zurich")).read(calendar(event));
        assertThat(inZurich.series())
                .singleElement()
                .satisfies(
                        series -> assertThat(series.time().map(UsualTime::zone)).contains(ZoneId.of("Europe/Zurich")));
    }

    /** A session that replaces an occurrence of a series without an event names the series, whose id stays reserved. */
    @Test
    void aSessionWithTheIdOfASeriesThatAnotherNamesGetsAnotherId() throws IOException {
        Session replaces = Session.builder("zweite", When.on(LocalDate.of(2026, 3, 4)))
                .title("Große Runde 会議")
                .occurrence(new OccurrenceId("runde", LocalDate.of(2026, 3, 3)))
                .build();
        Session sameId = Session.builder("Runde", When.on(LocalDate.of(2026, 4, 7)))
                .title("Straße")
                .build();
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Größe")
                .sessions(List.of(sameId, replaces))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samples.WRITER.write(group, out);

        CalendarFeed feed = READER.read(out.toByteArray());

        assertThat(feed.sessions()).extracting(Session::id).containsExactly("Runde-2", "zweite");
        assertThat(feed.series()).extracting(Series::id).containsExactly("runde");
        assertThat(OspoValidator.create().validate(feed.group()))
                .extracting(Violation::severity)
                .doesNotContain(Severity.ERROR);
    }
}
