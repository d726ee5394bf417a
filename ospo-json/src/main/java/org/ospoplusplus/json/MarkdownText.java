package org.ospoplusplus.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.MarkdownMarks;

/**
 * Converts Markdown (CommonMark) to plain text, because search engines do not interpret Markdown in descriptions.
 *
 * <p>An empty line separates paragraphs. Items of lists begin with a hyphen or with their number. A link keeps its
 * address in parentheses, and an image its description. HTML tags are removed. The tree is traversed without recursion,
 * so that hostile text cannot exhaust the stack.
 */
final class MarkdownText {

    /** More than people nest. Deeper marks stay in the text as normal characters. */
    private static final int MAX_NESTING = 32;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

    private final StringBuilder text = new StringBuilder();

    /** The number of items so far, of each numbered list. */
    private final Map<Node, Integer> numbers = new HashMap<>();

    private MarkdownText() {}

    /**
     * {@return the plain text; empty if the Markdown contains only marks} A text with so many marks that parsing would
     * take too long keeps them.
     */
    static Optional<String> of(String markdown) {
        if (!MarkdownMarks.areFew(markdown)) {
            return Optional.of(markdown.strip());
        }
        MarkdownText plain = new MarkdownText();
        plain.walk(PARSER.parse(markdown));
        String text = plain.text.toString().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void walk(Node root) {
        @Nullable Node node = root;
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            node = node == root ? null : node.getNext();
        }
    }

    private void enter(Node node) {
        boolean first = node.getPrevious() == null;
        if (node instanceof ListItem item) {
            if (!first) {
                breakLines(1);
            }
            text.append(marker(item));
        } else if (node instanceof Block && !(first && node.getParent() instanceof ListItem)) {
            breakLines(node.getParent() instanceof ListItem ? 1 : 2);
        }
        if (node instanceof Text plain) {
            text.append(plain.getLiteral());
        } else if (node instanceof Code code) {
            text.append(code.getLiteral());
        } else if (node instanceof FencedCodeBlock code) {
            text.append(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            text.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            text.append('\n');
        } else if (node instanceof HtmlInline html) {
            text.append(LINE_BREAK.matcher(html.getLiteral()).matches() ? "\n" : "");
        } else if (node instanceof HtmlBlock html) {
            String lines = LINE_BREAK.matcher(html.getLiteral()).replaceAll("\n");
            text.append(TAG.matcher(lines).replaceAll("").strip());
        }
    }

    private void leave(Node node) {
        if (node instanceof Link link) {
            String address = link.getDestination();
            // The address is not repeated if it is the text of the link.
            String shown = address.startsWith("mailto:") ? address.substring("mailto:".length()) : address;
            int start = text.length() - shown.length();
            if (start < 0 || text.indexOf(shown, start) < 0) {
                text.append(" (").append(address).append(')');
            }
        }
    }

    private String marker(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return "- ";
        }
        int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        int number = numbers.merge(list, 1, Integer::sum) - 1;
        return (long) start + number + ". ";
    }

    private void breakLines(int count) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        if (end > 0) {
            text.setLength(end);
            text.append("\n".repeat(count));
        }
    }
}
