package org.ospoplusplus.testkit.jqwik;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Arbitraries for times, days and cadences. */
final class TimeArbitraries {

    /**
     * Both hemispheres, offsets of half and quarter hours, daylight saving of half an hour or negative, and the extreme
     * offsets.
     */
    private static final List<String> ZONES = List.of(
            "UTC",
            "Europe/Paris",
            "America/New_York",
            "America/Los_Angeles",
            "Europe/London",
            "Europe/Dublin",
            "Africa/Casablanca",
            "Africa/Lagos",
            "America/Sao_Paulo",
            "America/St_Johns",
            "Asia/Kolkata",
            "Asia/Kathmandu",
            "Asia/Tokyo",
            "Australia/Lord_Howe",
            "Australia/Sydney",
            "Pacific/Apia",
            "Pacific/Chatham",
            "Pacific/Kiritimati",
            "Etc/GMT+12");

    /** The zones among {@link #ZONES} whose clocks change every year. */
    private static final List<String> CHANGING = List.of(
            "Europe/Paris",
            "America/New_York",
            "Europe/Dublin",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Australia/Sydney",
            "Pacific/Chatham");

    private TimeArbitraries() {}

    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZONES).map(ZoneId::of);
    }

    static Arbitrary<LocalDate> dates() {
        Arbitrary<LocalDate> usual = Arbitraries.longs()
                .between(
                        LocalDate.of(1970, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .shrinkTowards(LocalDate.of(2021, 11, 8).toEpochDay())
                .map(LocalDate::ofEpochDay);
        // Clock changes in Europe and North America, the day that Apia skipped, and a leap day.
        Arbitrary<LocalDate> changes = Arbitraries.of(
                LocalDate.of(2021, 3, 14),
                LocalDate.of(2021, 3, 28),
                LocalDate.of(2021, 10, 31),
                LocalDate.of(2021, 11, 7),
                LocalDate.of(2011, 12, 30),
                LocalDate.of(2024, 2, 29));
        return Choice.oneOf(usual, usual, usual, changes)
                .edgeCases(edgeCases -> edgeCases.add(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)));
    }

    static Arbitrary<LocalTime> times() {
        Arbitrary<LocalTime> quarters =
                Arbitraries.integers().between(0, 95).map(i -> LocalTime.MIDNIGHT.plusMinutes(15L * i));
        Arbitrary<LocalTime> seconds = Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        return Choice.oneOf(quarters, quarters, seconds);
    }

    static Arbitrary<Duration> durations() {
        Arbitrary<Duration> quarters = Arbitraries.integers().between(1, 40).map(i -> Duration.ofMinutes(15L * i));
        Arbitrary<Duration> seconds = Arbitraries.longs().between(1, 400_000).map(Duration::ofSeconds);
        return Choice.oneOf(quarters, quarters, seconds)
                .edgeCases(edgeCases -> edgeCases.add(Duration.ofSeconds(1), Duration.ofDays(366)));
    }

    static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 4_102_444_799L).map(Instant::ofEpochSecond);
    }

    static Arbitrary<When.Timed> timed() {
        return Choice.frequencyOf(Tuple.of(8, anyTimed()), Tuple.of(1, aroundClockChanges()));
    }

    private static Arbitrary<When.Timed> anyTimed() {
        return Combinators.combine(dates(), times(), zones(), Choice.optional(durations(), 0.6))
                .as((date, time, zone, duration) -> new When.Timed(date.atTime(time), zone, duration))
                .filter(timed -> exists(timed.start(), timed.zone()) && staysInRange(timed));
    }

    /** {@return starts within an hour of a clock change, in steps of a quarter of an hour} */
    static Arbitrary<When.Timed> aroundClockChanges() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1980, 1, 1).toEpochDay(),
                        LocalDate.of(2036, 12, 31).toEpochDay())
                .shrinkTowards(LocalDate.of(2021, 11, 8).toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.of(CHANGING).map(ZoneId::of),
                        days,
                        Arbitraries.of(0, 0, 0, -1, 1, -2, 2, -4, 4),
                        Choice.optional(durations(), 0.6))
                .as((zone, day, quarters, duration) -> {
                    ZoneOffsetTransition change = zone.getRules()
                            .nextTransition(day.atStartOfDay(zone).toInstant());
                    // No time exists within a gap, so that starts are before its first or after its last local time.
                    LocalDateTime edge = quarters < 0 ? change.getDateTimeBefore() : change.getDateTimeAfter();
                    return new When.Timed(edge.plusMinutes(15L * quarters), zone, duration);
                })
                .filter(timed -> exists(timed.start(), timed.zone()));
    }

    private static boolean exists(LocalDateTime start, ZoneId zone) {
        return !zone.getRules().getValidOffsets(start).isEmpty();
    }

    private static boolean staysInRange(When.Timed timed) {
        int year = timed.start().getYear();
        return year > 1 && year < 9998;
    }

    static Arbitrary<When.Days> days() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 6).shrinkTowards(0))
                .filter((first, more) -> first.getYear() < 9999)
                .as((first, more) -> When.between(first, first.plusDays(more)));
    }

    static Arbitrary<When.InMonth> months() {
        return dates().map(YearMonth::from).map(When::in);
    }

    static Arbitrary<When.InYear> years() {
        return dates().map(date -> When.in(Year.from(date)));
    }

    static Arbitrary<When> whens() {
        return Choice.oneOf(timed(), timed(), days(), months(), years());
    }

    static Arbitrary<AnnouncedTimes> announcedTimes() {
        Arbitrary<String> announced = Arbitraries.of(
                "9am ET, 3pm CET", "9am PT, 12pm EDT, 6pm CET", "18:00 UTC | 20:00 CEST", "12 noon GMT", "on demand");
        return Choice.oneOf(announced, announced, Texts.lines()).map(AnnouncedTimes::new);
    }

    static Arbitrary<UsualTime> usualTimes() {
        return Combinators.combine(times(), zones(), Choice.optional(durations()))
                .as(UsualTime::new);
    }

    static Arbitrary<Weekday> weekdays() {
        return Choice.oneOf(
                Stream.of(Frequency.values()).map(TimeArbitraries::weekdays).toList());
    }

    private static Arbitrary<Weekday> weekdays(Frequency frequency) {
        Arbitrary<DayOfWeek> days = Arbitraries.of(DayOfWeek.class);
        return switch (frequency) {
            case WEEKLY -> days.map(day -> new Weekday(day, Optional.empty()));
            case MONTHLY -> weekdays(days, 5);
            case QUARTERLY -> weekdays(days, 14);
            case YEARLY -> weekdays(days, 53);
        };
    }

    /** {@return weekdays with an ordinal} Most are among the first four or the last two of the period. */
    private static Arbitrary<Weekday> weekdays(Arbitrary<DayOfWeek> days, int most) {
        Arbitrary<Integer> usual = Arbitraries.of(1, 2, 3, 4, -1, -2);
        Arbitrary<Integer> possible = Arbitraries.integers()
                .between(-most, most)
                .filter(ordinal -> ordinal != 0)
                .edgeCases(edgeCases -> edgeCases.add(most, -most));
        return Combinators.combine(days, Choice.frequencyOf(Tuple.of(3, usual), Tuple.of(1, possible)))
                .as((day, ordinal) -> new Weekday(day, Optional.of(ordinal)));
    }

    static Arbitrary<CadenceRule> cadenceRules() {
        Arbitrary<Integer> usual = Arbitraries.integers().between(1, 6).shrinkTowards(1);
        Arbitrary<Integer> possible = Arbitraries.integers().between(1, 1_000).shrinkTowards(1);
        Arbitrary<Integer> intervals = Choice.frequencyOf(Tuple.of(3, usual), Tuple.of(1, possible));
        return Choice.oneOf(Stream.of(Frequency.values())
                .flatMap(frequency -> Stream.of(
                        byWeekday(frequency, intervals),
                        frequency == Frequency.WEEKLY ? byWeekday(frequency, intervals) : byDay(frequency, intervals)))
                .toList());
    }

    private static Arbitrary<CadenceRule> byWeekday(Frequency frequency, Arbitrary<Integer> intervals) {
        return Combinators.combine(
                        intervals,
                        weekdays(frequency).list().uniqueElements().ofMinSize(1).ofMaxSize(3))
                .as((interval, weekdays) -> new CadenceRule(frequency, interval, weekdays, Optional.empty()));
    }

    private static Arbitrary<CadenceRule> byDay(Frequency frequency, Arbitrary<Integer> intervals) {
        return Combinators.combine(intervals, Arbitraries.integers().between(1, 31))
                .as((interval, day) -> new CadenceRule(frequency, interval, List.of(), Optional.of(day)));
    }

    static Arbitrary<Cadence> cadences() {
        Arbitrary<Cadence> firm =
                Combinators.combine(Texts.lines(), cadenceRules()).as(Cadence::firmly);
        return Choice.oneOf(usualCadences(), firm);
    }

    static Arbitrary<Cadence> usualCadences() {
        return Combinators.combine(Texts.lines(), Choice.optional(cadenceRules()))
                .as((text, rule) -> new Cadence(text, rule, false));
    }
}
