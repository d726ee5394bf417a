package org.ospoplusplus.html.internal;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.Organization;

/**
 * An organization that organizes a session with the group.
 *
 * @param name the name with the link to its page
 * @param image the logo; null if it is on another host or absent
 * @param imageLink a link to a logo on another host, or null
 */
record PartnerView(
        Anchor name, @Nullable ImageView image, @Nullable Anchor imageLink) {

    static List<PartnerView> listOf(List<Organization> partners, PageLanguage language, @Nullable URI baseUrl) {
        return partners.stream()
                .map(partner -> new PartnerView(
                        Anchor.of(partner.name(), partner.url()),
                        ImageView.of(partner.image(), baseUrl),
                        ImageView.link(partner.image(), language, baseUrl)))
                .toList();
    }
}
