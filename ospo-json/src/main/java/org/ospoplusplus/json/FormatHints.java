package org.ospoplusplus.json;

import java.time.Duration;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.announced.NearestRegion;

/**
 * Remedies for strings in another format, which follow a message; empty if no remedy is known. A string can be private,
 * so a remedy contains only known words and numbers of hours and minutes.
 */
final class FormatHints {

    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT|UT)?[+-][0-9:.]+.*|Z", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{3,5}");

    /** A date and time with an offset or a Z at the end. */
    private static final Pattern WITH_OFFSET = Pattern.compile(".*[0-9](?:Z|[+-][0-9]{2}:?[0-9]{2})");

    private static final Pattern WITHOUT_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern WITHOUT_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}");

    private static final Pattern MISSING_DAY = Pattern.compile("([0-9]{4}-[0-9]{2})-([0-9]{2})(?![0-9])");

    private static final Pattern TWELVE_HOURS =
            Pattern.compile("(?:.*[T ])?[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]\\.?m\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern HOURS_AND_MINUTES = Pattern.compile(
            "(?:([0-9]{1,3}) ?(?:h|hrs?|hours?))? ?(?:([0-9]{1,4}) ?(?:m|mins?|minutes?))?", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");

    private FormatHints() {}

    static String zone(String text) {
        if (OFFSET.matcher(text).matches()) {
            return "; an offset is not a time zone, because it does not change in summer";
        }
        if (ABBREVIATION.matcher(text).matches()) {
            return "; an abbreviation has several meanings; name a region";
        }
        return NearestRegion.of(text)
                .map(region -> "; did you mean \"" + region + "\"?")
                .orElse("");
    }

    static String uri(String text) {
        if (text.indexOf('#') != text.lastIndexOf('#')) {
            return "; write each number sign (#) after the first one as %23";
        }
        return text.strip().indexOf(' ') >= 0 ? "; write each blank of an address as %20" : "";
    }

    static String date(String text) {
        return WITHOUT_DAY.matcher(text).matches() ? "; add the day of the month" : lastDay(text);
    }

    /** {@return the last day of the month, if the day of a date does not exist} */
    private static String lastDay(String text) {
        Matcher date = MISSING_DAY.matcher(text);
        if (!date.lookingAt()) {
            return "";
        }
        YearMonth month = StrictFormats.month(date.group(1));
        return month == null || month.isValidDay(Integer.parseInt(date.group(2)))
                ? ""
                : "; this day does not exist, and the last one of the month is " + month.atEndOfMonth();
    }

    static String dateTime(String text) {
        if (TWELVE_HOURS.matcher(text).matches()) {
            return time(text);
        }
        if (WITHOUT_TIME.matcher(text).matches()) {
            return "; add the time, or write {\"day\": …} in place of the start if only the day is known";
        }
        if (text.length() > 10 && StrictFormats.dateTime(text.substring(0, 10) + 'T' + text.substring(11)) != null) {
            return "; write a capital T between date and time";
        }
        return WITH_OFFSET.matcher(text).matches()
                ? "; remove the offset at the end, because \"zone\" has the time zone"
                : lastDay(text);
    }

    static String time(String text) {
        return TWELVE_HOURS.matcher(text).matches() ? "; write hours from 0 to 23 without am and pm" : "";
    }

    static String duration(String text) {
        Matcher clock = CLOCK.matcher(text);
        Matcher words = HOURS_AND_MINUTES.matcher(text);
        Matcher found = clock.matches() ? clock : words;
        if (!found.matches()) {
            return "";
        }
        Duration meant = Duration.ofHours(number(found.group(1))).plusMinutes(number(found.group(2)));
        return meant.isZero() ? "" : "; did you mean " + meant + "?";
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
