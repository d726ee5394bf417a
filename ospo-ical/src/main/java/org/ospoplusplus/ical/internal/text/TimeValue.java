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
 * A value of type DATE or DATE-TIME (RFC 5545, 3.3.4 and 3.3.5).
 *
 * @param local the date and time; midnight for a date
 * @param form the form of the value
 */
public record TimeValue(LocalDateTime local, Form form) {

    /** The extended form of ISO 8601, with a fraction or an offset, and with a blank instead of T. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?([Zz]|[+-]\\d{2}(?::?\\d{2})?)?)?");

    /** The length of the longest form, with a fraction and an offset. */
    private static final int MAX_LENGTH = 40;

    /** The zone of times that end with Z. */
    private static final String UTC = "UTC";

    /** The form of a value. */
    public enum Form {
        /** A date without a time. */
        DATE,
        /** A local time in the zone of the property, or without a zone. */
        LOCAL,
        /** A time in UTC, which ends with Z. */
        UTC
    }

    /**
     * {@return the value of a text, as in {@link #parse(String)}} A time without seconds is reported.
     *
     * @param text the text
     * @param property the property that contains the text, for the warning
     * @param warnings receives a warning if the seconds are missing
     */
    public static Optional<TimeValue> parse(String text, Property property, WarningSink warnings) {
        Optional<TimeValue> value = parse(text);
        if (value.isPresent() && lacksSeconds(text)) {
            warnings.add(property, Code.VALUE, "a time has no seconds; 0 seconds are assumed");
        } else if (value.isPresent() && standard(text).isEmpty()) {
            warnings.add(
                    property,
                    Code.VALUE,
                    "a time is not in the form of RFC 5545, such as 20260105T170000Z; it is read as ISO 8601");
        }
        return value;
    }

    private static boolean lacksSeconds(String text) {
        return text.length() == 13 || (text.length() == 14 && isLetter(text, 13, 'Z'));
    }

    /**
     * {@return the value of a text, or empty if it is invalid, for example a date that does not exist} The seconds may
     * be missing, and the other forms of ISO 8601 are accepted, because some programs write them. Second 60 is read as
     * 59 (RFC 5545, 3.3.12).
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

    /** {@return whether the value is a date without a time} */
    public boolean isDate() {
        return form == Form.DATE;
    }

    /**
     * {@return the name of the zone of this value, for {@link TimeZones#at}}
     *
     * @param ofLocal the name of the zone if the value does not end with Z
     */
    public String tzid(String ofLocal) {
        return form == Form.UTC ? UTC : ofLocal;
    }

    /**
     * {@return the {@code TZID} parameter of a property}
     *
     * @param property the property
     */
    public static Optional<String> tzid(Property property) {
        return property.getParameter(Parameter.TZID).map(Parameter::getValue);
    }

    private static boolean isLetter(String text, int at, char upperCase) {
        return (text.charAt(at) & ~0x20) == upperCase;
    }

    /** {@return a number of ASCII digits, or -1, which is invalid everywhere, if another character is among them} */
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
