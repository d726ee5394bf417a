package org.ospoplusplus.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Escapes text for CommonMark and GitHub Flavored Markdown, so that values make neither marks nor HTML. */
final class MarkdownEscape {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>~]|^#|&(?=#?\\w+;)");

    /** An address that is written as an autolink (CommonMark 0.31, section 6.5), in which nothing is escaped. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:)[^\\s<>]*[^\\s<>,;.)]");

    private MarkdownEscape() {}

    /** {@return a text of one line with escaped marks, and with web and mail addresses as links} */
    static String text(String line) {
        StringBuilder escaped = new StringBuilder();
        Matcher address = ADDRESS.matcher(line);
        int end = 0;
        while (address.find()) {
            escaped.append(marks(line.substring(end, address.start())))
                    .append('<')
                    .append(address.group())
                    .append('>');
            end = address.end();
        }
        return escaped.append(marks(line.substring(end))).toString();
    }

    private static String marks(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }
}
