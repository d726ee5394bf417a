package org.ospoplusplus.json;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/**
 * Parses English words that state a rule exactly: {@code every Tuesday}, {@code every second Tuesday}, {@code every two
 * weeks on Tuesday}, {@code first and third Monday of the month}, {@code the 15th of the month}. Words with any other
 * addition state no rule.
 */
final class RuleText {

    /** The maximum number of characters of the words. */
    private static final int MAX_LENGTH = 200;

    private static final Map<String, Integer> INTERVALS = Map.ofEntries(
            Map.entry("other", 2),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("two", 2),
            Map.entry("2", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("three", 3),
            Map.entry("3", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("four", 4),
            Map.entry("4", 4));

    private static final String AND = "(?:, | and |, and )";

    private static final String DAY = "(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private static final String DAYS = "(" + DAY + "(?:" + AND + DAY + ")*)";

    private static final String PLURAL = "(" + DAY + "s(?:" + AND + DAY + "s)*)";

    private static final String ORDINAL = "(?:first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)";

    private static final String ORDINALS = "(" + ORDINAL + "(?:" + AND + ORDINAL + ")*)";

    private static final String MONTH = "(?:the|each|every)(?: (other|second|2nd|third|3rd|fourth|4th))? month";

    private static final String PERIOD =
            "(?:the|each|every)(?: (other|second|2nd|third|3rd|fourth|4th))? (month|quarter|year)";

    private static final Pattern WEEKLY =
            words("(?:(?:every|each|weekly on) " + DAYS + "|(?:on |weekly on )?" + PLURAL + ")");

    private static final Pattern EVERY_SECOND =
            words("every (other|second|2nd|third|3rd|fourth|4th) (?:week on )?" + DAYS);

    private static final Pattern WEEKS = words("every (two|2|three|3|four|4) weeks on (?:" + DAYS + "|" + PLURAL + ")");

    private static final Pattern NUMBERED =
            words("(?:(?:on )?(?:the|every|each) )?" + ORDINALS + " (" + DAY + ") (?:of|in) " + PERIOD);

    private static final Pattern MONTHLY = words("monthly on (?:the )?" + ORDINALS + " (" + DAY + ")");

    private static final Pattern DAY_OF_MONTH =
            words("(?:(?:on )?the |every |each )?([1-9]|[12][0-9]|3[01])(?:st|nd|rd|th) (?:of|in) " + MONTH);

    private static final Pattern SINGLE_DAY = words(DAY);

    private static final Pattern SINGLE_ORDINAL = words(ORDINAL);

    private RuleText() {}

    /** {@return a pattern of words in lower case, each of which may also begin with a capital letter} */
    private static Pattern words(String lowerCase) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < lowerCase.length(); i++) {
            char letter = lowerCase.charAt(i);
            boolean begins = isLetter(letter) && (i == 0 || !isLetter(lowerCase.charAt(i - 1)));
            pattern.append(begins ? "[" + (char) (letter - 'a' + 'A') + letter + "]" : String.valueOf(letter));
        }
        return Pattern.compile(pattern.toString());
    }

    private static boolean isLetter(char character) {
        return character >= 'a' && character <= 'z';
    }

    /** {@return the regular expressions of all words that state a rule} */
    static List<String> patterns() {
        return Stream.of(WEEKLY, EVERY_SECOND, WEEKS, NUMBERED, MONTHLY, DAY_OF_MONTH)
                .map(Pattern::pattern)
                .toList();
    }

    /** {@return the rule that words state; null if they state none} */
    static @Nullable CadenceRule parse(String text) {
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        try {
            return parseWords(text);
        } catch (IllFormedException e) {
            // Such as a weekday that the words name twice.
            return null;
        }
    }

    private static @Nullable CadenceRule parseWords(String words) {
        Matcher matcher = WEEKLY.matcher(words);
        if (matcher.matches()) {
            return weekly(1, matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        matcher = EVERY_SECOND.matcher(words);
        if (matcher.matches()) {
            return weekly(interval(matcher.group(1)), matcher.group(2));
        }
        matcher = WEEKS.matcher(words);
        if (matcher.matches()) {
            return weekly(interval(matcher.group(1)), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        matcher = NUMBERED.matcher(words);
        if (matcher.matches()) {
            return numbered(matcher, frequency(matcher.group(4)), interval(matcher.group(3)));
        }
        matcher = MONTHLY.matcher(words);
        if (matcher.matches()) {
            return numbered(matcher, Frequency.MONTHLY, 1);
        }
        matcher = DAY_OF_MONTH.matcher(words);
        return matcher.matches()
                ? new CadenceRule(
                        Frequency.MONTHLY,
                        interval(matcher.group(2)),
                        List.of(),
                        Optional.of(Integer.parseInt(matcher.group(1))))
                : null;
    }

    private static CadenceRule weekly(int interval, String days) {
        List<Weekday> weekdays = new ArrayList<>();
        Matcher day = SINGLE_DAY.matcher(days);
        while (day.find()) {
            weekdays.add(new Weekday(day(day.group()), Optional.empty()));
        }
        return new CadenceRule(Frequency.WEEKLY, interval, weekdays, Optional.empty());
    }

    private static CadenceRule numbered(Matcher matcher, Frequency frequency, int interval) {
        List<Weekday> weekdays = new ArrayList<>();
        DayOfWeek day = day(matcher.group(2));
        Matcher ordinal = SINGLE_ORDINAL.matcher(matcher.group(1));
        while (ordinal.find()) {
            weekdays.add(new Weekday(day, RuleWords.ordinal(ordinal.group())));
        }
        return new CadenceRule(frequency, interval, weekdays, Optional.empty());
    }

    private static Frequency frequency(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "month" -> Frequency.MONTHLY;
            case "quarter" -> Frequency.QUARTERLY;
            default -> Frequency.YEARLY;
        };
    }

    private static int interval(@Nullable String word) {
        return word == null ? 1 : INTERVALS.getOrDefault(word.toLowerCase(Locale.ROOT), 1);
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
