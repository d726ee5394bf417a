package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;

/**
 * An online meeting (schema.org {@code VirtualLocation}).
 *
 * @param platform the software
 * @param join the link for joining
 * @param dialIns telephone numbers for joining
 * @since 0.1.0
 */
public record VirtualLocation(@Valid Platform platform, Optional<@Valid JoinLink> join, List<@Valid DialIn> dialIns) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if there are more than 1,000 telephone numbers
     */
    public VirtualLocation {
        Require.nonNull(platform, "VirtualLocation.platform");
        Require.nonNull(join, "VirtualLocation.join");
        dialIns = Require.list(dialIns, "VirtualLocation.dialIns");
    }

    /**
     * {@return an online meeting without a link}
     *
     * @param platform the software
     */
    public static VirtualLocation of(Platform platform) {
        return new VirtualLocation(platform, Optional.empty(), List.of());
    }

    /**
     * {@return an online meeting with its link}
     *
     * @param platform the software
     * @param join the link for joining
     */
    public static VirtualLocation of(Platform platform, JoinLink join) {
        return new VirtualLocation(platform, Optional.of(join), List.of());
    }
}
