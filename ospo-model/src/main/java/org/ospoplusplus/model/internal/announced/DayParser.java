package org.ospoplusplus.model.internal.announced;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.Tokens.Kind;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/**
 * Reads a weekday, a date ({@code 2021-11-18}, {@code 2021/11/18}, {@code 18.11.2021}, {@code 18 November 2021},
 * {@code 18-Nov-2021}, {@code Nov 18}), a weekday with the day of a month ({@code Thursday 18th}), or a shift
 * ({@code +1 day}, {@code (-1)}, {@code next day}). The date {@code 11/12/2021} is in November or in December; the one
 * nearer to the date of the line counts. Names may be English, full or short, or full names in French, German or
 * Spanish.
 */
final class DayParser {

    /** In the order of the weekdays, from Monday on. */
    private static final Map<String, DayOfWeek> WEEKDAYS = names(
            DayOfWeek.values(),
            "mon monday mondays lundi montag lunes",
            "tue tues tuesday tuesdays mardi dienstag martes",
            "wed weds wednesday wednesdays mercredi mittwoch miercoles",
            "thu thur thurs thursday thursdays jeudi donnerstag jueves",
            "fri friday fridays vendredi freitag viernes",
            "sat saturday saturdays samedi samstag sabado",
            "sun sunday sundays dimanche sonntag domingo");

    /** In the order of the months, from January on. */
    private static final Map<String, Month> MONTHS = names(
            Month.values(),
            "jan january janvier januar enero",
            "feb february fevrier februar febrero",
            "mar march mars marz marzo",
            "apr april avril abril",
            "may mai mayo",
            "jun june juin juni junio",
            "jul july juillet juli julio",
            "aug august aout agosto",
            "sep sept september septembre septiembre",
            "oct october octobre oktober octubre",
            "nov november novembre noviembre",
            "dec december decembre dezember diciembre");

    private static final Set<String> DAY_WORDS =
            Set.of("d", "day", "days", "jour", "jours", "tag", "tage", "tagen", "dia", "dias");

    private static final Map<String, Integer> NEIGHBOURS =
            Map.of("same", 0, "next", 1, "following", 1, "previous", -1, "prior", -1);

    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th", "er");
    private static final Set<String> ORDINALS = Set.of(
            "first", "second", "third", "fourth", "fifth", "last", "other", "every", "alternate", "1er", "odd", "even");
    private static final Set<String> BETWEEN_ORDINALS = Set.of("and", "&", "/", ",", "-", "und", "et", "y");
    private static final int MAX_ORDINALS = 12;
    private static final Set<String> OF = Set.of("of", "de", ".", ",");

    private DayParser() {}

    /** {@return the day at an index, or null if no day begins there} */
    static @Nullable Parsed<DayHint> at(Tokens tokens, int index) {
        Token first = tokens.at(index);
        DayOfWeek weekday = WEEKDAYS.get(first.text());
        if (weekday != null) {
            Parsed<DayHint> ordinal = first.text().endsWith("days") ? null : dayOfMonth(tokens, index + 1);
            DayHint both = ordinal == null ? null : ordinal.value().and(DayHint.weekday(weekday));
            return ordinal == null || both == null
                    ? new Parsed<>(DayHint.weekday(weekday), index + 1)
                    : new Parsed<>(both, ordinal.next());
        }
        Parsed<DayHint> shift = shift(tokens, index);
        if (shift != null) {
            return shift;
        }
        Month month = MONTHS.get(first.text());
        if (month != null) {
            return monthFirst(tokens, index + 1, month);
        }
        Parsed<DayHint> digits = digits(tokens, index);
        return digits != null ? digits : dayFirst(tokens, index);
    }

    /** {@return whether the word at an index counts days} */
    static boolean isDayWord(Tokens tokens, int index) {
        return DAY_WORDS.contains(tokens.at(index).text());
    }

