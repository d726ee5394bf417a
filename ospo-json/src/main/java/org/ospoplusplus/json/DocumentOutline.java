package org.ospoplusplus.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The outermost properties of a document, from which a program can infer the type of the document before it reads it.
 *
 * @param names the names of the properties, in their order; empty if the document is not an object
 * @param isEmbedded whether the document is the value of the key {@code ospo} of a page
 * @since 0.1.0
 */
public record DocumentOutline(List<String> names, boolean isEmbedded) {

    /** Copies the names. */
    public DocumentOutline {
        names = List.copyOf(names);
    }

    /**
     * {@return the type whose components include the most names of the document; of equally likely types, the first
     * one}
     *
     * @param types records of the model; at least one
     * @throws IllegalArgumentException if no type is given
     */
    public Class<? extends Record> likeliest(List<Class<? extends Record>> types) {
        // max would return the last one of equally likely types.
        return types.stream()
                .min(Comparator.comparingLong(type -> -matches(type)))
                .orElseThrow(() -> new IllegalArgumentException("types: must not be empty"));
    }

    private long matches(Class<? extends Record> type) {
        Set<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return names.stream().filter(components::contains).count();
    }

    /** {@return the outline of the JSON that a parser reads; of JSON with syntax errors, the part before the first} */
    static DocumentOutline of(JsonParser parser, boolean isEmbedded) {
        Set<String> names = new LinkedHashSet<>();
        try {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    names.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return new DocumentOutline(List.copyOf(names), isEmbedded); // Reading the document reports the error.
        }
        return new DocumentOutline(List.copyOf(names), isEmbedded);
    }
}
