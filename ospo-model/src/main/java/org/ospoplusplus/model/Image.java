package org.ospoplusplus.model;

import java.net.URI;
import java.util.Optional;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.AlternativeText;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * An image, such as a poster, a portrait or a logo (RFC 7986, 5.10; schema.org {@code image}).
 *
 * @param url the address of the file
 * @param alt the alternative text for people who do not see the image
 * @since 0.1.0
 */
public record Image(
        @WebOrMailLink @SecureLink(groups = Warnings.class) URI url,
        @AlternativeText(groups = Warnings.class) Optional<@SingleLine String> alt) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the text or the link is longer than 65,536 characters
     */
    public Image {
        Require.link(url, "Image.url");
        Require.text(alt, "Image.alt");
    }

    /**
     * {@return an image}
     *
     * @param url the address of the file
     * @param alt the alternative text for people who do not see the image
     */
    public static Image of(URI url, String alt) {
        return new Image(url, Optional.of(alt));
    }
}
