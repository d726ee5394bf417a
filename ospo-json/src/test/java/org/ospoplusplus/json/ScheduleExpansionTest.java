package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.SeriesSamples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that reads only the schedule of a series finds the same days as the model. */
class ScheduleExpansionTest {

    private static final int DAYS = 6 * 366;

    @Test
    void theScheduleMeansTheDaysOfTheSeries() {
        List<String> expanded = new ArrayList<>();
        groups().forEach((name, group) -> {
            for (JsonNode node : new JsonMapper()
                    .readTree(OspoJson.create().writeJsonLd(group))
                    .get("@graph")) {
                if (node.get("@type").asString().equals("EventSeries")) {
                    String id = node.get("@id").asString().substring("#series-".length());
                    Series series = group.series(id).orElseThrow();
                    JsonNode schedule = node.path("eventSchedule");
                    if (series.isRuleKnown() && series.first().isPresent() && isComplete(schedule)) {
                        assertThat(expand(schedule)).as(name).isEqualTo(expected(series, group));
                        expanded.add(name);
                    }
                }
            }
        });

        assertThat(expanded).hasSizeGreaterThan(20);
    }

    private static Map<String, WorkingGroup> groups() {
        Map<String, WorkingGroup> groups = new TreeMap<>(SeriesSamples.all());
        groups.put("sample", SampleProgram.GROUP);
        groups.put("complete", Complete.workingGroup());
        Facts.all().forEach((fact, group) -> groups.put("fact " + fact, group));
        return groups;
    }

    /** {@return whether the schedule contains the days of the rule, which not every quarterly rule allows} */
    private static boolean isComplete(JsonNode schedule) {
        return schedule.has("byDay") || schedule.has("byMonthDay");
    }

    /** {@return the days of the model, without extra days and without sessions at other times} */
    private static List<LocalDate> expected(Series series, WorkingGroup group) {
        LocalDate start = series.rule()
                .orElseThrow()
                .next(series.first().orElseThrow(), series.first().orElseThrow())
                .orElseThrow();
        Series ofRule = series.toBuilder().also(List.of()).build();
        Set<LocalDate> elsewhere = new TreeSet<>();
        group.sessions().stream()
                .filter(session -> !session.isExpected()
                        || session.classification() != Session.Classification.PUBLIC
                        || session.occurrence()
                                .filter(each -> session.when().mayShareStart(series.when(each.date())))
                                .isEmpty())
                .flatMap(session -> session.occurrence().stream())
                .filter(occurrence -> occurrence.series().equals(series.id()))
                .forEach(occurrence -> elsewhere.add(occurrence.date()));
        return ofRule.dates(series.first().orElseThrow())
                .takeWhile(day -> day.isBefore(start.plusDays(DAYS)))
                .filter(day -> !elsewhere.contains(day))
                .toList();
    }

    /** Tries each day from the start. */
    private static List<LocalDate> expand(JsonNode schedule) {
        LocalDate start = LocalDate.parse(schedule.get("startDate").asString());
        LocalDate end = LocalDate.parse(schedule.path("endDate").asString("9999-12-31"));
        List<String> without = values(schedule, "exceptDate");
        return Stream.iterate(start, day -> day.plusDays(1))
                .limit(DAYS)
                .takeWhile(day -> !day.isAfter(end))
                .filter(day -> inPeriod(schedule.get("repeatFrequency").asString(), start, day))
                .filter(day -> values(schedule, "byMonth").isEmpty()
                        || values(schedule, "byMonth").contains("" + day.getMonthValue()))
                .filter(day -> values(schedule, "byMonthDay").isEmpty()
                        || values(schedule, "byMonthDay").contains("" + day.getDayOfMonth()))
                .filter(day -> values(schedule, "byDay").isEmpty()
                        || values(schedule, "byDay").stream().anyMatch(each -> is(each, schedule, day)))
                .filter(day -> !without.contains(day.toString()))
                .toList();
    }

    private static List<String> values(JsonNode schedule, String term) {
        JsonNode value = schedule.path(term);
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).toList()
                : value.isMissingNode() ? List.of() : List.of(value.asString());
    }

    private static boolean inPeriod(String frequency, LocalDate start, LocalDate day) {
        int interval = Integer.parseInt(frequency.substring(1, frequency.length() - 1));
        long periods = switch (frequency.charAt(frequency.length() - 1)) {
            case 'W' ->
                ChronoUnit.WEEKS.between(
                        start.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case 'M' -> ChronoUnit.MONTHS.between(start.withDayOfMonth(1), day.withDayOfMonth(1));
            case 'Y' -> day.getYear() - start.getYear();
            default -> throw new IllegalArgumentException(frequency);
        };
        return periods % interval == 0;
    }

    private static boolean is(String byDay, JsonNode schedule, LocalDate day) {
        if (byDay.startsWith("https://schema.org/")) {
            return day.getDayOfWeek()
                    .name()
                    .equals(byDay.substring("https://schema.org/".length()).toUpperCase(Locale.ROOT));
        }
        int ordinal = Integer.parseInt(byDay.substring(0, byDay.length() - 2));
        DayOfWeek weekday = Arrays.stream(DayOfWeek.values())
                .filter(each -> each.name().startsWith(byDay.substring(byDay.length() - 2)))
                .findFirst()
                .orElseThrow();
        boolean inYear = schedule.get("repeatFrequency").asString().endsWith("Y");
        if (day.getDayOfWeek() != weekday) {
            return false;
        }
        int position = inYear ? day.getDayOfYear() : day.getDayOfMonth();
        int length = inYear ? day.lengthOfYear() : day.lengthOfMonth();
        return ordinal > 0 ? (position + 6) / 7 == ordinal : (length - position) / 7 + 1 == -ordinal;
    }
}
