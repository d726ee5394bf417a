package org.ospoplusplus.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A word out of a closed list: the constant's name in small letters, with hyphens ({@code to-be-announced}). */
final class EnumForm extends Form {

    private final Map<String, Object> byWord = new LinkedHashMap<>();
    private final String[] words;

    EnumForm(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        words = new String[constants.length];
        for (int i = 0; i < constants.length; i++) {
            words[i] = ((Enum<?>) constants[i]).name().toLowerCase(Locale.ROOT).replace('_', '-');
            byWord.put(words[i], constants[i]);
        }
    }

    @Override
    @Nullable Object read(Reading in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        Object value = byWord.get(in.parser().getString());
        return value == null ? in.fault(Codes.CLOSED_LIST, "must be " + expected()) : value;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeString(words[((Enum<?>) value).ordinal()]);
    }

    @Override
    String expected() {
        return "one of the strings " + String.join(", ", words);
    }
}
