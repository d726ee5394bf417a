package org.ospoplusplus.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks values of a line of a document that are private, or could be: e-mail addresses, the paths of links, and the
 * codes of online meetings. A log of a terminal keeps the lines that it showed. The mask has the length of the value,
 * so that a caret below it stays in its place.
 */
final class PrivateText {

    /** Characters that cannot be part of a link or e-mail address, except in quotes. */
    private static final Pattern WORD = Pattern.compile("[^\\s\"'<>{}\\[\\],]++");

    /**
     * A text in quotes, in which a link that is wrong can have blanks and commas; also the text between two of them.
     */
    private static final Pattern QUOTED = Pattern.compile("(?<=[\"'])[^\"']++(?=[\"'])");

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://");

    /** A value of a property that holds a private value, up to a comma or the end of its object. */
    private static final Pattern PRIVATE_VALUE = Pattern.compile(
            "(?<=\\b(?:email|passcode|accessCode|meetingId|number|dialIns?)[\"']?[ \\t]{0,9}:)[^,{}\\[\\]]++",
            Pattern.CASE_INSENSITIVE);

    private PrivateText() {}

    static String masked(String line) {
        String withoutQuoted = QUOTED.matcher(line)
                .replaceAll(text -> Matcher.quoteReplacement(
                        SCHEME.matcher(text.group()).lookingAt() ? maskedWord(text.group()) : text.group()));
        String withoutWords =
                WORD.matcher(withoutQuoted).replaceAll(word -> Matcher.quoteReplacement(maskedWord(word.group())));
        return PRIVATE_VALUE.matcher(withoutWords).replaceAll(value -> stars(value.group()));
    }

    private static String maskedWord(String word) {
        if (word.indexOf('@') > 0) {
            return stars(word);
        }
        Matcher scheme = SCHEME.matcher(word);
        int host = scheme.find() ? scheme.end() : 0;
        int slash = word.indexOf('/', host);
        int dot = word.indexOf('.', host);
        // A time zone and a period of days have a slash, too.
        boolean hasPath = slash > 0 && (host > 0 || (dot >= 0 && dot < slash));
        return hasPath ? word.substring(0, slash + 1) + stars(word.substring(slash + 1)) : word;
    }

    /** {@return an asterisk for each character that is not blank} */
    private static String stars(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            masked.setCharAt(i, Character.isWhitespace(text.charAt(i)) ? ' ' : '*');
        }
        return masked.toString();
    }
}
