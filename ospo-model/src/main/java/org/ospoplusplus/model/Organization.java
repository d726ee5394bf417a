package org.ospoplusplus.model;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.SecureLink;
import org.ospoplusplus.model.validation.SingleLine;
import org.ospoplusplus.model.validation.Warnings;
import org.ospoplusplus.model.validation.WebOrMailLink;

/**
 * An institution, company or community (schema.org {@code Organization}).
 *
 * @param name the name
 * @param url the home page
 * @param image the logo or another image
 * @since 0.1.0
 */
public record Organization(
        @SingleLine String name,
        Optional<@WebOrMailLink @SecureLink(groups = Warnings.class) URI> url,
        Optional<@Valid Image> image) {

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the name or the link is longer than 65,536 characters
     */
    public Organization {
        Require.text(name, "Organization.name");
        Require.link(url, "Organization.url");
        Require.nonNull(image, "Organization.image");
    }

    /**
     * {@return an organization without a home page}
     *
     * @param name the name
     */
    public static Organization of(String name) {
        return new Organization(name, Optional.empty(), Optional.empty());
    }

    /**
     * {@return an organization with its home page}
     *
     * @param name the name
     * @param url the home page
     */
    public static Organization of(String name, URI url) {
        return new Organization(name, Optional.of(url), Optional.empty());
    }

    /**
     * {@return this organization with an image}
     *
     * @param newImage the logo or another image; null if absent
     */
    public Organization withImage(@Nullable Image newImage) {
        return new Organization(name, url, Optional.ofNullable(newImage));
    }
}
