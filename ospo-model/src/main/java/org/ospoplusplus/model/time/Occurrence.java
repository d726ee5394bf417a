package org.ospoplusplus.model.time;

import java.time.zone.ZoneOffsetTransition;
import org.ospoplusplus.model.internal.Require;

/**
 * A meeting as a {@linkplain CadenceRule rule} has it. Its local time may not exist on that day, or exist twice; it is marked
 * then, never moved.
 *
 * @param when the start as the rule has it, and the usual duration
 * @since 0.1.0
 */
public record Occurrence(When.Timed when) {

    /**
     * How clocks in the zone stand to the local start.
     *
     * @since 0.1.0
     */
    public enum ClockChange {
        /** They show it once. */
        REGULAR,
        /** They skip it; {@link When.Timed#instant()} is later than told, by the length of the gap. */
        GAP,
        /** They show it twice; {@link When.Timed#instant()} is the first time. */
        OVERLAP
    }

    /** Refuses null. */
    public Occurrence {
        Require.nonNull(when, "Occurrence.when");
    }

    /** {@return how clocks in the zone stand to the local start} */
    public ClockChange clockChange() {
        ZoneOffsetTransition transition = when.zone().getRules().getTransition(when.start());
        if (transition == null) {
            return ClockChange.REGULAR;
        }
        return transition.isGap() ? ClockChange.GAP : ClockChange.OVERLAP;
    }
}
