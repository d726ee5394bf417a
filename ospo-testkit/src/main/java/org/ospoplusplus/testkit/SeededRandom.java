package org.ospoplusplus.testkit;

import java.util.List;

/**
 * Numbers that look like chance and follow from a seed and a place: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), whose
 * arithmetic is the same on every JVM.
 */
final class SeededRandom {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    SeededRandom(long seed, long place) {
        state = mixed(seed) ^ mixed(place + GAMMA);
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From zero on; the bounds are so small that some numbers being rarer by a hair does not matter. */
    int below(int bound) {
        state += GAMMA;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }
}
