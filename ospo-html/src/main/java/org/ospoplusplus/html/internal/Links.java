package org.ospoplusplus.html.internal;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.validators.WebOrMailLinkValidator;

/** Links that are safe as {@code href}. */
final class Links {

    private static final String MAILTO = "mailto:";
    private static final String WWW = "www.";
    private static final Pattern WEB = Pattern.compile("^(?i)https?://(www\\.)?");

    private Links() {}

    /** {@return the link; null if its scheme is not http, https or mailto, or if it is not valid} */
    static @Nullable String href(URI link) {
        return WebOrMailLinkValidator.isValid(link) ? link.toString() : null;
    }

    static @Nullable String href(Optional<URI> link) {
        return link.map(Links::href).orElse(null);
    }

    /** {@return a link in the form that people read: the address of an e-mail, or the host and the path of a page} */
    static String text(URI link) {
        String text = link.toString();
        if (text.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
            String address = text.substring(MAILTO.length());
            int query = address.indexOf('?');
            return query < 0 ? address : address.substring(0, query);
        }
        String shown = withoutEnd(WEB.matcher(text).replaceFirst(""));
        return shown.length() <= 60 ? shown : shown.substring(0, shown.offsetByCodePoints(0, 59)) + "…";
    }

    /** {@return the address of an e-mail, or the host of a page} */
    static String site(URI link) {
        String host = link.getHost();
        return host == null ? text(link) : host.startsWith(WWW) ? host.substring(WWW.length()) : host;
    }

    private static String withoutEnd(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    /** {@return a text for the query of a link} */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
