package org.ospoplusplus.html.internal;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.MarkdownMarks;

/**
 * Converts Markdown (CommonMark) to HTML without elements of the text. HTML in the Markdown appears as text. Images
 * become links, because a page makes no request to another host. A heading becomes a heading below those of the page.
 */
final class MarkdownHtml implements Content {

    /** More than people nest. Deeper marks stay in the text as normal characters. */
    private static final int MAX_NESTING = 32;

    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    private static final int LEVELS_OF_PAGE = 2;
    private static final int LOWEST_LEVEL = 6;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .build();

    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true).build();

    private final String html;

    private MarkdownHtml(String html) {
        // Like all texts of a page, so that no template engine runs a tag.
        this.html = html.replace("{", PageOutput.BRACE);
    }

    /**
     * {@return the HTML of a text} A text with so many marks that parsing would take too long becomes one paragraph.
     */
    static MarkdownHtml of(String markdown) {
        if (!MarkdownMarks.areFew(markdown)) {
            Node paragraph = new Paragraph();
            paragraph.appendChild(new Text(markdown));
            return new MarkdownHtml(RENDERER.render(paragraph));
        }
        Node document = PARSER.parse(markdown);
        document.accept(new Adaptation());
        return new MarkdownHtml(RENDERER.render(document));
    }

    static @Nullable MarkdownHtml of(Optional<String> markdown) {
        return markdown.map(MarkdownHtml::of).orElse(null);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    /** Lowers headings, turns images into links, and removes links with other schemes, whose text remains. */
    private static final class Adaptation extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(LOWEST_LEVEL, heading.getLevel() + LEVELS_OF_PAGE));
            visitChildren(heading);
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!isSafe(link.getDestination())) {
                moveChildren(link, link::insertBefore);
                link.unlink();
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            if (image.getFirstChild() == null) {
                image.appendChild(new Text(image.getDestination()));
            }
            if (isSafe(image.getDestination()) && !isInLink(image)) {
                Link link = new Link(image.getDestination(), image.getTitle());
                moveChildren(image, link::appendChild);
                image.insertBefore(link);
            } else {
                moveChildren(image, image::insertBefore);
            }
            image.unlink();
        }

        private static boolean isInLink(Node node) {
            @Nullable Node ancestor = node.getParent();
            while (ancestor != null && !(ancestor instanceof Link)) {
                ancestor = ancestor.getParent();
            }
            return ancestor != null;
        }

        private static void moveChildren(Node parent, Consumer<Node> target) {
            @Nullable Node child = parent.getFirstChild();
            while (child != null) {
                @Nullable Node next = child.getNext();
                target.accept(child);
                child = next;
            }
        }
    }

    private static boolean isSafe(String destination) {
        String start = destination.stripLeading().toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(start::startsWith);
    }
}
