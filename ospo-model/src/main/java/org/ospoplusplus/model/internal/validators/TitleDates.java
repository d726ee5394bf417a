package org.ospoplusplus.model.internal.validators;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds full names of weekdays, and dates with a day, in a title. */
final class TitleDates {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Days with a name of their own, such as Black Friday, which name an occasion. */
    private static final Set<String> NAMED_DAYS =
            Set.of("ash", "black", "casual", "cyber", "easter", "giving", "good", "palm", "patch", "super");

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}.:/-])(?:"
            + "(?<year>[0-9]{4})(?<sign>[-/])(?<month>[0-9]{2})\\k<sign>(?<day>[0-9]{2})"
            + "|(?<dotDay>[0-9]{1,2})\\.(?<dotMonth>[0-9]{1,2})\\.(?<dotYear>[0-9]{4}))(?![\\p{L}\\p{N}])");

    private static final String ORDINAL = "(?:st|nd|rd|th|er|\\.|\u00ba)?";
    private static final String RANGE = "\\s?(?:[-\u2013\u2014/&]|(?:and|to|und|bis|et|au|y|al)(?=\\s))\\s?";
    private static final String YEAR = "(?:,?\\s(?:de\\s|del\\s)?(?<year>[0-9]{4})(?![\\p{L}\\p{N}:]))?";

    /** The names in one language. The names of months are written as the language writes them within a sentence. */
    private enum Names {
        ENGLISH(
                "monday tuesday wednesday thursday friday saturday sunday",
                "January February March April May June July August September October November December"),
        FRENCH(
                "lundi mardi mercredi jeudi vendredi samedi dimanche",
                "janvier f\u00e9vrier mars avril mai juin juillet ao\u00fbt septembre octobre novembre d\u00e9cembre"),
        GERMAN(
                "montag dienstag mittwoch donnerstag freitag samstag sonntag",
                "Januar Februar M\u00e4rz April Mai Juni Juli August September Oktober November Dezember"),
        SPANISH(
                "lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo",
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");

        private final String weekdays;
        private final String months;

        Names(String weekdays, String months) {
            this.weekdays = weekdays;
            this.months = months;
        }

        List<String> weekdays() {
            return List.of(weekdays.split(" ", -1));
        }

        List<String> months() {
            return List.of(months.split(" ", -1));
        }
    }

    private static final Map<String, Names> BY_LANGUAGE =
            Map.of("en", Names.ENGLISH, "fr", Names.FRENCH, "de", Names.GERMAN, "es", Names.SPANISH);

    private static final TitleDates ALL = new TitleDates(List.of(Names.values()));

    private static final TitleDates ONLY_ENGLISH = new TitleDates(List.of(Names.ENGLISH));

    private static final Map<String, TitleDates> WITH_ENGLISH = BY_LANGUAGE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> new TitleDates(List.of(Names.ENGLISH, entry.getValue()))));

    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Month> months = new HashMap<>();
    private final Pattern monthFirst;
    private final Pattern dayFirst;

    private TitleDates(Collection<Names> languages) {
        for (Names names : languages) {
            for (String weekday : names.weekdays()) {
                weekdays.put(weekday, DayOfWeek.of(1 + names.weekdays().indexOf(weekday)));
            }
            for (String month : names.months()) {
                months.put(month, Month.of(1 + names.months().indexOf(month)));
            }
        }
        String names = "(?<month>" + months.keySet().stream().sorted().collect(Collectors.joining("|")) + ")";
        monthFirst = Pattern.compile("(?<![\\p{L}\\p{N}])" + names + "\\s(?<day>[0-9]{1,2})" + ORDINAL + "(?:" + RANGE
                + "(?<last>[0-9]{1,2})" + ORDINAL
                + ")?(?![\\p{L}\\p{N}%:]|[.,][0-9]|\\s?(?:am|pm|a\\.m|p\\.m|uhr|h)\\b)"
                + YEAR);
        dayFirst = Pattern.compile("(?<![\\p{L}\\p{N}.:,/-])(?:(?<day>[0-9]{1,2})" + ORDINAL + RANGE
                + ")?(?<last>[0-9]{1,2})" + ORDINAL + "\\s(?:of\\s|de\\s)?" + names + "(?![\\p{L}\\p{N}])" + YEAR);
    }

    /** {@return the names in English and in a language (BCP 47), or in all known languages if it is absent} */
    static TitleDates of(Optional<String> language) {
        return language.map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .map(code -> WITH_ENGLISH.getOrDefault(code, ONLY_ENGLISH))
                .orElse(ALL);
    }

    /**
     * {@return the weekdays that a title names}
     *
     * @param names names of people, whose words are not weekdays, such as Freitag and Domingo
     */
    List<DayOfWeek> weekdays(String title, Stream<String> names) {
        List<DayOfWeek> found = new ArrayList<>();
        String previous = "";
        for (Matcher word = WORD.matcher(title.toLowerCase(Locale.ROOT)); word.find(); previous = word.group()) {
            DayOfWeek weekday = weekdays.get(word.group());
            if (weekday != null && !NAMED_DAYS.contains(previous)) {
                found.add(weekday);
            }
        }
        return found.isEmpty()
                        || names.map(name -> name.toLowerCase(Locale.ROOT))
                                .flatMap(name -> WORD.matcher(name).results().map(MatchResult::group))
                                .anyMatch(weekdays::containsKey)
                ? List.of()
                : found;
    }

    /** {@return for each date in a title, whether a day is this date, or a date in this range} */
    List<Predicate<LocalDate>> dates(String title) {
        List<Predicate<LocalDate>> found = new ArrayList<>();
        for (Matcher date = DIGITS.matcher(title); date.find(); ) {
            boolean isDotted = date.group("year") == null;
            date(
                            date.group(isDotted ? "dotYear" : "year"),
                            Integer.parseInt(date.group(isDotted ? "dotMonth" : "month")),
                            date.group(isDotted ? "dotDay" : "day"))
                    .ifPresent(found::add);
        }
        for (Pattern pattern : Arrays.asList(monthFirst, dayFirst)) {
            for (Matcher date = pattern.matcher(title); date.find(); ) {
                Month month = months.get(date.group("month"));
                if (month != null) {
                    range(date, month.getValue()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<Predicate<LocalDate>> range(Matcher date, int month) {
        return Stream.of("day", "last")
                .map(date::group)
                .filter(day -> day != null)
                .map(day -> date(date.group("year"), month, day))
                .flatMap(Optional::stream)
                .reduce(Predicate::or);
    }

    private static Optional<Predicate<LocalDate>> date(@Nullable String year, int month, String day) {
        try {
            MonthDay monthDay = MonthDay.of(month, Integer.parseInt(day));
            return Optional.of(date ->
                    MonthDay.from(date).equals(monthDay) && (year == null || date.getYear() == Integer.parseInt(year)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
