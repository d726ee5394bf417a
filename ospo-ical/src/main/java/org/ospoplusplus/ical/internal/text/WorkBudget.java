package org.ospoplusplus.ical.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Limits work by steps, never by time. A step is the check of one day, one time of a rule, or the check of one rule of
 * a {@code VTIMEZONE}; longer work takes several steps. The parts of a budget share its steps, so that one limit
 * applies to a calendar as a whole.
 */
public final class WorkBudget {

    /** The number of steps for one calendar. */
    private static final long CALENDAR = 4_000_000;

    private final @Nullable WorkBudget whole;
    private long left;
    private long taken;

    /**
     * An independent budget.
     *
     * @param steps the number of steps
     */
    public WorkBudget(long steps) {
        this(null, steps);
    }

    private WorkBudget(@Nullable WorkBudget whole, long steps) {
        this.whole = whole;
        this.left = steps;
    }

    /** {@return the budget for reading one calendar} */
    public static WorkBudget ofCalendar() {
        return new WorkBudget(CALENDAR);
    }

    /**
     * {@return a part of this budget}
     *
     * @param most the maximum number of steps of the part; the whole may have fewer left
     */
    public WorkBudget part(long most) {
        return new WorkBudget(this, most);
    }

    /** {@return whether a step was left; if so, it is used} */
    public boolean take() {
        return take(1);
    }

    /**
     * {@return whether a number of steps was left; if so, they are used}
     *
     * @param steps the number of steps
     */
    public boolean take(long steps) {
        if (left < steps) {
            left = -1;
            return false;
        }
        left -= steps;
        taken += steps;
        return whole == null || whole.take(steps);
    }

    /**
     * Counts work that is limited by the size of the input. This does not reduce the budget.
     *
     * @param steps the number of steps
     */
    public void count(long steps) {
        taken += steps;
        if (whole != null) {
            whole.count(steps);
        }
    }

    /** {@return the number of steps that were used or counted} */
    public long taken() {
        return taken;
    }

    /** {@return whether a request for steps has failed} */
    public boolean isUsedUp() {
        return left < 0 || (whole != null && whole.isUsedUp());
    }
}
