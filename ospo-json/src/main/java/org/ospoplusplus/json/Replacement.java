package org.ospoplusplus.json;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * A property that a reader accepts in place of components of a record: {@code day} for {@code first} and {@code last},
 * and {@code end} for {@code duration}. Writing always gives the components.
 */
abstract class Replacement {

    private final String name;
    private final ValueCodec valueCodec;
    private final List<String> components;

    /** @param components the names of the components that the property replaces */
    private Replacement(String name, ValueCodec valueCodec, String... components) {
        this.name = name;
        this.valueCodec = valueCodec;
        this.components = List.of(components);
    }

    /** {@return the property that replaces components of a record; null if the record has no such property} */
    static @Nullable Replacement of(Class<?> type) {
        if (type == When.Days.class) {
            return new Day();
        }
        if (type == When.Timed.class) {
            return new EndOfTimed();
        }
        return type == UsualTime.class ? new EndOfUsualTime() : null;
    }

    String name() {
        return name;
    }

    ValueCodec valueCodec() {
        return valueCodec;
    }

    /** {@return the names of the components that the property replaces} */
    List<String> components() {
        return components;
    }

    /**
     * Sets the replaced components to the values that the property means.
     *
     * @param shape the shape of the record
     * @param values the values of all components; null for a value that is missing or has a fault
     * @param given whether the document contains one of the replaced components
     * @return the fault; null if the value has no fault
     */
    abstract @Nullable String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object value);

    private static @Nullable Object get(RecordShape shape, @Nullable Object[] values, String component) {
        return values[shape.indexOf(component, 0)];
    }

    private static void set(RecordShape shape, @Nullable Object[] values, String component, Object value) {
        values[shape.indexOf(component, 0)] = value;
    }

    private static final class Day extends Replacement {

        private Day() {
            super("day", Codecs.of(LocalDate.class), "first", "last");
        }

        @Override
        @Nullable
        String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object value) {
            if (given) {
                return "\"day\" is short for the same \"first\" and \"last\"; write either \"day\", or \"first\" and \"last\"";
            }
            set(shape, values, "first", value);
            set(shape, values, "last", value);
            return null;
        }
    }

    private abstract static class End extends Replacement {

        private End(ValueCodec valueCodec) {
            super("end", valueCodec, "duration");
        }

        @Override
        @Nullable
        String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object end) {
            Object start = get(shape, values, "start");
            Object zone = get(shape, values, "zone");
            Object duration = get(shape, values, "duration");
            if (start == null || zone == null || duration == null) {
                return null;
            }
            String fault = fault(start, (ZoneId) zone, end);
            if (fault != null) {
                return fault;
            }
            Duration length = between(start, (ZoneId) zone, end);
            if (length.compareTo(Require.MAX_DURATION) > 0) {
                return "must be at most " + Require.MAX_DURATION.toDays() + " days after the start";
            }
            if (given && !duration.equals(Optional.of(length))) {
                return "contradicts the duration, because it means " + length + "; remove one of them";
            }
            set(shape, values, "duration", Optional.of(length));
            return null;
        }

        /** {@return the fault of an end; null if it has none} */
        abstract @Nullable String fault(Object start, ZoneId zone, Object end);

        abstract Duration between(Object start, ZoneId zone, Object end);
    }

    private static final class EndOfTimed extends End {

        private EndOfTimed() {
            super(new StringCodec<>(
                    Object.class,
                    "a local date and time in a string, such as 2021-11-08T17:00, or a time of the day of the start, such as"
                            + " 17:00",
                    EndOfTimed::parse,
                    Object::toString,
                    FormatHints::time));
        }

        private static @Nullable Object parse(String text) {
            LocalTime time = StrictFormats.time(text);
            return time == null ? StrictFormats.dateTime(text) : time;
        }

        private static LocalDateTime end(Object start, Object end) {
            return end instanceof LocalTime time
                    ? ((LocalDateTime) start).toLocalDate().atTime(time)
                    : (LocalDateTime) end;
        }

        @Override
        @Nullable
        String fault(Object start, ZoneId zone, Object end) {
            LocalDateTime dateTime = end(start, end);
            if (zone.getRules().getValidOffsets(dateTime).isEmpty()) {
                return "clocks in the zone skip this time; correct it";
            }
            if (!between(start, zone, end).isNegative() && !dateTime.equals(start)) {
                return null;
            }
            return end instanceof LocalTime && !dateTime.equals(start)
                    ? "must be after the start; add the date if the end is on the next day: " + dateTime.plusDays(1)
                    : "must be after the start";
        }

        /** Uses the earlier moment if clocks show the end twice, as {@link When.Timed#zonedStart} does for a start. */
        @Override
        Duration between(Object start, ZoneId zone, Object end) {
            return Duration.between(
                    ((LocalDateTime) start).atZone(zone), end(start, end).atZone(zone));
        }
    }

    /** A usual time has no date, so the duration is the difference of the times that clocks show. */
    private static final class EndOfUsualTime extends End {

        private EndOfUsualTime() {
            super(Codecs.of(LocalTime.class));
        }

        @Override
        @Nullable
        String fault(Object start, ZoneId zone, Object end) {
            return between(start, zone, end).compareTo(Duration.ZERO) > 0
                    ? null
                    : "must be after the start; write \"duration\" instead if the end is on the next day";
        }

        @Override
        Duration between(Object start, ZoneId zone, Object end) {
            return Duration.between((LocalTime) start, (LocalTime) end);
        }
    }
}
