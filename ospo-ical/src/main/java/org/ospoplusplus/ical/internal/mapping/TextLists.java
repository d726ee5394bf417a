package org.ospoplusplus.ical.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Encodes and decodes lists of texts: with commas in values (RFC 5545, 3.1.1 and 3.3.11), with line feeds in
 * parameters.
 */
final class TextLists {

    private static final Pattern ENCODED = Pattern.compile("\\\\([n\\\\])");

    private TextLists() {}

    /** {@return texts as lines} A line feed within a text becomes {@code \n}, and a backslash is doubled. */
    static String lines(List<String> texts) {
        return texts.stream()
                .map(text -> text.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    /** {@return the texts of {@link #lines}} A backslash that does not begin a code is kept. */
    static List<String> ofLines(String lines) {
        return Stream.of(lines.split("\n", -1))
                .map(line -> ENCODED.matcher(line)
                        .replaceAll(code -> code.group(1).equals("n") ? "\n" : Matcher.quoteReplacement("\\")))
                .toList();
    }

    /** {@return the decoded texts between commas} A backslash that does not begin a code is kept. */
    static List<String> split(String value) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            char next = c == '\\' && i + 1 < value.length() ? value.charAt(i + 1) : 0;
            if (next == 'n' || next == 'N') {
                text.append('\n');
                i++;
            } else if (next == '\\' || next == ',' || next == ';') {
                text.append(next);
                i++;
            } else if (c == ',') {
                texts.add(text.toString());
                text.setLength(0);
            } else {
                text.append(c);
            }
        }
        texts.add(text.toString());
        return texts;
    }
}
