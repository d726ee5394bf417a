package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;
import org.ospoplusplus.model.validation.MultiLine;

/**
 * Converts HTML to text and Markdown. RFC 5545 does not allow HTML in texts, but many programs write it. Only known
 * tags count as HTML, so that {@code List<String>} remains text.
 */
final class HtmlText {

    /** The maximum nesting, which exceeds that of real texts. Deeper elements are read as siblings. */
    private static final int MAX_DEPTH = 100;

    /** More than any description needs; the work for one tag is much more than for one character. */
    private static final int MAX_TAGS = 2_000;

    private static final int MAX_LENGTH = 4 * MultiLine.MAX_LENGTH;

    /** Elements that programs write without end tags, or whose end tags are lost where a program cuts texts. */
    private static final Set<String> WITHOUT_END = Set.of(
            "body",
            "br",
            "col",
            "dd",
            "div",
            "dt",
            "head",
            "hr",
            "html",
            "html-blob",
            "img",
            "li",
            "link",
            "meta",
            "ol",
            "p",
            "span",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** A start tag of one of these shows that a text is HTML. */
    private static final Set<String> TELLING = Set.of("br", "hr", "img", "p");

    /** Elements that break lines. In a text without them, the line breaks of the source are kept. */
    private static final Pattern BREAK = Pattern.compile("<(?:br|p|div|li|tr)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});");

    private HtmlText() {}

    /** {@return whether a text is HTML: it has an end tag, a tag with attributes, a comment, or a line break} */
    static boolean hasTags(String text) {
        if (text.indexOf('<') < 0) {
            return false;
        }
        HtmlTagScanner tag = new HtmlTagScanner(text);
        while (tag.find()) {
            if (showsHtml(text, tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean showsHtml(String text, HtmlTagScanner tag) {
        if (!tag.isElement()) {
            return tag.isWholeDeclaration();
        }
        return tag.isEndTag()
                || tag.hasAttributes()
                || (TELLING.contains(tag.name()) && !isBetweenBlanks(text, tag.start(), tag.end()));
    }

    /** A sentence about HTML writes a tag as a word. */
    private static boolean isBetweenBlanks(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == ' ' && end < text.length() && text.charAt(end) == ' ';
    }

    /** {@return the beginning of a text, with as much as is read of HTML} */
    static String bounded(String html) {
        int end = Math.min(html.length(), MAX_LENGTH);
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && i < end; i = html.indexOf('<', i + 1)) {
            tags++;
            if (tags > MAX_TAGS) {
                end = i;
            }
        }
        if (end == html.length()) {
            return html;
        }
        String beginning = html.substring(0, end);
        int opened = beginning.lastIndexOf('<');
        return opened > beginning.lastIndexOf('>') ? beginning.substring(0, opened) : beginning;
    }

    /** {@return the number of tags that are parsed at most} */
    static int countTags(String html) {
        int tags = 0;
        for (int i = html.indexOf('<'); i >= 0 && tags < MAX_TAGS; i = html.indexOf('<', i + 1)) {
            tags++;
        }
        return tags;
    }

    /** {@return HTML in which each {@code <} begins a tag; any other one is text} */
    private static String withOnlyTags(String html) {
        Set<String> ended = new HashSet<>();
        for (HtmlTagScanner tag = new HtmlTagScanner(html); tag.find(); ) {
            if (tag.isElement() && tag.isEndTag()) {
                ended.add(tag.name());
            }
        }
        StringBuilder only = new StringBuilder(html.length() + 16);
        int last = 0;
        for (HtmlTagScanner tag = new HtmlTagScanner(html); tag.find(); ) {
            boolean isTag = tag.isElement()
                    ? tag.hasAttributes() || ended.contains(tag.name()) || WITHOUT_END.contains(tag.name())
                    : tag.isWholeDeclaration();
            appendText(html, last, tag.start(), only);
            if (isTag) {
                only.append(html, tag.start(), tag.end());
            } else {
                appendText(html, tag.start(), tag.end(), only);
            }
            last = tag.end();
        }
        appendText(html, last, html.length(), only);
        return only.toString();
    }

    private static void appendText(String html, int from, int to, StringBuilder only) {
        int start = from;
        for (int i = html.indexOf('<', from); i >= 0 && i < to; i = html.indexOf('<', i + 1)) {
            only.append(html, start, i).append("&lt;");
            start = i + 1;
        }
        only.append(html, start, to);
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
        int entityStart = text.indexOf('&');
        if (entityStart < 0) {
            return text;
        }
        Matcher entity = ENTITY.matcher(text);
        StringBuilder decoded = new StringBuilder(text.length());
        int last = 0;
        for (int i = entityStart; i >= 0; i = text.indexOf('&', i + 1)) {
            if (entity.region(i, text.length()).lookingAt()) {
                decoded.append(text, last, i).append(Parser.unescapeEntities(entity.group(), false));
                last = entity.end();
            }
        }
        return decoded.append(text, last, text.length()).toString();
    }

    /** {@return HTML as Markdown: paragraphs, lists, headings and links} */
    static String markdown(String html) {
        return Parsed.of(html).markdown();
    }

    /**
     * {@return the text of HTML with the addresses of its links, on lines of their own, in which links can be searched
     * for}
     */
    static String withLinks(String html) {
        return Parsed.of(html).withLinks();
    }

    /**
     * A parsed text. Parsing takes more time than each conversion.
     *
     * @param keepsBreaks whether the line breaks of the source are kept
     */
    record Parsed(Element body, boolean keepsBreaks) {

        static Parsed of(String html) {
            return new Parsed(parsed(html), !BREAK.matcher(html).find());
        }

        /** {@return the text as {@link HtmlText#markdown} makes it} */
        String markdown() {
            Converter converter = new Converter(keepsBreaks);
            body.traverse(converter);
            return converter.lines.toString();
        }

        /** {@return the text as {@link HtmlText#withLinks} makes it} */
        String withLinks() {
            LinkedText linked = new LinkedText();
            body.traverse(linked);
            return linked.text.toString().strip();
        }
    }

    private static Element parsed(String html) {
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(withOnlyTags(bounded(html)), "");
        return document.body();
    }

    /**
     * Writes text and addresses; an address goes before a text that is a link itself, because it is the one that is
     * opened.
     */
    private static final class LinkedText implements NodeVisitor {

        /** The length of {@code https://}. */
        private static final int SCHEME_LENGTH = 8;

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

        /** Only the beginning of the text matters, because a link may contain as much text as the whole description. */
        private static boolean isLink(Element element) {
            StringBuilder beginning = new StringBuilder();
            element.filter((node, depth) -> {
                if (node instanceof TextNode content) {
                    String words = content.getWholeText();
                    for (int i = 0; i < words.length() && beginning.length() < SCHEME_LENGTH; i++) {
                        char c = words.charAt(i);
                        if (!beginning.isEmpty() || !(Character.isWhitespace(c) || c == '\u00A0')) {
                            beginning.append(c);
                        }
                    }
                }
                return beginning.length() < SCHEME_LENGTH
                        ? NodeFilter.FilterResult.CONTINUE
                        : NodeFilter.FilterResult.STOP;
            });
            return WebLinks.begins(beginning.toString(), 0);
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
