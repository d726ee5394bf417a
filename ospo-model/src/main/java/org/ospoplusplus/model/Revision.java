package org.ospoplusplus.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ospoplusplus.model.internal.IllFormedException;
import org.ospoplusplus.model.internal.Require;

/**
 * Which edition of a session this is (RFC 5545, 3.8.7).
 *
 * @param sequence 0 for the first announcement, higher after each change that matters to those who come
 *     ({@code SEQUENCE})
 * @param created when the session was first written down, whole seconds ({@code CREATED})
 * @param modified when it last changed in any way, whole seconds ({@code LAST-MODIFIED})
 * @since 0.1.0
 */
public record Revision(int sequence, Optional<Instant> created, Optional<Instant> modified) {

    /** The first edition, at a time that is not known. */
    public static final Revision INITIAL = new Revision(0, Optional.empty(), Optional.empty());

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if the sequence is negative, an instant has a fraction of a second, or the change
     *     is earlier than the creation
     */
    public Revision {
        if (sequence < 0) {
            throw new IllFormedException("Revision.sequence", "must not be negative");
        }
        Require.instant(created, "Revision.created");
        Require.instant(modified, "Revision.modified");
        if (created.isPresent() && modified.isPresent() && modified.get().isBefore(created.get())) {
            throw new IllFormedException("Revision.modified", "must not be before it was created");
        }
    }

    /**
     * {@return the first edition}
     *
     * @param at when it is written down; fractions of a second are cut off
     */
    public static Revision initial(Instant at) {
        Optional<Instant> second = Optional.of(at.truncatedTo(ChronoUnit.SECONDS));
        return new Revision(0, second, second);
    }

    /**
     * {@return the next edition, with the sequence one higher}
     *
     * @param at when the change is made; fractions of a second are cut off
     */
    public Revision next(Instant at) {
        return new Revision(Math.addExact(sequence, 1), created, Optional.of(at.truncatedTo(ChronoUnit.SECONDS)));
    }
}
