package org.ospoplusplus.ical.internal.mapping;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/** Parses the exact form of a rule, which is that of a recurrence rule with the additional {@code FREQ=QUARTERLY}. */
final class CadenceRuleText {

    private static final Pattern WEEKDAY = Pattern.compile("(-?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final int MAX_LENGTH = 10_000;

    private CadenceRuleText() {}

    /**
     * {@return the rule of a text}
     *
     * @throws IllegalArgumentException if the text is not a rule
     */
    static CadenceRule parse(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("too long");
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals < 1 || parts.put(part.substring(0, equals), part.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("a part has no name, or appears twice");
            }
        }
        parts.remove("WKST");
        parts.remove("BYMONTH");
        CadenceRule rule = new CadenceRule(
                Frequency.valueOf(parts.getOrDefault("FREQ", "")),
                Integer.parseInt(parts.getOrDefault("INTERVAL", "1")),
                weekdays(parts.getOrDefault("BYDAY", "")),
                Optional.ofNullable(parts.get("BYMONTHDAY")).map(Integer::valueOf));
        if (!List.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY").containsAll(parts.keySet())) {
            throw new IllegalArgumentException("an unknown part");
        }
        return rule;
    }

    private static List<Weekday> weekdays(String text) {
        List<Weekday> weekdays = new ArrayList<>();
        for (String element : text.isEmpty() ? new String[0] : text.split(",", -1)) {
            Matcher matcher = WEEKDAY.matcher(element);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a day of the week");
            }
            weekdays.add(new Weekday(
                    day(matcher.group(2)), Optional.ofNullable(matcher.group(1)).map(Integer::valueOf)));
        }
        return weekdays;
    }

    private static DayOfWeek day(String abbreviation) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(abbreviation)) {
                return day;
            }
        }
        throw new IllegalArgumentException("not a day of the week");
    }
}
