package org.ospoplusplus.ical.internal.rule;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.internal.text.TimeValue;

/**
 * A recurrence rule (RFC 5545, 3.3.10). Only rules whose times can be found with little work are supported.
 *
 * @param frequency the unit of the period
 * @param interval the number of units from one period to the next
 * @param count the maximum number of times, if any
 * @param until the last possible time, if any
 * @param weekStart the first day of a week
 * @param weekdays the elements of BYDAY
 * @param lists the elements of the other BY parts, sorted; no list is empty
 */
public record RecurrenceRule(
        Frequency frequency,
        int interval,
        OptionalInt count,
        Optional<TimeValue> until,
        DayOfWeek weekStart,
        List<Weekday> weekdays,
        Map<Part, List<Integer>> lists) {

    /** The maximum number of times in a day, or in an hour of an hourly rule. */
    private static final int MAX_TIMES = 48;

    private static final int MAX_ELEMENTS = 400;

    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");

    private static final Map<String, DayOfWeek> DAYS = days();

    /** Units of periods. */
    public enum Frequency {
        /** One hour. */
        HOURLY,
        /** One day. */
        DAILY,
        /** One week. */
        WEEKLY,
        /** One month. */
        MONTHLY,
        /** One year. */
        YEARLY
    }

    /** Parts of a rule that are lists of numbers. */
    public enum Part {
        /** Months. */
        BYMONTH(1, 12, false),
        /** Weeks of the year. */
        BYWEEKNO(1, 53, true),
        /** Days of the year. */
        BYYEARDAY(1, 366, true),
        /** Days of the month. */
        BYMONTHDAY(1, 31, true),
        /** Hours. */
        BYHOUR(0, 23, false),
        /** Minutes. */
        BYMINUTE(0, 59, false),
        /** Seconds. */
        BYSECOND(0, 60, false),
        /** Positions among the times of a period. */
        BYSETPOS(1, 366, true);

        private final int least;
        private final int most;
        private final boolean fromTheEnd;

        Part(int least, int most, boolean fromTheEnd) {
            this.least = least;
            this.most = most;
            this.fromTheEnd = fromTheEnd;
        }

        boolean allows(int number) {
            int size = fromTheEnd ? Math.abs(number) : number;
            return size >= least && size <= most;
        }
    }

    /**
     * An element of BYDAY.
     *
     * @param day the day of the week
     * @param ordinal the number within the month or year, negative if counted from the end; 0 means every such day
     */
    public record Weekday(DayOfWeek day, int ordinal) {}

    /**
     * {@return the rule of a value}
     *
     * @param value the value of an {@code RRULE} or {@code EXRULE}
     * @throws IllegalArgumentException if the rule is invalid or not supported; the message has the reason, but not the
     *     value
     */
    public static RecurrenceRule parse(String value) {
        Map<String, String> parts = parts(value);
        Frequency frequency = frequency(parts.remove("FREQ"));
        int interval = positive("INTERVAL", parts.remove("INTERVAL")).orElse(1);
        OptionalInt count = positive("COUNT", parts.remove("COUNT"));
        Optional<TimeValue> until = until(parts.remove("UNTIL"));
        if (count.isPresent() && until.isPresent()) {
            throw new IllegalArgumentException("COUNT and UNTIL exclude each other");
        }
        String weekStart = parts.remove("WKST");
        List<Weekday> weekdays = weekdays(parts.remove("BYDAY"));
        Map<Part, List<Integer>> lists = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String list = parts.remove(part.name());
            if (list != null) {
                lists.put(part, numbers(part, list));
            }
        }
        if (!parts.isEmpty()) {
            throw new IllegalArgumentException("the rule has a part that RFC 5545 does not define");
        }
        RecurrenceRule rule = new RecurrenceRule(
                frequency,
                interval,
                count,
                until,
                weekStart == null ? DayOfWeek.MONDAY : day(weekStart),
                weekdays,
                lists);
        rule.requireConsistent();
        return rule;
    }

    /**
     * {@return the numbers of a part; empty if the rule does not have it}
     *
     * @param part the part
     */
    public List<Integer> list(Part part) {
        return lists.getOrDefault(part, List.of());
    }

    private void requireConsistent() {
        boolean byMonthOrYear = frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
        if (weekdays.stream().anyMatch(weekday -> weekday.ordinal() != 0)
                && (!byMonthOrYear || lists.containsKey(Part.BYWEEKNO))) {
            throw new IllegalArgumentException(
                    "BYDAY has a number, which requires FREQ=MONTHLY, or FREQ=YEARLY without BYWEEKNO");
        }
        boolean hasMisplaced = (lists.containsKey(Part.BYWEEKNO) && frequency != Frequency.YEARLY)
                || (lists.containsKey(Part.BYMONTHDAY) && frequency == Frequency.WEEKLY)
                || (lists.containsKey(Part.BYYEARDAY)
                        && frequency != Frequency.YEARLY
                        && frequency != Frequency.HOURLY);
        if (hasMisplaced) {
            throw new IllegalArgumentException("BYWEEKNO, BYMONTHDAY or BYYEARDAY is not allowed with this FREQ");
        }
        if (lists.containsKey(Part.BYSETPOS) && lists.size() == 1 && weekdays.isEmpty()) {
            throw new IllegalArgumentException("BYSETPOS requires another BY part");
        }
        if (timesOfDay() > MAX_TIMES) {
            throw new IllegalArgumentException("the rule has more than " + MAX_TIMES + " times in a day or hour");
        }
    }

    /** {@return the number of times in a day, or in an hour if the rule is hourly} */
    public int timesOfDay() {
        int hours = frequency == Frequency.HOURLY ? 1 : size(Part.BYHOUR);
        return hours * size(Part.BYMINUTE) * size(Part.BYSECOND);
    }

    private int size(Part part) {
        return Math.max(1, list(part).size());
    }

    private static Map<String, String> parts(String value) {
        Map<String, String> parts = new HashMap<>();
        for (String part : value.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
            if (part.isBlank()) {
                continue; // some programs end the rule with a semicolon
            }
            int equals = part.indexOf('=');
            if (equals < 1
                    || parts.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                throw new IllegalArgumentException("a part has no name or no value, or appears twice");
            }
        }
        return parts;
    }

    private static Frequency frequency(@Nullable String name) {
        for (Frequency frequency : Frequency.values()) {
            if (frequency.name().equals(name)) {
                return frequency;
            }
        }
        throw new IllegalArgumentException(
                "only the values HOURLY, DAILY, WEEKLY, MONTHLY and YEARLY of FREQ are supported");
    }

    private static OptionalInt positive(String name, @Nullable String text) {
        if (text == null) {
            return OptionalInt.empty();
        }
        int number = number(text);
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more");
        }
        return OptionalInt.of(number);
    }

    private static Optional<TimeValue> until(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<TimeValue> until = TimeValue.parse(text);
        if (until.isEmpty()) {
            throw new IllegalArgumentException("UNTIL is not a date or a time");
        }
        return until;
    }

    private static List<Integer> numbers(Part part, String text) {
        int[] numbers =
                Arrays.stream(elements(text)).mapToInt(RecurrenceRule::number).toArray();
        if (!Arrays.stream(numbers).allMatch(part::allows)) {
            throw new IllegalArgumentException(part + " has a number that is out of range");
        }
        return Arrays.stream(numbers).sorted().distinct().boxed().toList();
    }

    private static List<Weekday> weekdays(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(elements(text))
                        .map(RecurrenceRule::weekday)
                        .distinct()
                        .toList();
    }

    private static Weekday weekday(String text) {
        Matcher matcher = WEEKDAY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("BYDAY has an element that is not a day of the week");
        }
        int ordinal = matcher.group(1) == null ? 0 : Integer.parseInt(matcher.group(1));
        if (Math.abs(ordinal) > 53 || (ordinal == 0 && matcher.group(1) != null)) {
            throw new IllegalArgumentException("BYDAY has a number that is out of range");
        }
        return new Weekday(day(matcher.group(2)), ordinal);
    }

    private static DayOfWeek day(String name) {
        DayOfWeek day = DAYS.get(name);
        if (day == null) {
            throw new IllegalArgumentException("WKST is not a day of the week");
        }
        return day;
    }

    private static String[] elements(String text) {
        String[] elements = text.split(",", MAX_ELEMENTS + 1);
        if (elements.length > MAX_ELEMENTS) {
            throw new IllegalArgumentException("a list has more than " + MAX_ELEMENTS + " elements");
        }
        for (int i = 0; i < elements.length; i++) {
            elements[i] = elements[i].strip();
        }
        return elements;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number is invalid or too large", e);
        }
    }

    private static Map<String, DayOfWeek> days() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(day.name().substring(0, 2), day);
        }
        return Map.copyOf(days);
    }
}
