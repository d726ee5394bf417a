package org.ospoplusplus.ical.bridge;

/**
 * Markdown as plain text. Markdown reads well as it stands, so only what disturbs the eye goes: marks of headings and
 * strong emphasis, hard line breaks, and brackets of links, whose address is kept.
 */
final class MarkdownText {

    private MarkdownText() {}

    static String plain(String markdown) {
        StringBuilder text = new StringBuilder(markdown.length());
        append(markdown, text);
        return text.toString();
    }

    /** Appends Markdown as plain text. */
    static void append(String markdown, StringBuilder text) {
        int start = 0;
        while (start < markdown.length()) {
            int end = lineEnd(markdown, start);
            if (start > 0) {
                text.append('\n');
            }
            line(markdown.substring(start, end), text);
            start = markdown.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static void line(String source, StringBuilder text) {
        String line = source.stripTrailing();
        if (line.endsWith("\\")) {
            line = line.substring(0, line.length() - 1).stripTrailing();
        }
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        boolean heading = marks > 0 && marks <= 6 && marks < line.length() && line.charAt(marks) == ' ';
        inline(line, heading ? marks + 1 : 0, text);
    }

    private static void inline(String line, int from, StringBuilder text) {
        // Each search goes on where the last one ended, so that brackets by the thousand cost no more than other text.
        int middle = line.indexOf("](", from);
        int i = from;
        while (i < line.length()) {
            int plain = plainUntil(line, i);
            // Part by part, a builder of JDK 17 would copy them character by character.
            text.append(line.substring(i, plain));
            i = plain;
            if (i == line.length()) {
                return;
            }
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
                    text.append(line, i, line.length());
                    return;
                }
                link(line.substring(i + 1, middle), line.substring(middle + 2, end), text);
                i = end + 1;
            } else {
                text.append(c);
                i++;
            }
        }
    }

    private static int plainUntil(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) != '\\' && line.charAt(i) != '*' && line.charAt(i) != '[') {
            i++;
        }
        return i;
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
