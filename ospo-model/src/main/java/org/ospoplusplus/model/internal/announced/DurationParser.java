package org.ospoplusplus.model.internal.announced;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.Tokens.Token;

/** Reads a duration: {@code 90 minutes}, {@code for 2 hours}, {@code (1 hour)}, {@code one hour}. */
final class DurationParser {

    private static final Map<String, Integer> NUMBERS = Map.of("one", 1, "an", 1, "two", 2, "three", 3);

    private static final Set<String> HOURS = Set.of("hour", "hours", "hr", "hrs", "h");

    private static final Set<String> MINUTES = Set.of("minute", "minutes", "min", "mins", "minuten");

    private static final Set<String> LEADS = Set.of("for", "lasting", "(");

    private DurationParser() {}

    /**
     * {@return the duration at an index, or null if no duration begins there} Hours in digits could also be a time of
     * day. Therefore they need a word before them or parentheses around them.
     */
    static @Nullable Parsed<Duration> at(Tokens tokens, int index) {
        Token number = tokens.at(index);
        Token unit = tokens.at(index + 1);
        Integer spelled = NUMBERS.get(number.text());
        if (spelled == null && !number.isNumber(1, 3)) {
            return null;
        }
        int value = spelled == null ? number.value() : spelled;
        if (value == 0 || value > 24 * 60) {
            return null;
        }
        if (MINUTES.contains(unit.text())) {
            return new Parsed<>(Duration.ofMinutes(value), index + 2);
        }
        String before = tokens.at(index - 1).text();
        boolean enclosed = !before.equals("(") || tokens.at(index + 2).is(")");
        boolean lasts = spelled != null || (LEADS.contains(before) && enclosed);
        return lasts && value <= 24 && HOURS.contains(unit.text())
                ? new Parsed<>(Duration.ofHours(value), index + 2)
                : null;
    }
}
