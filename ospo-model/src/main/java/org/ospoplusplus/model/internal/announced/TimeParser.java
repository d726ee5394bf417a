package org.ospoplusplus.model.internal.announced;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.Tokens.Kind;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/**
 * Reads a time of day: {@code 9am}, {@code 9:30 a.m.}, {@code 9a}, {@code 12 noon}, {@code midnight}, {@code 09:00},
 * {@code 1500}, {@code 9h30}, {@code 18 h 00}, {@code 18.00 Uhr}, {@code 9 o'clock}, {@code 07:00 (am)}, {@code 1:pm}.
 *
 * <p>{@code 12am} and {@code midnight} are the start of the day, {@code 12pm} is noon. A unit, four digits, a leading
 * zero or an hour from 13 on show the 24-hour clock. {@code 17:00 PM} and {@code 17 pm} are read as 17:00. An hour from
 * 1 to 12 without any of these may be in the morning or in the afternoon.
 */
final class TimeParser {

    private static final Map<String, LocalTime> NAMED = Map.ofEntries(
            Map.entry("noon", LocalTime.NOON),
            Map.entry("midday", LocalTime.NOON),
            Map.entry("midi", LocalTime.NOON),
            Map.entry("mittag", LocalTime.NOON),
            Map.entry("mediodia", LocalTime.NOON),
            Map.entry("midnight", LocalTime.MIDNIGHT),
            Map.entry("minuit", LocalTime.MIDNIGHT),
            Map.entry("mitternacht", LocalTime.MIDNIGHT),
            Map.entry("medianoche", LocalTime.MIDNIGHT));

    private static final Set<String> UNITS = Set.of("h", "hs", "hr", "hrs", "hour", "hours", "uhr", "u");

    private TimeParser() {}

    /** {@return the time at an index, or null if no time begins there} */
    static @Nullable Parsed<WrittenTime> at(Tokens tokens, int index) {
        Token first = tokens.at(index);
        LocalTime named = NAMED.get(first.text());
        if (named != null) {
            return new Parsed<>(WrittenTime.of(named), index + 1);
        }
        if (!first.isNumber(1, 4)) {
            return null;
        }
        Digits digits = Digits.at(tokens, index);
        LocalTime twelve = NAMED.get(tokens.at(digits.next).text());
        if (twelve != null) {
            return digits.hour == 12 && digits.minute == 0
                    ? new Parsed<>(WrittenTime.of(twelve), digits.next + 1)
                    : null;
        }
        Parsed<Boolean> half = half(tokens, digits.next);
        if (half != null) {
            return parsed(digits.halved(half.value()), half.next());
        }
        if (UNITS.contains(tokens.at(digits.next).text())) {
            return parsed(digits.inDay(), digits.next + 1);
        }
        if (first.isNumber(3, 3)) {
            return null;
        }
        return parsed(digits.unmarked(), isOClock(tokens, digits.next) ? digits.next + 3 : digits.next);
    }

    /** {@return whether a unit, minutes, am or pm at an index show that the number before it is a time} */
    static boolean followsHour(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return (token.gluedTo(":")
                        && tokens.at(index + 1).glued()
                        && tokens.at(index + 1).kind() == Kind.NUMBER)
                || UNITS.contains(token.text())
                || isOClock(tokens, index)
                || half(tokens, index) != null;
    }

    private static boolean isOClock(Tokens tokens, int index) {
        return tokens.at(index).is("o")
                && tokens.at(index + 1).gluedTo("'")
                && tokens.at(index + 2).gluedTo("clock");
    }

    private static @Nullable Parsed<WrittenTime> parsed(@Nullable WrittenTime writtenTime, int next) {
        return writtenTime == null ? null : new Parsed<>(writtenTime, next);
    }

    /** {@return true for {@code pm}, false for {@code am}, or null} */
    private static @Nullable Parsed<Boolean> half(Tokens tokens, int index) {
        Token token = tokens.at(index);
        Token enclosed = tokens.at(index + 1);
        if ((token.gluedTo(":") || token.gluedTo(".")) && (enclosed.is("am") || enclosed.is("pm"))) {
            // The minutes are missing: 1:pm
            return new Parsed<>(enclosed.is("pm"), index + 2);
        }
        if (token.is("(")
                && (enclosed.is("am") || enclosed.is("pm"))
                && tokens.at(index + 2).is(")")) {
            return new Parsed<>(enclosed.is("pm"), index + 3);
        }
        if (token.is("am") || token.is("pm")) {
            return new Parsed<>(token.is("pm"), index + 1);
        }
        if (!token.is("a") && !token.is("p")) {
            return null;
        }
        Token dot = tokens.at(index + 1);
        if (dot.gluedTo(".") && tokens.at(index + 2).is("m")) {
            return new Parsed<>(token.is("p"), tokens.at(index + 3).gluedTo(".") ? index + 4 : index + 3);
        }
        return token.glued() && tokens.at(index - 1).kind() == Kind.NUMBER
                ? new Parsed<>(token.is("p"), index + 1)
                : null;
    }

    /** Hours, minutes and seconds, before their ranges are checked. */
    private record Digits(int hour, int minute, int second, Form form, int next) {

        /** The clock in which the digits may be written. */
        private enum Form {
            /** An hour without minutes: {@code 9}. */
            BARE,
            /** Hours and minutes, without a leading zero: {@code 9:30}. Both clocks are possible. */
            LOOSE,
            /** The 24-hour clock: {@code 09:30}, {@code 0930}. */
            EXACT
        }

        static Digits at(Tokens tokens, int index) {
            Token first = tokens.at(index);
            int value = first.value();
            if (first.isNumber(3, 4)) {
                return new Digits(value / 100, value % 100, 0, Form.EXACT, index + 1);
            }
            Token sign = tokens.at(index + 1);
            Token minutes = tokens.at(index + 2);
            boolean colon = sign.gluedTo(":");
            boolean joined = (colon || sign.gluedTo(".")) && minutes.glued();
            if (!minutes.isNumber(2, 2) || !(joined || sign.is("h"))) {
                return new Digits(value, 0, 0, Form.BARE, index + 1);
            }
            Token seconds = tokens.at(index + 4);
            if (colon && tokens.at(index + 3).gluedTo(":") && seconds.glued() && seconds.isNumber(2, 2)) {
                return new Digits(value, minutes.value(), seconds.value(), Form.EXACT, index + 5);
            }
            boolean loose = joined && !first.text().startsWith("0");
            return new Digits(value, minutes.value(), 0, loose ? Form.LOOSE : Form.EXACT, index + 3);
        }

        @Nullable
        WrittenTime halved(boolean afternoon) {
            // Without minutes, 24 pm has no clear meaning.
            boolean tolerated = hour > 12 && afternoon && (form != Form.BARE || hour < 24);
            return tolerated ? inDay() : WrittenTime.ofHalf(hour, minute, second, afternoon);
        }

        @Nullable
        WrittenTime inDay() {
            return WrittenTime.ofDay(hour, minute, second);
        }

        @Nullable
        WrittenTime unmarked() {
            return switch (form) {
                case BARE -> hour >= 1 && hour <= 12 ? WrittenTime.ofEither(hour) : inDay();
                case LOOSE -> WrittenTime.ofLoose(hour, minute);
                case EXACT -> inDay();
            };
        }
    }
}
