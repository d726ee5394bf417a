package org.ospoplusplus.model.internal.announced;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds links and e-mail addresses in a line of times. Messages must not quote them, because they may be secret. */
final class LinkFinder {

    /** An address with a scheme, {@code www.}, a host with a path, query or fragment, or an e-mail address. */
    private static final Pattern LINK = Pattern.compile(
            "://|www\\.|@[\\p{L}\\p{N}.-]*\\.\\p{L}{2}"
                    + "|(?<![ap]\\.m)\\.\\p{L}{2,}+\\.?(?::[0-9]{1,5}+)?[/?#]"
                    + "|[0-9]\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}(?::[0-9]{1,5}+)?[/?#]",
            Pattern.CASE_INSENSITIVE);

    /** Characters that end the text before a link. */
    private static final String BEFORE = "|,;(<[\"";

    /** Characters after a link that don't belong to it. */
    private static final String AFTER = "|,;)>].\"";

    /**
     * A part of a line that must not be quoted.
     *
     * @param start the index of its first character
     * @param end the index after its last character
     */
    record Hidden(int start, int end) {}

    private LinkFinder() {}

    /** {@return the end of the word at a position; a word is a sequence of characters without spaces} */
    static int wordEnd(String line, int position) {
        int end = position;
        while (end < line.length() && !isSpace(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordStart(String line, int position) {
        int start = position;
        while (start > 0 && !isSpace(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** {@return the link in the word at a position, or null} */
    static @Nullable Hidden at(String line, int position) {
        int start = wordStart(line, position);
        int end = wordEnd(line, position);
        Matcher link = LINK.matcher(line).region(start, end);
        if (!link.find()) {
            return null;
        }
        int first = link.start();
        while (first > start && BEFORE.indexOf(line.charAt(first - 1)) < 0) {
            first--;
        }
        int last = end;
        while (last > link.end() && AFTER.indexOf(line.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Hidden(first, last);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
