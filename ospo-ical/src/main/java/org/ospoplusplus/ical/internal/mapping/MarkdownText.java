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
import org.ospoplusplus.model.internal.MarkdownMarks;

/**
 * Renders Markdown (CommonMark) as plain text. A link becomes {@code text (address)}, an image becomes its alternative
 * text, and a list item begins with {@code - } or a number. Other marks and HTML tags are dropped, and their text is
 * kept.
 */
public final class MarkdownText {

    /** The maximum nesting, so that the visitor cannot exhaust the stack. Deeper marks are read as text. */
    private static final int MAX_NESTING = 32;

    /** The maximum indentation of a list, so that the output remains proportional to the input. */
    private static final int MAX_INDENTATION = 16;

    /** A parser without HTML blocks. HTML is inline content for it, so that the text between tags is kept. */
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

    /** {@return Markdown as plain text} */
    public static String plain(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        append(markdown, text);
        return text.toString();
    }

    /**
     * Appends Markdown as plain text. A text without marks, which is the usual case, is not parsed. A text with so many
     * marks that parsing would take too long keeps them.
     */
    static void append(String markdown, StringBuilder text) {
        if (isPlain(markdown) || !MarkdownMarks.areFew(markdown)) {
            text.append(markdown);
        } else {
            parse(markdown, text);
        }
    }

    static void parse(String markdown, StringBuilder text) {
        PARSER.parse(markdown).accept(new PlainText(text));
    }

    /** {@return whether a text has no characters with a meaning in Markdown, except single line breaks} */
    static boolean isPlain(String text) {
        char before = '\n';
        boolean afterEmptyLine = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMark = switch (c) {
                case '\n' -> before == ' ' || (before == '\n' && afterEmptyLine);
                case ' ', '#', '>', '-', '+', '=', '~' -> before == '\n';
                case '\\', '`', '*', '_', '[', '<', '&' -> true;
                default -> c < ' ' || (before == '\n' && c >= '0' && c <= '9');
            };
            if (isMark) {
                return false;
            }
            afterEmptyLine = c == '\n' && before == '\n';
            before = c;
        }
        return before != ' ' && (before != '\n' || text.isEmpty());
    }

    /**
     * Writes a document block by block. Line breaks are written before the next text, so that the output ends with
     * text.
     */
    private static final class PlainText extends AbstractVisitor {

        private final StringBuilder text;
        private final int start;

        /** The number of line breaks before the next text. */
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

        /** Removes trailing blanks. */
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
