package org.ospoplusplus.model;

import jakarta.validation.constraints.Email;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.internal.WrittenAsText;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * A private e-mail address. It is absent from the {@linkplain PublicView public view}, and {@link #toString()} does not
 * show it. For a public address, use a {@link Contact} with a {@code mailto:} link.
 *
 * @param address the address (RFC 5321, 4.1.2), without {@code mailto:}
 * @since 0.1.0
 */
@SuppressWarnings("exports") // WrittenAsText is not part of the API
public record EmailAddress(
        @SingleLine(payload = WrittenAsText.class)
        @Email(message = "{org.ospoplusplus.validation.email}", payload = WrittenAsText.class)
        String address) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the address is longer than 65,536 characters
     */
    public EmailAddress {
        Require.text(address, "EmailAddress.address");
    }

    /** {@return a fixed text that does not show the address} */
    @Override
    public String toString() {
        return "EmailAddress[private]";
    }
}
