package org.ospoplusplus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;

/** Arbitraries vary each component, so that properties test new components, too. */
class EveryComponentVariesTest {

    private final Map<String, Set<Object>> values = new TreeMap<>();

    @Example
    void noComponentAlwaysHasTheSameValue() throws ReflectiveOperationException {
        sample(OspoArbitraries.workingGroups(), 200);
        sample(OspoArbitraries.cadences(), 200);

        Set<String> constant = new TreeSet<>();
        values.forEach((component, found) -> {
            if (found.size() < 2) {
                constant.add(component);
            }
        });
        assertThat(values).hasSizeGreaterThan(80);
        assertThat(constant)
                .as("components with the same value in all samples; add them to their arbitrary")
                .isEmpty();
    }

    private void sample(Arbitrary<?> arbitrary, int count) throws ReflectiveOperationException {
        List<?> samples = arbitrary.generator(1000).stream(new Random(2030))
                .limit(count)
                .map(Shrinkable::value)
                .toList();
        for (Object sample : samples) {
            collect(sample);
        }
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
                Set<Object> found = values.computeIfAbsent(
                        value.getClass().getSimpleName() + "." + component.getName(), name -> new HashSet<>());
                if (found.size() < 2) {
                    found.add(part);
                }
                collect(part);
            }
        }
    }
}
