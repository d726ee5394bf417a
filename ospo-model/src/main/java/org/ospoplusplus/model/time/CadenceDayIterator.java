package org.ospoplusplus.model.time;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.ospoplusplus.model.internal.Years;

/**
 * The days of a rule in order, as epoch days, up to the year 9999. Each day is computed when the one before is taken.
 */
final class CadenceDayIterator implements PrimitiveIterator.OfLong {

    private static final long LAST = Years.LAST_DAY.toEpochDay();

    private final PeriodCursor periods;

    /** The offset of the next day in the current period, or a negative number after the last day. */
    private int offset;

    /**
     * Creates an iterator.
     *
     * @param periods the periods of the rule, from which the iterator takes the days
     * @param from the earliest day of the result, not before the first day of the rule
     */
    CadenceDayIterator(PeriodCursor periods, LocalDate from) {
        this.periods = periods;
        periods.moveToOrAfter(from);
        moveTo((int) Math.max(0, from.toEpochDay() - periods.start()));
    }

    @Override
    public boolean hasNext() {
        return offset >= 0;
    }

    @Override
    public long nextLong() {
        long day = day();
        moveTo(offset + 1);
        return day;
    }

    /** {@return the next day, without taking it} */
    long day() {
        if (offset < 0) {
            throw new NoSuchElementException();
        }
        return periods.start() + offset;
    }

    private void moveTo(int earliest) {
        offset = periods.offsets().nextSetBit(earliest);
        if (offset < 0 && periods.moveForward()) {
            offset = periods.offsets().nextSetBit(0);
        }
        if (periods.start() + offset > LAST) {
            offset = -1;
        }
    }
}
