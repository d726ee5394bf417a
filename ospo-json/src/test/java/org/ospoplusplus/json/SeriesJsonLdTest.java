package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Series as events of schema.org, with their schedules and their next occurrences. */
class SeriesJsonLdTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final UsualTime FIVE = new UsualTime(LocalTime.of(17, 0), BERLIN, Optional.of(Duration.ofHours(1)));

    /** A Tuesday. */
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 6);

    private static final ZonedDateTime MARCH = ZonedDateTime.of(2026, 3, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static Series.Builder tuesdays() {
        return Series.builder("call")
                .title("Größen-Runde")
                .cadence(Cadence.firmly("jeden Dienstag", CadenceRule.weekly(DayOfWeek.TUESDAY)))
                .time(FIVE)
                .first(FIRST);
    }

    private static WorkingGroup.Builder group(Series... series) {
        return WorkingGroup.builder("g", "g.example", "Größe").series(List.of(series));
    }

    @Test
    void aSingleSessionHasTheValuesOfItsSeries() {
        LocalDate day = FIRST.plusWeeks(1);
        Session moved = replacing("versetzt", day, When.at(day.plusDays(1).atTime(18, 0), BERLIN));
        Session later =
                Session.builder("spaeter", When.in(java.time.Year.of(2027))).build();
        Session hidden =
                replacing("intern", day.plusWeeks(1), When.at(day.plusWeeks(1).atTime(18, 0), BERLIN)).toBuilder()
                        .classification(Session.Classification.PRIVATE)
                        .build();
        WorkingGroup group = group(tuesdays().build())
                .sessions(List.of(moved, later, hidden))
                .build();

        JsonNode graph = JsonMapper.shared()
                .readTree(JSON.writeJsonLd(group, moved).orElseThrow())
                .at("/@graph");
        assertThat(graph).hasSize(1);
        assertThat(graph.at("/0/name").stringValue()).isEqualTo("Größen-Runde");
        assertThat(graph.at("/0/startDate").stringValue()).isEqualTo("2026-01-14T18:00:00+01:00");
        assertThat(graph.at("/0/eventStatus").stringValue()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(graph.at("/0/previousStartDate").toString()).contains("2026-01-13T17:00:00+01:00");
        assertThat(JSON.writeJsonLd(group, later)).isEmpty();
        assertThat(JSON.writeJsonLd(group, hidden)).isEmpty();
    }

    private static Session replacing(String id, LocalDate date, When when) {
        return Session.builder(id, when)
                .occurrence(new OccurrenceId("call", date))
                .build();
    }

    private static List<JsonNode> graph(String jsonLd) {
        return new JsonMapper().readTree(jsonLd).get("@graph").valueStream().toList();
    }

    private static List<JsonNode> next(int number, WorkingGroup group) {
        return graph(JSON.withOccurrences(number).writeJsonLd(group, MARCH));
    }

    private static JsonNode series(Series series) {
        return graph(JSON.writeJsonLd(group(series).build())).get(0);
    }

    private static List<String> starts(List<JsonNode> events) {
        return events.stream()
                .filter(event -> event.get("@type").asString().equals("Event"))
                .map(event -> event.get("startDate").asString())
                .toList();
    }

    private static CadenceRule rule(Frequency frequency, int interval, Weekday... weekdays) {
        return new CadenceRule(frequency, interval, List.of(weekdays), Optional.empty());
    }

    private static CadenceRule onDay(Frequency frequency, int interval, int day) {
        return new CadenceRule(frequency, interval, List.of(), Optional.of(day));
    }

    private static Weekday weekday(DayOfWeek day, int ordinal) {
        return new Weekday(day, Optional.of(ordinal));
    }

    /** Each rule with its period, days and months. The first day is 10 February 2026, a Tuesday. */
    static Stream<Arguments> rules() {
        String tuesday = "\"https://schema.org/Tuesday\"";
        return Stream.of(
                Arguments.of(CadenceRule.weekly(DayOfWeek.TUESDAY), "P1W", tuesday, "", "", "2026-02-10"),
                Arguments.of(
                        CadenceRule.weekly(DayOfWeek.MONDAY, DayOfWeek.SUNDAY).every(3),
                        "P3W",
                        "[\"https://schema.org/Monday\",\"https://schema.org/Sunday\"]",
                        "",
                        "",
                        "2026-02-15"),
                Arguments.of(rule(Frequency.WEEKLY, 2), "P2W", "", "", "", "2026-02-10"),
                Arguments.of(CadenceRule.monthly(2, DayOfWeek.TUESDAY), "P1M", "\"2TU\"", "", "", "2026-02-10"),
                Arguments.of(
                        CadenceRule.monthly(-1, DayOfWeek.WEDNESDAY).every(2), "P2M", "\"-1WE\"", "", "", "2026-02-25"),
                Arguments.of(onDay(Frequency.MONTHLY, 1, 31), "P1M", "", "31", "", "2026-03-31"),
                Arguments.of(
                        rule(Frequency.QUARTERLY, 1, weekday(DayOfWeek.THURSDAY, 1)),
                        "P3M",
                        "\"1TH\"",
                        "",
                        "[1,4,7,10]",
                        "2026-04-02"),
                Arguments.of(
                        rule(Frequency.QUARTERLY, 1, weekday(DayOfWeek.FRIDAY, -1), weekday(DayOfWeek.MONDAY, -4)),
                        "P3M",
                        "[\"-1FR\",\"-4MO\"]",
                        "",
                        "[3,6,9,12]",
                        "2026-03-09"),
                Arguments.of(
                        rule(Frequency.QUARTERLY, 2, weekday(DayOfWeek.FRIDAY, -1)),
                        "P6M",
                        "\"-1FR\"",
                        "",
                        "[3,9]",
                        "2026-03-27"),
                // iCalendar cannot express these in months.
                Arguments.of(
                        rule(Frequency.QUARTERLY, 1, weekday(DayOfWeek.THURSDAY, 7)), "P3M", "", "", "", "2026-02-12"),
                Arguments.of(
                        rule(Frequency.QUARTERLY, 1, weekday(DayOfWeek.FRIDAY, -1), weekday(DayOfWeek.FRIDAY, 1)),
                        "P3M",
                        "",
                        "",
                        "",
                        "2026-03-27"),
                Arguments.of(onDay(Frequency.QUARTERLY, 1, 15), "P3M", "", "15", "[2,5,8,11]", "2026-02-15"),
                Arguments.of(onDay(Frequency.QUARTERLY, 4, 15), "P12M", "", "15", "2", "2026-02-15"),
                Arguments.of(
                        rule(Frequency.YEARLY, 1, weekday(DayOfWeek.MONDAY, 20)),
                        "P1Y",
                        "\"20MO\"",
                        "",
                        "",
                        "2026-05-18"),
                Arguments.of(onDay(Frequency.YEARLY, 3, 9), "P3Y", "", "9", "2", "2029-02-09"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleIsASchedule(
            CadenceRule rule, String period, String byDay, String byMonthDay, String byMonth, String startDate) {
        JsonNode schedule = series(Series.builder("call")
                        .cadence(Cadence.usually("wie üblich", rule))
                        .first(LocalDate.of(2026, 2, 10))
                        .build())
                .get("eventSchedule");

        assertThat(schedule.get("@type").asString()).isEqualTo("Schedule");
        assertThat(schedule.get("description").asString()).isEqualTo("wie üblich");
        assertThat(schedule.get("repeatFrequency").asString()).isEqualTo(period);
        assertThat(text(schedule, "byDay")).isEqualTo(byDay);
        assertThat(text(schedule, "byMonthDay")).isEqualTo(byMonthDay);
        assertThat(text(schedule, "byMonth")).isEqualTo(byMonth);
        assertThat(schedule.get("startDate").asString()).isEqualTo(startDate);
    }

    /** {@return the value of a term as JSON; empty if the term is absent} */
    private static String text(JsonNode node, String term) {
        return node.has(term) ? node.get(term).toString() : "";
    }

    @Test
    void aMovedOccurrenceIsRescheduledFromItsPlannedDate() {
        LocalDate planned = FIRST.plusWeeks(1);
        Session moved =
                replacing("verlegt", planned, When.at(planned.plusDays(1).atTime(9, 0), BERLIN));
        Session kept = replacing("bleibt", FIRST, tuesdays().build().when(FIRST));
        List<JsonNode> events = graph(JSON.writeJsonLd(
                group(tuesdays().build()).sessions(List.of(kept, moved)).build()));

        assertThat(events.get(1).get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(events.get(1).has("previousStartDate")).isFalse();
        assertThat(events.get(2).get("eventStatus").asString()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(events.get(2).get("previousStartDate").asString()).isEqualTo("2026-01-13T17:00:00+01:00");
    }

    @Test
    void withoutAFirstDayOnlyKnownMonthsAreGiven() {
        JsonNode everySecond = series(tuesdays()
                        .cadence(Cadence.usually(
                                "jedes zweite Quartal", rule(Frequency.QUARTERLY, 2, weekday(DayOfWeek.TUESDAY, 1))))
                        .first(null)
                        .build())
                .get("eventSchedule");
        JsonNode every = series(tuesdays()
                        .cadence(Cadence.usually(
                                "jedes Quartal", rule(Frequency.QUARTERLY, 1, weekday(DayOfWeek.TUESDAY, 1))))
                        .first(null)
                        .build())
                .get("eventSchedule");
        JsonNode yearly = series(tuesdays()
                        .cadence(Cadence.usually("jährlich", onDay(Frequency.YEARLY, 1, 9)))
                        .first(null)
                        .build())
                .get("eventSchedule");

        assertThat(everySecond.propertyNames()).contains("byDay").doesNotContain("byMonth", "startDate");
        assertThat(text(every, "byMonth")).isEqualTo("[1,4,7,10]");
        assertThat(yearly.propertyNames()).contains("byMonthDay").doesNotContain("byMonth", "startDate");
    }

    @Test
    void timesAndDaysAreInTheScheduleAndInTheSeries() {
        JsonNode node = series(tuesdays()
                .first(LocalDate.of(2026, 1, 1))
                .last(LocalDate.of(2026, 12, 22))
                .except(List.of(
                        ExceptDate.of(LocalDate.of(2026, 8, 4), "Été"), ExceptDate.of(LocalDate.of(2026, 7, 7))))
                .build());
        JsonNode schedule = node.get("eventSchedule");

        assertThat(node.get("startDate").asString()).isEqualTo("2026-01-01");
        assertThat(node.get("endDate").asString()).isEqualTo("2026-12-22");
        assertThat(schedule.get("startDate").asString()).isEqualTo("2026-01-06");
        assertThat(schedule.get("endDate").asString()).isEqualTo("2026-12-22");
        assertThat(schedule.get("startTime").asString()).isEqualTo("17:00:00");
        assertThat(schedule.get("duration").asString()).isEqualTo("PT1H");
        assertThat(schedule.get("scheduleTimezone").asString()).isEqualTo("Europe/Berlin");
        assertThat(text(schedule, "exceptDate")).isEqualTo("[\"2026-07-07\",\"2026-08-04\"]");
    }

    @Test
    void aSeriesOfWordsHasASchedule() {
        Series words = Series.builder("call")
                .cadence(Cadence.usually("zweimal im Monat – 毎月二回", null))
                .build();

        assertThat(series(words).get("eventSchedule").toString())
                .isEqualTo("{\"@type\":\"Schedule\",\"description\":\"zweimal im Monat – 毎月二回\"}");
        assertThat(next(10, group(words).build())).hasSize(1);
        assertThat(series(Series.builder("call").build()).propertyNames()).doesNotContain("eventSchedule");
    }

    @Test
    void theNextOccurrencesAreEventsOfTheSeries() {
        List<JsonNode> graph = next(
                3,
                group(tuesdays().description("Ein *offener* Kreis ⭕").build()).build());

        assertThat(graph).hasSize(4);
        assertThat(graph.get(0).get("@type").asString()).isEqualTo("EventSeries");
        assertThat(graph.get(0).get("@id").asString()).isEqualTo("#series-call");
        assertThat(graph.get(0).get("identifier").asString()).isEqualTo("call@g.example");
        assertThat(graph.get(0).get("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(graph.get(0).has("superEvent")).isFalse();
        assertThat(starts(graph))
                .containsExactly("2026-03-03T17:00:00+01:00", "2026-03-10T17:00:00+01:00", "2026-03-17T17:00:00+01:00");
        assertThat(graph.subList(1, 4)).allSatisfy(event -> {
            assertThat(event.get("name").asString()).isEqualTo("Größen-Runde");
            assertThat(event.get("description").asString()).isEqualTo("Ein offener Kreis ⭕");
            assertThat(event.get("superEvent").toString()).isEqualTo("{\"@id\":\"#series-call\"}");
            assertThat(event.get("identifier").asString())
                    .isEqualTo("call-" + event.get("startDate").asString().substring(0, 10) + "@g.example");
        });
    }

    @Test
    void tenOccurrencesAreWrittenUnlessTheCallerChoosesAnotherNumber() {
        WorkingGroup group = group(tuesdays().build()).build();

        assertThat(starts(graph(JSON.writeJsonLd(group, MARCH)))).hasSize(10);
        assertThat(starts(graph(JSON.writeJsonLd(group)))).isEmpty();
        assertThat(starts(next(0, group))).isEmpty();
        assertThat(starts(next(1_000, group))).hasSize(1_000).doesNotHaveDuplicates();
        assertThat(starts(graph(JSON.withOccurrences(2)
                        .withLimits(JsonLimits.DEFAULT)
                        .withWarnings(warning -> {})
                        .writeJsonLd(group, MARCH))))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_001, Integer.MIN_VALUE})
    void anotherNumberOfOccurrencesIsRefused(int number) {
        assertThatThrownBy(() -> JSON.withOccurrences(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number: must be 0 to 1000");
    }

    @Test
    void theOccurrenceThatIsUnderWayIsTheFirst() {
        WorkingGroup group = group(tuesdays().build()).build();
        ZonedDateTime start = ZonedDateTime.of(2026, 3, 3, 17, 0, 0, 0, BERLIN);

        assertThat(starts(graph(JSON.writeJsonLd(group, start.plusMinutes(59)))).get(0))
                .isEqualTo("2026-03-03T17:00:00+01:00");
        assertThat(starts(graph(JSON.writeJsonLd(group, start.plusMinutes(60)))).get(0))
                .isEqualTo("2026-03-10T17:00:00+01:00");
    }

    @Test
    void aSeriesThatIsOverHasNoFurtherOccurrences() {
        assertThat(starts(next(
                        10,
                        group(tuesdays().last(LocalDate.of(2026, 3, 12)).build())
                                .build())))
                .containsExactly("2026-03-03T17:00:00+01:00", "2026-03-10T17:00:00+01:00");
    }

    @Test
    void withoutATimeOccurrencesAreDays() {
        List<JsonNode> graph = next(1, group(tuesdays().time(null).build()).build());

        assertThat(graph.get(1).get("startDate").asString()).isEqualTo("2026-03-03");
        assertThat(graph.get(1).get("endDate").asString()).isEqualTo("2026-03-03");
        assertThat(graph.get(0).get("eventSchedule").propertyNames())
                .doesNotContain("startTime", "duration", "scheduleTimezone");
    }

    /** No schedule can express extra days, so each is an event, even those of the past. */
    @Test
    void extraDaysAreEventsWithoutAMoment() {
        Series series = tuesdays()
                .also(List.of(LocalDate.of(2026, 12, 16), LocalDate.of(2026, 1, 8), LocalDate.of(2026, 1, 9)))
                .build();
        Session replaced = replacing("r", LocalDate.of(2026, 1, 9), When.on(LocalDate.of(2026, 1, 10)));
        WorkingGroup group = group(series).sessions(List.of(replaced)).build();

        assertThat(starts(graph(JSON.writeJsonLd(group))))
                .containsExactly("2026-01-08T17:00:00+01:00", "2026-12-16T17:00:00+01:00", "2026-01-10");
        assertThat(starts(next(1, group)))
                .containsExactly(
                        "2026-01-08T17:00:00+01:00",
                        "2026-03-03T17:00:00+01:00",
                        "2026-12-16T17:00:00+01:00",
                        "2026-01-10");
    }

    @Test
    void aSessionReplacesItsOccurrence() {
        Session moved =
                replacing("moved", LocalDate.of(2026, 3, 10), When.at(LocalDateTime.of(2026, 3, 11, 18, 0), BERLIN));
        List<JsonNode> graph =
                next(2, group(tuesdays().build()).sessions(List.of(moved)).build());

        assertThat(starts(graph))
                .containsExactly("2026-03-03T17:00:00+01:00", "2026-03-17T17:00:00+01:00", "2026-03-11T18:00:00+01:00");
        assertThat(graph.get(3).get("superEvent").toString()).isEqualTo("{\"@id\":\"#series-call\"}");
        assertThat(graph.get(3).get("identifier").asString()).isEqualTo("moved@g.example");
    }

    /** A program that computes dates from the schedule must not announce meetings that do not take place. */
    @Test
    void theScheduleExcludesDaysWhoseSessionsAreElsewhere() {
        When atFive = When.at(LocalDateTime.of(2026, 3, 3, 17, 0), BERLIN);
        List<Session> sessions = List.of(
                replacing("same", LocalDate.of(2026, 3, 3), atFive),
                replacing("later", LocalDate.of(2026, 3, 10), When.at(LocalDateTime.of(2026, 3, 10, 18, 0), BERLIN)),
                replacing("cancelled", LocalDate.of(2026, 3, 17), When.on(LocalDate.of(2026, 3, 17))).toBuilder()
                        .status(Session.Status.CANCELLED)
                        .build(),
                replacing("withdrawn", LocalDate.of(2026, 3, 24), When.on(LocalDate.of(2026, 3, 24))).toBuilder()
                        .status(Session.Status.WITHDRAWN)
                        .build(),
                replacing("private", LocalDate.of(2026, 3, 31), When.on(LocalDate.of(2026, 3, 31))).toBuilder()
                        .classification(Session.Classification.PRIVATE)
                        .build());
        JsonNode series = graph(JSON.writeJsonLd(
                        group(tuesdays().build()).sessions(sessions).build()))
                .get(0);

        assertThat(text(series.get("eventSchedule"), "exceptDate"))
                .isEqualTo("[\"2026-03-10\",\"2026-03-17\",\"2026-03-24\",\"2026-03-31\"]");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAPublicSeriesIsWritten(Session.Classification classification) {
        Series series = tuesdays()
                .classification(classification)
                .also(List.of(LocalDate.of(2026, 3, 5)))
                .build();
        Session session = replacing("s", LocalDate.of(2026, 3, 3), When.on(LocalDate.of(2026, 3, 4)));
        List<JsonNode> graph = next(1, group(series).sessions(List.of(session)).build());

        assertThat(graph).hasSize(classification == Session.Classification.PUBLIC ? 3 : 0);
    }

    @Test
    void sessionsAndOccurrencesInheritFromTheSeries() {
        Series series = tuesdays()
                .trackId("t")
                .description("Offen für *alle* 🌍")
                .guest(Guest.person("Zoë"))
                .venue(Venue.inPerson(Place.city("Zürich", "CH")))
                .registration(Registration.ticket(URI.create("https://tickets.example/")))
                .link(Link.page(URI.create("https://page.example/"), "Seite"))
                .language("de")
                .topic("Lizenzen ⚖")
                .aliases(new Aliases(List.of("runde"), List.of("Frühere Runde")))
                .build();
        Session session = replacing("s", LocalDate.of(2026, 3, 3), When.on(LocalDate.of(2026, 3, 4)));
        List<JsonNode> graph = next(
                1,
                group(series)
                        .tracks(List.of(Track.of("t", "Städte")))
                        .sessions(List.of(session))
                        .build());

        assertThat(graph).hasSize(3).allSatisfy(event -> {
            assertThat(event.get("name").asString()).isEqualTo("Größen-Runde");
            assertThat(event.get("description").asString()).isEqualTo("Offen für alle 🌍");
            assertThat(event.at("/performer/name").asString()).isEqualTo("Zoë");
            assertThat(event.at("/location/address/addressLocality").asString()).isEqualTo("Zürich");
            assertThat(event.at("/offers/url").asString()).isEqualTo("https://tickets.example/");
            assertThat(event.get("url").asString()).isEqualTo("https://page.example/");
            assertThat(event.get("inLanguage").asString()).isEqualTo("de");
            assertThat(text(event, "keywords")).isEqualTo("[\"Städte\",\"Lizenzen ⚖\"]");
        });
        assertThat(graph.get(0).get("alternateName").asString()).isEqualTo("Frühere Runde");
        assertThat(graph.subList(1, 3)).noneMatch(event -> event.has("alternateName"));
    }

    @Test
    void aSeriesComesBeforeTheEventsThatContainASession() {
        Session session = replacing("s", LocalDate.of(2026, 3, 3), When.on(LocalDate.of(2026, 3, 3))).toBuilder()
                .relatedEvents(List.of(RelatedEvent.partOf("Fête", When.on(LocalDate.of(2026, 3, 3)))))
                .build();
        JsonNode event = next(
                        0, group(tuesdays().build()).sessions(List.of(session)).build())
                .get(1);

        assertThat(event.at("/superEvent/0/@id").asString()).isEqualTo("#series-call");
        assertThat(event.at("/superEvent/1/name").asString()).isEqualTo("Fête");
    }

    @Test
    void aSessionOfAnUnknownSeriesHasNoSuperEvent() {
        JsonNode event = next(
                        0,
                        group().sessions(List.of(
                                        replacing("s", LocalDate.of(2026, 3, 3), When.on(LocalDate.of(2026, 3, 3)))))
                                .build())
                .get(0);

        assertThat(event.has("superEvent")).isFalse();
    }

    /** Ids are checked only by validation, so a group may have an id that is not a valid part of a link. */
    @Test
    void anyIdBecomesAFragment() {
        for (String id : List.of("a b", "é", "<a>\"", "a+b", "a~b@c", "")) {
            String reference = series(Series.builder(id).build()).get("@id").asString();

            assertThat(URI.create(reference).getFragment()).isEqualTo("series-" + id);
            assertThat(reference).matches("#series-[A-Za-z0-9%._*-]*");
        }
    }

    @Test
    void datesAreValidAtTheBoundsOfTheCalendar() {
        Series early = Series.builder("early")
                .time(new UsualTime(LocalTime.MIDNIGHT, BERLIN, Optional.empty()))
                .also(LocalDate.of(1, 1, 1))
                .also(LocalDate.of(1, 1, 2))
                .build();
        Series late = Series.builder("late")
                .time(new UsualTime(LocalTime.of(23, 30), ZoneId.of("UTC"), Optional.of(Duration.ofHours(1))))
                .also(LocalDate.of(9999, 12, 31))
                .build();
        List<JsonNode> graph = graph(JSON.writeJsonLd(group(early, late).build()));

        // The offset in Berlin was 53 minutes and 28 seconds. Rounded, the first midnight is in the year 0.
        assertThat(starts(graph)).containsExactly("0001-01-01T23:59:32+00:53", "9999-12-31T23:30:00Z");
        assertThat(graph.get(graph.size() - 1).has("endDate")).isFalse();
    }

    @Test
    void manySeriesEachHaveTheirNextOccurrence() {
        Series[] all = IntStream.range(0, 300)
                .mapToObj(i -> tuesdays().id("call" + i).build())
                .toArray(Series[]::new);
        List<Session> sessions = IntStream.range(0, 300)
                .mapToObj(i -> Session.builder("s" + i, When.on(LocalDate.of(2026, 3, 3)))
                        .occurrence(new OccurrenceId("call" + i, LocalDate.of(2026, 3, 3)))
                        .build())
                .toList();
        List<JsonNode> graph = next(1, group(all).sessions(sessions).build());

        assertThat(graph).hasSize(900);
        assertThat(starts(graph).stream().distinct()).containsExactly("2026-03-10T17:00:00+01:00", "2026-03-03");
    }
}
