package org.ospoplusplus.model.internal.announced;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.Tokens.Kind;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/**
 * Reads the name of a zone: an {@linkplain Abbreviations abbreviation} or the words for it ({@code Pacific Time (US and
 * Canada)}), a {@linkplain Places place} ({@code Toronto time}), an id of the time zone database that has a slash
 * ({@code Europe/Paris}), {@code UTC} or {@code GMT} with an offset ({@code UTC+2}, {@code GMT-03:30}, {@code UTC -3}),
 * an offset of at least four digits ({@code +0200}), or a name as Windows lists it:
 * {@code (UTC-08:00) Pacific Time (US & Canada)}.
 */
final class ZoneParser {

    /** The longest id of the time zone database has 32 characters and three parts. */
    private static final int MAX_ID_LENGTH = 50;

    private static final int MAX_WORDS = 12;

    /** Windows lists zones by their standard offset, which is that of any recent year. */
    private static final Instant RECENT = Instant.parse("2026-01-01T00:00:00Z");

    private ZoneParser() {}

    /** {@return the zone at an index, or null if no zone begins there} */
    static @Nullable Parsed<ZoneName> at(Tokens tokens, int index) {
        Token first = tokens.at(index);
        if (first.is("(")) {
            return listed(tokens, index);
        }
        if (first.is("+") || (first.is("-") && !isRange(tokens, index))) {
            return offset(tokens, index, index, 4);
        }
        if (first.kind() != Kind.WORD) {
            return null;
        }
        Parsed<ZoneName> offset = isUtc(first) ? utcOffset(tokens, index) : null;
        if (offset != null) {
            return offset;
        }
        Parsed<ZoneName> region = tokens.at(index + 1).gluedTo("/") ? region(tokens, index) : null;
        Parsed<ZoneName> name =
                withTime(tokens, index, region != null ? region : pair(tokens, index, words(tokens, index)));
        return name == null ? null : Regions.qualified(tokens, index, name);
    }

    /** Reads {@code CET/CEST} as one generic name for the local time of a region. */
    private static @Nullable Parsed<ZoneName> pair(Tokens tokens, int index, @Nullable Parsed<ZoneName> first) {
        Parsed<ZoneName> second =
                first != null && tokens.at(first.next()).is("/") ? words(tokens, first.next() + 1) : null;
        if (first == null
                || second == null
                || !first.value().isHalf()
                || !second.value().isHalf()) {
            return first;
        }
        return first.value()
                .or(second.value())
                .map(both -> new Parsed<>(both.withText(tokens.excerpt(index, second.next())), second.next()))
                .orElse(first);
    }

    private static boolean isUtc(Token token) {
        return token.is("utc") || token.is("gmt") || token.is("ut");
    }

    /** Reads {@code UTC+2}, {@code UTC -3}, {@code UTC/GMT +1} or {@code GMT + 1}, but not a dash between two times. */
    private static @Nullable Parsed<ZoneName> utcOffset(Tokens tokens, int index) {
        boolean both = tokens.at(index + 1).is("/") && isUtc(tokens.at(index + 2));
        int sign = both ? index + 3 : index + 1;
        Parsed<ZoneName> offset = offset(tokens, index, sign, 1);
        if (both && offset != null && tokens.at(offset.next()).is(":")) {
            // In "12am UTC / UTC+5: 5am", UTC+5 labels the next time.
            return null;
        }
        // 15:00 UTC -16:00 is a range, and UTC -3pm doesn't contain an offset.
        boolean timed = offset != null
                && !tokens.at(sign).glued()
                && (TimeParser.followsHour(tokens, offset.next()) || isRangeInUtc(tokens, index, sign, offset.next()));
        return timed ? null : offset;
    }

    private static boolean isRangeInUtc(Tokens tokens, int index, int sign, int next) {
        boolean minutes = next > sign + 2 || tokens.at(sign + 1).isNumber(3, 4);
        return tokens.at(sign).is("-")
                && minutes
                && tokens.at(index - 1).kind() == Kind.NUMBER
                && tokens.at(index - 2).is(":")
                && tokens.at(sign + 1).value() >= 13;
    }

