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
 * The stylesheet and the script that each page contains, and the Content Security Policy that allows only them.
 *
 * @param style the own stylesheet
 * @param theme the stylesheet of the site, or an empty text
 * @param script the script
 * @param policy the policy (Content Security Policy Level 3)
 */
record Assets(String style, String theme, String script, String policy) {

    static Assets of(String theme) {
        String style = resource("page.css");
        String script = resource("page.js");
        String policy = "default-src 'none'; style-src " + hash(style) + (theme.isEmpty() ? "" : " " + hash(theme))
                + "; script-src " + hash(script) + "; img-src 'self'; base-uri 'none'; form-action 'none'";
        return new Assets(style, theme, script, policy);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
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
