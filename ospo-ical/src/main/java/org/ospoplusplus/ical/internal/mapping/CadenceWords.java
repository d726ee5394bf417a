package org.ospoplusplus.ical.internal.mapping;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/** Describes a cadence rule in plain English, such as {@code every 2 weeks on Tuesday and Thursday}. */
final class CadenceWords {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_OF_A_WEEKDAY_IN_A_MONTH = 5;
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int TEENS = 11;
    private static final int LAST_TEEN = 13;

    private CadenceWords() {}

    /**
     * {@return the words for a rule}
     *
     * @param first the first day, which decides the month of a yearly rule
     */
    static String of(CadenceRule rule, Optional<LocalDate> first) {
        return rule.dayOfMonth()
                .map(day -> onDay(rule, day, first))
                .orElseGet(() -> rule.weekdays().isEmpty() ? period(rule) : onWeekdays(rule));
    }

    private static String onDay(CadenceRule rule, int day, Optional<LocalDate> first) {
        return switch (rule.frequency()) {
            case YEARLY ->
                period(rule)
                        + first.map(date -> " on " + name(date.getMonth()) + " " + day)
                                .orElse(" on the " + numeral(day));
            case WEEKLY, MONTHLY, QUARTERLY -> period(rule) + " on the " + numeral(day);
        };
    }

    private static String onWeekdays(CadenceRule rule) {
        return switch (rule.frequency()) {
            case WEEKLY ->
                rule.interval() == 1 && rule.weekdays().size() == DAYS_OF_A_WEEK
                        ? "every day"
                        : period(rule) + " on " + joined(rule.weekdays(), weekday -> name(weekday.day()));
            case MONTHLY, QUARTERLY, YEARLY -> period(rule) + " on " + numbered(rule.weekdays());
        };
    }

    private static String numbered(List<Weekday> weekdays) {
        return isEachInMonth(weekdays)
                ? "every " + name(weekdays.get(0).day())
                : "the "
                        + joined(
                                weekdays,
                                weekday -> weekday.ordinal()
                                        .map(number -> ordinal(number) + " " + name(weekday.day()))
                                        .orElseGet(() -> name(weekday.day())));
    }

    /** {@return whether the weekdays are the first to the fifth of one name} */
    private static boolean isEachInMonth(List<Weekday> weekdays) {
        return weekdays.size() == MOST_OF_A_WEEKDAY_IN_A_MONTH
                && IntStream.range(0, weekdays.size())
                        .allMatch(i -> weekdays.get(i)
                                .equals(new Weekday(weekdays.get(0).day(), Optional.of(i + 1))));
    }

    private static String period(CadenceRule rule) {
        int interval = rule.interval();
        return switch (rule.frequency()) {
            case WEEKLY -> interval == 1 ? "weekly" : "every " + interval + " weeks";
            case MONTHLY -> interval == 1 ? "monthly" : "every " + interval + " months";
            case QUARTERLY -> interval == 1 ? "quarterly" : "every " + interval + " quarters";
            case YEARLY -> interval == 1 ? "yearly" : "every " + interval + " years";
        };
    }

    private static String ordinal(int number) {
        if (number < 0) {
            return number == -1 ? "last" : ordinal(-number) + " to last";
        }
        return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : numeral(number);
    }

    private static String numeral(int number) {
        return number + suffix(number);
    }

    private static String suffix(int number) {
        boolean isTeen = number % HUNDRED >= TEENS && number % HUNDRED <= LAST_TEEN;
        return isTeen
                ? "th"
                : switch (number % TEN) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String joined(List<Weekday> weekdays, Function<Weekday, String> word) {
        List<String> words = weekdays.stream().map(word).toList();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String name(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static String name(Month month) {
        return name((Enum<?>) month);
    }
}
