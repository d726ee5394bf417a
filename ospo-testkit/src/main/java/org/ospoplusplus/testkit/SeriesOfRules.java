package org.ospoplusplus.testkit;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;

/** Series for each kind of rule, with and without a first day, and series without a rule. */
final class SeriesOfRules {

    /** An hour in Berlin, like most series of the samples. */
    static final UsualTime TIME =
            new UsualTime(LocalTime.of(17, 0), ZoneId.of("Europe/Berlin"), Optional.of(Duration.ofHours(1)));

    /** A Tuesday. */
    static final LocalDate FIRST = LocalDate.of(2026, 1, 6);

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 2);

    private SeriesOfRules() {}

    static Map<String, Series> all() {
        Map<String, Series> all = new LinkedHashMap<>();
        weeks(all);
        months(all);
        quartersAndYears(all);
        withoutRule(all);
        return all;
    }

    private static void weeks(Map<String, Series> all) {
        CadenceRule mondaysAndThursdays = CadenceRule.weekly(MONDAY, THURSDAY);
        all.put("weekly", firm("jeden Dienstag – 毎週", CadenceRule.weekly(TUESDAY), FIRST));
        all.put("weekly on two days", firm("lundi et jeudi – 两天", mondaysAndThursdays, FIRST.plusDays(2)));
        all.put(
                "weekly, usually",
                series().cadence(Cadence.usually("mardi, en général", CadenceRule.weekly(TUESDAY)))
                        .first(FIRST)
                        .build());
        all.put("weekly without a first day", firm("jeden Dienstag – 毎週", CadenceRule.weekly(TUESDAY), null));
        all.put(
                "every second week",
                firm("jeden zweiten Dienstag – 隔週", CadenceRule.weekly(TUESDAY).every(2), FIRST));
        all.put(
                "every second week from an unknown day",
                firm(
                        "alle zwei Wochen, dienstags – 隔週",
                        CadenceRule.weekly(TUESDAY).every(2),
                        null));
        all.put(
                "every second week from the middle of a week",
                firm("lundi et jeudi, toutes les deux semaines – 隔週", mondaysAndThursdays.every(2), FIRST.plusDays(2)));
        all.put(
                "every second week from a day off the rule",
                firm(
                        "le deuxième mardi sur deux – 隔週",
                        CadenceRule.weekly(TUESDAY).every(2),
                        FIRST.plusDays(1)));
        all.put(
                "every thousandth week",
                firm(
                        "alle 1000 Wochen – höchst selten",
                        CadenceRule.weekly(FRIDAY).every(1_000),
                        FIRST.plusDays(3)));
    }

    private static void months(Map<String, Series> all) {
        all.put("first Monday", firm("erster Montag – 第一个星期一", CadenceRule.monthly(1, MONDAY), FEBRUARY));
        all.put(
                "last Wednesday",
                firm("letzter Mittwoch – último miércoles", CadenceRule.monthly(-1, WEDNESDAY), january(28)));
        all.put(
                "second and fourth Thursday",
                firm(
                        "deuxième et quatrième jeudi – 第二、第四",
                        monthly(weekday(THURSDAY, 2), weekday(THURSDAY, 4)),
                        january(8)));
        all.put(
                "weekdays of a month in another order",
                firm("Freitag 3., Montag 1. – 逆順", monthly(weekday(FRIDAY, 3), weekday(MONDAY, 1)), january(16)));
        all.put("fifth Friday", firm("fünfter Freitag – 第五个", CadenceRule.monthly(5, FRIDAY), january(30)));
        all.put(
                "first Monday of every second month",
                firm(
                        "premier lundi, un mois sur deux – 隔月",
                        CadenceRule.monthly(1, MONDAY).every(2),
                        FEBRUARY));
        all.put("fifteenth of the month", firm("am 15. – le quinze à midi", dayOf(Frequency.MONTHLY, 15), january(15)));
        all.put("31st of the month", firm("am 31., wo möglich – 月末", dayOf(Frequency.MONTHLY, 31), january(31)));
    }

    private static void quartersAndYears(Map<String, Series> all) {
        all.put(
                "quarterly on a day of the second month",
                firm("vierteljährlich am 17. – 季度", dayOf(Frequency.QUARTERLY, 17), LocalDate.of(2026, 2, 17)));
        all.put(
                "quarterly on the first Tuesday",
                firm("premier mardi du trimestre – 四半期", of(Frequency.QUARTERLY, weekday(TUESDAY, 1)), FIRST));
        all.put(
                "quarterly on the seventh Thursday",
                firm(
                        "7. Donnerstag im Quartal – 第七",
                        of(Frequency.QUARTERLY, weekday(THURSDAY, 7)),
                        LocalDate.of(2026, 2, 12)));
        all.put(
                "quarterly on a day from an unknown month",
                firm("vierteljährlich am 17. – 季度", dayOf(Frequency.QUARTERLY, 17), null));
        all.put(
                "yearly on a date",
                firm("chaque année, le 14 juillet – fête", dayOf(Frequency.YEARLY, 14), LocalDate.of(2026, 7, 14)));
        all.put(
                "yearly on 29 February",
                firm("jährlich am 29. Februar – 閏日", dayOf(Frequency.YEARLY, 29), LocalDate.of(2024, 2, 29)));
        all.put(
                "yearly on the last Friday",
                firm(
                        "letzter Freitag im Jahr – año",
                        of(Frequency.YEARLY, weekday(FRIDAY, -1)),
                        LocalDate.of(2026, 12, 25)));
        all.put(
                "every second year in the tenth week",
                firm(
                        "10. Donnerstag, alle zwei Jahre – 隔年",
                        of(Frequency.YEARLY, weekday(THURSDAY, 10)).every(2),
                        LocalDate.of(2026, 3, 5)));
    }

    private static void withoutRule(Map<String, Series> all) {
        all.put("only an id", Series.builder(SeriesSamples.ID).build());
        all.put(
                "words only",
                Series.builder(SeriesSamples.ID)
                        .title("Bei Gelegenheit – 随时 🛶")
                        .cadence(Cadence.usually("twice monthly on Thursdays (usually — généralement)", null))
                        .build());
        all.put(
                "a rule without days",
                series().cadence(Cadence.usually("monatlich – 每月", of(Frequency.MONTHLY)))
                        .first(FIRST)
                        .build());
        all.put(
                "words and days",
                series().cadence(Cadence.usually("an Feiertagen – les jours fériés", null))
                        .also(List.of(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 25), LocalDate.of(2026, 12, 26)))
                        .build());
    }

    static Series.Builder series() {
        return Series.builder(SeriesSamples.ID)
                .title("Canal call – Kanalrunde 🛶")
                .time(TIME);
    }

    static Series firm(String words, CadenceRule rule, @Nullable LocalDate first) {
        return series().cadence(Cadence.firmly(words, rule)).first(first).build();
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2026, 1, day);
    }

    private static CadenceRule monthly(Weekday... weekdays) {
        return of(Frequency.MONTHLY, weekdays);
    }

    private static CadenceRule of(Frequency frequency, Weekday... weekdays) {
        return new CadenceRule(frequency, 1, Stream.of(weekdays).toList(), Optional.empty());
    }

    private static CadenceRule dayOf(Frequency frequency, int day) {
        return new CadenceRule(frequency, 1, List.of(), Optional.of(day));
    }

    private static Weekday weekday(DayOfWeek day, int ordinal) {
        return new Weekday(day, Optional.of(ordinal));
    }
}
