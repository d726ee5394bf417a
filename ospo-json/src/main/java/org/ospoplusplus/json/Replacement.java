package org.ospoplusplus.json;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.internal.EnumWords;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * A property that a reader accepts in place of components of a record: {@code day} for {@code first} and {@code last},
 * {@code end} for {@code duration}, and {@code speaker} for {@code name} and {@code role}. Writing always gives the
 * components.
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

    /** {@return the properties that replace components of a record, by their names} */
    static Map<String, Replacement> of(Class<?> type) {
        if (type == When.Days.class) {
            return byName(Stream.of(new Day()));
        }
        if (type == When.Timed.class) {
            return byName(Stream.of(new EndOfTimed()));
        }
        if (type == UsualTime.class) {
            return byName(Stream.of(new EndOfUsualTime()));
        }
        if (type == Guest.class) {
            return byName(Stream.of(Guest.Role.Known.values()).map(RoleOfGuest::new));
        }
        if (type == ExceptDate.class) {
            return byName(Stream.of(new DaysOfBreak()));
        }
        if (type == AgendaItem.class) {
            return byName(Stream.of(new StartOfPart()));
        }
        if (type == Registration.class) {
            return byName(Stream.of(Registration.Method.values())
                    .filter(Registration.Method::isLinked)
                    .map(MethodOfRegistration::new));
        }
        return type == Link.class ? byName(Stream.of(Link.Kind.Known.values()).map(KindOfLink::new)) : Map.of();
    }

    private static Map<String, Replacement> byName(Stream<Replacement> replacements) {
        Map<String, Replacement> byName = new LinkedHashMap<>();
        replacements.forEach(each -> byName.put(each.name(), each));
        return Collections.unmodifiableMap(byName);
    }

    /** {@return whether the property is a known word of an open list, with the value that the word describes} */
    boolean isWord() {
        return false;
    }

    /** {@return whether the replaced components must be absent} */
    boolean isExclusive() {
        return true;
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

    /** {@return the fault of a property beside the components that it replaces} */
    private String contradiction() {
        return "\"" + name + "\" is short for \"" + String.join("\" and \"", components)
                + "\"; remove it, or remove these";
    }

    /** A role with the name of the guest: {@code speaker} for {@code name} and {@code role}. */
    private static final class RoleOfGuest extends Replacement {

        private final Guest.Role role;

        private RoleOfGuest(Guest.Role.Known role) {
            super(EnumWords.of(role), Codecs.STRING, "name", "role");
            this.role = new Guest.Role(EnumWords.of(role));
        }

        @Override
        boolean isWord() {
            return true;
        }

        @Override
        @Nullable
        String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object value) {
            if (given) {
                return super.contradiction();
            }
            set(shape, values, "name", Optional.of(value));
            set(shape, values, "role", role);
            return null;
        }
    }

    /** A kind with the link, also after its title: {@code slides} for {@code url} and {@code kind}. */
    private static final class KindOfLink extends Replacement {

        private final Link.Kind kind;

        private KindOfLink(Link.Kind.Known kind) {
            super(EnumWords.of(kind), LabeledLink.codec("title"), "url", "kind");
            this.kind = new Link.Kind(EnumWords.of(kind));
        }

        @Override
        boolean isWord() {
            return true;
        }

        @Override
        @Nullable
        String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object value) {
            LabeledLink link = (LabeledLink) value;
            if (given) {
                return super.contradiction();
            }
            if (link.label().isPresent()) {
                if (!Optional.empty().equals(get(shape, values, "title"))) {
                    return "has a title before the link and another one in \"title\"; remove one of them";
                }
                set(shape, values, "title", link.label());
            }
            set(shape, values, "url", link.url());
            set(shape, values, "kind", kind);
            return null;
        }
    }

    /** A method with its link: {@code ticket} for {@code method} and {@code url}. */
    private static final class MethodOfRegistration extends Replacement {

        private final Registration.Method method;

        private MethodOfRegistration(Registration.Method method) {
            super(EnumWords.of(method), Codecs.of(URI.class), "method", "url");
            this.method = method;
        }

        @Override
        boolean isWord() {
            return true;
        }

        @Override
        @Nullable
        String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object value) {
            if (given) {
                return super.contradiction();
            }
            set(shape, values, "url", Optional.of(value));
            set(shape, values, "method", method);
            return null;
        }
    }

    /**
     * The time that clocks show when a part of a session starts, in place of the offset. {@link PlannedParts} computes
     * the offset when the start of the session is known.
     */
    static final class StartOfPart extends Replacement {

        private StartOfPart() {
            super(
                    "at",
                    new StringCodec<>(
                            Object.class,
                            "a time in a string, such as 15:00, or a local date and time, such as 2021-11-08T15:00",
                            PlannedParts::start,
                            Object::toString,
                            FormatHints::time),
                    "offset");
        }

        @Override
        @Nullable
        String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object value) {
            return given ? "\"at\" and \"offset\" exclude each other; keep one of them" : null;
        }
    }

    /** The first and the last day of a break, in place of a day. {@link PlannedBreaks} computes the days. */
    private static final class DaysOfBreak extends Replacement {

        private DaysOfBreak() {
            super(
                    "days",
                    new StringCodec<>(
                            PlannedBreaks.Days.class, PlannedBreaks.EXPECTED, PlannedBreaks::parse, Object::toString),
                    "date");
        }

        @Override
        @Nullable
        String replace(RecordShape shape, @Nullable Object[] values, boolean given, Object value) {
            if (given) {
                return "\"days\" and \"date\" exclude each other; keep one of them";
            }
            set(shape, values, "date", ((PlannedBreaks.Days) value).first());
            return null;
        }
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

    /**
     * Sets the duration of a time from its end.
     *
     * @param values the values of {@link When.Timed} or {@link UsualTime}
     * @return the fault; null if the end has no fault
     */
    static @Nullable String end(RecordShape shape, @Nullable Object[] values, Object end) {
        Replacement replacement = of(shape.type()).get("end");
        return replacement == null ? null : replacement.replace(shape, values, false, end);
    }

    private abstract static class End extends Replacement {

        private End(ValueCodec valueCodec) {
            super("end", valueCodec, "duration");
        }

        @Override
        boolean isExclusive() {
            return false;
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
