package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares the scanner with a regular expression, which is slower but shorter. */
class HtmlTagScannerTest {

    private static final Pattern DEFINITION = Pattern.compile(
            "<(/?)(a|abbr|address|article|aside|b|big|blockquote|body|br|button|caption|center|cite|code|col|colgroup|dd|del"
                    + "|div|dl|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|html-blob|i|iframe|img|ins"
                    + "|label|li|link|main|mark|meta|nav|(?:m|o|st1|v|w):[a-z]+|ol|p|pre|q|s|script|section|small|span|strike"
                    + "|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)(?:[\\s/]([^<>]*))?>"
                    + "|<!doctype[^<>]*>|<!--",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> PIECES = List.of(
            "<",
            "<",
            "</",
            ">",
            ">",
            "/",
            " ",
            "\n",
            "\u00A0",
            "=",
            "a",
            "P",
            "br",
            "h1",
            "h7",
            "html-blob",
            "o:p",
            "st1:X",
            "x:p",
            "o:",
            "Table",
            "table",
            "!doctype",
            "!DOCTYPE html",
            "<!--",
            "-->",
            "--",
            "é",
            "ı",
            "ſ",
            "href='x'");

    private record Tag(int start, int end, String name, boolean isEndTag, boolean hasAttributes, boolean isWhole) {}

    private static List<Tag> defined(String text) {
        List<Tag> tags = new ArrayList<>();
        for (Matcher tag = DEFINITION.matcher(text); tag.find(); ) {
            boolean isElement = tag.group(2) != null;
            tags.add(new Tag(
                    tag.start(),
                    tag.end(),
                    isElement ? tag.group(2).toLowerCase(Locale.ROOT) : "",
                    isElement && !tag.group(1).isEmpty(),
                    tag.group(3) != null && tag.group(3).contains("="),
                    !isElement && (!tag.group().equals("<!--") || text.lastIndexOf("-->") > tag.start())));
        }
        return tags;
    }

    private static List<Tag> scanned(String text) {
        List<Tag> tags = new ArrayList<>();
        for (HtmlTagScanner tag = new HtmlTagScanner(text); tag.find(); ) {
            tags.add(new Tag(
                    tag.start(),
                    tag.end(),
                    tag.name(),
                    tag.isEndTag(),
                    tag.hasAttributes(),
                    !tag.isElement() && tag.isWholeDeclaration()));
        }
        return tags;
    }

    @Test
    void findsTheSameAsTheDefinition() {
        Random random = new Random(20260224);
        int found = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            List<Tag> expected = defined(text.toString());
            assertThat(scanned(text.toString())).as(text.toString()).isEqualTo(expected);
            found += expected.size();
        }
        assertThat(found).isGreaterThan(40_000);
    }
}
