package org.ospoplusplus.ical.bridge;

import java.util.stream.Collectors;

/**
 * Markdown as plain text. Markdown reads well as it stands, so only what disturbs the eye goes: marks of headings and
 * strong emphasis, hard line breaks, and brackets of links, whose address is kept.
 */
final class MarkdownText {

    private MarkdownText() {}

    static String plain(String markdown) {
        return markdown.lines().map(MarkdownText::line).collect(Collectors.joining("\n"));
    }

    private static String line(String source) {
        String line = source.stripTrailing();
        if (line.endsWith("\\")) {
            line = line.substring(0, line.length() - 1).stripTrailing();
        }
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks <= 6 && marks < line.length() && line.charAt(marks) == ' ';
        return inline(heading ? line.substring(marks + 1) : line);
    }

    private static String inline(String line) {
        StringBuilder text = new StringBuilder(line.length());
        // Each search goes on where the last one ended, so that brackets by the thousand cost no more than other text.
        int middle = line.indexOf("](");
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (middle >= 0 && middle < i) {
                middle = line.indexOf("](", i);
            }
            if (c == '\\' && i + 1 < line.length() && isPunctuation(line.charAt(i + 1))) {
                text.append(line.charAt(i + 1));
                i += 2;
            } else if (line.startsWith("**", i)) {
                i += 2;
            } else if (c == '[' && middle > i) {
                int end = line.indexOf(')', middle);
                if (end < 0) {
                    return text.append(line, i, line.length()).toString();
                }
                link(line.substring(i + 1, middle), line.substring(middle + 2, end), text);
                i = end + 1;
            } else {
                text.append(c);
                i++;
            }
        }
        return text.toString();
    }

    private static void link(String label, String address, StringBuilder text) {
        text.append(label);
        if (!address.equals(label)) {
            text.append(" (").append(address).append(')');
        }
    }

    /** ASCII punctuation is what a backslash takes its meaning from (CommonMark 2.4). */
    private static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    }
}
