package org.ospoplusplus.testkit;

import java.util.List;

/**
 * Pseudorandom numbers, derived from a seed and an index by SplitMix64 (Steele, Lea and Flood, OOPSLA 2014). They are
 * the same on every JVM.
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

    /**
     * {@return a number from zero, below a bound} The bounds are small, so the slightly uneven distribution does not
     * matter.
     */
    int below(int bound) {
        state += GAMMA;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    <T> T of(List<T> values) {
        return values.get(below(values.size()));
    }
}
