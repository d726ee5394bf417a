package org.ospoplusplus.model;

import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A telephone number by which one joins an online meeting.
 *
 * @param number the number as published, best in international form
 * @param accessCode what to dial when asked
 * @param secret whether only participants may know them; then they are absent from the {@linkplain PublicView public
 *     view}, and {@link #toString()} doesn't show them
 * @since 0.1.0
 */
public record DialIn(@SingleLine String number, Optional<@SingleLine String> accessCode, boolean secret) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if a text is longer than 65,536 characters
     */
    public DialIn {
        Require.text(number, "DialIn.number");
        Require.text(accessCode, "DialIn.accessCode");
    }

    /** {@return the components, without secret ones} */
    @Override
    public String toString() {
        return secret
                ? "DialIn[secret]"
                : "DialIn[number=" + number
                        + accessCode.map(code -> ", accessCode=" + code).orElse("") + "]";
    }
}
