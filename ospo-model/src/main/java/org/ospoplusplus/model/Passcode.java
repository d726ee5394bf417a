package org.ospoplusplus.model;

import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.WrittenAsText;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A code that participants enter to join an online meeting. It is always private: it is absent from the
 * {@linkplain PublicView public view}, and {@link #toString()} does not show it.
 *
 * @param code the code
 * @since 0.1.0
 */
@SuppressWarnings("exports") // WrittenAsText is not part of the API
public record Passcode(
        @SingleLine(payload = WrittenAsText.class) String code) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the code is longer than 65,536 characters
     */
    public Passcode {
        Require.text(code, "Passcode.code");
    }

    /** {@return a fixed text that does not show the code} */
    @Override
    public String toString() {
        return "Passcode[private]";
    }
}
