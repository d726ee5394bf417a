package org.ospoplusplus.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Price;

/**
 * Parses strings in formats that are stricter than those of the JDK: each value has one spelling, except that seconds
 * may be written if they are zero, and that an hour before ten may have one digit. Each method returns null for a
 * string that does not have the format.
 */
final class StrictFormats {

    private StrictFormats() {}

    static @Nullable URI uri(String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Parses the name of a region of the time zone database. Offsets are not regions. */
    static @Nullable ZoneId zone(String text) {
        if (text.length() < 2 || text.charAt(0) == '+' || text.charAt(0) == '-') {
            return null;
        }
        try {
            ZoneId zone = ZoneId.of(text);
            // ZoneId also accepts offsets: it turns UTC+2 into UTC+02:00, and GMT+0 into GMT.
            return zone.getId().equals(text) && text.indexOf(':') < 0 ? zone : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Parses the code of a currency (ISO 4217). */
    static @Nullable Currency currency(String text) {
        try {
            return Currency.getInstance(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Parses {@code 15.50 EUR} or {@code free}. */
    static @Nullable Price price(String text) {
        try {
            return Price.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Parses {@code 2021-10-20T08:00:00Z}. */
    static @Nullable Instant instant(String text) {
        if (text.length() != 20 || text.charAt(19) != 'Z') {
            return null;
        }
        LocalDateTime dateTime = dateTime(text, 19);
        return dateTime == null ? null : dateTime.toInstant(ZoneOffset.UTC);
    }

    static String print(Instant instant) {
        String dateTime = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC)
                .toString();
        return dateTime.length() == 16 ? dateTime + ":00Z" : dateTime + "Z";
    }

    /** Parses {@code 2021-11-08T15:00}, {@code 2021-11-08T9:00} or {@code 2021-11-08T15:00:30}. */
    static @Nullable LocalDateTime dateTime(String text) {
        return dateTime(text, text.length());
    }

    private static @Nullable LocalDateTime dateTime(String text, int end) {
        if (end < 11 || text.charAt(10) != 'T') {
            return null;
        }
        LocalDate date = date(text, 10);
        LocalTime time = time(text, 11, end);
        return date == null || time == null ? null : LocalDateTime.of(date, time);
    }

    /** Parses {@code 2021-11-08}. */
    static @Nullable LocalDate date(String text) {
        return date(text, text.length());
    }

    private static @Nullable LocalDate date(String text, int end) {
        if (end != 10 || text.charAt(7) != '-') {
            return null;
        }
        YearMonth month = month(text, 7);
        int day = number(text, 8, 10);
        return month == null || day < 1 || day > month.lengthOfMonth() ? null : month.atDay(day);
    }

    /** Parses {@code 2021-06}. */
    static @Nullable YearMonth month(String text) {
        return month(text, text.length());
    }

    private static @Nullable YearMonth month(String text, int end) {
        if (end != 7 || text.charAt(4) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        return year < 0 || month < 1 || month > 12 ? null : YearMonth.of(year, month);
    }

    /** Parses {@code 15:00}, {@code 9:00} or {@code 15:00:30}. */
    static @Nullable LocalTime time(String text) {
        return time(text, 0, text.length());
    }

    private static @Nullable LocalTime time(String text, int start, int end) {
        int length = end - start;
        boolean seconds = length > 5;
        // The hour may have one digit, as people write it.
        int colon = start + (length == 4 || length == 7 ? 1 : 2);
        if ((end - colon != 3 && end - colon != 6)
                || text.charAt(colon) != ':'
                || (seconds && text.charAt(colon + 3) != ':')) {
            return null;
        }
        int hour = number(text, start, colon);
        int minute = number(text, colon + 1, colon + 3);
        int second = seconds ? number(text, colon + 4, colon + 6) : 0;
        return hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59
                ? null
                : LocalTime.of(hour, minute, second);
    }

    /** Parses {@code P1DT2H3M4S}, where at least one of the units is present. A day has 24 hours. */
    static @Nullable Duration duration(String text) {
        int end = text.length();
        int t = text.indexOf('T');
        if (!text.startsWith("P") || end < 3 || t == end - 1) {
            return null;
        }
        long days = seconds(text, 1, t < 0 ? end : t, "D", 86_400);
        long time = t < 0 ? 0 : seconds(text, t + 1, end, "HMS", 3_600, 60, 1);
        return days < 0 || time < 0 ? null : Duration.ofSeconds(days + time);
    }

    /**
     * {@return the sum of all numbers in seconds; -1 unless each number has a unit and the units are in their order}
     */
    private static long seconds(String text, int start, int end, String units, long... seconds) {
        long sum = 0;
        int from = start;
        int next = 0;
        for (int at = start; at < end; at++) {
            if (isDigit(text.charAt(at))) {
                continue;
            }
            int unit = units.indexOf(text.charAt(at), next);
            int count = unit < 0 || from == at ? -1 : number(text, from, at);
            if (count < 0) {
                return -1;
            }
            sum += count * seconds[unit];
            next = unit + 1;
            from = at + 1;
        }
        return from == end ? sum : -1;
    }

    /** {@return the number that at most nine ASCII digits form; -1 for other text} */
    private static int number(String text, int start, int end) {
        if (end - start > 9) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
