package org.ospoplusplus.testkit.jqwik;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Values of several arbitraries. The choices of jqwik search the generator of the chosen arbitrary for each value,
 * which costs more than the value. This choice creates each generator once. It shrinks to values of the arbitraries
 * before the chosen one, like the choices of jqwik.
 */
final class Choice<T> implements Arbitrary<T> {

    private final List<Arbitrary<T>> arbitraries;

    /** The index of an arbitrary, as often as its share of the values. */
    private final List<Integer> shares;

    private Choice(List<Arbitrary<T>> arbitraries, List<Integer> shares) {
        this.arbitraries = arbitraries;
        this.shares = shares;
    }

    /** {@return values of all arbitraries, with equal shares} */
    @SafeVarargs
    @SuppressWarnings("varargs") // reads the array only
    static <T> Arbitrary<T> oneOf(Arbitrary<? extends T>... arbitraries) {
        return oneOf(Stream.of(arbitraries).map(Choice::<T>widen).toList());
    }

    /** {@return values of all arbitraries, with equal shares} */
    static <T> Arbitrary<T> oneOf(List<Arbitrary<T>> arbitraries) {
        return new Choice<>(
                arbitraries, IntStream.range(0, arbitraries.size()).boxed().toList());
    }

    /** {@return values of all arbitraries, with the given shares} */
    @SafeVarargs
    @SuppressWarnings("varargs") // reads the array only
    static <T> Arbitrary<T> frequencyOf(Tuple2<Integer, Arbitrary<? extends T>>... arbitraries) {
        List<Arbitrary<T>> all = new ArrayList<>();
        List<Integer> shares = new ArrayList<>();
        for (Tuple2<Integer, Arbitrary<? extends T>> each : arbitraries) {
            shares.addAll(Collections.nCopies(each.get1(), all.size()));
            all.add(widen(each.get2()));
        }
        return new Choice<>(all, shares);
    }

    /** {@return optional values, of which one in 20 is empty} */
    static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return optional(values, 0.95);
    }

    /**
     * {@return optional values}
     *
     * @param present the share of values that are present, in steps of 0.05
     */
    static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values, double present) {
        int share = (int) Math.round(20 * present);
        List<Arbitrary<Optional<T>>> all = List.of(Arbitraries.just(Optional.empty()), values.map(Optional::of));
        return new Choice<>(
                all,
                IntStream.range(0, 20)
                        .map(place -> place < share ? 1 : 0)
                        .boxed()
                        .toList());
    }

    /** An arbitrary only returns values. */
    @SuppressWarnings("unchecked")
    private static <T> Arbitrary<T> widen(Arbitrary<? extends T> values) {
        return (Arbitrary<T>) values;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        List<RandomGenerator<T>> generators =
                arbitraries.stream().map(each -> each.generator(genSize)).toList();
        return random -> {
            int index = shares.get(random.nextInt(shares.size()));
            return new Chosen<>(
                    arbitraries,
                    genSize,
                    random.nextLong(),
                    index,
                    generators.get(index).next(random));
        };
    }

    /** jqwik would compare all parts of this arbitrary to find its generator again. */
    @Override
    public boolean isGeneratorMemoizable() {
        return false;
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        // jqwik adds configured edge cases to this list.
        List<Supplier<Shrinkable<T>>> all = new ArrayList<>();
        for (Arbitrary<T> each : arbitraries) {
            all.addAll(each.edgeCases(maxEdgeCases - all.size()).suppliers());
        }
        return EdgeCases.fromSuppliers(all);
    }

    /** @param seed creates simpler values with the arbitraries before the chosen one */
    private record Chosen<T>(List<Arbitrary<T>> arbitraries, int genSize, long seed, int index, Shrinkable<T> chosen)
            implements Shrinkable<T> {

        @Override
        public T value() {
            return chosen.value();
        }

        @Override
        public Stream<Shrinkable<T>> shrink() {
            return Stream.concat(
                    IntStream.range(0, index).mapToObj(this::before),
                    chosen.shrink().map(simpler -> new Chosen<>(arbitraries, genSize, seed, index, simpler)));
        }

        private Shrinkable<T> before(int earlier) {
            return Shrinkable.unshrinkable(earlier, ShrinkingDistance.of(earlier))
                    .flatMap(arbitraries::get, genSize, seed);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(index).append(chosen.distance());
        }
    }
}
