package org.ospoplusplus.model.internal;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the components of records. Each method throws an exception that starts with the name of the component, such as
 * {@code Session.title}, if the value breaks the rule.
 */
public final class Require {

    /** The maximum length of a string in a record, in UTF-16 code units. Validation has lower limits. */
    public static final int MAX_TEXT = 65_536;

    /** The maximum length of a list in a record, except the sessions of a working group. */
    public static final int MAX_LIST = 1_000;

    /** The maximum duration or offset in a record. */
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
            throw new IllFormedException(component, "longer than " + MAX_TEXT + " characters");
        }
        return value;
    }

    public static void text(Optional<String> value, String component) {
        if (nonNull(value, component).isPresent()) {
            text(value.get(), component);
        }
    }

    public static void link(URI value, String component) {
        if (text(nonNull(value, component).toString(), component).isEmpty()) {
            throw new IllFormedException(component, "must not be empty; leave it out if unknown");
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
            throw new IllFormedException(component, "more than " + max + " elements");
        }
        try {
            // Records are often built from the lists of other records, for which this neither copies nor searches.
            return List.copyOf(values);
        } catch (NullPointerException e) {
            throw nullElement(component, e);
        }
    }

    private static NullPointerException nullElement(String component, NullPointerException cause) {
        NullPointerException named = new NullPointerException(component + " element is null");
        named.initCause(cause);
        return named;
    }

    public static List<String> texts(List<String> values, String component) {
        List<String> copy = list(values, component);
        for (int i = 0; i < copy.size(); i++) {
            text(copy.get(i), component);
        }
        return copy;
    }

    /** Checks that a date is in the {@linkplain Years years} of the model. */
    public static LocalDate date(LocalDate value, String component) {
        year(nonNull(value, component).getYear(), component);
        return value;
    }

    public static void year(int value, String component) {
        if (!Years.contains(value)) {
            throw yearFault(component);
        }
    }

    /** Checks that an instant is a whole second, because iCalendar has no smaller unit, in the years 1 to 9999. */
    public static void instant(Instant value, String component) {
        if (!Years.contains(nonNull(value, component))) {
            throw yearFault(component);
        }
        if (!value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllFormedException(component, "must be a whole second; truncate it");
        }
    }

    private static IllegalArgumentException yearFault(String component) {
        return new IllFormedException(component, "the year must be " + Years.FIRST + " to " + Years.LAST);
    }

    public static void instant(Optional<Instant> value, String component) {
        nonNull(value, component).ifPresent(instant -> instant(instant, component));
    }

    /** Checks that a duration is a positive number of whole seconds, at most 366 days. */
    public static void duration(Optional<Duration> value, String component) {
        nonNull(value, component).ifPresent(duration -> {
            if (duration.isZero()) {
                throw new IllFormedException(component, "must be longer than zero; leave it out if unknown");
            }
            offset(duration, component);
        });
    }

    /** Checks that an offset is zero or a positive number of whole seconds, at most 366 days. */
    public static void offset(Optional<Duration> value, String component) {
        nonNull(value, component).ifPresent(duration -> offset(duration, component));
    }

    private static void offset(Duration value, String component) {
        if (value.isNegative()
                || value.compareTo(MAX_DURATION) > 0
                || !value.equals(value.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllFormedException(component, "must be whole seconds, not negative, 366 days at most");
        }
    }

    /**
     * Checks that a zone is a region of the time zone database. An offset such as {@code +02:00} or {@code GMT+2} is
     * not a region, because it lacks the rules of daylight saving.
     */
    public static void region(ZoneId value, String component) {
        if (nonNull(value, component) instanceof ZoneOffset || value.getId().contains(":")) {
            throw new IllFormedException(
                    component, "an offset is not a time zone; name a region such as Europe/Paris or Etc/UTC");
        }
    }

    /**
     * Refuses another spelling of a known word of an open list, because programs would take it for an unknown word.
     *
     * @param known the known words, in lower case with hyphens
     */
    public static void usualSpelling(String word, Set<String> known, String component) {
        String usual = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        if (!known.contains(word) && known.contains(usual)) {
            throw new IllFormedException(component, "must be in lower case with hyphens: " + usual);
        }
    }
}
