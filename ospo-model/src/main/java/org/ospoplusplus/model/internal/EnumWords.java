package org.ospoplusplus.model.internal;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of enum constants in JSON, in codes and in reports. */
public final class EnumWords {

    private EnumWords() {}

    /** {@return constants by their words} */
    public static <E extends Enum<E>> Map<String, E> index(E[] constants) {
        return Stream.of(constants).collect(Collectors.toUnmodifiableMap(EnumWords::of, Function.identity()));
    }

    /** {@return the name of a constant in lower case with hyphens, such as {@code to-be-announced}} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
