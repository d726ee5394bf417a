package org.ospoplusplus.ical.internal.mapping;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the known tags of HTML in a text, in order. Each character is looked at a few times at most. A regular
 * expression with as many names would try each of them at each {@code <}.
 */
final class HtmlTagScanner {

    private static final Set<String> NAMES = Set.of(
            ("a abbr address article aside b big blockquote body br button caption center cite code col colgroup dd del"
                            + " div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html"
                            + " html-blob i iframe img ins label li link main mark meta nav ol p pre q s script section"
                            + " small span strike strong style sub sup table tbody td tfoot th thead title tr tt u ul")
                    .split(" "));

    /** The prefixes of elements of Microsoft Office, such as {@code <o:p>}. */
    private static final Set<String> PREFIXES = Set.of("m", "o", "st1", "v", "w");

    /** More than the longest name. */
    private static final int MAX_NAME = 64;

    private static final String DOCTYPE = "<!doctype";

    private final String text;

    /** The index after which no comment ends, because a comment without an end is no comment. */
    private final int lastEndOfComment;

    private int start;
    private int end;
    private String name = "";
    private boolean isEndTag;
    private boolean hasAttributes;

    HtmlTagScanner(String text) {
        this.text = text;
        lastEndOfComment = text.lastIndexOf("-->");
    }

    /** {@return whether another tag, document type or beginning of a comment was found after the last one} */
    boolean find() {
        for (start = text.indexOf('<', end); start >= 0; start = text.indexOf('<', start + 1)) {
            if (isDeclaration() || isTag()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeclaration() {
        name = "";
        isEndTag = false;
        hasAttributes = false;
        if (text.startsWith("<!--", start)) {
            end = start + 4;
            return true;
        }
        return text.regionMatches(true, start, DOCTYPE, 0, DOCTYPE.length()) && endsAfter(start + DOCTYPE.length());
    }

    private boolean isTag() {
        isEndTag = text.startsWith("/", start + 1);
        int from = start + (isEndTag ? 2 : 1);
        int to = from;
        while (to < text.length() && to - from < MAX_NAME && isInName(text.charAt(to))) {
            to++;
        }
        if (to == from || to == text.length()) {
            return false;
        }
        char next = text.charAt(to);
        if (next != '>' && next != '/' && !isBlank(next)) {
            return false;
        }
        name = text.substring(from, to).toLowerCase(Locale.ROOT);
        return isKnown(name) && endsAfter(to);
    }

    /** {@return whether the tag has an end before the next tag begins} */
    private boolean endsAfter(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '>') {
                end = i + 1;
                return true;
            }
            if (c == '<') {
                return false;
            }
            hasAttributes |= c == '=';
        }
        return false;
    }

    private static boolean isKnown(String name) {
        int colon = name.indexOf(':');
        return colon < 0
                ? NAMES.contains(name)
                : PREFIXES.contains(name.substring(0, colon))
                        && colon + 1 < name.length()
                        && name.chars().skip(colon + 1L).allMatch(c -> c >= 'a' && c <= 'z');
    }

    private static boolean isInName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** {@return the index of the first character} */
    int start() {
        return start;
    }

    /** {@return the index after the last character} */
    int end() {
        return end;
    }

    /** {@return whether this is a start tag or end tag, which has a name} */
    boolean isElement() {
        return !name.isEmpty();
    }

    /** {@return whether a document type, or a comment that has an end} A comment without an end would hide the rest. */
    boolean isWholeDeclaration() {
        return text.charAt(end - 1) == '>' || lastEndOfComment > start;
    }

    /** {@return the name of the element in lower case} */
    String name() {
        return name;
    }

    boolean isEndTag() {
        return isEndTag;
    }

    boolean hasAttributes() {
        return isElement() && hasAttributes;
    }
}