    /** Reads {@code (UTC-08:00) Pacific Time (US & Canada)}. The offset is the standard one, also in summer. */
    private static @Nullable Parsed<ZoneName> listed(Tokens tokens, int index) {
        Parsed<ZoneName> offset = isUtc(tokens.at(index + 1)) ? utcOffset(tokens, index + 1) : null;
        if (offset == null
                || !tokens.at(offset.next()).is(")")
                || tokens.at(offset.next() + 1).kind() != Kind.WORD) {
            return null;
        }
        Parsed<ZoneName> name = withTime(tokens, index, words(tokens, offset.next() + 1));
        if (name == null || name.value().meanings().size() != 1) {
            return null;
        }
        ZoneMeaning meaning = name.value().meanings().get(0);
        boolean fits = meaning.offset().isEmpty()
                && offset.value()
                        .meanings()
                        .get(0)
                        .literal()
                        .equals(meaning.place().getRules().getStandardOffset(RECENT));
        return fits ? new Parsed<>(name.value().withText(tokens.excerpt(index, name.next())), name.next()) : null;
    }

    /** {@code 09:00-10:00} is a range, but {@code 2021-11-18T09:00-10:00} has an offset (ISO 8601). */
    private static boolean isRange(Tokens tokens, int sign) {
        boolean dated = tokens.at(sign - 4).is("t") || tokens.at(sign - 6).is("t");
        return tokens.at(sign).glued() && tokens.at(sign - 1).kind() == Kind.NUMBER && !dated;
    }

    /** {@return the longest name at an index, or null if no name begins there} */
    static @Nullable Parsed<ZoneName> words(Tokens tokens, int index) {
        StringBuilder name = new StringBuilder();
        Parsed<ZoneName> longest = null;
        for (int next = index; next < index + MAX_WORDS && tokens.at(next).kind() != Kind.END; next++) {
            name.append(name.isEmpty() ? "" : " ").append(tokens.at(next).text());
            ZoneName found = named(name.toString());
            // In "12am UTC / GMT: 12am", GMT labels the next time.
            Token following = tokens.at(next + 1);
            boolean labelsNext =
                    name.indexOf("/") >= 0 && (following.is(":") || following.is("+") || following.is("-"));
            if (found != null && !labelsNext) {
                longest = new Parsed<>(found.withText(tokens.excerpt(index, next + 1)), next + 1);
            }
        }
        return longest;
    }

    private static @Nullable ZoneName named(String name) {
        List<ZoneMeaning> meanings = Abbreviations.named(name);
        return meanings.isEmpty() ? Places.named(name) : new ZoneName(name, meanings);
    }

    /** Includes the words after a name: {@code time}, {@code time zone}, {@code timezone}. */
    private static @Nullable Parsed<ZoneName> withTime(Tokens tokens, int index, @Nullable Parsed<ZoneName> name) {
        if (name == null) {
            return null;
        }
        int local = tokens.at(name.next()).is("local") ? name.next() + 1 : name.next();
        int next = tokens.at(local).is("time") ? local + 1 : local;
        if (next > local && tokens.at(next).is("zone")) {
            next++;
        } else if (tokens.at(next).is("timezone")) {
            next++;
        }
        return next == local ? name : new Parsed<>(name.value().withText(tokens.excerpt(index, next)), next);
    }

    private static @Nullable Parsed<ZoneName> region(Tokens tokens, int index) {
        String line = tokens.line();
        int start = tokens.at(index).start();
        int end = start;
        while (end < line.length() && end < start + MAX_ID_LENGTH && isPartOfId(line.charAt(end))) {
            end++;
        }
        // After an id, a slash may be a separator, and a sign may begin a shift: Europe/Paris+1 day.
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

    /**
     * Reads {@code +2}, {@code +02}, {@code +0200}, {@code +02:00} or {@code +02:00:15}, with a minimum number of
     * digits.
     */
    private static @Nullable Parsed<ZoneName> offset(Tokens tokens, int start, int sign, int minDigits) {
        Token number = tokens.at(sign + 1);
        boolean signed = tokens.at(sign).is("+") || tokens.at(sign).is("-");
        // With spaces, GMT + 1 is an offset, and UTC - 3 may be a dash.
        boolean joined = number.glued() || (tokens.at(sign).is("+") && sign > start);
        if (!signed || !joined || !number.isNumber(1, 4)) {
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
        boolean isShift = digits <= 2 && DayParser.isDayWord(tokens, next);
        int total = (hours * 60 + minutes) * 60 + seconds;
        if (digits < minDigits || isShift || minutes > 59 || seconds > 59 || total > 18 * 3_600) {
            return null;
        }
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(tokens.at(sign).is("+") ? total : -total);
        String text = tokens.excerpt(start, next);
        return new Parsed<>(new ZoneName(text, List.of(ZoneMeaning.fixed(text, offset))), next);
    }

    private static boolean isSexagesimal(Tokens tokens, int index) {
        Token number = tokens.at(index + 1);
        return tokens.at(index).gluedTo(":") && number.glued() && number.isNumber(2, 2);
    }
}