    private static @Nullable Parsed<DayHint> shift(Tokens tokens, int index) {
        Token first = tokens.at(index);
        Token second = tokens.at(index + 1);
        Integer neighbour = NEIGHBOURS.get(first.text());
        if (neighbour != null) {
            return second.is("day") ? new Parsed<>(DayHint.shift(neighbour), index + 2) : null;
        }
        if (first.is("day") && (second.is("after") || second.is("before"))) {
            return new Parsed<>(DayHint.shift(second.is("after") ? 1 : -1), index + 2);
        }
        if (!(first.is("+") || first.is("-")) || !second.glued() || !second.isNumber(1, 2)) {
            return null;
        }
        int days = first.is("+") ? second.value() : -second.value();
        if (isDayWord(tokens, index + 2)) {
            return new Parsed<>(DayHint.shift(days), index + 3);
        }
        // Without the word, a shift of more than two days is impossible between two places on Earth; also, 1-2 is a
        // range, and
        // CET+1 is an offset.
        boolean apart = !first.glued() || tokens.at(index - 1).kind() == Kind.SIGN;
        return apart && Math.abs(days) <= 2 && !TimeParser.followsHour(tokens, index + 2)
                ? new Parsed<>(DayHint.shift(days), index + 2)
                : null;
    }

    private static @Nullable Parsed<DayHint> digits(Tokens tokens, int index) {
        for (int next = index + 1; next <= index + 4; next++) {
            if (!tokens.at(next).glued()) {
                return null;
            }
        }
        Token first = tokens.at(index);
        Token second = tokens.at(index + 2);
        Token third = tokens.at(index + 4);
        String sign = tokens.at(index + 1).text();
        boolean joined = tokens.at(index + 3).is(sign) && second.isNumber(1, 2);
        boolean slash = sign.equals("/");
        if (joined && (sign.equals("-") || slash) && first.isNumber(4, 4) && third.isNumber(1, 2)) {
            return date(first, second.value(), third.value(), index + 5);
        }
        if (joined && sign.equals(".") && first.isNumber(1, 2) && third.isNumber(4, 4)) {
            return date(third, second.value(), first.value(), index + 5);
        }
        if (joined && slash && first.isNumber(1, 2) && third.isNumber(4, 4)) {
            return slashed(third, first.value(), second.value(), index + 5);
        }
        return null;
    }

    /** Reads a date whose first number is the month in some countries, and the day in others. */
    private static @Nullable Parsed<DayHint> slashed(Token year, int one, int other, int next) {
        Parsed<DayHint> monthFirst = date(year, one, other, next);
        Parsed<DayHint> dayFirst = date(year, other, one, next);
        if (monthFirst == null || dayFirst == null || one == other) {
            return monthFirst == null ? dayFirst : monthFirst;
        }
        DayHint.PartialDate date = new DayHint.PartialDate(
                Optional.of(year.value()), List.of(MonthDay.of(one, other), MonthDay.of(other, one)));
        return new Parsed<>(DayHint.date(date), next);
    }

    /**
     * {@return the index of the weekday or week after one or more ordinals, or -1} {@code 1st and 3rd Tuesday} is a
     * cadence and not a day of the line, so that it is skipped.
     */
    static int counted(Tokens tokens, int index) {
        int next = index;
        while (next < index + MAX_ORDINALS) {
            Token token = tokens.at(next);
            if (token.kind() == Kind.NUMBER && isOrdinalEnd(tokens, next + 1)) {
                next += 2;
            } else if (ORDINALS.contains(token.text())) {
                next++;
            } else if (next > index && BETWEEN_ORDINALS.contains(token.text())) {
                next++;
            } else {
                boolean counted = WEEKDAYS.containsKey(token.text()) || token.is("week") || token.is("weeks");
                return next > index && counted ? next : -1;
            }
        }
        return -1;
    }

    /**
     * {@return the day after a weekday, such as {@code 14th} or {@code the 14th}, or null} An ordinal that belongs to a
     * cadence ({@code Thursday, 1st and 3rd of the month}) or has a month is not such a day.
     */
    private static @Nullable Parsed<DayHint> dayOfMonth(Tokens tokens, int index) {
        int day = tokens.at(index).is(",") ? index + 1 : index;
        day = tokens.at(day).is("the") ? day + 1 : day;
        Token number = tokens.at(day);
        if (!number.isNumber(1, 2) || !isOrdinalEnd(tokens, day + 1) || number.value() < 1 || number.value() > 31) {
            return null;
        }
        String following = tokens.at(day + 2).text();
        boolean counts = following.equals("of")
                || counted(tokens, day) >= 0
                || (BETWEEN_ORDINALS.contains(following) && isOrdinalEnd(tokens, day + 4));
        return counts || dayFirst(tokens, day) != null
                ? null
                : new Parsed<>(DayHint.dayOfMonth(number.value()), day + 2);
    }

