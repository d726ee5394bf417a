package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.SeriesOfDays.usual;
import static org.ospoplusplus.testkit.SeriesOfRules.series;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;

/** Weekly series over changes of clocks and of the rules of zones, and in distant centuries. */
final class SeriesOfClocks {

    private SeriesOfClocks() {}

    static Map<String, Series> all() {
        Map<String, Series> all = new LinkedHashMap<>();
        all.put("start in a gap", weekly("2030-03-24", "02:30", "Europe/Berlin"));
        all.put("start in an overlap", weekly("2030-10-20", "02:30", "Europe/Berlin"));
        all.put("through an overlap", weekly("2030-10-20", "01:30", "Europe/Berlin"));
        all.put("clocks that change by half an hour", weekly("2030-03-31", "01:45", "Australia/Lord_Howe"));
        all.put("daylight saving time in winter", weekly("2030-03-24", "09:00", "Europe/Dublin"));
        all.put("zone that abolished daylight saving time", weekly("2018-09-30", "18:00", "America/Sao_Paulo"));
        all.put("zone that kept daylight saving time", weekly("2016-10-02", "18:00", "Europe/Istanbul"));
        all.put("zone that skipped a day", weekly("2011-12-23", "12:00", "Pacific/Apia"));
        all.put("zone without changes of clocks", weekly("2030-03-24", "19:30", "Asia/Kolkata"));
        all.put("UTC", weekly("2030-03-24", "12:00", "UTC"));
        all.put("midnight", weekly("2030-03-24", "00:00", "Europe/Berlin"));
        all.put("in 400 years", weekly("2426-03-01", "17:00", "Europe/Berlin"));
        all.put("long ago", weekly("1900-01-07", "17:00", "Europe/Amsterdam"));
        all.put(
                "from the first to the last date",
                weekly("0001-01-01", "12:00", "UTC").toBuilder()
                        .last(LocalDate.of(9999, 12, 31))
                        .build());
        return all;
    }

    private static Series weekly(String first, String start, String zone) {
        LocalDate day = LocalDate.parse(first);
        DayOfWeek weekday = day.getDayOfWeek();
        UsualTime time = usual(start, ZoneId.of(zone), Duration.ofMinutes(90));
        return series().cadence(Cadence.firmly("wöchentlich – 毎週", CadenceRule.weekly(weekday)))
                .time(time)
                .first(day)
                .build();
    }
}
