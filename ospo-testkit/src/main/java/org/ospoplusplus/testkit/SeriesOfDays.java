package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.SeriesOfRules.FIRST;
import static org.ospoplusplus.testkit.SeriesOfRules.series;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;

/** Series with last days, exceptions and extra days, and with meetings of all lengths. */
final class SeriesOfDays {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    private SeriesOfDays() {}

    static Map<String, Series> all() {
        Map<String, Series> all = new LinkedHashMap<>();
        all.put("ends on a day of the rule", tuesdays().last(LAST).build());
        all.put(
                "ends between two days of the rule",
                tuesdays().last(LAST.plusDays(3)).build());
        all.put("meets once", tuesdays().last(FIRST).build());
        exceptions(all);
        extraDays(all);
        lengths(all);
        return all;
    }

    private static void exceptions(Map<String, Series> all) {
        all.put(
                "exceptions with and without a reason",
                tuesdays()
                        .except(List.of(
                                ExceptDate.of(FIRST.plusWeeks(2)),
                                ExceptDate.of(FIRST.plusWeeks(1), "Pause d’hiver – 冬休み")))
                        .build());
        all.put(
                "exceptions on the first and the last day",
                tuesdays()
                        .last(LAST)
                        .except(List.of(ExceptDate.of(FIRST), ExceptDate.of(LAST, "Schlüsselübergabe – 引き継ぎ")))
                        .build());
        all.put(
                "an exception on a day without a meeting",
                tuesdays()
                        .except(List.of(ExceptDate.of(FIRST.plusDays(1), "Feiertag an einem Mittwoch – Fête")))
                        .build());
        all.put(
                "an exception for each day",
                tuesdays()
                        .last(FIRST.plusWeeks(1))
                        .except(List.of(ExceptDate.of(FIRST), ExceptDate.of(FIRST.plusWeeks(1))))
                        .build());
    }

    private static void extraDays(Map<String, Series> all) {
        all.put(
                "extra days in another order",
                tuesdays().also(List.of(FIRST.plusDays(10), FIRST.plusDays(3))).build());
        all.put(
                "an extra day before the first day of the rule",
                series().cadence(tuesday())
                        .first(FIRST.minusDays(3))
                        .also(List.of(FIRST.minusDays(3)))
                        .build());
        all.put(
                "an extra day that is a day of the rule",
                tuesdays().also(List.of(FIRST.plusWeeks(1))).build());
        all.put(
                "exceptions and extra days",
                tuesdays()
                        .last(LAST)
                        .except(List.of(ExceptDate.of(FIRST.plusWeeks(1), "Auf Donnerstag – 木曜日")))
                        .also(List.of(FIRST.plusWeeks(1).plusDays(2)))
                        .build());
    }

    private static void lengths(Map<String, Series> all) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        all.put("whole days", tuesdays().time(null).build());
        all.put(
                "whole days with exceptions and extra days",
                tuesdays()
                        .time(null)
                        .last(LAST)
                        .except(List.of(ExceptDate.of(FIRST.plusWeeks(1), "Jour férié – 休日")))
                        .also(List.of(FIRST.plusDays(4)))
                        .build());
        all.put(
                "without an end",
                tuesdays().time(UsualTime.of(LocalTime.of(9, 30), paris)).build());
        all.put(
                "until after midnight",
                tuesdays().time(usual("22:30", paris, Duration.ofHours(3))).build());
        all.put(
                "of three days",
                tuesdays().time(usual("09:00", paris, Duration.ofDays(3))).build());
        all.put(
                "of a second, in the last second of a day",
                tuesdays().time(usual("23:59:59", paris, Duration.ofSeconds(1))).build());
    }

    static UsualTime usual(String start, ZoneId zone, Duration duration) {
        return new UsualTime(LocalTime.parse(start), zone, Optional.of(duration));
    }

    static Series.Builder tuesdays() {
        return series().cadence(tuesday()).first(FIRST);
    }

    private static Cadence tuesday() {
        return Cadence.firmly("jeden Dienstag – 毎週", CadenceRule.weekly(DayOfWeek.TUESDAY));
    }
}
