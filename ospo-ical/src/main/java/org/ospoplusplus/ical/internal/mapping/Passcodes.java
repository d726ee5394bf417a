package org.ospoplusplus.ical.internal.mapping;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.internal.PasscodeNames;

/** Finds passcodes of meetings in texts of other programs, which do not mark them as secret. */
final class Passcodes {

    /** A word for passcodes, followed by a word with a digit or by the last word of the line. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + String.join("|", PasscodeNames.IN_TEXTS)
                    + ")\\h{0,3}(?:[:=#]|(?:is|ist|est|es)\\h)[\\h*_`\"'(]{0,8}+"
                    + "(?=[^\\s:/]{4,80}(?:\\s|$))(?:[^\\s\\p{N}]{0,79}+\\p{N}|[^\\s:/]{4,80}+\\h*$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);

    private static final Pattern IN_LINK = Pattern.compile(
            "(?:[?&;#]|%3F|%26|%23)(?:pwd|passwd|password|passcode)(?:=|%3D)[^\\s&;#]", Pattern.CASE_INSENSITIVE);

    /** A name that other codes do not have, and digits. */
    private static final Pattern WITH_DIGITS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:access\\s?code|pass\\s?code|pass\\s?word|pin|zugangscode|kenncode|kennwort|passwort"
                    + "|code d[e'’]\\s?acc[eè]s|mot de passe|c[oó]digo de acceso|contrase[nñ]a)\\h{1,3}[0-9]{4,12}+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A pause in a dialed telephone number, and the digits to dial after it. */
    private static final Pattern PAUSE = Pattern.compile("(?:,{1,4}|;ext=)\\h?[*#]?[0-9]{4,14}+#?");

    /** The minimum and maximum number of characters between the first digit of a telephone number and a pause. */
    private static final int MIN_DIALED = 5;

    private static final int MAX_DIALED = 24;

    private Passcodes() {}

    /**
     * {@return whether a text seems to contain a passcode} The patterns are tried only where their first characters
     * appear, because most texts contain none of them.
     */
    static boolean isIn(CharSequence text) {
        Matcher named = matcher(NAMED, text);
        Matcher withDigits = matcher(WITH_DIGITS, text);
        Matcher inLink = matcher(IN_LINK, text);
        Matcher pause = matcher(PAUSE, text);
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean found = switch (c) {
                case '?', '&', ';', '#', '%' -> isAt(inLink, i) || (c == ';' && isDialed(text, i, pause));
                case ',' -> isDialed(text, i, pause);
                default -> !inWord && beginsName(text, i) && (isAt(named, i) || isAt(withDigits, i));
            };
            if (found) {
                return true;
            }
            inWord = isInWord(c);
        }
        return false;
    }

    /** {@return whether a character is in one of the classes {@code \p{L}} and {@code \p{N}} of patterns} */
    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /** {@return a matcher that sees the text around its region} */
    private static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static boolean isAt(Matcher matcher, int index) {
        return matcher.region(index, matcher.regionEnd()).lookingAt();
    }

    /** {@return whether two characters may begin a name of a passcode, ignoring case} */
    private static boolean beginsName(CharSequence text, int at) {
        if (at + 1 == text.length()) {
            return false;
        }
        char second = folded(text.charAt(at + 1));
        return switch (folded(text.charAt(at))) {
            case 'a' -> second == 'c';
            case 'c' -> second == 'o' || second == 'ó' || second == 'l';
            case 'k' -> second == 'e';
            case 'm' -> second == 'o';
            case 'p' -> second == 'a' || second == 'i' || second == 'w';
            case 't' -> second == 'o' || second == 'k';
            case 'z' -> second == 'u';
            default -> false;
        };
    }

    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** {@return whether a telephone number and a pause meet at an index} */
    private static boolean isDialed(CharSequence text, int at, Matcher pause) {
        if (at == 0 || !isInNumber(text.charAt(at - 1)) || !isAt(pause, at)) {
            return false;
        }
        int start = at - 1;
        for (int length = 0; start >= 0 && length <= MAX_DIALED && isInNumber(text.charAt(start)); start--, length++) {
            if (length >= MIN_DIALED && isDigit(text.charAt(start))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInNumber(char c) {
        return isDigit(c) || "().-".indexOf(c) >= 0 || isHorizontalBlank(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return whether a character is a blank of the class {@code \h} of patterns} */
    private static boolean isHorizontalBlank(char c) {
        return c == '\t' || c == '\u180E' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /**
     * Reports a passcode in a text that is published with its session.
     *
     * @param text the text
     * @param kept the part of the text that the session keeps
     */
    static void report(Property property, String text, String kept, ValueReader valueReader) {
        if (!isIn(kept)) {
            if (isIn(text)) {
                valueReader.warn(property, "contains a passcode, which is left out");
            }
        } else {
            valueReader.warn(
                    property,
                    "seems to contain a passcode, which would be published with the session; remove the passcode, or"
                            + " move it to a CONFERENCE that is marked as secret");
        }
    }
}
