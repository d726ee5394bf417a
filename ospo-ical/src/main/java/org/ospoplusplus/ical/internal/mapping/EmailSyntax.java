package org.ospoplusplus.ical.internal.mapping;

import java.net.IDN;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * Checks e-mail addresses like the model, which uses {@link jakarta.validation.constraints.Email} with Hibernate
 * Validator. Addresses at an IP address are invalid.
 */
final class EmailSyntax {

    private static final int MAX_LOCAL = 64;
    private static final int MAX_DOMAIN = 255;
    private static final int MAX_LABEL = 63;
    private static final String MARKS = "!#$%&'*+/=?^_`{|}~-";
    private static final String MARKS_IN_QUOTES = MARKS + ".(),<>[]:; @";

    private EmailSyntax() {}

    /** {@return whether the model accepts an e-mail address} */
    static boolean isAddress(String text) {
        int at = text.lastIndexOf('@');
        return at > 0
                && at <= MAX_LOCAL
                && text.length() <= SingleLine.MAX_LENGTH
                && TextRepair.isPlain(text)
                // The pattern of Hibernate Validator has no characters beyond the basic plane.
                && text.chars().noneMatch(c -> Character.isSurrogate((char) c))
                && isLocalPart(text.substring(0, at))
                && isDomain(text.substring(at + 1));
    }

    /** A local part has words and quoted texts, separated by dots (RFC 5322, 3.4.1). */
    private static boolean isLocalPart(String text) {
        int i = 0;
        while (true) {
            int end = i < text.length() && text.charAt(i) == '"' ? quotedEnd(text, i) : wordEnd(text, i, MARKS);
            if (end <= i) {
                return false;
            }
            if (end == text.length()) {
                return true;
            }
            if (text.charAt(end) != '.') {
                return false;
            }
            i = end + 1;
        }
    }

    /** {@return the index after the closing quotation mark, or -1 if it is missing} */
    private static int quotedEnd(String text, int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                if (i == text.length() || (text.charAt(i) != '\\' && text.charAt(i) != '"')) {
                    return -1;
                }
            } else if (!isOf(c, MARKS_IN_QUOTES)) {
                return -1;
            }
            i++;
        }
        return i < text.length() && i > start + 1 ? i + 1 : -1;
    }

    private static int wordEnd(String text, int start, String marks) {
        int i = start;
        while (i < text.length() && isOf(text.charAt(i), marks)) {
            i++;
        }
        return i;
    }

    private static boolean isDomain(String text) {
        String ascii = text;
        if (!text.chars().allMatch(c -> c < 0x80)) {
            try {
                ascii = IDN.toASCII(text);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
        if (ascii.isEmpty() || ascii.length() > MAX_DOMAIN) {
            return false;
        }
        for (String label : ascii.split("\\.", -1)) {
            if (label.isEmpty()
                    || label.length() > MAX_LABEL
                    || label.charAt(0) == '-'
                    || label.charAt(label.length() - 1) == '-'
                    || wordEnd(label, 0, "-") < label.length()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOf(char c, String marks) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c >= 0x80
                || marks.indexOf(c) >= 0;
    }
}
