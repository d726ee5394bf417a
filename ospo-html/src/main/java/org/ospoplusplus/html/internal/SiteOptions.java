package org.ospoplusplus.html.internal;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The options of a site.
 *
 * @param now the moment that divides past from future meetings; null if it is not set
 * @param baseUrl the address of the site, with a slash at the end; null if it is not known
 * @param theme a stylesheet; empty for none
 * @param header trusted HTML; empty for none
 * @param footer trusted HTML; empty for none
 * @param fragments whether only the inner parts of pages are written
 */
public record SiteOptions(
        @Nullable Instant now, @Nullable URI baseUrl, String theme, String header, String footer, boolean fragments) {

    public static final SiteOptions DEFAULT = new SiteOptions(null, null, "", "", "", false);

    public SiteOptions withNow(Instant moment) {
        return new SiteOptions(moment, baseUrl, theme, header, footer, fragments);
    }

    public SiteOptions withBaseUrl(URI url) {
        return new SiteOptions(now, url, theme, header, footer, fragments);
    }

    public SiteOptions withTheme(String css) {
        return new SiteOptions(now, baseUrl, css, header, footer, fragments);
    }

    public SiteOptions withHeader(String html) {
        return new SiteOptions(now, baseUrl, theme, html, footer, fragments);
    }

    public SiteOptions withFooter(String html) {
        return new SiteOptions(now, baseUrl, theme, header, html, fragments);
    }

    public SiteOptions withFragments() {
        return new SiteOptions(now, baseUrl, theme, header, footer, true);
    }
}
