package org.ospoplusplus.ical.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as iCalendar writes them, in the digits of ASCII whatever the locale. */
public final class TimeTexts {

    private TimeTexts() {}

    /**
     * {@return a date (RFC 5545, 3.3.4)}
     *
     * @param date in the years 1 to 9999
     */
    public static String date(LocalDate date) {
        StringBuilder text = new StringBuilder(8);
        append(text, date);
        return text.toString();
    }

    /**
     * {@return a local date and time (RFC 5545, 3.3.5, form 1)}
     *
     * @param time in the years 1 to 9999
     */
    public static String local(LocalDateTime time) {
        return dateAndTime(time).toString();
    }

    /**
     * {@return a moment in UTC (RFC 5545, 3.3.5, form 2)}
     *
     * @param time the date and time in UTC, in the years 1 to 9999
     */
    public static String utc(LocalDateTime time) {
        return dateAndTime(time).append('Z').toString();
    }

    /**
     * {@return an offset (RFC 5545, 3.3.14)} Seconds stand only where there are any, as in local mean times.
     *
     * @param offset an offset
     */
    public static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        StringBuilder text = new StringBuilder(7).append(offset.getTotalSeconds() < 0 ? '-' : '+');
        twoDigits(text, seconds / 3600);
        twoDigits(text, seconds / 60 % 60);
        if (seconds % 60 != 0) {
            twoDigits(text, seconds % 60);
        }
        return text.toString();
    }

    private static StringBuilder dateAndTime(LocalDateTime time) {
        StringBuilder text = new StringBuilder(16);
        append(text, time.toLocalDate());
        text.append('T');
        twoDigits(text, time.getHour());
        twoDigits(text, time.getMinute());
        twoDigits(text, time.getSecond());
        return text;
    }

    private static void append(StringBuilder text, LocalDate date) {
        twoDigits(text, date.getYear() / 100);
        twoDigits(text, date.getYear() % 100);
        twoDigits(text, date.getMonthValue());
        twoDigits(text, date.getDayOfMonth());
    }

    private static void twoDigits(StringBuilder text, int number) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
