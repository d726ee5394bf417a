package org.ospoplusplus.model.internal.validators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.internal.announced.LineParser;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

class DatesByClocksTest {

    private static List<When> tuesdays(String zone, String time) {
        return IntStream.range(0, 53)
                .mapToObj(week ->
                        (When) When.at(LocalDateTime.parse("2026-01-06T" + time).plusWeeks(week), ZoneId.of(zone)))
                .toList();
    }

    private static List<TimeEntry> entries(String line) {
        return LineParser.parse(line).entries();
    }

    @Test
    void theFirstDateOfEachStateOfTheClocksIsChecked() {
        assertThat(DatesByClocks.toCheck(
                        entries("17 Uhr Berlin, 11am New York – Café"), tuesdays("Europe/Berlin", "17:00")))
                .extracting(When::firstDay)
                .contains(LocalDate.of(2026, 1, 6), LocalDate.of(2026, 3, 10), LocalDate.of(2026, 3, 31))
                .hasSizeLessThan(12);
        assertThat(DatesByClocks.toCheck(entries("16:00 UTC"), tuesdays("Africa/Lagos", "17:00")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuesday, 17:00 Berlin", "17:00 Berlin, 01:00 (+1) Tokyo"})
    void aLineWithDaysIsCheckedOnAllDates(String line) {
        assertThat(DatesByClocks.toCheck(entries(line), tuesdays("Europe/Berlin", "17:00")))
                .hasSize(53);
    }

    /** Compares the dates to check with all dates. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/Berlin | 17:00 | 17:00 CET, 11am ET",
                "Europe/Berlin | 17:00 | 17:00 Berlin, 16:00 UTC",
                "Europe/Berlin | 17:00 | 5pm CEST",
                "Europe/Berlin | 17:00 | 17:00 Berlin, 11am New York",
                "America/New_York | 23:30 | 11:30pm ET, 5:30am CET, 1:30pm Tokyo",
                "America/Chicago | 08:00 | 8am CST, 2pm GMT",
                "Australia/Lord_Howe | 09:00 | 9am Lord Howe, 8am Sydney",
                "Africa/Casablanca | 12:00 | 12:00 Casablanca, 11:00 London",
                "Europe/Berlin | 02:30 | 2:30 Berlin",
                "Asia/Kolkata | 18:00 | 6pm IST, 12:30 UTC",
                "Asia/Kolkata | 18:00 | 6pm IST, 8:30am ET"
            })
    void theOtherDatesAreCorrectIfTheseAre(String zone, String time, String line) {
        List<When> all = tuesdays(zone, time);
        AnnouncedTimes announced = new AnnouncedTimes(line);

        assertThat(DatesByClocks.toCheck(entries(line), all).stream()
                        .filter(when -> LineReport.isWrong(announced, when))
                        .findFirst())
                .isEqualTo(all.stream()
                        .filter(when -> LineReport.isWrong(announced, when))
                        .findFirst());
    }
}
