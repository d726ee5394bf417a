package org.ospoplusplus.model;

import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A warning that a person has checked, so that {@link org.ospoplusplus.model.validation.OspoValidator} no longer
 * reports it. Errors cannot be acknowledged. The reason is public. The {@linkplain PublicView public view} lacks
 * acknowledgments for sessions and series that it lacks, and of exposures.
 *
 * @param code the code of the warning, such as {@code same-title}
 * @param id the id of the track, series, session or policy of the working group in which the warning is reported;
 *     absent for the whole working group
 * @param reason why the value is correct, for other editors
 * @since 0.1.0
 */
public record Acknowledgment(
        @Identifier String code,
        Optional<@Identifier String> id,
        @SingleLine String reason) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a text is longer than 65,536 characters
     */
    public Acknowledgment {
        Require.text(code, "Acknowledgment.code");
        Require.text(id, "Acknowledgment.id");
        Require.text(reason, "Acknowledgment.reason");
    }

    /**
     * {@return an acknowledgment of all warnings with a code in a working group}
     *
     * @param code the code of the warnings
     * @param reason why the values are correct
     */
    public static Acknowledgment ofAll(String code, String reason) {
        return new Acknowledgment(code, Optional.empty(), reason);
    }

    /**
     * {@return an acknowledgment of the warnings with a code in one track, series, session or policy}
     *
     * @param code the code of the warnings
     * @param id the id of the track, series, session or policy
     * @param reason why the values are correct
     */
    public static Acknowledgment of(String code, String id, String reason) {
        return new Acknowledgment(code, Optional.of(id), reason);
    }
}
