package org.ospoplusplus.cli;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.time.When;

/**
 * Describes values of the model in one line. Records are described by their components, so that new records need no
 * change here. The text contains private values, so values of the public view are needed for public output.
 */
final class ValueText {

    private ValueText() {}

    static String of(Object value) {
        List<String> usual = parts(value, false);
        return String.join(", ", usual.isEmpty() ? parts(value, true) : usual);
    }

    /** {@return the first part of the text, such as the name of a record; empty if a value has no text} */
    static Optional<String> first(Object value) {
        return parts(value, true).stream().findFirst();
    }

    /**
     * @param all whether the parts include the constants that are first in their enumeration, which are the usual ones
     */
    private static List<String> parts(Object value, boolean all) {
        if (!all && value.equals(Guest.Role.GUEST)) {
            return List.of(); // The usual role.
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(present -> parts(present, all)).orElse(List.of());
        }
        if (value instanceof Collection<?> elements) {
            return elements.stream()
                    .flatMap(element -> parts(element, all).stream())
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .toList();
        }
        if (value instanceof When when) {
            return List.of(MeetingList.time(when));
        }
        if (value instanceof LocalDate date) {
            return List.of(date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + date);
        }
        if (value instanceof Duration duration) {
            return List.of(duration(duration));
        }
        if (value instanceof Enum<?> constant) {
            return all || !isUsual(constant) ? List.of(words(constant.name())) : List.of();
        }
        return value instanceof Record record ? components(record, all) : List.of(value.toString());
    }

    private static List<String> components(Record record, boolean all) {
        return Stream.of(record.getClass().getRecordComponents())
                .flatMap(component -> component(component, value(record, component), all))
                .toList();
    }

    /** Numbers and truth values mean nothing without the name of their component. */
    private static Stream<String> component(RecordComponent component, Object value, boolean all) {
        Object bare = value instanceof Optional<?> optional && optional.isPresent() ? optional.get() : value;
        if (bare instanceof Boolean isTrue) {
            return isTrue ? Stream.of(words(component.getName())) : Stream.of();
        }
        return bare instanceof Number ? Stream.of(words(component.getName()) + " " + bare) : parts(value, all).stream();
    }

    /** {@return whether a constant is the first one of an enumeration of the model, which is the usual one} */
    private static boolean isUsual(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return type.getName().startsWith("org.ospoplusplus.") && type.getEnumConstants()[0] == constant;
    }

    /** {@return {@code to be announced} for {@code TO_BE_ANNOUNCED}, and {@code open source} for {@code openSource}} */
    private static String words(String name) {
        return Stream.of(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").split("_"))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** {@return a duration: {@code 1 h 30 min}} */
    private static String duration(Duration duration) {
        String text = Stream.of(
                        duration.toHours() > 0 ? duration.toHours() + " h" : "",
                        duration.toMinutesPart() > 0 ? duration.toMinutesPart() + " min" : "",
                        duration.toSecondsPart() > 0 ? duration.toSecondsPart() + " s" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "0 min" : text;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
