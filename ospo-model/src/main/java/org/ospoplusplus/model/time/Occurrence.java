package org.ospoplusplus.model.time;

import java.time.zone.ZoneOffsetTransition;
import org.ospoplusplus.model.internal.Require;

/**
 * A meeting on a day of a {@linkplain CadenceRule rule}. If clocks skip or repeat the local time on that day, the time
 * is kept, and {@link #clockChange()} reports it.
 *
 * @param when the start on the day of the rule, and the usual duration
 * @since 0.1.0
 */
public record Occurrence(When.Timed when) {

    /**
     * Whether clocks in the zone skip or repeat the local start.
     *
     * @since 0.1.0
     */
    public enum ClockChange {
        /** Clocks show the local start once. */
        REGULAR,
        /** Clocks skip the local start; {@link When.Timed#instant()} is later by the length of the gap. */
        GAP,
        /** Clocks show the local start twice; {@link When.Timed#instant()} is the first of the two instants. */
        OVERLAP
    }

    /** Creates an occurrence. */
    public Occurrence {
        Require.nonNull(when, "Occurrence.when");
    }

    /** {@return whether clocks in the zone skip or repeat the local start} */
    public ClockChange clockChange() {
        ZoneOffsetTransition transition = when.zone().getRules().getTransition(when.start());
        if (transition == null) {
            return ClockChange.REGULAR;
        }
        return transition.isGap() ? ClockChange.GAP : ClockChange.OVERLAP;
    }
}
