package org.ospoplusplus.model;

import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.MultiLine;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * The software in which people meet online.
 *
 * @param name its name
 * @param openSource whether it is open source; absent if nobody said
 * @param rationale why this one is used, most wanted where it is not open source
 * @since 0.1.0
 */
public record Platform(@SingleLine String name, Optional<Boolean> openSource, Optional<@MultiLine String> rationale) {

    /**
     * Refuses what is not well-formed.
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
     * @param name its name
     */
    public static Platform of(String name) {
        return new Platform(name, Optional.empty(), Optional.empty());
    }

    /**
     * {@return an open source platform}
     *
     * @param name its name
     */
    public static Platform openSource(String name) {
        return new Platform(name, Optional.of(true), Optional.empty());
    }

    /**
     * {@return a platform that is not open source}
     *
     * @param name its name
     * @param rationale why it is used all the same
     */
    public static Platform proprietary(String name, String rationale) {
        return new Platform(name, Optional.of(false), Optional.of(rationale));
    }
}
