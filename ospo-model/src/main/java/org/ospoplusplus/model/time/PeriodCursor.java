package org.ospoplusplus.model.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.time.CadenceRule.Weekday;

/** Moves from a period of a rule to the next or previous one, and computes the days of the current period. */
final class PeriodCursor {

    /** No day, as an epoch day. */
    static final int NONE = Integer.MIN_VALUE;

    private final CadenceRule rule;
    private final CalendarPeriod unit;
    private final int dayOfMonth;
    private final int monthOfPeriod;
    private final int earliest;
    private final int latest;

    /** The days as offsets from {@link #start}. A set sorts them and removes duplicates. */
    private final BitSet offsets = new BitSet();

    private int number;

    /** The first day of the current period. If the rule has a day of the month, the first day of the month with it. */
    private int start;

    /** The end of the current period, exclusive, if the rule has weekdays. */
    private int end;

    private int visited;

    PeriodCursor(CadenceRule rule, LocalDate first) {
        this.rule = rule;
        unit = CalendarPeriod.of(rule.frequency());
        dayOfMonth = rule.dayOfMonth().orElse(0);
        monthOfPeriod = unit.monthOfPeriod(first);
        earliest = unit.number(first);
        latest = unit.number(Years.LAST_DAY);
    }

    /** Moves to the first period with a meeting that ends on a day or later. */
    void moveToOrAfter(LocalDate day) {
        int period = unit.number(day);
        visit(period + Math.floorMod(earliest - period, rule.interval()));
    }

    /** Moves to the last period with a meeting that begins on a day or earlier. */
    void moveToOrBefore(LocalDate day) {
        int period = unit.number(day);
        visit(period - Math.floorMod(period - earliest, rule.interval()));
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
        int origin = number;
        do {
            int period = number + step;
            if (period < earliest || period > latest) {
                return false;
            }
            visit(period);
        } while (offsets.isEmpty() && (number - origin) % unit.repetition() != 0);
        return !offsets.isEmpty();
    }

    /** {@return whether the current period has a day} */
    boolean has(int day) {
        return day >= start && offsets.get(day - start);
    }

    /** {@return the first day of the current period from a day on, or {@link #NONE}} */
    int next(int from) {
        int offset = offsets.nextSetBit(Math.max(0, from - start));
        return offset < 0 ? NONE : start + offset;
    }

    /** {@return the last day of the current period up to a day, or {@link #NONE}} */
    int previous(int to) {
        int offset = offsets.previousSetBit(Math.max(-1, to - start));
        return offset < 0 ? NONE : start + offset;
    }

    /** {@return the number of visited periods, for tests of the cost} */
    int visited() {
        return visited;
    }

    private void visit(int period) {
        boolean follows = visited > 0 && period == number + 1;
        number = period;
        visited++;
        if (dayOfMonth > 0) {
            visitMonth();
        } else {
            start = follows ? end : unit.start(period);
            end = unit.start(period + 1);
            if (unit != CalendarPeriod.WEEK || offsets.isEmpty()) { // All weeks have the same days.
                offsets.clear();
                addWeekdays();
            }
        }
    }

    private void visitMonth() {
        start = unit.startOfMonth(number, monthOfPeriod);
        offsets.clear();
        // Every month has 28 days.
        if (dayOfMonth <= 28 || start + dayOfMonth <= unit.startOfMonth(number, monthOfPeriod + 1)) {
            offsets.set(dayOfMonth - 1);
        }
    }

    private void addWeekdays() {
        int length = end - start;
        List<Weekday> weekdays = rule.weekdays();
        for (int i = 0; i < weekdays.size(); i++) { // An iterator would be an object for each period.
            Weekday weekday = weekdays.get(i);
            int ordinal = weekday.ordinal().orElse(1);
            int offset = ordinal > 0
                    ? daysUntil(weekday, start) + 7 * (ordinal - 1)
                    : length - 7 + daysUntil(weekday, end) + 7 * (ordinal + 1);
            if (0 <= offset && offset < length) {
                offsets.set(offset);
            }
        }
    }

    /** {@return the number of days from a day to the same or next day with a weekday} */
    private static int daysUntil(Weekday weekday, int epochDay) {
        // The epoch was a Thursday, the fourth day of the week.
        return Math.floorMod(weekday.day().getValue() - 4 - epochDay, 7);
    }
}
