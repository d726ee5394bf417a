package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2024, 5, 16, 12, 0);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static void assertRefused(String component, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(component + ":");
    }

    @Test
    void aStartWithoutADurationHasNoEnd() {
        When.Timed when = When.at(NOON, PARIS);

        assertThat(when.duration()).isEmpty();
        assertThat(when.zonedEnd()).isEmpty();
        assertThat(when.firstDay()).isEqualTo("2024-05-16");
        assertThat(when.lastDay()).isEqualTo("2024-05-16");
        assertThat(when.instant()).isEqualTo("2024-05-16T10:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        // An end at midnight belongs to the day before.
        "2024-05-16T22:00, PT2H, 2024-05-17T00:00, 2024-05-16",
        "2024-05-16T22:00, PT2H1S, 2024-05-17T00:00:01, 2024-05-17",
        "2024-05-16T00:00, PT24H, 2024-05-17T00:00, 2024-05-16",
        "2024-05-16T00:00, PT1S, 2024-05-16T00:00:01, 2024-05-16",
        "2024-12-31T18:00, PT48H, 2025-01-02T18:00, 2025-01-02",
        // 24 hours over the night in which clocks skip an hour, and over the night in which they repeat one
        "2030-03-30T23:00, PT24H, 2030-04-01T00:00, 2030-03-31",
        "2030-10-26T23:30, PT24H, 2030-10-27T22:30, 2030-10-27",
    })
    void anEndIsElapsedTimeAfterTheStart(LocalDateTime start, Duration duration, LocalDateTime end, LocalDate last) {
        When.Timed when = When.at(start, PARIS, duration);

        assertThat(when.zonedEnd().map(ZonedDateTime::toLocalDateTime)).contains(end);
        assertThat(when.firstDay()).isEqualTo(start.toLocalDate());
        assertThat(when.lastDay()).isEqualTo(last);
    }

    @Test
    void clocksThatGoBackDuringAMeetingDoNotShortenIt() {
        When.Timed when =
                When.at(LocalDateTime.of(2021, 11, 6, 22, 0), ZoneId.of("America/New_York"), Duration.ofHours(6));

        assertThat(when.zonedStart().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2021-11-06T22:00-04:00"));
        assertThat(when.zonedEnd().map(ZonedDateTime::toOffsetDateTime))
                .contains(OffsetDateTime.parse("2021-11-07T03:00-05:00"));
    }

    @Test
    void theLastDayIsNeverBeforeTheFirst() {
        // Clocks in St. John's went from 00:01 back to 23:01 of the day before.
        When.Timed when =
                When.at(LocalDateTime.of(2010, 11, 7, 0, 0), ZoneId.of("America/St_Johns"), Duration.ofMinutes(30));

        assertThat(when.zonedEnd().map(ZonedDateTime::toLocalDateTime)).contains(LocalDateTime.of(2010, 11, 6, 23, 30));
        assertThat(when.lastDay()).isEqualTo(when.firstDay());
    }

    @Test
    void aStartInAGapStaysAsWrittenAndMeansTheTimeAfterIt() {
        When.Timed when = When.at(LocalDateTime.of(2030, 3, 31, 2, 30), PARIS);

        assertThat(when.start()).isEqualTo("2030-03-31T02:30");
        assertThat(when.zonedStart().toOffsetDateTime()).isEqualTo(OffsetDateTime.parse("2030-03-31T03:30+02:00"));
        assertThat(when.instant()).isEqualTo("2030-03-31T01:30:00Z");
    }

    @Test
    void aStartOnADayThatAZoneSkippedMeansTheNextDay() {
        When.Timed when =
                When.at(LocalDateTime.of(2011, 12, 30, 10, 0), ZoneId.of("Pacific/Apia"), Duration.ofHours(1));

        assertThat(when.zonedStart().toLocalDate()).isEqualTo("2011-12-31");
        assertThat(when.firstDay()).isEqualTo("2011-12-30");
        assertThat(when.lastDay()).isEqualTo("2011-12-31");
    }

    @Test
    void aStartInAnOverlapMeansTheEarlierInstant() {
        When.Timed when = When.at(LocalDateTime.of(2030, 10, 27, 2, 30), PARIS);

        assertThat(when.zonedStart().getOffset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(when.instant()).isEqualTo("2030-10-27T00:30:00Z");
    }

    @Test
    void aDurationCanBeAddedLater() {
        assertThat(When.at(NOON, PARIS).withDuration(Duration.ofHours(2)))
                .isEqualTo(When.at(NOON, PARIS, Duration.ofHours(2)));
    }

    static Stream<When> coarse() {
        return Stream.of(
                When.on(LocalDate.of(2021, 11, 18)),
                When.between(LocalDate.of(2021, 11, 9), LocalDate.of(2021, 11, 10)),
                When.in(YearMonth.of(2023, 2)),
                When.in(YearMonth.of(2024, 2)),
                When.in(Year.of(2023)),
                When.in(Year.of(2024)));
    }

    @Test
    void daysMonthsAndYearsHaveAFirstAndALastDay() {
        assertThat(coarse().map(When::firstDay))
                .extracting(LocalDate::toString)
                .containsExactly("2021-11-18", "2021-11-09", "2023-02-01", "2024-02-01", "2023-01-01", "2024-01-01");
        assertThat(coarse().map(When::lastDay))
                .extracting(LocalDate::toString)
                .containsExactly("2021-11-18", "2021-11-10", "2023-02-28", "2024-02-29", "2023-12-31", "2024-12-31");
    }

    @Test
    void aRangeDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.of(2021, 11, 9);

        assertThat(When.between(day, day)).isEqualTo(When.on(day));
        assertRefused("When.last", () -> When.between(day, day.minusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z", "+02:00", "-05:30", "UTC+1", "GMT-03:00", "UT+5"})
    void anOffsetIsNotAZone(String offset) {
        ZoneId zone = ZoneId.of(offset);

        assertRefused("When.zone", () -> When.at(NOON, zone));
        assertRefused("UsualTime.zone", () -> UsualTime.of(NOON.toLocalTime(), zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Etc/UTC", "UTC", "Europe/Paris", "America/Argentina/Buenos_Aires", "Asia/Kathmandu"})
    void aRegionIsAZone(String region) {
        assertThat(When.at(NOON, ZoneId.of(region)).zonedStart()).isEqualTo(NOON.atZone(ZoneId.of(region)));
        assertThat(UsualTime.of(NOON.toLocalTime(), ZoneId.of(region)).zone().getId())
                .isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, 999_999_999})
    void fractionsOfSecondsAreRefused(long nanos) {
        assertRefused("When.start", () -> When.at(NOON.plusNanos(nanos), PARIS));
        assertRefused(
                "When.duration", () -> When.at(NOON, PARIS, Duration.ofHours(1).plusNanos(nanos)));
        assertRefused("UsualTime.start", () -> UsualTime.of(NOON.toLocalTime().plusNanos(nanos), PARIS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "P366DT1S", "PT0.5S"})
    void aDurationOutOfRangeIsRefused(Duration duration) {
        assertRefused("When.duration", () -> When.at(NOON, PARIS, duration));
        assertRefused("UsualTime.duration", () -> new UsualTime(NOON.toLocalTime(), PARIS, Optional.of(duration)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1S", "P366D"})
    void theShortestAndTheLongestDuration(Duration duration) {
        assertThat(When.at(NOON, PARIS, duration).duration()).contains(duration);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_000, Year.MAX_VALUE, Year.MIN_VALUE})
    void yearsWithoutFourDigitsAreRefused(int year) {
        LocalDate day = LocalDate.of(year, 6, 1);
        LocalDate inRange = LocalDate.of(2024, 6, 1);

        assertRefused("When.start", () -> When.at(day.atTime(12, 0), PARIS));
        assertRefused("When.first", () -> When.on(day));
        assertRefused(year < 1 ? "When.first" : "When.last", () -> When.between(min(day, inRange), max(day, inRange)));
        assertRefused("When.month", () -> When.in(YearMonth.of(year, 6)));
        assertRefused("When.year", () -> When.in(Year.of(year)));
    }

    private static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? b : a;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9_999})
    void theFirstAndTheLastYear(int year) {
        assertThat(When.in(Year.of(year)).firstDay()).hasYear(year);
        assertThat(When.in(YearMonth.of(year, 12)).lastDay()).hasYear(year);
        assertThat(When.on(LocalDate.of(year, 12, 31)).lastDay()).hasYear(year);
        assertThat(When.at(LocalDateTime.of(year, 12, 31, 23, 59, 59), PARIS).firstDay())
                .hasYear(year);
    }

    @Provide
    Arbitrary<When.Timed> timed() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        Arbitrary<LocalDateTime> starts = Arbitraries.longs()
                .between(
                        Instant.parse("1850-01-01T00:00:00Z").getEpochSecond(),
                        Instant.parse("2100-01-01T00:00:00Z").getEpochSecond())
                .map(second -> LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC));
        Arbitrary<Duration> durations =
                Arbitraries.longs().between(1, Duration.ofDays(3).toSeconds()).map(Duration::ofSeconds);
        return Combinators.combine(starts, zones, durations).as(When::at);
    }

    @Property(tries = 1_000)
    void theEndIsElapsedTimeAfterTheInstantOnAnyDateInAnyZone(@ForAll("timed") When.Timed when) {
        ZonedDateTime end = when.zonedEnd().orElseThrow();

        assertThat(Duration.between(when.instant(), end.toInstant()))
                .isEqualTo(when.duration().orElseThrow());
        assertThat(when.firstDay()).isEqualTo(when.start().toLocalDate());
        assertThat(when.lastDay()).isBetween(when.firstDay(), max(end.toLocalDate(), when.firstDay()));
    }
}
