package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The groups of {@link InvalidEverywhere} have a value in each component that holds texts or links.
 * {@link InvalidValuesTest} verifies that each of them is a violation.
 */
class InvalidEverywhereTest {

    private final Set<String> known = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();

    @Test
    void everyTextAndLinkHasAValue() throws ReflectiveOperationException {
        for (InvalidValue invalid : InvalidEverywhere.all()) {
            collect(invalid.value());
        }

        assertThat(known).hasSizeGreaterThan(60);
        known.removeAll(filled);
        assertThat(known)
                .as("texts and links without a value; add them to InvalidEverywhere and to its Places")
                .isEmpty();
    }

    private void collect(Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get());
            }
        } else if (value instanceof List<?> list) {
            for (Object each : list) {
                collect(each);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = component.getAccessor().invoke(value);
                if (holdsText(component.getGenericType())) {
                    String name = value.getClass().getSimpleName() + "." + component.getName();
                    known.add(name);
                    if (!part.equals(Optional.empty()) && !part.equals(List.of()) && !part.equals(Map.of())) {
                        filled.add(name);
                    }
                }
                collect(part);
            }
        }
    }

    private static boolean holdsText(Type type) {
        return type instanceof ParameterizedType container
                ? List.of(container.getActualTypeArguments()).stream().anyMatch(InvalidEverywhereTest::holdsText)
                : type == String.class || type == URI.class;
    }
}
