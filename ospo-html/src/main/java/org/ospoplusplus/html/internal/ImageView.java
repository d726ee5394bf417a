package org.ospoplusplus.html.internal;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Image;

/**
 * An image on the host of the site.
 *
 * @param src the safe address
 * @param alt the alternative text; empty if it is not known
 */
record ImageView(String src, String alt) {

    /** {@return the image; null if it is absent or on another host, which pages must not contact} */
    static @Nullable ImageView of(Optional<Image> image, @Nullable URI baseUrl) {
        return image.filter(each -> baseUrl != null && isSameOrigin(each.url(), baseUrl))
                .filter(each -> Links.href(each.url()) != null)
                .map(each -> new ImageView(each.url().toString(), each.alt().orElse("")))
                .orElse(null);
    }

    /** {@return a link to an image that the page does not show; null without such an image} */
    static @Nullable Anchor link(Optional<Image> image, PageLanguage language, @Nullable URI baseUrl) {
        return of(image, baseUrl) != null
                ? null
                : image.map(each -> new Anchor(
                                each.alt().orElseGet(() -> language.word("link-image")), Links.href(each.url())))
                        .orElse(null);
    }

    private static boolean isSameOrigin(URI image, URI site) {
        return image.getScheme() != null
                && image.getScheme().equalsIgnoreCase(site.getScheme())
                && image.getHost() != null
                && image.getHost().equalsIgnoreCase(site.getHost())
                && image.getPort() == site.getPort();
    }
}
