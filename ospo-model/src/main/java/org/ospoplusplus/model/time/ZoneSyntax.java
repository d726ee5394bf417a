package org.ospoplusplus.model.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.Tokens.Kind;
import org.ospoplusplus.model.time.Tokens.Token;

/**
 * Reads the name of a zone: an {@linkplain Abbreviations abbreviation} or the words for it ({@code Pacific Time}), an id of
 * the time zone database that has a slash ({@code Europe/Paris}), {@code UTC} or {@code GMT} with an offset
 * ({@code UTC+2}, {@code GMT-03:30}), or an offset of at least four digits ({@code +0200}).
 */
final class ZoneSyntax {

    /** The longest id of the time zone database has 32 characters and three parts. */
    private static final int MAX_ID_LENGTH = 50;

    private static final int MAX_WORDS = 4;

    private ZoneSyntax() {}

    /** {@return the zone at an index, or null if none is there} */
    static @Nullable Parsed<ZoneName> at(Tokens tokens, int index) {
        Token first = tokens.at(index);
        if (first.is("+") || (first.is("-") && !isRange(tokens, index))) {
            return offset(tokens, index, index, 4);
        }
        if (first.kind() != Kind.WORD) {
            return null;
        }
        if (first.is("utc") || first.is("gmt") || first.is("ut")) {
            Parsed<ZoneName> offset = offset(tokens, index, index + 1, 1);
            if (offset != null) {
                return offset;
            }
        }
        Parsed<ZoneName> region = tokens.at(index + 1).gluedTo("/") ? region(tokens, index) : null;
        return region != null ? region : words(tokens, index);
    }

    /** {@code 09:00-10:00} is a range, but {@code 2021-11-18T09:00-10:00} has an offset (ISO 8601). */
    private static boolean isRange(Tokens tokens, int sign) {
        boolean dated = tokens.at(sign - 4).is("t") || tokens.at(sign - 6).is("t");
        return tokens.at(sign).glued() && tokens.at(sign - 1).kind() == Kind.NUMBER && !dated;
    }

    private static @Nullable Parsed<ZoneName> words(Tokens tokens, int index) {
        for (int count = MAX_WORDS; count > 0; count--) {
            String name = joined(tokens, index, count);
            List<ZoneReading> readings = Abbreviations.named(name);
            if (!readings.isEmpty()) {
                int next = index + count;
                return new Parsed<>(
                        new ZoneName(tokens.excerpt(index, next), readings),
                        tokens.at(next).is("time") ? next + 1 : next);
            }
        }
        return null;
    }

    private static String joined(Tokens tokens, int index, int count) {
        StringBuilder name = new StringBuilder(tokens.at(index).text());
        for (int next = index + 1; next < index + count; next++) {
            name.append(' ').append(tokens.at(next).text());
        }
        return name.toString();
    }

    private static @Nullable Parsed<ZoneName> region(Tokens tokens, int index) {
        String line = tokens.line();
        int start = tokens.at(index).start();
        int end = start;
        while (end < line.length() && end < start + MAX_ID_LENGTH && isPartOfId(line.charAt(end))) {
            end++;
        }
        // Behind an id a slash may separate, a sign begin a shift: Europe/Paris+1 day.
        for (; end > start; end = lastSeparator(line, start, end)) {
            ZoneId zone = zone(line.substring(start, end));
            if (zone != null) {
                return new Parsed<>(ZoneName.of(zone), tokenFrom(tokens, index, end));
            }
        }
        return null;
    }

    private static @Nullable ZoneId zone(String id) {
        if (!id.contains("/")) {
            return null;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException noSuchZone) {
            return null;
        }
    }

    private static int lastSeparator(String line, int start, int end) {
        int last = end - 1;
        while (last > start && "/+-".indexOf(line.charAt(last)) < 0) {
            last--;
        }
        return last;
    }

    private static int tokenFrom(Tokens tokens, int index, int position) {
        int next = index;
        while (tokens.at(next).kind() != Kind.END && tokens.at(next).start() < position) {
            next++;
        }
        return next;
    }

    private static boolean isPartOfId(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "/_+-".indexOf(character) >= 0;
    }

    /** Reads {@code +2}, {@code +02}, {@code +0200}, {@code +02:00} or {@code +02:00:15}, with so many digits at least. */
    private static @Nullable Parsed<ZoneName> offset(Tokens tokens, int start, int sign, int minDigits) {
        Token number = tokens.at(sign + 1);
        boolean signed = tokens.at(sign).is("+") || tokens.at(sign).is("-");
        if (!signed || !number.glued() || !number.isNumber(1, 4)) {
            return null;
        }
        int hours = number.isNumber(3, 4) ? number.value() / 100 : number.value();
        int minutes = number.isNumber(3, 4) ? number.value() % 100 : 0;
        int seconds = 0;
        int next = sign + 2;
        int digits = number.text().length();
        if (digits <= 2 && isSexagesimal(tokens, next)) {
            minutes = tokens.at(next + 1).value();
            digits += 2;
            next += 2;
            if (isSexagesimal(tokens, next)) {
                seconds = tokens.at(next + 1).value();
                next += 2;
            }
        }
        boolean isShift = digits <= 2 && DaySyntax.isDayWord(tokens, next);
        int total = (hours * 60 + minutes) * 60 + seconds;
        if (digits < minDigits || isShift || minutes > 59 || seconds > 59 || total > 18 * 3_600) {
            return null;
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(tokens.at(sign).is("+") ? total : -total);
        String text = tokens.excerpt(start, next);
        return new Parsed<>(new ZoneName(text, List.of(ZoneReading.fixed(text, offset))), next);
    }

    private static boolean isSexagesimal(Tokens tokens, int index) {
        Token number = tokens.at(index + 1);
        return tokens.at(index).gluedTo(":") && number.glued() && number.isNumber(2, 2);
    }
}
