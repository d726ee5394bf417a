package org.ospoplusplus.model.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What makes a record well-formed. Every method throws if its argument isn't so, and names the component, which is
 * given as {@code Record.component}; those give the argument back that are called for it.
 */
public final class Require {

    /** Longest string that a record holds, in UTF-16 units; validation has tighter bounds. */
    public static final int MAX_TEXT = 65_536;

    /** Longest list that a record holds, sessions excepted. */
    public static final int MAX_LIST = 1_000;

    /** The longest duration or offset that a record holds. */
    public static final Duration MAX_DURATION = Duration.ofDays(366);

    private Require() {}

    public static <T> T nonNull(T value, String component) {
        if (value == null) {
            throw new NullPointerException(component + " is null");
        }
        return value;
    }

    public static String text(String value, String component) {
        if (nonNull(value, component).length() > MAX_TEXT) {
            throw new IllegalArgumentException(component + ": longer than " + MAX_TEXT + " characters");
        }
        return value;
    }

    public static void text(Optional<String> value, String component) {
        nonNull(value, component).ifPresent(text -> text(text, component));
    }

    public static void link(URI value, String component) {
        if (text(nonNull(value, component).toString(), component).isEmpty()) {
            throw new IllegalArgumentException(component + ": must not be empty; leave it out if unknown");
        }
    }

    public static void link(Optional<URI> value, String component) {
        nonNull(value, component).ifPresent(link -> link(link, component));
    }

    public static <T> List<T> list(List<T> values, String component) {
        return list(values, MAX_LIST, component);
    }

    public static <T> List<T> list(List<T> values, int max, String component) {
        int size = nonNull(values, component).size();
        if (size > max) {
            throw new IllegalArgumentException(component + ": more than " + max + " elements");
        }
        for (T value : values) {
            if (value == null) {
                throw new NullPointerException(component + " element is null");
            }
        }
        return List.copyOf(values);
    }

    public static List<String> texts(List<String> values, String component) {
        List<String> copy = list(values, component);
        copy.forEach(value -> text(value, component));
        return copy;
    }

    /** Years 1 to 9999: what four digits on the wire can carry. */
    public static LocalDate date(LocalDate value, String component) {
        year(nonNull(value, component).getYear(), component);
        return value;
    }

    public static void year(int value, String component) {
        if (!Years.contains(value)) {
            throw yearFault(component);
        }
    }

    /** Whole seconds, since iCalendar has no finer unit, in the years 1 to 9999. */
    public static void instant(Instant value, String component) {
        if (!Years.contains(nonNull(value, component))) {
            throw yearFault(component);
        }
        if (!value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException(component + ": must be a whole second; truncate it");
        }
    }

    private static IllegalArgumentException yearFault(String component) {
        return new IllegalArgumentException(component + ": the year must be " + Years.FIRST + " to " + Years.LAST);
    }

    public static void instant(Optional<Instant> value, String component) {
        nonNull(value, component).ifPresent(instant -> instant(instant, component));
    }

    /** A positive number of whole seconds, 366 days at most. */
    public static void duration(Optional<Duration> value, String component) {
        nonNull(value, component).ifPresent(duration -> {
            if (duration.isZero()) {
                throw new IllegalArgumentException(component + ": must be longer than zero; leave it out if unknown");
            }
            offset(duration, component);
        });
    }

    /** Zero or a positive number of whole seconds, 366 days at most. */
    public static void offset(Optional<Duration> value, String component) {
        nonNull(value, component).ifPresent(duration -> offset(duration, component));
    }

    private static void offset(Duration value, String component) {
        if (value.isNegative()
                || value.compareTo(MAX_DURATION) > 0
                || !value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException(component + ": must be whole seconds, not negative, 366 days at most");
        }
    }

    /**
     * A region of the time zone database. Offsets ({@code +02:00}, {@code GMT+2}) are not regions: they say nothing of
     * daylight saving.
     */
    public static void region(ZoneId value, String component) {
        if (nonNull(value, component) instanceof ZoneOffset || value.getId().contains(":")) {
            throw new IllegalArgumentException(
                    component + ": an offset is not a time zone; name a region such as Europe/Paris or Etc/UTC");
        }
    }
}
