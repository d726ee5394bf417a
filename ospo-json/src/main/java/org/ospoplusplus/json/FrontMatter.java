package org.ospoplusplus.json;

import java.util.regex.Pattern;
import org.ospoplusplus.json.Fault.Code;

/**
 * A page with YAML at its start.
 *
 * @param text the front matter, including its first line, so that lines and columns are those of the page
 * @param body the text after the front matter, with line feeds as line ends
 * @param bodyPlace the place of the first character of the body that is not blank
 */
record FrontMatter(String text, String body, Location bodyPlace) {

    /** The start of front matter in TOML, or in JSON. */
    private static final Pattern OTHER_FORMAT = Pattern.compile("\\s*(?:\\+\\+\\+|---[a-z]+\\s|\\{).*", Pattern.DOTALL);

    /** The key of this library in any format. */
    private static final Pattern NAMES_KEY =
            Pattern.compile("(?:^|[\\s{,\\[])[\"']?" + PageDocument.KEY + "[\"']?[ \\t]*[\\].:=]");

    /**
     * Splits a page.
     *
     * @throws OspoJsonException if the page has no front matter
     */
    static FrontMatter of(String page) {
        String text = page.startsWith("\uFEFF") ? page.substring(1) : page;
        int at = afterLine(text, 0);
        if (isMarker(text, 0, '-')) {
            while (at < text.length()) {
                if (isMarker(text, at, '-') || isMarker(text, at, '.')) {
                    return split(text, at);
                }
                at = afterLine(text, at);
            }
            throw refuse(
                    "the front matter that begins here has no end; add a line of three hyphens after its last line");
        }
        if (OTHER_FORMAT.matcher(text).matches()) {
            throw refuse("the front matter is not YAML; write it as YAML between two lines of three hyphens");
        }
        throw refuse(
                "the page has no front matter; its first line must be three hyphens, and another line of three hyphens must end"
                        + " the front matter");
    }

    private static OspoJsonException refuse(String message) {
        return Yaml.refuse(new Location(1, 1), Code.SYNTAX, message);
    }

    /** {@return whether a page names the key of this library in front matter that cannot be read} */
    static boolean isUnreadable(String page) {
        return (OTHER_FORMAT.matcher(page).matches() || isAtStart(page.stripLeading()))
                && NAMES_KEY.matcher(page).find();
    }

    /** {@return whether a page begins like front matter} */
    static boolean isAtStart(String page) {
        return isMarker(page, page.startsWith("\uFEFF") ? 1 : 0, '-');
    }

    private static FrontMatter split(String page, int marker) {
        String body = page.substring(afterLine(page, marker));
        int start = page.length() - body.stripLeading().length();
        String unified = body.replace("\r\n", "\n").replace('\r', '\n');
        return new FrontMatter(
                page.substring(0, marker), unified, new YamlPlaces(page).of(page.codePointCount(0, start)));
    }

    /** {@return whether a line consists of three times a character, and of spaces after them} */
    private static boolean isMarker(String text, int start, char character) {
        int at = start;
        while (at < text.length() && text.charAt(at) == character) {
            at++;
        }
        if (at - start != 3) {
            return false;
        }
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private static int afterLine(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
    }
}
