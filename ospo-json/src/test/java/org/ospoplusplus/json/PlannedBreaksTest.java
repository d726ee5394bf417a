package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Series;

/** Breaks of series, written as the first and the last day or as a month. */
class PlannedBreaksTest {

    private static final OspoJson JSON = OspoJson.create();

    private static Series read(String yaml) {
        return JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), Series.class)
                .value();
    }

    @Test
    void aBreakMeansTheDaysOfTheRule() {
        Series series = read("""
                id: call
                except: [2026-07-01/2026-08-11, {days: 2026-12, reason: Noël}, 2026-07-14, 2026-09-02/2026-09-07]
                first: 2026-01-06
                cadence: every second Tuesday
                """);

        assertThat(series.except())
                .containsExactly(
                        ExceptDate.of(LocalDate.of(2026, 7, 7)),
                        ExceptDate.of(LocalDate.of(2026, 7, 21)),
                        ExceptDate.of(LocalDate.of(2026, 8, 4)),
                        ExceptDate.of(LocalDate.of(2026, 12, 8), "Noël"),
                        ExceptDate.of(LocalDate.of(2026, 12, 22), "Noël"),
                        ExceptDate.of(LocalDate.of(2026, 7, 14)));
        assertThat(JSON.read(JSON.write(series), Series.class)).isEqualTo(series);
        assertThat(series.meetsOn(LocalDate.of(2026, 7, 7))).isFalse();
    }

    @Test
    void aBreakBeforeTheFirstDayOrOfARuleWithoutPeriodsNeedsNoFirstDay() {
        assertThat(read("{id: é, cadence: second Tuesday of the month, except: [2026-08]}")
                        .except())
                .containsExactly(ExceptDate.of(LocalDate.of(2026, 8, 11)));
        assertThat(read("{id: é, first: 2026-08-10, cadence: Mondays, except: [2026-07-20/2026-08-16]}")
                        .except())
                .containsExactly(ExceptDate.of(LocalDate.of(2026, 8, 10)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{id: é, except: [2026-08]} | /except/0 | a break needs the rule of the series and, if the rule counts periods, its"
                        + " first day; add them, or write each day",
                "{id: é, cadence: every second Monday, except: [{days: 2026-08}]} | /except/0/days | a break needs the rule of the"
                        + " series and, if the rule counts periods, its first day; add them, or write each day",
                "{id: é, cadence: Mondays, except: [2026-01-01/2027-01-02]} | /except/0 | a break must be at most 366 days long",
                "{id: é, cadence: Mondays, except: [2026-08-02/2026-08-01]} | /except/0 | must be a date, the first and the last"
                        + " day, or a month in a string, such as 2026-07-01/2026-08-31",
                "{id: é, cadence: Mondays, except: [{days: 2026-08, date: 2026-08-03}]} | /except/0/days | \"days\" and \"date\""
                        + " exclude each other; keep one of them",
            })
    void aBreakThatMeansNoDaysIsAFault(String yaml, String pointer, String message) {
        String json = Yaml.of(yaml, JsonLimits.DEFAULT).json();

        assertThat(Wrong.faults(json, Series.class))
                .extracting(Fault::pointer, Fault::message)
                .containsExactly(tuple(pointer, message));
    }
}
