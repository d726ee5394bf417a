package org.ospoplusplus.model;

import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;

/**
 * Records made by reflection, with a value in each component: each optional is present, each list has two elements. A
 * new component is therefore filled without a change here. The values satisfy the constructors, but not all
 * constraints.
 */
final class Full {

    /** A text that each private value contains, and no public value. */
    static final String MARKER = "m4rker";

    /** A link that {@link #workingGroup(String, URI)} marks as secret in each {@link JoinLink}. */
    static final String SECRET = "https://full.example/gehälter/" + MARKER;

    private static final LocalDate DAY = LocalDate.of(2024, 5, 16);

    private static final ZoneId ZONE = ZoneId.of("Europe/Lisbon");

    private static final When.Timed TIMED = When.at(DAY.atTime(15, 0), ZONE, Duration.ofHours(2));

    private static final CadenceRule BY_WEEKDAY = new CadenceRule(
            CadenceRule.Frequency.QUARTERLY,
            2,
            List.of(new CadenceRule.Weekday(DayOfWeek.THURSDAY, Optional.of(7))),
            Optional.empty());

    private static final CadenceRule BY_DAY_OF_MONTH =
            new CadenceRule(CadenceRule.Frequency.MONTHLY, 3, List.of(), Optional.of(15));

    private final @Nullable String text;
    private final @Nullable URI link;
    private final int constant;
    private int count;

    /** @param constant the index of the constant that each component of an enum type gets */
    private Full(@Nullable String text, @Nullable URI link, int constant) {
        this.text = text;
        this.link = link;
        this.constant = constant;
    }

    /**
     * {@return a record of each type, without default values} {@code CadenceRule} appears twice, because a rule has
     * either weekdays or a day of the month.
     */
    static List<Record> all() {
        return Stream.concat(
                        Records.types().stream().map(type -> (Record) new Full(null, null, 1).value(type)),
                        Stream.of(BY_DAY_OF_MONTH))
                .toList();
    }

    /** {@return the record of a type in {@link #all()}} */
    static <T extends Record> T of(Class<T> type) {
        return type.cast(new Full(null, null, 1).value(type));
    }

    /** {@return a group that the public may see, except for its {@linkplain #isPrivate private values}} */
    static WorkingGroup workingGroup() {
        return (WorkingGroup) new Full(null, null, 0).value(WorkingGroup.class);
    }

    /** {@return such a group with the same text and the same link everywhere} */
    static WorkingGroup workingGroup(String text, URI link) {
        return (WorkingGroup) new Full(text, link, 0).value(WorkingGroup.class);
    }

    static boolean isPrivate(Object value) {
        return value instanceof EmailAddress
                || value instanceof Passcode
                || (value instanceof JoinLink join && join.secret())
                || (value instanceof DialIn dialIn && dialIn.secret());
    }

    private Object value(Type type) {
        count++;
        if (type instanceof ParameterizedType container) {
            Type element = container.getActualTypeArguments()[0];
            if (container.getRawType() == Optional.class) {
                return Optional.of(value(element));
            }
            if (container.getRawType() == Map.class) {
                return Map.of("x-a" + count, value(String.class), "x-b" + count, value(String.class));
            }
            if (container.getRawType() == List.class) {
                return List.of(value(element), value(element));
            }
        }
        if (type == EmailAddress.class) {
            return new EmailAddress(MARKER + count + "@full.example");
        }
        if (type == JoinLink.class) {
            return JoinLink.secret(link == null ? URI.create("https://full.example/" + MARKER + count) : link);
        }
        if (type == Passcode.class) {
            return new Passcode(MARKER + count);
        }
        if (type == DialIn.class) {
            return new DialIn(MARKER + count, Optional.of(MARKER + count), true);
        }
        if (type == Meeting.class) {
            return value(Session.class);
        }
        if (type == When.class || type == When.Timed.class) {
            return TIMED;
        }
        if (type == When.Days.class) {
            return When.between(DAY.minusDays(3), DAY.plusDays(1));
        }
        if (type == CadenceRule.class) {
            return BY_WEEKDAY;
        }
        if (type instanceof Class<?> other) {
            return other.isRecord() ? record(other) : leaf(other);
        }
        throw new AssertionError("Full has no value for " + type);
    }

    private Record record(Class<?> type) {
        return Records.create(
                type, Stream.of(type.getRecordComponents()).map(this::component).toArray());
    }

    private Object component(RecordComponent component) {
        if (component.getDeclaringRecord() == VirtualLocation.class
                && component.getName().equals("meetingId")) {
            // The join link is secret, so the id is private.
            return Optional.of(MARKER + ++count);
        }
        // All other days of the series are before its last day.
        return component.getDeclaringRecord() == Series.class
                        && component.getName().equals("last")
                ? Optional.of(LocalDate.of(9_000, 1, 1))
                : value(component.getGenericType());
    }

    private Object leaf(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[constant];
        }
        return Stream.of(
                        text == null ? "téxt " + count : text,
                        link == null ? URI.create("https://full.example/" + count) : link,
                        Instant.parse("2024-01-08T09:00:00Z").plusSeconds(count),
                        Duration.ofMinutes(count),
                        LocalTime.NOON,
                        LocalDateTime.of(DAY, LocalTime.NOON),
                        DAY.plusDays(count),
                        YearMonth.from(DAY),
                        Year.from(DAY),
                        ZONE,
                        Currency.getInstance("EUR"),
                        BigDecimal.valueOf(count),
                        true,
                        count,
                        count % 90.0)
                .filter(value -> wrapper(type).isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Full has no value for " + type));
    }

    private static Class<?> wrapper(Class<?> type) {
        return MethodType.methodType(type).wrap().returnType();
    }
}
