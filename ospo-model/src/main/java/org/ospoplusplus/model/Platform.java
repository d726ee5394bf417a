package org.ospoplusplus.model;

import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * The software for an online meeting.
 *
 * @param name the name
 * @param openSource whether the software is open source; absent if this is not known
 * @param rationale the reason for using it, above all if it is not open source
 * @since 0.1.0
 */
public record Platform(@SingleLine String name, Optional<Boolean> openSource, Optional<@MultiLine String> rationale) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a text is longer than 65,536 characters
     */
    public Platform {
        Require.text(name, "Platform.name");
        Require.nonNull(openSource, "Platform.openSource");
        Require.text(rationale, "Platform.rationale");
    }

    /**
     * {@return a platform of which only the name is known}
     *
     * @param name the name
     */
    public static Platform of(String name) {
        return new Platform(name, Optional.empty(), Optional.empty());
    }

    /**
     * {@return an open source platform}
     *
     * @param name the name
     */
    public static Platform openSource(String name) {
        return new Platform(name, Optional.of(true), Optional.empty());
    }

    /**
     * {@return a platform that is not open source}
     *
     * @param name the name
     * @param rationale the reason for using it
     */
    public static Platform proprietary(String name, String rationale) {
        return new Platform(name, Optional.of(false), Optional.of(rationale));
    }
}
