package org.ospoplusplus.ical.internal.mapping;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Renders Markdown (CommonMark) as plain text. Links become {@code text (address)}, images their alternative text, list
 * items begin with {@code - } or a number, and code keeps its text. Marks of headings, emphasis, quotations and code,
 * rules between sections, and HTML tags are dropped; the text between tags is kept.
 */
public final class MarkdownText {

    /** Deeper nesting is read as text: so the visitor below cannot exhaust the stack. */
    private static final int MAX_NESTING = 32;

    /** Deeper lists are not indented further: each line of one could repeat the indentation. */
    private static final int MAX_INDENTATION = 16;

    /** Without HTML blocks: HTML is read as inline content, so that the text between tags is kept. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.<Class<? extends Block>>of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    IndentedCodeBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private MarkdownText() {}

    public static String plain(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        append(markdown, text);
        return text.toString();
    }

    /** Appends Markdown as plain text. Most descriptions have no marks and need no parser. */
    static void append(String markdown, StringBuilder text) {
        if (isPlain(markdown)) {
            text.append(markdown);
        } else {
            parse(markdown, text);
        }
    }

    static void parse(String markdown, StringBuilder text) {
        PARSER.parse(markdown).accept(new PlainText(text));
    }

    /** {@return whether a text has nothing that Markdown gives a meaning to, line breaks between lines excepted} */
    static boolean isPlain(String text) {
        char before = '\n';
        boolean afterEmptyLine = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean meansSomething = switch (c) {
                case '\n' -> before == ' ' || (before == '\n' && afterEmptyLine);
                case ' ', '#', '>', '-', '+', '=', '~' -> before == '\n';
                case '\\', '`', '*', '_', '[', '<', '&' -> true;
                default -> c < ' ' || (before == '\n' && c >= '0' && c <= '9');
            };
            if (meansSomething) {
                return false;
            }
            afterEmptyLine = c == '\n' && before == '\n';
            before = c;
        }
        return before != ' ' && (before != '\n' || text.isEmpty());
    }

    /**
     * Writes a document, block by block. Line breaks are written when text follows, so that none is left at the end.
     */
    private static final class PlainText extends AbstractVisitor {

        private final StringBuilder text;
        private final int start;

        /** Line breaks to write before the next text. */
        private int breaks;

        private boolean atLineStart = true;

        /** The marks of list items that have no text yet. */
        private String marks = "";

        private int indentation;
        private boolean tight;

        PlainText(StringBuilder text) {
            this.text = text;
            start = text.length();
        }

        private StringBuilder inLine() {
            if (atLineStart) {
                if (text.length() > start) {
                    text.append("\n".repeat(breaks));
                }
                text.append(" ".repeat(Math.max(0, Math.min(indentation, MAX_INDENTATION) - marks.length())));
                text.append(marks);
                marks = "";
                breaks = 0;
                atLineStart = false;
            }
            return text;
        }

        private void endLine() {
            atLineStart = true;
            breaks = Math.max(breaks, 1);
        }

        private void endBlock() {
            atLineStart = true;
            breaks = Math.max(breaks, tight ? 1 : 2);
        }

        /** Removes the blanks before something that leaves no text. */
        private void trim() {
            while (text.length() > start && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            trim();
            endBlock();
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            trim();
            endBlock();
        }

        @Override
        public void visit(ThematicBreak rule) {
            endBlock();
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code(block.getLiteral());
        }

        private void code(String lines) {
            lines.lines().forEach(line -> {
                if (!line.isEmpty()) {
                    inLine().append(line);
                }
                atLineStart = true;
                breaks++;
            });
            endBlock();
        }

        @Override
        public void visit(BulletList list) {
            boolean outer = tight;
            tight = list.isTight();
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item(item, "- ");
            }
            tight = outer;
            endBlock();
        }

        @Override
        public void visit(OrderedList list) {
            boolean outer = tight;
            tight = list.isTight();
            Integer first = list.getMarkerStartNumber();
            int number = first == null ? 1 : first;
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                item(item, number++ + ". ");
            }
            tight = outer;
            endBlock();
        }

        private void item(Node item, String mark) {
            marks += mark;
            indentation += mark.length();
            visitChildren(item);
            if (!marks.isEmpty()) {
                inLine();
            }
            indentation -= mark.length();
            endBlock();
        }

        @Override
        public void visit(Text node) {
            inLine().append(node.getLiteral());
        }

        @Override
        public void visit(Code node) {
            inLine().append(node.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak node) {
            trim();
            endLine();
        }

        @Override
        public void visit(HardLineBreak node) {
            trim();
            endLine();
        }

        @Override
        public void visit(HtmlInline tag) {
            if (tag.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br")) {
                endLine();
            }
        }

        @Override
        public void visit(Link link) {
            int before = inLine().length();
            visitChildren(link);
            String label = text.substring(Math.min(before, text.length()));
            String address = link.getDestination();
            if (label.isEmpty()) {
                inLine().append(address);
            } else if (!address.isEmpty() && !address.equals(label) && !address.equals("mailto:" + label)) {
                inLine().append(" (").append(address).append(')');
            }
        }
    }
}
