package org.ospoplusplus.ical.bridge;

/** Links to the web. */
final class Web {

    private Web() {}

    /** {@return whether a text begins like a link to the web and has no blanks, so that it is one and nothing else} */
    static boolean isLink(String text) {
        return (startsWith(text, "https://") || startsWith(text, "http://"))
                && text.chars().noneMatch(Character::isWhitespace);
    }

    private static boolean startsWith(String text, String scheme) {
        return text.regionMatches(true, 0, scheme, 0, scheme.length());
    }
}
