package org.ospoplusplus.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a node of JSON-LD. Terms without a value are omitted. */
final class JsonLdNode {

    private final Map<String, Object> terms = new LinkedHashMap<>();

    JsonLdNode(String type) {
        terms.put("@type", type);
    }

    JsonLdNode with(String term, Object value) {
        terms.put(term, value);
        return this;
    }

    JsonLdNode with(String term, Optional<?> value) {
        value.ifPresent(present -> terms.put(term, present));
        return this;
    }

    /** Adds a list. A single value is written without an array, as is usual in JSON-LD. */
    JsonLdNode with(String term, List<?> values) {
        if (!values.isEmpty()) {
            terms.put(term, values.size() == 1 ? values.get(0) : List.copyOf(values));
        }
        return this;
    }

    Map<String, Object> terms() {
        return terms;
    }
}
