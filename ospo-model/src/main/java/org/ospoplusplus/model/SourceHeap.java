package org.ospoplusplus.model;

import java.util.Arrays;
import java.util.List;
import org.ospoplusplus.model.Meetings.Source;

/**
 * Sources of meetings, of which the first one has the earliest meeting. Sources with the same start keep their order.
 *
 * <p>The heap consists only of numbers, because most of the time of a query is spent with comparisons. A
 * {@link java.util.PriorityQueue} would call a comparator for each of them.
 */
final class SourceHeap {

    /** More than the number of series in a group, and one source of sessions. */
    private static final int RANKS = Integer.highestOneBit(WorkingGroup.MAX_SERIES + 1) << 1;

    private final List<? extends Source> sources;

    /** The start of each source times {@link #RANKS}, plus the index of the source; all further elements are huge. */
    private final long[] keys;

    private int size;

    SourceHeap(List<? extends Source> sources) {
        this.sources = sources;
        size = sources.size();
        keys = new long[size + 2];
        for (int i = 0; i < size; i++) {
            keys[i] = key(i);
        }
        Arrays.fill(keys, size, keys.length, Long.MAX_VALUE);
        // A sorted array is a heap.
        Arrays.sort(keys);
    }

    private long key(int rank) {
        return sources.get(rank).start() * RANKS + rank;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Source first() {
        return sources.get(rank());
    }

    private int rank() {
        return (int) (keys[0] & (RANKS - 1));
    }

    /** Moves the first source to its place, after its start has changed. */
    void firstHasChanged() {
        sink(key(rank()));
    }

    void removeFirst() {
        size--;
        long last = keys[size];
        keys[size] = Long.MAX_VALUE;
        if (size > 0) {
            sink(last);
        }
    }

    private void sink(long key) {
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            int lower = child + (keys[child + 1] < keys[child] ? 1 : 0);
            if (keys[lower] >= key) {
                break;
            }
            keys[place] = keys[lower];
            place = lower;
        }
        keys[place] = key;
    }
}
