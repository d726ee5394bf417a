package org.ospoplusplus.model;

import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A telephone number for joining an online meeting.
 *
 * @param number the number as published, preferably in international form, such as {@code +33 1 23 45 67 89}
 * @param accessCode the code that callers enter
 * @param secret whether only participants may know the number and the code. A secret number is absent from the
 *     {@linkplain PublicView public view}, and {@link #toString()} does not show it
 * @since 0.1.0
 */
public record DialIn(@SingleLine String number, Optional<@SingleLine String> accessCode, boolean secret) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a text is longer than 65,536 characters
     */
    public DialIn {
        Require.text(number, "DialIn.number");
        Require.text(accessCode, "DialIn.accessCode");
    }

    /** {@return the components; for a secret number, a fixed text} */
    @Override
    public String toString() {
        return secret
                ? "DialIn[secret]"
                : "DialIn[number=" + number
                        + accessCode.map(code -> ", accessCode=" + code).orElse("") + "]";
    }
}
