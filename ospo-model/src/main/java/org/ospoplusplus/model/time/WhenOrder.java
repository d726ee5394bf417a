package org.ospoplusplus.model.time;

import java.time.ZoneOffset;
import java.util.Comparator;

/** The natural order of dates. */
final class WhenOrder {

    private static final Comparator<When> CHRONOLOGICAL = Comparator.comparing(
                    (When when) -> when.earliestStart(ZoneOffset.UTC))
            .thenComparing(when -> when.latestEnd(ZoneOffset.UTC))
            .thenComparingInt(WhenOrder::precision)
            .thenComparing(
                    when -> when instanceof When.Timed timed ? timed.zone().getId() : "")
            // Clocks can show different times, or times with and without a duration, at the same moment.
            .thenComparing(Object::toString);

    private WhenOrder() {}

    static int compare(When one, When other) {
        return one.equals(other) ? 0 : CHRONOLOGICAL.compare(one, other);
    }

    private static int precision(When when) {
        return when instanceof When.Timed ? 0 : when instanceof When.Days ? 1 : when instanceof When.InMonth ? 2 : 3;
    }
}
