package org.ospoplusplus.ical.internal.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Formats dates, times and offsets for iCalendar, in ASCII digits for any locale. */
public final class TimeTexts {

    private TimeTexts() {}

    /**
     * {@return a date (RFC 5545, 3.3.4)}
     *
     * @param date in the years 1 to 9999
     */
    public static String date(LocalDate date) {
        byte[] text = new byte[8];
        put(text, date);
        return string(text);
    }

    /**
     * {@return a local date and time (RFC 5545, 3.3.5, form 1)}
     *
     * @param time in the years 1 to 9999
     */
    public static String local(LocalDateTime time) {
        return string(dateAndTime(time, 15));
    }

    /**
     * {@return a moment in UTC (RFC 5545, 3.3.5, form 2)}
     *
     * @param time the date and time in UTC, in the years 1 to 9999
     */
    public static String utc(LocalDateTime time) {
        byte[] text = dateAndTime(time, 16);
        text[15] = 'Z';
        return string(text);
    }

    /**
     * {@return an offset (RFC 5545, 3.3.14)} The text has seconds only if they are not zero, as in local mean times.
     *
     * @param offset an offset
     */
    public static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        byte[] text = new byte[seconds % 60 == 0 ? 5 : 7];
        text[0] = (byte) (offset.getTotalSeconds() < 0 ? '-' : '+');
        twoDigits(text, 1, seconds / 3600);
        twoDigits(text, 3, seconds / 60 % 60);
        if (text.length > 5) {
            twoDigits(text, 5, seconds % 60);
        }
        return string(text);
    }

    private static byte[] dateAndTime(LocalDateTime time, int length) {
        byte[] text = new byte[length];
        put(text, time.toLocalDate());
        text[8] = 'T';
        twoDigits(text, 9, time.getHour());
        twoDigits(text, 11, time.getMinute());
        twoDigits(text, 13, time.getSecond());
        return text;
    }

    private static void put(byte[] text, LocalDate date) {
        twoDigits(text, 0, date.getYear() / 100);
        twoDigits(text, 2, date.getYear() % 100);
        twoDigits(text, 4, date.getMonthValue());
        twoDigits(text, 6, date.getDayOfMonth());
    }

    private static void twoDigits(byte[] text, int at, int number) {
        text[at] = (byte) ('0' + number / 10);
        text[at + 1] = (byte) ('0' + number % 10);
    }

    private static String string(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }
}
