package org.ospoplusplus.model.time;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.ospoplusplus.model.internal.Years;

/**
 * The days of a rule in order, as epoch days, up to the year 9999. Each day is computed when the one before is taken.
 */
final class CadenceDayIterator implements PrimitiveIterator.OfLong {

    private static final int LAST = (int) Years.LAST_DAY.toEpochDay();

    private final PeriodCursor periods;

    private int next;

    /**
     * Creates an iterator.
     *
     * @param periods the periods of the rule, from which the iterator takes the days
     * @param from the earliest day of the result, not before the first day of the rule
     */
    CadenceDayIterator(PeriodCursor periods, LocalDate from) {
        this.periods = periods;
        periods.moveToOrAfter(from);
        next = next((int) from.toEpochDay());
    }

    @Override
    public boolean hasNext() {
        return next != PeriodCursor.NONE;
    }

    @Override
    public long nextLong() {
        int day = day();
        next = next(day + 1);
        return day;
    }

    /** {@return the next day, without taking it} */
    int day() {
        if (next == PeriodCursor.NONE) {
            throw new NoSuchElementException();
        }
        return next;
    }

    private int next(int from) {
        int day = periods.next(from);
        if (day == PeriodCursor.NONE && periods.moveForward()) {
            day = periods.next(from);
        }
        return day <= LAST ? day : PeriodCursor.NONE;
    }
}
