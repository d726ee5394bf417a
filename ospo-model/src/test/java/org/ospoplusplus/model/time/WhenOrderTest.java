package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenOrderTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static When.Timed at(String start, ZoneId zone) {
        return When.at(LocalDateTime.parse(start), zone);
    }

    /** Each date comes before the next one. */
    private static final List<When> ORDERED = List.of(
            at("2025-12-31T23:00", ZoneId.of("Europe/London")),
            // The same moment in two zones.
            at("2026-01-01T09:00", TOKYO),
            at("2026-01-01T00:00", ZoneId.of("Etc/UTC")),
            at("2026-01-01T01:00", PARIS),
            at("2026-01-01T01:00", PARIS).withDuration(Duration.ofHours(1)),
            When.on(LocalDate.of(2026, 1, 1)),
            When.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31)),
            When.in(YearMonth.of(2026, 1)),
            When.in(Year.of(2026)),
            at("2026-01-01T02:00", PARIS),
            // Clocks skip the first of these local times, which is the same moment as the second.
            at("2026-03-29T02:30", PARIS),
            at("2026-03-29T03:30", PARIS),
            When.on(LocalDate.of(2026, 4, 1)));

    @Test
    void datesAreOrderedByStartEndPrecisionAndZone() {
        List<When> shuffled = new ArrayList<>(ORDERED);
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);

        assertThat(shuffled).containsExactlyElementsOf(ORDERED);
    }

    @Test
    void theOrderIsConsistentWithEquals() {
        for (When one : ORDERED) {
            for (When other : ORDERED) {
                assertThat(one.compareTo(other) == 0)
                        .as("%s and %s", one, other)
                        .isEqualTo(one.equals(other));
                assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2025-12-31T23:00:00Z, 2026-01-02T23:00:00Z",
        "Asia/Tokyo, 2025-12-31T15:00:00Z, 2026-01-02T15:00:00Z"
    })
    void daysStartAndEndInTheGivenZone(ZoneId zone, Instant start, Instant end) {
        When days = When.between(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2));

        assertThat(days.earliestStart(zone)).isEqualTo(start);
        assertThat(days.latestEnd(zone)).isEqualTo(end);
    }

    @Test
    void aTimeStartsAndEndsInItsOwnZone() {
        When.Timed start = at("2026-10-25T01:00", PARIS);

        assertThat(start.earliestStart(TOKYO)).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(start.latestEnd(TOKYO)).isEqualTo(Instant.parse("2026-10-24T23:00:00Z"));
        assertThat(start.withDuration(Duration.ofHours(3)).latestEnd(TOKYO))
                .as("clocks go back during the event")
                .isEqualTo(Instant.parse("2026-10-25T02:00:00Z"));
    }

    @Test
    void aMonthAndAYearEndWithTheirLastDay() {
        assertThat(When.in(YearMonth.of(2026, 2)).latestEnd(PARIS)).isEqualTo(Instant.parse("2026-02-28T23:00:00Z"));
        assertThat(When.in(Year.of(2026)).latestEnd(PARIS)).isEqualTo(Instant.parse("2026-12-31T23:00:00Z"));
    }
}
