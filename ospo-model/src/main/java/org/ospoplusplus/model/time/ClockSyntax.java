package org.ospoplusplus.model.time;

import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.Tokens.Kind;
import org.ospoplusplus.model.time.Tokens.Token;

/**
 * Reads a time of day: {@code 9am}, {@code 9:30 a.m.}, {@code 12 noon}, {@code midnight}, {@code 09:00}, {@code 1500},
 * {@code 9h30}, {@code 18 h 00}, {@code 18.00 Uhr}.
 *
 * <p>Twelve comes before one: {@code 12am} and {@code midnight} begin the day, {@code 12pm} is noon. Minutes, a unit or four
 * digits without {@code am} or {@code pm} tell the 24-hour clock. An hour from 1 to 12 alone may be either.
 */
final class ClockSyntax {

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

    private static final Set<String> UNITS = Set.of("h", "hs", "hr", "hrs", "hour", "hours", "uhr");

    private ClockSyntax() {}

    /** {@return the time at an index, or null if none is there} */
    static @Nullable Parsed<Clock> at(Tokens tokens, int index) {
        Token first = tokens.at(index);
        LocalTime named = NAMED.get(first.text());
        if (named != null) {
            return new Parsed<>(Clock.of(named), index + 1);
        }
        if (!first.isNumber(1, 4)) {
            return null;
        }
        Digits digits = Digits.at(tokens, index);
        Token word = tokens.at(digits.next);
        LocalTime twelve = NAMED.get(word.text());
        if (twelve != null) {
            return digits.hour == 12 && digits.minute == 0 ? new Parsed<>(Clock.of(twelve), digits.next + 1) : null;
        }
        Parsed<Boolean> half = half(tokens, digits.next);
        if (half != null) {
            return parsed(Clock.ofHalf(digits.hour, digits.minute, digits.second, half.value()), half.next());
        }
        if (UNITS.contains(word.text())) {
            return parsed(Clock.ofDay(digits.hour, digits.minute, digits.second), digits.next + 1);
        }
        if (first.isNumber(3, 3)) {
            return null;
        }
        boolean open = !digits.exact && digits.hour >= 1 && digits.hour <= 12;
        return parsed(
                open ? Clock.ofEither(digits.hour) : Clock.ofDay(digits.hour, digits.minute, digits.second),
                digits.next);
    }

    /** {@return whether what stands at an index makes a time of the number before it} */
    static boolean followsHour(Tokens tokens, int index) {
        Token token = tokens.at(index);
        return (token.gluedTo(":")
                        && tokens.at(index + 1).glued()
                        && tokens.at(index + 1).kind() == Kind.NUMBER)
                || UNITS.contains(token.text())
                || half(tokens, index) != null;
    }

    private static @Nullable Parsed<Clock> parsed(@Nullable Clock clock, int next) {
        return clock == null ? null : new Parsed<>(clock, next);
    }

    /** {@return true for {@code pm}, false for {@code am}, or null} */
    private static @Nullable Parsed<Boolean> half(Tokens tokens, int index) {
        Token token = tokens.at(index);
        if (token.is("am") || token.is("pm")) {
            return new Parsed<>(token.is("pm"), index + 1);
        }
        boolean dotted = (token.is("a") || token.is("p"))
                && tokens.at(index + 1).gluedTo(".")
                && tokens.at(index + 2).is("m");
        if (!dotted) {
            return null;
        }
        return new Parsed<>(token.is("p"), tokens.at(index + 3).gluedTo(".") ? index + 4 : index + 3);
    }

    /** Hours, minutes and seconds, whatever their values. */
    private record Digits(int hour, int minute, int second, boolean exact, int next) {

        static Digits at(Tokens tokens, int index) {
            Token first = tokens.at(index);
            int value = first.value();
            if (first.isNumber(3, 4)) {
                return new Digits(value / 100, value % 100, 0, true, index + 1);
            }
            Token sign = tokens.at(index + 1);
            Token minutes = tokens.at(index + 2);
            boolean colon = sign.gluedTo(":");
            boolean joined = (colon || sign.gluedTo(".")) && minutes.glued();
            if (!minutes.isNumber(2, 2) || !(joined || sign.is("h"))) {
                return new Digits(value, 0, 0, false, index + 1);
            }
            Token seconds = tokens.at(index + 4);
            if (colon && tokens.at(index + 3).gluedTo(":") && seconds.glued() && seconds.isNumber(2, 2)) {
                return new Digits(value, minutes.value(), seconds.value(), true, index + 5);
            }
            return new Digits(value, minutes.value(), 0, true, index + 3);
        }
    }
}
