package org.ospoplusplus.model.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/** Moves from a period of a rule to the next or previous one, and computes the days of the current period. */
final class PeriodCursor {

    private final CadenceRule rule;
    private final CalendarPeriod unit;
    private final int dayOfMonth;
    private final int monthOfPeriod;
    private final long earliest;
    private final long latest;

    /** The offsets of the days from the start of the current period. A set sorts them and removes duplicates. */
    private final BitSet offsets = new BitSet();

    private long number;
    private long start;
    private int visited;

    PeriodCursor(CadenceRule rule, LocalDate first) {
        this.rule = rule;
        unit = CalendarPeriod.of(rule.frequency());
        dayOfMonth = rule.dayOfMonth().orElse(0);
        monthOfPeriod = unit.monthOfPeriod(first);
        earliest = unit.number(first);
        latest = unit.number(Years.LAST_DAY);
    }

    /** {@return whether meetings are possible in the period that contains a day} */
    boolean hasPeriodOf(LocalDate day) {
        return (unit.number(day) - earliest) % rule.interval() == 0;
    }

    /** Moves to the first period with a meeting that ends on a day or later. */
    void moveToOrAfter(LocalDate day) {
        long period = unit.number(day);
        visit(period + Math.floorMod(earliest - period, (long) rule.interval()));
    }

    /** Moves to the last period with a meeting that begins on a day or earlier. */
    void moveToOrBefore(LocalDate day) {
        long period = unit.number(day);
        visit(period - Math.floorMod(period - earliest, (long) rule.interval()));
    }

    /** {@return whether a later period has days} Moves to the next one if there is one. */
    boolean moveForward() {
        return move(rule.interval());
    }

    /** {@return whether an earlier period has days} Moves to the previous one if there is one. */
    boolean moveBackward() {
        return move(-rule.interval());
    }

    /**
     * The search ends in a period that has the same days as the period in which the search began: a rule for 30
     * February has no day in 400 years, and therefore no day at all.
     */
    private boolean move(int step) {
        long origin = number;
        do {
            if (number + step < earliest || number + step > latest) {
                return false;
            }
            visit(number + step);
        } while (offsets.isEmpty() && (number - origin) % unit.repetition() != 0);
        return !offsets.isEmpty();
    }

    /** {@return the first day of the current period, as an epoch day} */
    long start() {
        return start;
    }

    /** {@return the offsets of the days from the start of the current period} */
    BitSet offsets() {
        return offsets;
    }

    /** {@return the number of visited periods, for tests of the cost} */
    int visited() {
        return visited;
    }

    private void visit(long period) {
        number = period;
        start = unit.start(period);
        visited++;
        if (unit == CalendarPeriod.WEEK && !offsets.isEmpty()) {
            return; // All weeks have the same days.
        }
        offsets.clear();
        if (dayOfMonth > 0) {
            addDayOfMonth();
        } else {
            addWeekdays((int) (unit.start(period + 1) - start));
        }
    }

    private void addDayOfMonth() {
        long month = unit.month(number, monthOfPeriod);
        long offset = CalendarPeriod.startOfMonth(month) - start + dayOfMonth - 1;
        if (start + offset < CalendarPeriod.startOfMonth(month + 1)) {
            offsets.set((int) offset);
        }
    }

    private void addWeekdays(int length) {
        List<Weekday> weekdays = rule.weekdays();
        for (int i = 0; i < weekdays.size(); i++) { // An iterator would be an object for each period.
            Weekday weekday = weekdays.get(i);
            int ordinal = weekday.ordinal().orElse(1);
            int offset = ordinal > 0
                    ? daysUntil(weekday, start) + 7 * (ordinal - 1)
                    : length - 7 + daysUntil(weekday, start + length) + 7 * (ordinal + 1);
            if (0 <= offset && offset < length) {
                offsets.set(offset);
            }
        }
    }

    /** {@return the number of days from a day to the same or next day with a weekday} */
    private static int daysUntil(Weekday weekday, long epochDay) {
        // The epoch was a Thursday, the fourth day of the week.
        return (int) Math.floorMod(weekday.day().getValue() - 4 - epochDay, 7L);
    }
}
