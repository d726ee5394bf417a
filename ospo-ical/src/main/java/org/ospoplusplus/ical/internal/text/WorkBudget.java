package org.ospoplusplus.ical.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * A budget of work. A step is a day that is looked at, a time that a rule yields, or a look at a rule of a {@code VTIMEZONE};
 * what takes longer takes several steps. Parts of a budget share its steps, so that one calendar has one bound whatever its
 * events ask for.
 */
public final class WorkBudget {

    /** Work for one calendar. */
    private static final long CALENDAR = 4_000_000;

    private final @Nullable WorkBudget whole;
    private long left;
    private long taken;

    /**
     * A budget of its own.
     *
     * @param steps how many steps it has
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
     * @param most how many steps the part has, unless fewer are left of the whole
     */
    public WorkBudget part(long most) {
        return new WorkBudget(this, most);
    }

    /** {@return whether there was a step left, which is taken} */
    public boolean take() {
        return take(1);
    }

    /**
     * {@return whether so many steps were left, which are taken}
     *
     * @param steps how many
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
     * Counts work that the size of the input bounds. It leaves the budget as it is.
     *
     * @param steps how many
     */
    public void count(long steps) {
        taken += steps;
        if (whole != null) {
            whole.count(steps);
        }
    }

    /** {@return how many steps were taken or counted} */
    public long taken() {
        return taken;
    }

    /** {@return whether more was asked for than there was} */
    public boolean areUsedUp() {
        return left < 0 || (whole != null && whole.areUsedUp());
    }
}
