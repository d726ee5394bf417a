package org.ospoplusplus.ical.internal.mapping;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ospoplusplus.model.internal.validators.Characters;
import org.ospoplusplus.model.internal.validators.WebOrMailLinkValidator;
import org.ospoplusplus.model.validation.WebOrMailLink;

/** Recognizes, repairs and checks links to the web. */
final class WebLinks {

    /** ASCII characters that a URI cannot contain after its host (RFC 3986, appendix A). */
    private static final String ILLEGAL = "\"<>\\^`{|}[]";

    private static final String HEX = "0123456789ABCDEF";

    private WebLinks() {}

    /** {@return whether a text consists of a single link to the web} */
    static boolean isLink(String text) {
        if (!begins(text, 0)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether a link to the web begins at an index of a text} */
    static boolean begins(String text, int at) {
        return startsWith(text, at, "https://") || startsWith(text, at, "http://");
    }

    /** {@return whether a text is a link to the web with a user name or password before its host} */
    static boolean hasUser(String text) {
        String link = text.strip();
        if (!begins(link, 0)) {
            return false;
        }
        String authority = link.substring(link.indexOf("://") + 3).split("[/?#]", 2)[0];
        return authority.indexOf('@') >= 0;
    }

    /**
     * {@return a link without HTML entities, if it contains {@code &}{@code amp;}} Some programs escape links as in
     * HTML.
     */
    static String withoutEntities(String text) {
        return text.contains("&amp;") ? HtmlText.decoded(text) : text;
    }

    /** {@return whether a link may be published, according to {@link WebOrMailLink}} */
    static boolean isSafe(URI link) {
        return WebOrMailLinkValidator.isValid(link) && TextRepair.isPlain(link.toString());
    }

    /** {@return a text as a link, if it is a valid URI (RFC 3986)} */
    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@return a text as a link that may be published} An invalid link is repaired if possible. */
    static Optional<URI> safe(String text) {
        return parse(text)
                .filter(WebLinks::isSafe)
                .or(() -> repaired(text).flatMap(WebLinks::parse).filter(WebLinks::isSafe));
    }

    /**
     * {@return a link to the web, repaired as browsers do} The escapes {@code \, \; \\} of an iCalendar text are
     * decoded, characters that a link cannot contain are percent-encoded, and the host is converted to ASCII.
     */
    static Optional<String> repaired(String text) {
        String link = text.strip();
        if (!begins(link, 0)) {
            return Optional.empty();
        }
        int host = link.indexOf("://") + 3;
        int path = host;
        while (path < link.length() && "/?#".indexOf(link.charAt(path)) < 0) {
            path++;
        }
        StringBuilder repaired = new StringBuilder(link.length() + 32).append(link, 0, host);
        if (!appendHost(link.substring(host, path), repaired)) {
            return Optional.empty();
        }
        boolean fragment = false;
        int codePoint;
        for (int i = path; i < link.length(); i += Character.charCount(codePoint)) {
            codePoint = link.codePointAt(i);
            if (codePoint == '\\' && i + 1 < link.length() && ",;\\".indexOf(link.charAt(i + 1)) >= 0) {
                i++;
                codePoint = link.charAt(i);
            }
            if (isIllegal(link, i, codePoint) || (codePoint == '#' && fragment)) {
                encode(codePoint, repaired);
            } else {
                repaired.appendCodePoint(codePoint);
            }
            fragment |= codePoint == '#';
        }
        return Optional.of(repaired.toString());
    }

    private static boolean isIllegal(String link, int at, int codePoint) {
        if (codePoint == '%') {
            return at + 2 >= link.length() || !isHex(link.charAt(at + 1)) || !isHex(link.charAt(at + 2));
        }
        return ILLEGAL.indexOf(codePoint) >= 0
                || Characters.isBlank(codePoint)
                || Characters.fault(codePoint, false) != Characters.Fault.NONE;
    }

    private static boolean isHex(char c) {
        return HEX.indexOf(Character.toUpperCase(c)) >= 0;
    }

    private static void encode(int codePoint, StringBuilder text) {
        for (byte each : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
            text.append('%').append(HEX.charAt((each >> 4) & 0xF)).append(HEX.charAt(each & 0xF));
        }
    }

    private static boolean appendHost(String host, StringBuilder text) {
        if (host.chars().allMatch(c -> c < 0x80)) {
            text.append(host);
            return true;
        }
        int port = host.lastIndexOf(':');
        int end = port < 0 ? host.length() : port;
        try {
            text.append(IDN.toASCII(host.substring(0, end))).append(host, end, host.length());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean startsWith(String text, int at, String scheme) {
        return text.regionMatches(true, at, scheme, 0, scheme.length());
    }
}
