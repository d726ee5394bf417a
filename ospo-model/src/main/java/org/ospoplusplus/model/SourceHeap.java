package org.ospoplusplus.model;

import java.util.Comparator;
import java.util.List;
import org.ospoplusplus.model.Meetings.Source;

/**
 * Sources of meetings, of which the first one has the earliest meeting. A {@link java.util.PriorityQueue} would have to
 * remove and add a source to move it, and would call a comparator for each comparison.
 */
final class SourceHeap {

    private final Source[] sources;
    private final long[] starts;
    private int size;

    SourceHeap(List<? extends Source> all) {
        // A sorted array is a heap.
        sources = all.stream()
                .sorted(Comparator.<Source>comparingLong(Source::start).thenComparing(Source::id))
                .toArray(Source[]::new);
        size = sources.length;
        starts = new long[size];
        for (int i = 0; i < size; i++) {
            starts[i] = sources[i].start();
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    Source first() {
        return sources[0];
    }

    /** Moves the first source to its place, after its start has changed. */
    void firstHasChanged() {
        sink(sources[0], sources[0].start());
    }

    void removeFirst() {
        size--;
        if (size > 0) {
            sink(sources[size], starts[size]);
        }
    }

    private void sink(Source source, long start) {
        int place = 0;
        for (int child = 1; child < size; child = 2 * place + 1) {
            if (child + 1 < size && isBefore(sources[child + 1], starts[child + 1], sources[child], starts[child])) {
                child++;
            }
            if (!isBefore(sources[child], starts[child], source, start)) {
                break;
            }
            sources[place] = sources[child];
            starts[place] = starts[child];
            place = child;
        }
        sources[place] = source;
        starts[place] = start;
    }

    private static boolean isBefore(Source one, long start, Source other, long otherStart) {
        return start < otherStart || (start == otherStart && one.id().compareTo(other.id()) < 0);
    }
}
