package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Builds Markdown that renders like the given text (CommonMark, and tables and strikethrough of GitHub). Characters
 * with a meaning in Markdown are escaped, and line breaks and links are kept.
 */
final class MarkdownLines {

    private static final String PUNCTUATION_AFTER_LINKS = ".,;:!?'\"*_([{";

    private static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Each opening bracket before its closing one. */
    private static final String BRACKETS = "()[]{}";

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

    /** Appends text and keeps its line breaks. */
    void text(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            inline(text.substring(start, end));
            lineBreak();
            start = end + 1;
        }
        inline(text.substring(start));
    }

    /** Ends a line. An empty line separates paragraphs. */
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

    /** Begins a heading, which ends with the block. */
    void heading() {
        block();
        kind = Kind.HEADING;
    }

    /**
     * Begins an item of a list.
     *
     * @param level the nesting depth of the list, 1 for an outer list
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

    /** {@return the current position in the line, at which the text of a link may begin} */
    int mark() {
        return line.length();
    }

    /**
     * Turns the text since a position into a link. If the text has several lines, the link is written after them.
     *
     * @param mark the position from {@link #mark()}
     * @param url the destination
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

    /** {@return the index after the last character of a link} */
    static int linkEnd(String text, int start) {
        int end = start;
        Deque<Character> open = new ArrayDeque<>();
        while (end < text.length() && !endsLink(text, end, open)) {
            end++;
        }
        while (end > start && PUNCTUATION_AFTER_LINKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Brackets belong to a link only in pairs, so Markdown and parentheses around a link do not belong to it. */
    private static boolean endsLink(String text, int at, Deque<Character> open) {
        char c = text.charAt(at);
        int bracket = BRACKETS.indexOf(c);
        if (bracket >= 0 && bracket % 2 == 0) {
            open.push(BRACKETS.charAt(bracket + 1));
        } else if (bracket >= 0) {
            return open.isEmpty() || open.pop() != c;
        }
        return switch (c) {
            case '<', '>', '"', '`', '|' -> true;
            // A backslash before these is an escape that a program wrote twice.
            case '\\' -> at + 1 == text.length() || ",;\\".indexOf(text.charAt(at + 1)) < 0;
            default ->
                Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || c == ZERO_WIDTH_SPACE
                        || (c > '~' && isPunctuation(c));
        };
    }

    /**
     * {@return whether a character is punctuation that a link contains only in percent-encoding, such as an ideographic
     * comma}
     */
    private static boolean isPunctuation(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            // The middle dot is part of words in Catalan.
            case Character.OTHER_PUNCTUATION -> c != '\u00B7';
            default -> false;
        };
    }

    /** Encloses a link in angle brackets if Markdown would interpret one of its characters. */
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

    /** Escapes characters that have a meaning only at the beginning of a line. */
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
