package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;

/**
 * Where people meet online (schema.org {@code VirtualLocation}).
 *
 * @param platform the software in use
 * @param join the link to join by
 * @param dialIns telephone numbers to join by
 * @since 0.1.0
 */
public record VirtualLocation(@Valid Platform platform, Optional<@Valid JoinLink> join, List<@Valid DialIn> dialIns) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if there are more than 1,000 telephone numbers
     */
    public VirtualLocation {
        Require.nonNull(platform, "VirtualLocation.platform");
        Require.nonNull(join, "VirtualLocation.join");
        dialIns = Require.list(dialIns, "VirtualLocation.dialIns");
    }

    /**
     * {@return an online meeting whose link is not known here}
     *
     * @param platform the software in use
     */
    public static VirtualLocation of(Platform platform) {
        return new VirtualLocation(platform, Optional.empty(), List.of());
    }

    /**
     * {@return an online meeting with its link}
     *
     * @param platform the software in use
     * @param join the link to join by
     */
    public static VirtualLocation of(Platform platform, JoinLink join) {
        return new VirtualLocation(platform, Optional.of(join), List.of());
    }
}
