package org.ospoplusplus.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The elements of two lists that belong together. The work is linear in the number of elements. */
final class ListPairs<T> {

    private static final int UNPAIRED = -1;

    private final List<T> before;
    private final List<T> after;

    /** The index of the earlier element for each later element. */
    private final int[] earlier;

    private final boolean[] isPaired;

    ListPairs(List<T> before, List<T> after) {
        this.before = before;
        this.after = after;
        earlier = new int[after.size()];
        Arrays.fill(earlier, UNPAIRED);
        isPaired = new boolean[before.size()];
    }

    /** An earlier element and the later element that belongs to it. */
    record Pair<T>(T before, T after) {}

    /**
     * Pairs the elements without a partner that have a key in common. Of several elements with one key, the first ones
     * belong together.
     */
    ListPairs<T> by(Function<T, Stream<?>> keysBefore, Function<T, Stream<?>> keysAfter) {
        Map<Object, Deque<Integer>> indexes = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!isPaired[i]) {
                int index = i;
                keysBefore
                        .apply(before.get(i))
                        .forEach(key -> indexes.computeIfAbsent(key, unused -> new ArrayDeque<>())
                                .add(index));
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (earlier[i] == UNPAIRED) {
                earlier[i] = keysAfter
                        .apply(after.get(i))
                        .mapToInt(key -> firstUnpaired(indexes.getOrDefault(key, new ArrayDeque<>())))
                        .filter(index -> index != UNPAIRED)
                        .findFirst()
                        .orElse(UNPAIRED);
                if (earlier[i] != UNPAIRED) {
                    isPaired[earlier[i]] = true;
                }
            }
        }
        return this;
    }

    private int firstUnpaired(Deque<Integer> indexes) {
        while (!indexes.isEmpty() && isPaired[indexes.getFirst()]) {
            indexes.removeFirst();
        }
        return indexes.isEmpty() ? UNPAIRED : indexes.getFirst();
    }

    /** {@return the pairs in the order of the later list} */
    List<Pair<T>> pairs() {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int i = 0; i < earlier.length; i++) {
            if (earlier[i] != UNPAIRED) {
                pairs.add(new Pair<>(before.get(earlier[i]), after.get(i)));
            }
        }
        return pairs;
    }

    /** {@return the later elements without a partner} */
    List<T> added() {
        List<T> added = new ArrayList<>();
        for (int i = 0; i < earlier.length; i++) {
            if (earlier[i] == UNPAIRED) {
                added.add(after.get(i));
            }
        }
        return added;
    }

    /** {@return the earlier elements without a partner} */
    List<T> removed() {
        List<T> removed = new ArrayList<>();
        for (int i = 0; i < isPaired.length; i++) {
            if (!isPaired[i]) {
                removed.add(before.get(i));
            }
        }
        return removed;
    }

    /** {@return whether the pairs have another order in the later list than in the earlier one} */
    boolean isReordered() {
        int last = UNPAIRED;
        for (int index : earlier) {
            if (index != UNPAIRED) {
                if (index < last) {
                    return true;
                }
                last = index;
            }
        }
        return false;
    }
}
