package org.ospoplusplus.model.internal.announced;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.LinkFinder.Hidden;
import org.ospoplusplus.model.internal.announced.TimeEntry.Reading;

/** Writes times and zones in English words. */
public final class Phrases {

    private static final int MAX_EXCERPT = 80;

    private Phrases() {}

    /**
     * {@return a part of a line that is safe to show} It is shortened. Each link is replaced by an ellipsis, because it
     * may be secret. Each character that could disturb a terminal is replaced by U+FFFD.
     */
    static String excerpt(String line, int start, int end) {
        StringBuilder text = new StringBuilder();
        int position = start;
        int wordEnd = start;
        Hidden link = null;
        while (position < end && text.length() < MAX_EXCERPT) {
            if (position >= wordEnd) {
                link = LinkFinder.at(line, position);
                wordEnd = Math.max(position + 1, LinkFinder.wordEnd(line, position));
            }
            if (link != null && position >= link.start() && position < link.end()) {
                text.append('…');
                position = link.end();
                continue;
            }
            int character = line.codePointAt(position);
            position += Character.charCount(character);
            text.appendCodePoint(isPlain(character) ? character : 0xFFFD);
        }
        return position < end ? text.append('…').toString() : text.toString();
    }

    /** {@return a line with single spaces, and without characters that could disturb a terminal} */
    public static String plain(String line) {
        StringBuilder text = new StringBuilder(line.length());
        line.codePoints().forEach(character -> {
            boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!space && isPlain(character)) {
                text.appendCodePoint(character);
            } else if (space && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        });
        return text.toString().strip();
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    public static String time(LocalTime time, boolean twelveHour) {
        if (!twelveHour) {
            return time.toString();
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        boolean full = time.getMinute() == 0 && time.getSecond() == 0;
        return hour + (full ? "" : time.toString().substring(2)) + (time.getHour() < 12 ? "am" : "pm");
    }

    public static String offset(ZoneOffset offset) {
        return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    }

    public static String weekday(DayOfWeek day) {
        String name = day.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** {@return an instant in the form of an entry: {@code 3am CET (+1 day)}} */
    public static String meant(TimeEntry timeEntry, ZoneMeaning zone, Instant instant, LocalDate date) {
        return zone.isInForce(instant)
                ? named(timeEntry, zone.name(), LocalDateTime.ofInstant(instant, zone.literal()), date)
                : generic(timeEntry, zone, instant, date);
    }

    /** {@return an instant in the form of an entry, in the local time of its region: {@code 3pm CEST}} */
    public static String generic(TimeEntry timeEntry, ZoneMeaning zone, Instant instant, LocalDate date) {
        return named(timeEntry, nameInForce(zone, instant), LocalDateTime.ofInstant(instant, zone.place()), date);
    }

    /** {@return the abbreviation in force in the region of a name at an instant, or else the offset} */
    public static String nameInForce(ZoneMeaning zone, Instant instant) {
        return Abbreviations.exact(zone.place(), instant)
                .map(ZoneMeaning::name)
                .orElseGet(() -> offset(zone.place().getRules().getOffset(instant)));
    }

    /** {@return one of the meanings of an entry: {@code 9am India time (2021-11-18T03:30:00Z)}} */
    public static String meaning(Reading reading, Instant instant) {
        String force = reading.zone().isInForce(instant) ? "" : ", not in force then";
        return time(reading.time(), true) + " " + reading.zone().region() + " time (" + instant + force + ")";
    }

    public static String alternatives(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " or " + items.get(last);
    }

    private static String named(TimeEntry timeEntry, String name, LocalDateTime local, LocalDate date) {
        long days = ChronoUnit.DAYS.between(date, local.toLocalDate());
        return time(local.toLocalTime(), timeEntry.clock().twelveHour()) + " " + name + shift(days);
    }

    /** {@return the number of days from the date of the line, as in {@code  (+1 day)}; empty for the same day} */
    public static String shift(long days) {
        return days == 0 ? "" : String.format(Locale.ROOT, " (%+d day%s)", days, Math.abs(days) == 1 ? "" : "s");
    }

    /** {@return a duration: {@code 1 hour 30 minutes}} */
    public static String duration(Duration duration) {
        return Stream.of(
                        count(duration.toHours(), "hour"),
                        count(duration.toMinutesPart(), "minute"),
                        count(duration.toSecondsPart(), "second"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String count(long number, String unit) {
        return number == 0 ? "" : number + " " + unit + (number == 1 ? "" : "s");
    }
}
