package org.ospoplusplus.ical.internal.mapping;

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

    /** A telephone number, followed by a pause and the digits to dial after it. */
    private static final Pattern DIALED =
            Pattern.compile("[0-9][0-9\\h().-]{5,24}(?:,{1,4}|;ext=)\\h?[*#]?[0-9]{4,14}+#?");

    private Passcodes() {}

    /** {@return whether a text seems to contain a passcode} */
    static boolean isIn(String text) {
        return NAMED.matcher(text).find()
                || WITH_DIGITS.matcher(text).find()
                || IN_LINK.matcher(text).find()
                || DIALED.matcher(text).find();
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
