package org.ospoplusplus.ical.internal.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * A date, or a date and time, as it stands in a calendar (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param local the date and time; midnight for a date
 * @param form which of the forms it has
 */
public record TimeValue(LocalDateTime local, Form form) {

    /** The extended form of ISO 8601, with a fraction or an offset, and with a blank instead of T. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /** The longest form with a fraction and an offset has 35 characters. */
    private static final int MAX_LENGTH = 40;

    /** The zone of times that end with Z. */
    private static final String UTC = "UTC";

    /** How a time is written. */
    public enum Form {
        /** A date alone. */
        DATE,
        /** A time in the zone that the property names, if any. */
        LOCAL,
        /** A time in UTC, with a Z. */
        UTC
    }

    /**
     * {@return the value of a text, as {@link #parse(String)} does} Reports a time without seconds.
     *
     * @param text the text
     * @param property where it stands
     * @param warnings told if the seconds are missing
     */
    public static Optional<TimeValue> parse(String text, Property property, WarningSink warnings) {
        Optional<TimeValue> value = parse(text);
        if (value.isPresent() && lacksSeconds(text)) {
            warnings.add(property, Code.VALUE, "has a time without seconds; it is read as a full minute");
        } else if (value.isPresent() && standard(text).isEmpty()) {
            warnings.add(
                    property,
                    Code.VALUE,
                    "is not written as RFC 5545 requires, such as 20260105T170000Z; it is read as the time in ISO 8601");
        }
        return value;
    }

    private static boolean lacksSeconds(String text) {
        return text.length() == 13 || (text.length() == 14 && isLetter(text, 13, 'Z'));
    }

    /**
     * {@return the value of a text, or nothing if the text is not a date or time} Seconds may be missing, and the other forms of
     * ISO 8601 are accepted, because some programs write them. The sixtieth second is read as the one before it (RFC 5545,
     * 3.3.12).
     *
     * @param text such as {@code 20211108}, {@code 20211108T150000}, {@code 20211108T140000Z} or
     *     {@code 2021-11-08T15:00:00+01:00}
     */
    public static Optional<TimeValue> parse(String text) {
        Optional<TimeValue> value = standard(text);
        return value.isPresent() || text.length() > MAX_LENGTH ? value : iso(text);
    }

    private static Optional<TimeValue> iso(String text) {
        Matcher parts = ISO.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String date = parts.group(1) + parts.group(2) + parts.group(3);
        if (parts.group(4) == null) {
            return standard(date);
        }
        String seconds = parts.group(6) == null ? "00" : parts.group(6);
        Optional<TimeValue> local = standard(date + "T" + parts.group(4) + parts.group(5) + seconds);
        String offset = parts.group(7);
        return offset == null ? local : local.flatMap(value -> value.inUtc(offset));
    }

    private Optional<TimeValue> inUtc(String offset) {
        try {
            LocalDateTime utc = local.atOffset(ZoneOffset.of(offset.toUpperCase(Locale.ROOT)))
                    .withOffsetSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
            return utc.getYear() < 1 || utc.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(new TimeValue(utc, Form.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<TimeValue> standard(String text) {
        int length = text.length();
        boolean isShort = lacksSeconds(text);
        boolean hasTime = isShort || length == 15 || (length == 16 && isLetter(text, 15, 'Z'));
        if (length != 8 && !(hasTime && isLetter(text, 8, 'T'))) {
            return Optional.empty();
        }
        try {
            int year = number(text, 0, 4);
            LocalDate date = LocalDate.of(year, number(text, 4, 6), number(text, 6, 8));
            if (year < 1) {
                return Optional.empty();
            }
            if (!hasTime) {
                return Optional.of(new TimeValue(date.atStartOfDay(), Form.DATE));
            }
            int second = isShort ? 0 : number(text, 13, 15);
            LocalTime time = LocalTime.of(number(text, 9, 11), number(text, 11, 13), second == 60 ? 59 : second);
            return Optional.of(new TimeValue(date.atTime(time), length % 2 == 0 ? Form.UTC : Form.LOCAL));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** {@return whether it is a date alone} */
    public boolean isDate() {
        return form == Form.DATE;
    }

    /**
     * {@return the zone in which it is, as {@link TimeZones#at} takes it}
     *
     * @param ofLocal the zone of a time that doesn't end with Z
     */
    public String tzid(String ofLocal) {
        return form == Form.UTC ? UTC : ofLocal;
    }

    /**
     * {@return the zone that a property names}
     *
     * @param property the property
     */
    public static Optional<String> tzid(Property property) {
        return property.getParameter(Parameter.TZID).map(Parameter::getValue);
    }

    private static boolean isLetter(String text, int at, char upperCase) {
        return (text.charAt(at) & ~0x20) == upperCase;
    }

    /** Digits of ASCII; -1, which is in no range, if one is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }
}
