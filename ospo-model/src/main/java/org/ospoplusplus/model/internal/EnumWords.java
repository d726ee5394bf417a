package org.ospoplusplus.model.internal;

import java.util.Locale;

/** The words of enum constants in JSON, in codes and in reports. */
public final class EnumWords {

    private EnumWords() {}

    /** {@return the name of a constant in lower case with hyphens, such as {@code to-be-announced}} */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
