package org.ospoplusplus.model.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reduces different spellings of a text to one form, so that a secret is found in each spelling. */
public final class PlainForm {

    private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    /**
     * Character references of HTML and Markdown: by number, and by the names of characters that occur in links and
     * numbers.
     */
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([a-z]{2,6}));");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("nbsp", " "),
            Map.entry("sol", "/"),
            Map.entry("period", "."),
            Map.entry("colon", ":"),
            Map.entry("quest", "?"),
            Map.entry("equals", "="),
            Map.entry("commat", "@"),
            Map.entry("num", "#"),
            Map.entry("plus", "+"),
            Map.entry("dash", "-"),
            Map.entry("hyphen", "-"));

    /** Comments of HTML, and marks of emphasis and code, which can occur within a word. */
    private static final Pattern MARKS = Pattern.compile("<!--[^>]{0,100}-->|[*_`~]+");

    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=\\p{Punct})");

    /** Invisible characters, such as a soft hyphen or a zero-width space. */
    private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}+");

    /** The marks of a quoted message at the start of a line. */
    private static final Pattern QUOTE = Pattern.compile("(?m)^[ \\t]*>[> \\t]*+");

    /** A tag of HTML. A link in angle brackets is no tag, because a colon follows its first word. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]*+(?:[\\s/][^<>]{0,1000})?>");

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PlainForm() {}

    /**
     * {@return the plain forms of a text in which a secret can appear} The first one is {@link #of}. If the text has
     * quoted lines, tags of HTML or typographic dashes, others follow in which these are replaced. The first form
     * remains, because a link can be in a tag, and a dash can end a link.
     */
    static List<String> allOf(String text) {
        String plain = of(text);
        if (isPlain(text) && text.indexOf('>') < 0) {
            return List.of(plain);
        }
        String joined = withHyphens(QUOTE.matcher(plain).replaceAll(""));
        String tagless = TAG.matcher(joined).replaceAll("");
        return tagless.equals(joined)
                ? Stream.of(plain, joined).distinct().toList()
                : List.of(plain, tagless, TAG.matcher(joined).replaceAll(" "));
    }

    /** {@return a text with the ASCII hyphen in place of each dash} */
    static String withHyphens(String text) {
        return DASH.matcher(text).replaceAll("-");
    }

    /**
     * {@return a text without percent-encoding, character references, Markdown marks and invisible characters, in form
     * NFKC}
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String plain = text;
        // A link in the query of another link is encoded twice.
        for (int i = 0; i < 2 && plain.indexOf('%') >= 0; i++) {
            plain = ESCAPED.matcher(plain).replaceAll(run -> Matcher.quoteReplacement(decoded(run.group())));
        }
        plain = REFERENCE.matcher(plain).replaceAll(reference -> Matcher.quoteReplacement(referred(reference)));
        plain = MARKS.matcher(plain).replaceAll("");
        plain = BACKSLASH.matcher(plain).replaceAll("");
        plain = HIDDEN.matcher(plain).replaceAll("");
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    /** {@return the words of a text in lower case, without signs between them} */
    public static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(of(text).toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < 0x80 && "%&\\*_`~<".indexOf(c) < 0);
    }

    private static String referred(MatchResult reference) {
        if (reference.group(3) != null) {
            return NAMES.getOrDefault(reference.group(3), reference.group());
        }
        int codePoint = reference.group(1) != null
                ? Integer.parseInt(reference.group(1))
                : Integer.parseInt(reference.group(2), 16);
        return Character.isValidCodePoint(codePoint) ? Character.toString(codePoint) : reference.group();
    }

    private static String decoded(String escapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escapes.length() / 3);
        for (int i = 0; i < escapes.length(); i += 3) {
            bytes.write(Integer.parseInt(escapes.substring(i + 1, i + 3), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
