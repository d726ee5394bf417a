package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import net.fortuna.ical4j.model.Period;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.ospoplusplus.ical.CalendarWriter.Method;
import org.ospoplusplus.ical.ical4j.CadenceSeries;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Writes firm cadences as recurring events. */
class CadencesTest {

    private static final ZoneId PARIS = Samples.PARIS;
    private static final UsualTime EVENINGS =
            new UsualTime(LocalTime.of(18, 0), PARIS, Optional.of(Duration.ofMinutes(90)));
    private static final CadenceRule FIRST_THURSDAYS = CadenceRule.monthly(1, DayOfWeek.THURSDAY);
    private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2022, 4, 30);
    private static final Track TRACK = Track.of("cities", "Cities")
            .withDescription("About **cities**.")
            .withCadence(Cadence.firmly("first Thursdays, always", FIRST_THURSDAYS))
            .withUsualTime(EVENINGS);

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final CalendarWriter writer = Samples.WRITER.withCadences(FIRST, LAST);

    @Example
    void aFirmCadenceIsARecurringEvent() {
        assertThat(series(group(TRACK)))
                .containsExactly(
                        "BEGIN:VEVENT",
                        "UID:cadence!track!cities@bare.example",
                        "DTSTAMP:19700101T000000Z",
                        "SEQUENCE:0",
                        "DTSTART;TZID=Europe/Paris:20211007T180000",
                        "DTEND;TZID=Europe/Paris:20211007T193000",
                        "STATUS:CONFIRMED",
                        "SUMMARY;DERIVED=TRUE:Bare: Cities",
                        "DESCRIPTION;DERIVED=TRUE:About cities.",
                        "STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/markdown:About **cities**.",
                        "CATEGORIES:Cities",
                        "RELATED-TO;RELTYPE=PARENT;X-OSPO-ID=cities:track!cities@bare.example",
                        "RRULE:FREQ=MONTHLY;WKST=MO;UNTIL=20220407T160000Z;BYDAY=1TH",
                        "X-OSPO-CADENCE:first Thursdays\\, always",
                        "END:VEVENT");
    }

    @Example
    void itsZoneIsDescribedToItsEnd() {
        assertThat(lines(writer, group(TRACK)))
                .containsSubsequence("BEGIN:VTIMEZONE", "TZID:Europe/Paris", "END:VTIMEZONE", "BEGIN:VEVENT")
                .contains("DTSTART:20210328T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    }

    @Example
    void withoutAUsualTimeASeriesHasTransparentDays() {
        Track untimed =
                Track.of("cities", "Cities").withCadence(Cadence.firmly("every first Thursday", FIRST_THURSDAYS));

        assertThat(series(group(untimed)))
                .contains(
                        "DTSTART;VALUE=DATE:20211007",
                        "DTEND;VALUE=DATE:20211008",
                        "STATUS:TENTATIVE",
                        "TRANSP:TRANSPARENT",
                        "RRULE:FREQ=MONTHLY;WKST=MO;UNTIL=20220407;BYDAY=1TH");
    }

    @Example
    void onlyFirmCadencesRecurAndOnlyOnRequest() {
        Track usually = Track.of("cities", "Cities").withCadence(Cadence.usually("first Thursdays", FIRST_THURSDAYS));

        assertThat(series(group(usually))).isEmpty();
        assertThat(lines(Samples.WRITER, group(TRACK))).doesNotContain("BEGIN:VEVENT");
    }

    @Example
    void daysOfSessionsAreLeftOutWithAnyStatus() {
        ZoneId newYork = Samples.NEW_YORK;
        Session stands = session("stands", When.at(LocalDateTime.of(2021, 10, 7, 11, 0), newYork));
        Session cancelled = session("cancelled", When.at(LocalDateTime.of(2021, 11, 4, 18, 0), PARIS)).toBuilder()
                .status(Session.Status.CANCELLED)
                .build();
        Session moved = session("moved", When.at(LocalDateTime.of(2021, 12, 9, 18, 0), PARIS)).toBuilder()
                .earlierDates(List.of(When.on(LocalDate.of(2021, 12, 2))))
                .build();
        Session long_ = session("long", When.between(LocalDate.of(2022, 1, 5), LocalDate.of(2022, 1, 7)));
        // Half past midnight in Paris is another day in New York.
        Session nextDay = session("next-day", When.at(LocalDateTime.of(2022, 2, 3, 18, 30), newYork));
        Session someDay = session("some-day", When.in(YearMonth.of(2022, 3)));
        Session ofNoTrack = session("other", When.on(LocalDate.of(2022, 4, 7))).toBuilder()
                .trackIds(List.of())
                .build();
        WorkingGroup group = group(TRACK).toBuilder()
                .sessions(List.of(stands, cancelled, moved, long_, nextDay, someDay, ofNoTrack))
                .build();

        assertThat(series(group))
                .contains("DTSTART;TZID=Europe/Paris:20211007T180000")
                .filteredOn(line -> line.startsWith("EXDATE"))
                .containsExactly(
                        "EXDATE;TZID=Europe/Paris:20211007T180000",
                        "EXDATE;TZID=Europe/Paris:20211104T180000",
                        "EXDATE;TZID=Europe/Paris:20211202T180000",
                        "EXDATE;TZID=Europe/Paris:20220106T180000");
    }

    @Example
    void aSeriesOfWhichAllDaysAreTakenIsLeftOut() {
        CalendarWriter short_ = Samples.WRITER.withCadences(FIRST, LocalDate.of(2021, 11, 1));
        WorkingGroup group = group(TRACK).toBuilder()
                .sessions(List.of(session("one", When.on(LocalDate.of(2021, 10, 7)))))
                .build();

        assertThat(lines(short_, group))
                .containsOnlyOnce("BEGIN:VEVENT")
                .doesNotContain("UID:cadence!track!cities@bare.example");
    }

    @Example
    void theGroupsSeriesLeavesDaysToSessionsAndTracks() {
        WorkingGroup group = group(TRACK).toBuilder()
                .cadence(Cadence.firmly(
                        "first and third Thursdays",
                        new CadenceRule(
                                Frequency.MONTHLY,
                                1,
                                List.of(
                                        new Weekday(DayOfWeek.THURSDAY, Optional.of(1)),
                                        new Weekday(DayOfWeek.THURSDAY, Optional.of(3))),
                                Optional.empty(),
                                Optional.empty())))
                .sessions(List.of(session("one", When.on(LocalDate.of(2021, 11, 18)))))
                .build();
        List<String> lines = series(group);

        assertThat(lines)
                .contains("UID:cadence!track!cities@bare.example", "UID:cadence!group!bare@bare.example")
                .contains("RRULE:FREQ=MONTHLY;WKST=MO;UNTIL=20220421;BYDAY=1TH,3TH")
                .filteredOn(line -> line.startsWith("EXDATE;VALUE=DATE:"))
                .containsExactly(
                        "EXDATE;VALUE=DATE:20211007",
                        "EXDATE;VALUE=DATE:20211104",
                        "EXDATE;VALUE=DATE:20211118",
                        "EXDATE;VALUE=DATE:20211202",
                        "EXDATE;VALUE=DATE:20220106",
                        "EXDATE;VALUE=DATE:20220203",
                        "EXDATE;VALUE=DATE:20220303",
                        "EXDATE;VALUE=DATE:20220407");
    }

    @Example
    void streamsHaveTheSameSeries() throws IOException {
        Session session = session("one", When.at(LocalDateTime.of(2021, 11, 4, 18, 0), PARIS));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(
                group(TRACK),
                List.of(session).stream(),
                new ZonesInUse(Set.of(PARIS), Year.of(2021), Year.of(2021)),
                out);

        List<String> lines = RawLines.check(out.toByteArray());
        assertThat(lines.subList(lines.indexOf("END:VEVENT") + 1, lines.size() - 1))
                .isEqualTo(series(
                        group(TRACK).toBuilder().sessions(List.of(session)).build()));
    }

    @Example
    void aSeriesIsPublishedWithItsOrganizer() {
        WorkingGroup group = group(TRACK).toBuilder()
                .contacts(List.of(Contact.of(URI.create("mailto:info@bare.example"))))
                .build();

        assertThat(lines(writer.withMethod(Method.PUBLISH), group))
                .contains("ORGANIZER;X-OSPO-INHERITED=TRUE:mailto:info@bare.example");
    }

    @Example
    void theLastDayIsNotBeforeTheFirst() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.WRITER.withCadences(FIRST, FIRST.minusDays(1)));
    }

    @Example
    void theYearsOfTheDaysAreThoseOfACalendar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.WRITER.withCadences(LocalDate.MIN, FIRST))
                .withMessage("cadences: the years must be 1 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.WRITER.withCadences(FIRST, LocalDate.MAX));
    }

    @Example
    void whatAQuarterCanTellAndRfc5545CantIsLeftOut() {
        assertThat(series(group(quarterly(5)))).isEmpty();
        assertThat(series(group(quarterly(-5)))).isEmpty();
        assertThat(series(group(quarterly(1, -1)))).isEmpty();
        assertThat(series(group(quarterly(1, 4))))
                .contains("RRULE:FREQ=MONTHLY;WKST=MO;UNTIL=20220428T160000Z;INTERVAL=3;BYDAY=1TH,4TH");
        assertThat(series(group(quarterly(-4)))).contains("DTSTART;TZID=Europe/Paris:20211209T180000");
    }

    private static Track quarterly(int... ordinals) {
        List<Weekday> weekdays = new ArrayList<>();
        for (int ordinal : ordinals) {
            weekdays.add(new Weekday(DayOfWeek.THURSDAY, Optional.of(ordinal)));
        }
        CadenceRule rule = new CadenceRule(Frequency.QUARTERLY, 1, weekdays, Optional.empty(), Optional.empty());
        return TRACK.withCadence(Cadence.firmly("quarterly", rule));
    }

    @Property
    void otherProgramsFindTheDaysOfTheModel(@ForAll CadenceRule rule, @ForAll Session session)
            throws InvalidRecurrenceRuleException {
        LocalDate first = session.when().firstDay();
        LocalDate last = first.plusYears(8);
        assumeThat(last.getYear()).isLessThan(3000);
        WorkingGroup group = group(TRACK.withCadence(Cadence.firmly("so", rule))).toBuilder()
                .sessions(List.of(Session.builder("one", session.when())
                        .trackIds(List.of("cities"))
                        .build()))
                .build();
        List<String> series = series(lines(Samples.WRITER.withCadences(first, last), group));
        assumeThat(series).isNotEmpty();

        List<LocalDate> days =
                rule.days(first).takeWhile(day -> !day.isAfter(last)).toList();
        List<LocalDate> standing =
                days.stream().filter(day -> !isTaken(day, session.when())).toList();
        assertThat(libRecur(series)).containsExactlyElementsOf(standing);
        assertThat(ical4j(group, first, last)).as(value(series, "RRULE")).containsExactlyElementsOf(standing);
    }

    private static boolean isTaken(LocalDate day, When when) {
        if (when instanceof When.Timed timed) {
            return day.equals(timed.zonedStart().withZoneSameInstant(PARIS).toLocalDate());
        }
        return when instanceof When.Days days && !day.isBefore(days.first()) && !day.isAfter(days.last());
    }

    private static List<LocalDate> libRecur(List<String> series) throws InvalidRecurrenceRuleException {
        LocalDateTime start = LocalDateTime.parse(value(series, "DTSTART"), DATE_TIME);
        RecurrenceRuleIterator dates = new RecurrenceRule(value(series, "RRULE"))
                .iterator(new DateTime(
                        TimeZone.getTimeZone("Europe/Paris"),
                        start.getYear(),
                        start.getMonthValue() - 1,
                        start.getDayOfMonth(),
                        start.getHour(),
                        start.getMinute(),
                        start.getSecond()));
        List<LocalDate> days = new ArrayList<>();
        while (dates.hasNext()) {
            DateTime date = dates.nextDateTime();
            LocalDate day = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth());
            if (!series.contains("EXDATE;TZID=Europe/Paris:" + DATE_TIME.format(day.atTime(start.toLocalTime())))) {
                days.add(day);
            }
        }
        return days;
    }

    /**
     * {@return the days that ical4j computes from the event} It does not get the text, because it misreads some
     * VTIMEZONEs.
     */
    private static List<LocalDate> ical4j(WorkingGroup group, LocalDate first, LocalDate last) {
        CadenceSeries series = CalendarBridge.create()
                .withTimestamp(Instant.EPOCH)
                .cadences(group, first, last)
                .get(0);
        group.sessions().forEach(series::leaveOut);
        Period<ZonedDateTime> window = new Period<>(
                first.minusDays(1).atStartOfDay(PARIS), last.plusYears(7).atStartOfDay(PARIS));
        return series.event().stream()
                .flatMap(event -> event.<ZonedDateTime>calculateRecurrenceSet(window).stream())
                .map(period -> period.getStart().toLocalDate())
                .sorted()
                .toList();
    }

    private static String value(List<String> lines, String name) {
        String line =
                lines.stream().filter(each -> each.startsWith(name)).findFirst().orElseThrow();
        return line.substring(line.indexOf(':') + 1);
    }

    private static Session session(String id, When when) {
        return Session.builder(id, when).trackIds(List.of("cities")).build();
    }

    private static WorkingGroup group(Track track) {
        return WorkingGroup.builder("bare", "bare.example", "Bare")
                .tracks(List.of(track))
                .build();
    }

    private static List<String> lines(CalendarWriter writer, WorkingGroup group) {
        return RawLines.check(writer.write(group).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> series(WorkingGroup group) {
        return series(lines(writer, group));
    }

    /** {@return the lines of the recurring events} */
    private static List<String> series(List<String> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith("UID:cadence!")) {
            first++;
        }
        return first == lines.size() ? List.of() : lines.subList(first - 1, lines.size() - 1);
    }
}
