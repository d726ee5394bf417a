package org.ospoplusplus.html.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * The parts that are equal on each page, and the Content Security Policy that allows only these styles and this script.
 *
 * @param style the own stylesheet
 * @param theme the stylesheet of the site, or an empty text
 * @param script the script
 * @param header trusted HTML at the beginning of each page; empty for none
 * @param footer trusted HTML at the end of each page; empty for none
 * @param policy the policy (Content Security Policy Level 3)
 */
record Assets(Verbatim style, Verbatim theme, Verbatim script, Verbatim header, Verbatim footer, String policy) {

    static Assets of(SiteOptions options) {
        Verbatim style = new Verbatim(resource("page.css"));
        Verbatim theme = new Verbatim(options.theme());
        Verbatim script = new Verbatim(resource("page.js"));
        String policy = "default-src 'none'; style-src " + hash(style)
                + (theme.isEmptyContent() ? "" : " " + hash(theme))
                + "; script-src " + hash(script) + "; img-src 'self'; base-uri 'none'; form-action 'none'";
        return new Assets(style, theme, script, new Verbatim(options.header()), new Verbatim(options.footer()), policy);
    }

    /** {@return the size in bytes of the parts that the site adds to each page} */
    int additional() {
        return theme.utf8().length + header.utf8().length + footer.utf8().length;
    }

    private static String hash(Verbatim text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.utf8());
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