    private static boolean isOrdinalEnd(Tokens tokens, int index) {
        return tokens.at(index).glued()
                && ORDINAL_ENDS.contains(tokens.at(index).text());
    }

    private static @Nullable Parsed<DayHint> dayFirst(Tokens tokens, int index) {
        if (!tokens.at(index).isNumber(1, 2)) {
            return null;
        }
        boolean joined =
                tokens.at(index + 1).gluedTo("-") && tokens.at(index + 2).glued();
        int month = joined ? index + 2 : afterOrdinal(tokens, index + 1);
        Month name = MONTHS.get(tokens.at(month).text());
        if (name != null
                && joined
                && tokens.at(index + 3).gluedTo("-")
                && tokens.at(index + 4).isNumber(4, 4)) {
            return date(tokens.at(index + 4), name.getValue(), tokens.at(index).value(), index + 5);
        }
        return name == null
                ? null
                : withYear(tokens, month + 1, name.getValue(), tokens.at(index).value());
    }

    private static @Nullable Parsed<DayHint> monthFirst(Tokens tokens, int index, Month month) {
        int day = tokens.at(index).is(".") ? index + 1 : index;
        if (!tokens.at(day).isNumber(1, 2) || TimeParser.followsHour(tokens, day + 1)) {
            return null;
        }
        int next = ORDINAL_ENDS.contains(tokens.at(day + 1).text()) ? day + 2 : day + 1;
        return withYear(tokens, next, month.getValue(), tokens.at(day).value());
    }

    private static int afterOrdinal(Tokens tokens, int index) {
        int next = ORDINAL_ENDS.contains(tokens.at(index).text())
                        || tokens.at(index).is(".")
                ? index + 1
                : index;
        return tokens.at(next).is("of") || tokens.at(next).is("de") ? next + 1 : next;
    }

    /**
     * Four digits after a day are its year, unless a zone or a unit shows that they are a time: {@code Nov 18, 2000
     * UTC}.
     */
    private static @Nullable Parsed<DayHint> withYear(Tokens tokens, int index, int month, int day) {
        int year = OF.contains(tokens.at(index).text()) ? index + 1 : index;
        boolean given = tokens.at(year).isNumber(4, 4)
                && !TimeParser.followsHour(tokens, year + 1)
                && !isTimeIn(tokens, year + 1);
        return given ? date(tokens.at(year), month, day, year + 1) : date(null, month, day, index);
    }

    /**
     * {@return whether a zone shows that the digits before it are a time} In {@code 3 Apr 2021 UTC at 20:00}, they
     * aren't.
     */
    private static boolean isTimeIn(Tokens tokens, int index) {
        Parsed<ZoneName> zone = ZoneParser.at(tokens, index);
        return zone != null
                && !((tokens.at(zone.next()).is("at") || tokens.at(zone.next()).is(":"))
                        && SpanParser.at(tokens, zone.next() + 1) != null);
    }

    private static @Nullable Parsed<DayHint> date(@Nullable Token year, int month, int day, int next) {
        if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
            return null;
        }
        MonthDay monthDay = MonthDay.of(month, day);
        if (year == null) {
            return new Parsed<>(DayHint.date(Optional.empty(), monthDay), next);
        }
        return Year.of(year.value()).isValidMonthDay(monthDay)
                ? new Parsed<>(DayHint.date(Optional.of(year.value()), monthDay), next)
                : null;
    }

    private static <T> Map<String, T> names(T[] values, String... spellings) {
        Map<String, T> result = new HashMap<>();
        for (int index = 0; index < values.length; index++) {
            for (String name : spellings[index].split(" ", -1)) {
                result.put(name, values[index]);
            }
        }
        return Map.copyOf(result);
    }
}
