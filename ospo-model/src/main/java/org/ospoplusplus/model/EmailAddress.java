package org.ospoplusplus.model;

import jakarta.validation.constraints.Email;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.WrittenAsText;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A private e-mail address. It is dropped from the {@linkplain PublicView public view}, and {@link #toString()} doesn't
 * show it. An address that anyone may write to is a {@link Contact} with a {@code mailto:} link.
 *
 * @param address the address (RFC 5321, 4.1.2), without {@code mailto:}
 * @since 0.1.0
 */
@SuppressWarnings("exports") // the mark of its constraints is no API
public record EmailAddress(
        @SingleLine(payload = WrittenAsText.class)
        @Email(message = "{org.ospoplusplus.validation.email}", payload = WrittenAsText.class)
        String address) {

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if the address is longer than 65,536 characters
     */
    public EmailAddress {
        Require.text(address, "EmailAddress.address");
    }

    /** {@return a fixed text that doesn't show the address} */
    @Override
    public String toString() {
        return "EmailAddress[private]";
    }
}
