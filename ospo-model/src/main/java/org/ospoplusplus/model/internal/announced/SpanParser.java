package org.ospoplusplus.model.internal.announced;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.Tokens.Kind;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/**
 * Reads a time of day or a range of two: {@code 1-3pm}, {@code 11 am – 5 pm}, {@code 14:00 to 17:00},
 * {@code between 1 and 3pm}. A time that is written in both clocks is a single time: {@code 14:00 (2 PM)}.
 */
final class SpanParser {

    private static final Set<String> TO =
            Set.of("to", "until", "till", "til", "thru", "through", "bis", "a", "as", "hasta");

    private static final Set<String> BETWEEN = Set.of("between", "entre", "zwischen");

    private static final Set<String> AND = Set.of("and", "&", "et", "y", "und");

    /** The maximum number of dashes in a row that count as one. */
    private static final int MAX_DASHES = 3;

    private SpanParser() {}

    /** {@return the time or range at an index, or null if no time begins there} */
    static @Nullable Parsed<Span> at(Tokens tokens, int index) {
        Parsed<WrittenTime> start = time(tokens, index);
        if (start == null) {
            return null;
        }
        int to = connected(tokens, index, start.next());
        Parsed<WrittenTime> end = to < 0 ? null : end(tokens, to);
        return end == null
                ? new Parsed<>(Span.of(start.value()), start.next())
                : new Parsed<>(Span.between(start.value(), end.value()), end.next());
    }

    /** {@return the index after a dash or word at an index that connects the times of a range, or -1} */
    static int afterConnector(Tokens tokens, int index) {
        if (TO.contains(tokens.at(index).text())) {
            return index + 1;
        }
        int next = index;
        while (tokens.at(next).is("-") && next < index + MAX_DASHES) {
            next++;
        }
        return next > index ? next : -1;
    }

    /**
     * {@return the end of a range at an index, or null if no time begins there} In {@code PT: 4-5:30 / 5:30am India},
     * the time after the slash belongs to the next entry.
     */
    static @Nullable Parsed<WrittenTime> end(Tokens tokens, int index) {
        return time(tokens, index, false);
    }

    private static @Nullable Parsed<WrittenTime> time(Tokens tokens, int index) {
        return time(tokens, index, true);
    }

    private static @Nullable Parsed<WrittenTime> time(Tokens tokens, int index, boolean mayHaveSlash) {
        Parsed<WrittenTime> time = TimeParser.at(tokens, index);
        if (time == null) {
            return null;
        }
        Token sign = tokens.at(time.next());
        boolean opened = sign.is("(");
        if (!opened && !(mayHaveSlash && sign.is("/"))) {
            return time;
        }
        Parsed<WrittenTime> again = TimeParser.at(tokens, time.next() + 1);
        if (again == null || (opened && !tokens.at(again.next()).is(")"))) {
            return time;
        }
        int next = opened ? again.next() + 1 : again.next();
        WrittenTime first = time.value();
        WrittenTime second = again.value();
        // 20:00 / 8-9am is two entries.
        boolean isRange = afterConnector(tokens, next) > 0;
        boolean inBothClocks = first.isFixed() && second.isFixed() && first.twelveHour() != second.twelveHour();
        if (!opened && (!inBothClocks || isRange)) {
            return time;
        }
        return first.all()
                .filter(second.all().toList()::contains)
                .findFirst()
                .map(both -> new Parsed<>(first.isFixed() ? first : second.as(both), next))
                .orElse(time);
    }

    private static int connected(Tokens tokens, int start, int index) {
        if (BETWEEN.contains(tokens.at(start - 1).text())
                && AND.contains(tokens.at(index).text())) {
            return index + 1;
        }
        int next = afterConnector(tokens, index);
        boolean shift = tokens.at(index).is("-") && DayParser.isDayWord(tokens, index + 2);
        return next < 0 || shift || isOffset(tokens, index) ? -1 : next;
    }

    /**
     * {@code 09:00-10:00} is a range, but {@code 2021-11-18T09:00-10:00} and {@code 9am -05:00} have an offset (ISO
     * 8601).
     */
    private static boolean isOffset(Tokens tokens, int sign) {
        Parsed<ZoneName> offset = ZoneParser.at(tokens, sign);
        if (offset == null) {
            return false;
        }
        int next = offset.next();
        boolean timed = TimeParser.followsHour(tokens, next)
                || (tokens.at(next).kind() == Kind.WORD && ZoneParser.at(tokens, next) != null)
                || (tokens.at(next).is("(") && ZoneParser.at(tokens, next + 1) != null);
        return !timed;
    }
}
