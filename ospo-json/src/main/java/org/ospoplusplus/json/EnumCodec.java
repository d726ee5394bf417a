package org.ospoplusplus.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.internal.EnumWords;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Reads and writes constants of an enumeration as their names in lower case with hyphens: {@code to-be-announced}. */
final class EnumCodec extends ValueCodec {

    private final Class<?> type;
    private final Map<String, Object> byWord = new LinkedHashMap<>();
    private final Map<Object, SerializableString> words = new HashMap<>();

    EnumCodec(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            String word = EnumWords.of((Enum<?>) constant);
            byWord.put(word, constant);
            words.put(constant, new SerializedString(word));
        }
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        String word = in.parser().getString();
        Object value = byWord.get(word);
        return value == null
                ? in.fault(
                        Code.CLOSED_LIST,
                        "must be " + expected()
                                + TriedValues.remedy(type, word, byWord.keySet())
                                        .map("; "::concat)
                                        .orElse(""))
                : value;
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeString(words.get(value));
    }

    @Override
    String expected() {
        return "one of the strings " + String.join(", ", byWord.keySet());
    }

    @Override
    @Nullable
    Object placeholder() {
        return byWord.values().iterator().next();
    }

    @Override
    boolean isString() {
        return true;
    }
}
