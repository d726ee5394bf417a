package org.ospoplusplus.ical.internal;

import org.jspecify.annotations.Nullable;

/** How many days may still be looked at for what a calendar asks for. */
public final class Steps {

    private final @Nullable Steps whole;
    private long left;

    /**
     * Work to be done.
     *
     * @param steps how many days may be looked at
     */
    public Steps(long steps) {
        this(null, steps);
    }

    private Steps(@Nullable Steps whole, long steps) {
        this.whole = whole;
        this.left = steps;
    }

    /**
     * {@return a part of these}
     *
     * @param most how many it has, unless fewer are left
     */
    public Steps part(long most) {
        return new Steps(this, most);
    }

    /** Does a step, if there is one left. */
    boolean take() {
        return left-- > 0 && (whole == null || whole.take());
    }

    /** {@return whether more was asked for than there was} */
    public boolean areUsedUp() {
        return left < 0 || (whole != null && whole.areUsedUp());
    }
}
