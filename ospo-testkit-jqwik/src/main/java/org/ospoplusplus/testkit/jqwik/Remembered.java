package org.ospoplusplus.testkit.jqwik;

import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/**
 * Values that are created once. jqwik creates a value again for each filter and for each list that contains it, because
 * values could be mutable. Those of the model are not.
 */
final class Remembered<T> implements Arbitrary<T> {

    private final Arbitrary<T> values;

    private Remembered(Arbitrary<T> values) {
        this.values = values;
    }

    static <T> Arbitrary<T> of(Arbitrary<T> values) {
        return new Remembered<>(values);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return values.generator(genSize).mapShrinkable(Value::new);
    }

    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return values.edgeCases(maxEdgeCases);
    }

    private static final class Value<T> implements Shrinkable<T> {

        private final Shrinkable<T> shrinkable;
        private @Nullable T value;

        Value(Shrinkable<T> shrinkable) {
            this.shrinkable = shrinkable;
        }

        @Override
        public T value() {
            T known = value;
            if (known == null) {
                known = shrinkable.value();
                value = known;
            }
            return known;
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return shrinkable.shrink().map(Value::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return shrinkable.distance();
        }
    }
}
