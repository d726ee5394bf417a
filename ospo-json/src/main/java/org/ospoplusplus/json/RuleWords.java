package org.ospoplusplus.json;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads English words for a rule, and recurrence rules of iCalendar, as the rule that a message proposes. The result
 * consists only of known words and small numbers.
 */
final class RuleWords {

    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("fifth", 5),
            Map.entry("5th", 5),
            Map.entry("last", -1));

    private static final String DAYS = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?";

    private static final String NUMBERS = "(" + String.join("|", ORDINALS.keySet()) + ")";

    private static final Pattern EVERY_SECOND =
            Pattern.compile("every (other|second|2nd|third|3rd|fourth|4th) (?:week,? (?:on )?(?:a )?)?" + DAYS);

    private static final Pattern NUMBERED = Pattern.compile("(?:the )?" + NUMBERS + " " + DAYS + "\\b.*");

    private static final Pattern EVERY = Pattern.compile("(?:(?:every|each|on|weekly on) )?" + DAYS);

    private static final Pattern FREQUENCY = Pattern.compile("FREQ=(WEEKLY|MONTHLY)(?:;|$)");

    private static final Pattern INTERVAL = Pattern.compile("INTERVAL=([0-9]{1,3})(?:;|$)");

    private static final Pattern DAY = Pattern.compile("(-?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");

    private static final Pattern BY_DAY = Pattern.compile("BYDAY=(" + DAY + "(?:," + DAY + "){0,6})(?:;|$)");

    private static final int MAX_LENGTH = 200;

    private RuleWords() {}

    /** {@return the number that an ordinal in words means} */
    static Optional<Integer> ordinal(String text) {
        return Optional.ofNullable(ORDINALS.get(normal(text)));
    }

    /** {@return a weekday with an ordinal in JSON, such as for "2nd Thursday"} */
    static Optional<String> weekday(String text) {
        Matcher matcher = NUMBERED.matcher(normal(text));
        return matcher.matches() ? Optional.of(weekday(matcher.group(2), matcher.group(1))) : Optional.empty();
    }

    private static String weekday(String day, String ordinal) {
        return "{\"day\": \"" + day + "\", \"ordinal\": " + Objects.requireNonNull(ORDINALS.get(ordinal)) + "}";
    }

    /** {@return a rule in JSON} */
    static Optional<String> rule(String text) {
        String words = normal(text);
        Matcher matcher = EVERY_SECOND.matcher(words);
        if (matcher.matches()) {
            int interval = ORDINALS.getOrDefault(matcher.group(1), 2);
            return Optional.of(rule("weekly", interval, List.of('"' + matcher.group(2) + '"')));
        }
        matcher = NUMBERED.matcher(words);
        if (matcher.matches()) {
            return Optional.of(rule("monthly", 1, List.of(weekday(matcher.group(2), matcher.group(1)))));
        }
        matcher = EVERY.matcher(words);
        return matcher.matches()
                ? Optional.of(rule("weekly", 1, List.of('"' + matcher.group(1) + '"')))
                : ofCalendar(text);
    }

    /** {@return a recurrence rule of iCalendar as a rule; an example if it has other parts} */
    private static Optional<String> ofCalendar(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!upper.contains("FREQ=") || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher frequency = FREQUENCY.matcher(upper);
        Matcher days = BY_DAY.matcher(upper);
        Matcher interval = INTERVAL.matcher(upper);
        boolean isMonthly = frequency.find() && frequency.group(1).equals("MONTHLY");
        List<String> weekdays = new ArrayList<>();
        if (days.find()) {
            Matcher day = DAY.matcher(days.group(1));
            while (day.find()) {
                String name = name(day.group(2));
                if (isMonthly == (day.group(1) != null)) {
                    weekdays.add(
                            isMonthly
                                    ? "{\"day\": \"" + name + "\", \"ordinal\": " + day.group(1) + "}"
                                    : '"' + name + '"');
                }
            }
        }
        int every = interval.find() ? Math.max(1, Integer.parseInt(interval.group(1))) : 1;
        return Optional.of(
                weekdays.isEmpty()
                        ? rule("weekly", every, List.of("\"tuesday\""))
                        : rule(isMonthly ? "monthly" : "weekly", every, weekdays));
    }

    private static String name(String abbreviation) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(abbreviation)) {
                return day.name().toLowerCase(Locale.ROOT);
            }
        }
        throw new IllegalArgumentException("not a day");
    }

    private static String rule(String frequency, int interval, List<String> weekdays) {
        return "{" + (interval > 1 ? "\"interval\": " + interval + ", " : "") + "\"frequency\": \"" + frequency
                + "\", \"weekdays\": [" + String.join(", ", weekdays) + "]}";
    }

    private static String normal(String text) {
        return text.length() > MAX_LENGTH
                ? ""
                : text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
