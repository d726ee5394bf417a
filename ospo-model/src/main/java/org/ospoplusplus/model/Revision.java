package org.ospoplusplus.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;

/**
 * The revision of a session (RFC 5545, 3.8.7).
 *
 * @param sequence 0 for the first announcement, and a higher number after each change that matters to participants
 *     ({@code SEQUENCE})
 * @param created the time at which the session was first recorded, in whole seconds ({@code CREATED})
 * @param modified the time of the last change of any kind, in whole seconds ({@code LAST-MODIFIED})
 * @since 0.1.0
 */
public record Revision(int sequence, Optional<Instant> created, Optional<Instant> modified) {

    /** The first revision, at an unknown time. */
    public static final Revision INITIAL = new Revision(0, Optional.empty(), Optional.empty());

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the sequence is negative, an instant has a fraction of a second, or {@code modified} is before
     *     {@code created}
     */
    public Revision {
        if (sequence < 0) {
            throw new IllegalArgumentException("Revision.sequence: must not be negative");
        }
        Require.instant(created, "Revision.created");
        Require.instant(modified, "Revision.modified");
        if (created.isPresent() && modified.isPresent() && modified.get().isBefore(created.get())) {
            throw new IllegalArgumentException("Revision.modified: must not be before Revision.created");
        }
    }

    /**
     * {@return the first revision}
     *
     * @param at the current time; fractions of a second are cut off
     */
    public static Revision initial(Instant at) {
        Optional<Instant> second = Optional.of(at.truncatedTo(ChronoUnit.SECONDS));
        return new Revision(0, second, second);
    }

    /**
     * {@return the next revision, whose sequence is one higher}
     *
     * @param at the time of the change; fractions of a second are cut off
     */
    public Revision next(Instant at) {
        return new Revision(Math.addExact(sequence, 1), created, Optional.of(at.truncatedTo(ChronoUnit.SECONDS)));
    }
}
