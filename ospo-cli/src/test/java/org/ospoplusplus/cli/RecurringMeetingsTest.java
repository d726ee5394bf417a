package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ospoplusplus.cli.MeetingTable.Access;
import org.ospoplusplus.cli.MeetingTable.Row;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/**
 * A hundred invented meetings in the ways in which communities announce them have the same starts in two years in the
 * model, in the published calendars as other libraries read them, and in a table that was written by hand.
 */
class RecurringMeetingsTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2025-12-15T08:00:00Z"), ZoneOffset.UTC);
    private static final ZonedDateTime FROM = ZonedDateTime.parse(TwoYears.FIRST + "T00:00Z");
    private static final ZonedDateTime TO = ZonedDateTime.parse(TwoYears.END + "T00:00Z");
    private static final Pattern VIOLATION = Pattern.compile("(error|warning) ([a-z-]+) /series/([0-9]+)/");
    private static final Pattern OWN_LINE = Pattern.compile("(?m)^X-OSPO-.*\\r\\n");
    private static final Pattern OWN_PARAMETER = Pattern.compile(";X-OSPO-[A-Z-]+=(?:\"[^\"]*\"|[^;:\"]*)");

    @TempDir
    private static Path folder;

    private static List<Row> rows = List.of();
    private static String file = "";
    private static WorkingGroup group =
            WorkingGroup.builder("g", "g.example", "Größe").build();
    private static Outcome publication = new Outcome(-1, "", "");
    private static SortedMap<String, String> published = new TreeMap<>();

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeAll
    static void publish() throws IOException {
        rows = MeetingTable.rows();
        byte[] document = MeetingTable.resource("meetings.yml");
        file = Files.write(folder.resolve("meetings.yml"), document).toString();
        group = OspoJson.create().readYaml(document, WorkingGroup.class).value();
        publication = ospo("publish", file, "-o", folder.resolve("site").toString());
        published = Published.in(folder.resolve("site"));
    }

    private static Outcome ospo(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), NOW).run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static List<String> ids(Access access) {
        return rows.stream().filter(row -> row.access() == access).map(Row::id).toList();
    }

    /** {@return the starts in the table, by the id of the series} */
    private static Map<String, List<String>> table(Access access) {
        return rows.stream()
                .filter(row -> row.access() == access)
                .collect(Collectors.toMap(Row::id, Row::starts, (a, b) -> a, TreeMap::new));
    }

    private static String uid(String id) {
        return id + "@" + group.domain();
    }

    /** Fails with the first difference of each series. */
    private static void assertSame(Map<String, List<String>> found, Map<String, List<String>> expected) {
        List<String> differences = new ArrayList<>();
        expected.forEach((id, starts) -> difference(found.getOrDefault(id, List.of()), starts)
                .ifPresent(difference -> differences.add(id + ": " + difference)));
        assertThat(differences).isEmpty();
        assertThat(found).containsOnlyKeys(expected.keySet());
    }

    private static Optional<String> difference(List<String> found, List<String> expected) {
        return IntStream.range(0, Math.max(found.size(), expected.size()))
                .filter(i -> !at(found, i).equals(at(expected, i)))
                .mapToObj(i -> "meeting " + (i + 1) + " is " + at(found, i) + " instead of " + at(expected, i))
                .findFirst();
    }

    private static String at(List<String> starts, int index) {
        return index < starts.size() ? starts.get(index) : "missing";
    }

    @Test
    void theTableNamesEachSeriesOnce() {
        assertThat(rows)
                .extracting(Row::id)
                .containsExactlyElementsOf(
                        group.series().stream().map(Series::id).toList());
        assertThat(rows).hasSize(100);
        assertThat(table(Access.PUBLIC).values()).noneMatch(List::isEmpty);
        assertThat(table(Access.PUBLIC).values().stream().mapToInt(List::size).sum())
                .isGreaterThan(4_000);
    }

    /**
     * Each warning is intended: a clash, a first day beside the cadence, an unknown phase, or a time with words only.
     */
    @Test
    void theDocumentIsValid() {
        Outcome outcome = ospo("validate", file);

        assertThat(outcome.exitCode()).isZero();
        List<MatchResult> violations =
                VIOLATION.matcher(outcome.out() + outcome.err()).results().toList();
        assertThat(violations).extracting(violation -> violation.group(1)).containsOnly("warning");
        List<String> named = violations.stream()
                .map(violation -> violation.group(2) + " "
                        + group.series()
                                .get(Integer.parseInt(violation.group(3)))
                                .id())
                .toList();
        assertThat(named)
                .containsExactlyInAnyOrder(
                        "clash alle-weekly",
                        "first-off-cadence alle-biweekly",
                        "first-off-cadence netze-first-friday",
                        "rule-without-days licht-monatlich",
                        "rule-missing hafen-worte",
                        "dates-unknown api-unbestimmt",
                        "dates-unknown wolken-unbestimmt",
                        "dates-unknown karten-unbestimmt",
                        "dates-unknown hafen-unbestimmt",
                        "dates-unknown sterne-unbestimmt");
        assertThat((outcome.out() + outcome.err()).lines().filter(line -> line.matches(".*: (error|warning) .*")))
                .hasSameSizeAs(violations);
    }

    @Test
    void meetingsWithoutKnownDatesAreReported() {
        assertThat(publication.exitCode()).isZero();
        assertThat(publication.err().lines().filter(line -> line.contains(": left out of the calendar")))
                .extracting(line -> line.replaceAll(".*: (series|session) ([^:]+): left out.*", "$2"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ids(Access.UNKNOWN).stream(), Stream.of("licht-later"))
                                .toList());
        assertThat(publication.err())
                .contains(
                        "series licht-monatlich: left out of the calendar, because its dates are not known; add a rule"
                                + " that names days, and the first day");
    }

    @Test
    void theModelHasTheStartsOfTheTable() {
        assertSame(starts(PublicView.of(group).workingGroup(), id -> true), table(Access.PUBLIC));
    }

    @Test
    void privateSeriesHaveTheStartsOfTheTable() {
        assertSame(starts(group, ids(Access.PRIVATE)::contains), table(Access.PRIVATE));
    }

    private static Map<String, List<String>> starts(WorkingGroup some, Predicate<String> isIncluded) {
        Map<String, List<String>> starts = new TreeMap<>();
        some.meetings(FROM, TO)
                .filter(meeting -> meeting.isExpected() && isDayKnown(meeting.when()))
                .forEach(meeting -> Optional.of(
                                meeting.occurrence().orElseThrow().series())
                        .filter(isIncluded)
                        .ifPresent(id -> starts.computeIfAbsent(id, key -> new ArrayList<>())
                                .add(start(meeting))));
        starts.replaceAll((id, all) -> TwoYears.of(all.stream()));
        return starts;
    }

    private static boolean isDayKnown(When when) {
        return when instanceof When.Timed || when instanceof When.Days;
    }

    private static String start(Meeting meeting) {
        return meeting.when() instanceof When.Timed timed
                ? timed.instant().toString()
                : meeting.when().firstDay().toString();
    }

    @Test
    void thePublishedCalendarHasTheStartsOfTheTable() {
        assertCalendar(published.getOrDefault("calendar.ics", ""), table(Access.PUBLIC));
    }

    @Test
    void theConvertedCalendarHasTheStartsOfTheTable() {
        assertCalendar(ospo("convert", file, "--to", "ics").out(), table(Access.PUBLIC));
    }

    @Test
    void eachCalendarOfASeriesHasTheStartsOfTheTable() {
        Map<String, List<String>> expected = table(Access.PUBLIC);
        assertThat(published.keySet().stream().filter(name -> name.startsWith("series/") && name.endsWith(".ics")))
                .containsExactlyElementsOf(expected.keySet().stream()
                        .map(id -> "series/" + id + ".ics")
                        .sorted()
                        .toList());
        expected.forEach((id, starts) ->
                assertCalendar(published.getOrDefault("series/" + id + ".ics", ""), Map.of(id, starts)));
    }

    private static void assertCalendar(String text, Map<String, List<String>> expected) {
        PeerCalendar calendar = PeerCalendar.parse(text);
        Map<String, List<String>> byUid = new TreeMap<>();
        expected.forEach((id, starts) -> byUid.put(uid(id), starts));
        assertSame(calendar.starts(), byUid);
        assertThat(calendar.strayDates()).isEmpty();
    }

    @Test
    void theReaderFindsTheStartsOfTheTable() throws IOException {
        assertSame(read(published.getOrDefault("calendar.ics", "")), table(Access.PUBLIC));
    }

    /** Without the properties of this library, rules and overrides are those of any program. */
    @Test
    void theReaderFindsTheStartsInACalendarOfAnotherProgram() throws IOException {
        String calendar = published.getOrDefault("calendar.ics", "").replace("\r\n ", "");
        String foreign =
                OWN_PARAMETER.matcher(OWN_LINE.matcher(calendar).replaceAll("")).replaceAll("");

        assertThat(foreign).doesNotContain("X-OSPO").contains("RRULE", "RECURRENCE-ID");
        assertSame(read(foreign.replace("-//OSPO++//", "-//Anders//")), table(Access.PUBLIC));
    }

    private static Map<String, List<String>> read(String calendar) throws IOException {
        Path feed = Files.writeString(folder.resolve("feed.ics"), calendar);
        Outcome outcome = ospo("convert", feed.toString(), "--to", "json");
        assertThat(outcome.exitCode()).isZero();
        return starts(OspoJson.create().read(outcome.out(), WorkingGroup.class), id -> true);
    }

    @Test
    void eachFileOfTheSiteOmitsPrivateMeetings() {
        assertThat(published).containsKeys("working-group.json", "calendar.ics", "sessions.jsonld");
        assertThat(published.keySet().stream().filter(name -> name.startsWith("tracks/")))
                .hasSameSizeAs(group.tracks());
        List<String> hidden = Stream.concat(
                        ids(Access.PRIVATE).stream(), Stream.of("netze-geheim", "vorstand-geheim", "hafen-withdrawn"))
                .toList();
        published.forEach((name, content) -> hidden.forEach(id -> {
            assertThat(name).doesNotContain("/" + id + ".");
            assertThat(content).as(name).doesNotContainPattern("\\b" + id + "\\b");
        }));
    }

    @Test
    void jsonLdHasEachPublicSeries() {
        List<JSONObject> graph = JSON.parseObject(published.get("sessions.jsonld"))
                .getJSONArray("@graph")
                .toJavaList(JSONObject.class);

        assertThat(graph.stream()
                        .filter(node -> "EventSeries".equals(node.getString("@type")))
                        .map(node -> node.getString("identifier")))
                .containsExactlyElementsOf(rows.stream()
                        .filter(row -> row.access() != Access.PRIVATE)
                        .map(row -> uid(row.id()))
                        .toList());
    }

    /** The first fifty from a moment at which meetings are under way. */
    @Test
    void nextListsTheMeetingsOfTheTable() {
        Instant after = Instant.parse("2026-03-05T16:30:00Z");
        List<String> expected = rows.stream()
                .filter(row -> row.access() == Access.PUBLIC)
                .flatMap(row -> row.starts().stream()
                        .filter(start -> row.isNotOver(start, after))
                        .map(start -> start + " " + row.id()))
                .sorted()
                .limit(50)
                .toList();
        Outcome next =
                ospo("next", file, "--after", after.toString(), "--count", "50", "--zone", "UTC", "--format", "json");

        assertThat(next.exitCode()).isZero();
        assertThat(JSON.parseArray(next.out(), JSONObject.class))
                .extracting(meeting -> listed(meeting) + " " + meeting.getString("series"))
                .containsExactlyElementsOf(expected);
        assertThat(expected.get(0)).isLessThan(after.toString());
    }

    private static String listed(JSONObject meeting) {
        return meeting.containsKey("start")
                ? OffsetDateTime.parse(meeting.getString("start")).toInstant().toString()
                : meeting.getString("firstDay");
    }
}
