package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Converts HTML to text and Markdown. RFC 5545 does not allow HTML in texts, but many programs write it. Only known
 * tags count as HTML, so that {@code List<String>} remains text.
 */
final class HtmlText {

    /** The maximum nesting, which exceeds that of real texts. Deeper elements are read as siblings. */
    private static final int MAX_DEPTH = 100;

    private static final Pattern TAG = Pattern.compile(
            "</?(?:a|b|big|blockquote|body|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|head|hr|html|html-blob|i|img|ins|li"
                    + "|meta|o:p|ol|p|pre|s|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|title|tr"
                    + "|tt|u|ul)(?:[\\s/][^<>]*)?>|<!doctype[^<>]*>|<!--",
            Pattern.CASE_INSENSITIVE);

    /** Elements that break lines. In a text without them, the line breaks of the source are kept. */
    private static final Pattern BREAK = Pattern.compile("<(?:br|p|div|li|tr)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private HtmlText() {}

    /** {@return whether a text has known tags} */
    static boolean hasTags(String text) {
        return text.indexOf('<') >= 0 && TAG.matcher(text).find();
    }

    /** {@return whether a text changes if it is read as HTML} */
    static boolean isMarkup(String text) {
        return !plainLine(text).equals(text);
    }

    /** {@return a text without tags and entities, in one line} */
    static String plainLine(String text) {
        return hasTags(text) ? parsed(text).text() : decoded(text);
    }

    /** {@return a text with its entities replaced by characters} Unknown entities are kept. */
    static String decoded(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(entity -> Matcher.quoteReplacement(Parser.unescapeEntities(entity.group(), false)));
    }

    /** {@return HTML as Markdown: paragraphs, lists, headings and links} */
    static String markdown(String html) {
        Converter converter = new Converter(!BREAK.matcher(html).find());
        parsed(html).traverse(converter);
        return converter.lines.toString();
    }

    /** {@return the text of HTML with the addresses of its links, on lines of their own, in which links can be searched for} */
    static String withLinks(String html) {
        LinkedText linked = new LinkedText();
        parsed(html).traverse(linked);
        return linked.text.toString().strip();
    }

    private static Element parsed(String html) {
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        return document.body();
    }

    /** Writes text and addresses; an address goes before a text that is a link itself, because it is the one that is opened. */
    private static final class LinkedText implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode content) {
                text.append(content.getWholeText().replaceAll("[\\s\u00A0]+", " "));
            } else if (node instanceof Element element) {
                breakAround(element);
                appendAddress(element, true);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                appendAddress(element, false);
                breakAround(element);
            }
        }

        private void appendAddress(Element element, boolean beforeText) {
            if (element.normalName().equals("a") && isLink(element) == beforeText) {
                address(element.attr("href")).ifPresent(url -> {
                    breakLine();
                    text.append(url).append('\n');
                });
            }
        }

        private void breakAround(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                breakLine();
            }
        }

        private static boolean isLink(Element element) {
            return WebLinks.begins(element.text().strip(), 0);
        }

        private void breakLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }
    }

    private static Optional<URI> address(String href) {
        return WebLinks.safe(href.strip()).map(RedirectLinks::target);
    }

    private static final class Converter implements NodeVisitor {

        private final MarkdownLines lines = new MarkdownLines();
        private final boolean keepsBreaks;
        private final Deque<Integer> links = new ArrayDeque<>();
        private int lists;
        private int verbatim;
        private int hidden;

        Converter(boolean keepsBreaks) {
            this.keepsBreaks = keepsBreaks;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                text(text.getWholeText());
            } else if (node instanceof Element element) {
                begin(element, element.normalName());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                end(element, element.normalName());
            }
        }

        private void text(String text) {
            if (hidden > 0) {
                return;
            }
            String shown = text.replace('\u00A0', ' ').replace("\r", "");
            if (keepsBreaks || verbatim > 0) {
                lines.text(shown);
                return;
            }
            String collapsed = shown.replaceAll("\\s+", " ");
            lines.text(lines.isEmptyLine() ? collapsed.stripLeading() : collapsed);
        }

        private void begin(Element element, String name) {
            switch (name) {
                case "br" -> lines.lineBreak();
                case "h1", "h2", "h3", "h4", "h5", "h6" -> lines.heading();
                case "ul", "ol" -> {
                    lists++;
                    lines.lineBreak();
                }
                case "li" -> lines.item(Math.max(lists, 1));
                case "a" -> links.push(lines.mark());
                case "pre" -> {
                    verbatim++;
                    lines.block();
                }
                case "script", "style", "title" -> hidden++;
                case "td", "th" -> lines.text(" ");
                case "img" -> lines.text(element.attr("alt"));
                default -> {
                    if (isParagraph(element, name)) {
                        lines.block();
                    } else if (element.isBlock()) {
                        breakLine();
                    }
                }
            }
        }

        private void end(Element element, String name) {
            switch (name) {
                case "h1", "h2", "h3", "h4", "h5", "h6", "blockquote" -> lines.block();
                case "ul", "ol" -> {
                    lists--;
                    breakLine();
                    if (lists == 0) {
                        lines.block();
                    }
                }
                case "li" -> breakLine();
                case "a" -> endLink(links.pop(), element.attr("href"));
                case "pre" -> {
                    verbatim--;
                    lines.block();
                }
                case "script", "style", "title" -> hidden--;
                case "br", "td", "th", "img" -> {
                    // These have no content.
                }
                default -> {
                    if (isParagraph(element, name)) {
                        lines.block();
                    } else if (element.isBlock()) {
                        breakLine();
                    }
                }
            }
        }

        /** A paragraph in a list item continues the line of the item. */
        private boolean isParagraph(Element element, String name) {
            return lists == 0
                    && (name.equals("p") || name.equals("blockquote") || name.equals("table"))
                    && element.parent() != null;
        }

        private void breakLine() {
            if (!lines.isEmptyLine()) {
                lines.lineBreak();
            }
        }

        private void endLink(int mark, String href) {
            if (hidden == 0) {
                address(href).ifPresent(url -> lines.link(mark, url));
            }
        }
    }
}
