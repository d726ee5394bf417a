package org.ospoplusplus.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Parses and formats dates and times. Does not check the form of the text. */
final class Digits {

    private Digits() {}

    static LocalDate date(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    static LocalDateTime dateTime(String text) {
        int second = text.length() > 16 ? number(text, 17, 19) : 0;
        return date(text).atTime(number(text, 11, 13), number(text, 14, 16), second);
    }

    static Instant instant(String text) {
        return dateTime(text).toInstant(ZoneOffset.UTC);
    }

    static String print(Instant instant) {
        String dateTime = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, ZoneOffset.UTC)
                .toString();
        return dateTime.length() == 16 ? dateTime + ":00Z" : dateTime + "Z";
    }

    static Duration duration(String text) {
        long seconds = 0;
        long count = 0;
        for (int i = 2; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case 'H' -> seconds += 3_600 * count;
                case 'M' -> seconds += 60 * count;
                case 'S' -> seconds += count;
                default -> {
                    count = 10 * count + each - '0';
                    continue;
                }
            }
            count = 0;
        }
        return Duration.ofSeconds(seconds);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
