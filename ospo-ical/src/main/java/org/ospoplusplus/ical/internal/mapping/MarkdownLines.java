package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;

/**
 * Writes text of other programs as Markdown that shows as it was typed (CommonMark, with tables and strikethrough of GitHub):
 * what would be a mark is escaped, line breaks are kept, links stay as they are.
 */
final class MarkdownLines {

    private static final String PUNCTUATION_AFTER_LINKS = ".,;:!?'\"*_)";

    private enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM
    }

    private final StringBuilder markdown = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private int depth;
    private Kind last = Kind.PARAGRAPH;
    private boolean gap = true;

    /** {@return plain text as Markdown} */
    static String ofPlain(String text) {
        MarkdownLines lines = new MarkdownLines();
        lines.text(text);
        return lines.toString();
    }

    /** Appends text, of which line breaks are kept. */
    void text(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            inline(text.substring(start, end));
            lineBreak();
            start = end + 1;
        }
        inline(text.substring(start));
    }

    /** Ends a line; an empty one parts paragraphs. */
    void lineBreak() {
        if (isEmptyLine()) {
            gap = true;
        }
        flush();
    }

    /** Ends a block. */
    void block() {
        flush();
        gap = true;
    }

    /** Begins a heading; it ends with its block. */
    void heading() {
        block();
        kind = Kind.HEADING;
    }

    /**
     * Begins an item of a list.
     *
     * @param level how many lists it is in, 1 for an outer one
     */
    void item(int level) {
        flush();
        kind = Kind.ITEM;
        depth = level;
    }

    /** {@return whether the current line has no text yet} */
    boolean isEmptyLine() {
        return line.isEmpty();
    }

    /** {@return the place at which the text of a link begins} */
    int mark() {
        return line.length();
    }

    /**
     * Makes the text since a mark a link.
     *
     * @param mark where the text begins; a link over several lines is written after them
     * @param url where it leads
     */
    void link(int mark, URI url) {
        String label = mark <= line.length() ? line.substring(mark).strip() : "";
        line.setLength(Math.min(mark, line.length()));
        if (label.isEmpty() || label.equals(url.toString()) || label.equals("<" + url + ">")) {
            link(url.toString());
        } else {
            line.append('[')
                    .append(label.replace("]", "\\]"))
                    .append("](<")
                    .append(url)
                    .append(">)");
        }
    }

    @Override
    public String toString() {
        flush();
        return markdown.toString();
    }

    private void flush() {
        String content = line.toString().strip();
        line.setLength(0);
        if (!content.isEmpty()) {
            if (!markdown.isEmpty()) {
                markdown.append(separator());
            }
            markdown.append(prefix()).append(escapedStart(content));
            last = kind;
            gap = kind == Kind.HEADING;
        }
        kind = Kind.PARAGRAPH;
        depth = 0;
    }

    private String separator() {
        if (kind == Kind.ITEM && last == Kind.ITEM) {
            return "\n";
        }
        return gap || kind != last ? "\n\n" : "\\\n";
    }

    private String prefix() {
        return switch (kind) {
            case PARAGRAPH -> "";
            case HEADING -> "## ";
            case ITEM -> "  ".repeat(Math.min(depth, 5) - 1) + "- ";
        };
    }

    private void inline(String text) {
        int i = 0;
        while (i < text.length()) {
            int end = WebLinks.begins(text, i) && !followsWord(text, i) ? linkEnd(text, i) : i;
            if (end > i) {
                link(text.substring(i, end));
                i = end;
            } else {
                escape(text, i);
                i++;
            }
        }
    }

    private static boolean followsWord(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** {@return where a link that begins at a place of a text ends} */
    static int linkEnd(String text, int start) {
        int end = start;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && "<>\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && PUNCTUATION_AFTER_LINKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** A link without a character that means something stays as it is; between angle brackets none does. */
    private void link(String url) {
        boolean plain = true;
        for (int i = 0; i < url.length(); i++) {
            plain &= !isMark(url, i);
        }
        line.append(plain ? url : "<" + url + ">");
    }

    private void escape(String text, int at) {
        // Blanks at the beginning of a line do not show.
        if (line.isEmpty() && Character.isWhitespace(text.charAt(at))) {
            return;
        }
        if (isMark(text, at)) {
            line.append('\\');
        }
        line.append(text.charAt(at));
    }

    private static boolean isMark(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\\', '*', '`', '[', '<' -> true;
            case '_' ->
                !(followsWord(text, at) && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
            case '~' -> followedBy(text, at, c) || (at > 0 && text.charAt(at - 1) == c);
            case '&' ->
                at + 1 < text.length() && (text.charAt(at + 1) == '#' || Character.isLetter(text.charAt(at + 1)));
            default -> false;
        };
    }

    private static boolean followedBy(String text, int at, char c) {
        return at + 1 < text.length() && text.charAt(at + 1) == c;
    }

    /** Marks that mean something at the beginning of a line only. */
    private static String escapedStart(String content) {
        char first = content.charAt(0);
        if ("#>-+=|:".indexOf(first) >= 0) {
            return "\\" + content;
        }
        int digits = 0;
        while (digits < content.length() && Character.isDigit(content.charAt(digits))) {
            digits++;
        }
        boolean numbered = digits > 0 && digits < content.length() && ".)".indexOf(content.charAt(digits)) >= 0;
        return numbered ? content.substring(0, digits) + "\\" + content.substring(digits) : content;
    }
}
