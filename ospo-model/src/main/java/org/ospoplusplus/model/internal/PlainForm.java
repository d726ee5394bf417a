package org.ospoplusplus.model.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reduces different spellings of one text to one form, so that a secret is found however it was written. */
public final class PlainForm {

    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /** An ampersand as it is written in HTML and Markdown. */
    private static final Pattern AMPERSAND =
            Pattern.compile("&(?:amp|#0{0,5}38|#[xX]0{0,5}26);", Pattern.CASE_INSENSITIVE);

    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=\\p{Punct})");

    /** Characters that do not show, such as a soft hyphen or a zero-width space. */
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");

    private PlainForm() {}

    /** {@return a text without percent-encoding, entities, Markdown escapes and hidden characters; compatibility forms unified} */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = text;
        // Links within links are encoded twice.
        for (int i = 0; i < 2 && plain.indexOf('%') >= 0; i++) {
            plain = ESCAPED.matcher(plain).replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())));
        }
        plain = AMPERSAND.matcher(plain).replaceAll("&");
        plain = BACKSLASH.matcher(plain).replaceAll("");
        plain = HIDDEN.matcher(plain).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80 && c != '%' && c != '&' && c != '\\');
    }

    private static String decoded(String escapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escapes.length() / 3);
        for (int i = 0; i < escapes.length(); i += 3) {
            bytes.write(Integer.parseInt(escapes.substring(i + 1, i + 3), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
