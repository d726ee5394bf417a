package org.ospoplusplus.ical.bridge;

import java.util.ArrayList;
import java.util.List;

/** Lists of texts as they stand on the wire (RFC 5545, 3.1.1 and 3.3.11). */
final class TextLists {

    private TextLists() {}

    /** {@return the texts between commas, decoded} A backslash before anything else than what it may encode is kept. */
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
