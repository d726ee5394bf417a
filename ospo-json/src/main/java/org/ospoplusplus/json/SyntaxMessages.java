package org.ospoplusplus.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What a parser complains of, in words of ours that repeat no more of the document than one character. */
final class SyntaxMessages {

    private static final String ENDS =
            "the document ends in the middle of a value; complete it, and close what is open";
    private static final String NAME_DUE = "the name of a property is due here; it stands in double quotes";
    private static final String VALUE_DUE =
            "a value is due here: a string in double quotes, a number, true, false, an object or an array";
    private static final String DIGIT_DUE =
            "a digit is due here: a minus sign, a decimal point and an exponent need one";

    /** What the parser says somewhere in its message, and what is said instead; of several, the first counts. */
    private static final List<Said> SAID = List.of(
            new Said("Unexpected end-of-input", ENDS),
            new Said(
                    "Unexpected close marker",
                    "this closes another bracket than the one opened last; look for one that is missing or too many"),
            new Said(
                    "Illegal unquoted character",
                    "a control character stands in a string or a name; write it as an escape, such as \\n"),
            new Said("comment", "JSON has no comments; remove it"),
            new Said(
                    "('}' (code 125)): was expecting double-quote",
                    "no comma stands after the last property; remove it"),
            new Said("double-quote to start property name", NAME_DUE),
            new Said(
                    "comma to separate Object", "a comma is due here before the next property, or } to end the object"),
            new Said("comma to separate Array", "a comma is due here before the next element, or ] to end the array"),
            new Said("a colon to separate", "a colon is due here between the name of a property and its value"),
            new Said("hex-digit", "four hexadecimal digits are due after \\u"),
            new Said(
                    "Unrecognized character escape",
                    "no such escape; after a backslash stands one of \" \\ / b f n r t u, and \\\\ is a backslash"),
            new Said("plus sign", "no plus sign stands before a number; remove it"),
            new Said("Leading zeroes", "no zeros stand before a number; remove them, or put a text in double quotes"),
            new Said("follow minus sign", DIGIT_DUE),
            new Said("Decimal point not followed", DIGIT_DUE),
            new Said("Exponent indicator not followed", DIGIT_DUE),
            new Said("(']' (code 93)): expected a valid value", "no comma stands after the last element; remove it"),
            new Said("expected a va", VALUE_DUE),
            new Said("Unrecognized token", VALUE_DUE),
            new Said("Non-standard token", VALUE_DUE),
            new Said("Illegal character", "a control character stands between values; remove it"));

    private static final Pattern NOT_ASCII = Pattern.compile("\\(code ([0-9]{3,6})");

    private SyntaxMessages() {}

    /** Part of a message of the parser, and what is said in its place. */
    private record Said(String byParser, String here) {}

    static String of(StreamReadException e) {
        String message = e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException) {
            return ENDS;
        }
        return SAID.stream()
                .filter(said -> message.contains(said.byParser()))
                .findFirst()
                .map(said -> said.here() + character(message))
                .orElse("not JSON (RFC 8259); strings and names stand in double quotes");
    }

    /** A character that looks like another, or like nothing, is told by its number. */
    private static String character(String message) {
        Matcher code = NOT_ASCII.matcher(message);
        if (!code.find() || Integer.parseInt(code.group(1)) < 0x7F) {
            return "";
        }
        return String.format(Locale.ROOT, "; what stands here is U+%04X", Integer.parseInt(code.group(1)));
    }

    static String of(StreamConstraintsException e, StreamReadConstraints limits) {
        if (isOfDepth(e)) {
            return "objects and arrays are nested more than " + limits.getMaxNestingDepth() + " deep";
        }
        if (e.getOriginalMessage().startsWith("Number value length")) {
            return "a number is longer than " + limits.getMaxNumberLength() + " characters";
        }
        if (isOfString(e)) {
            return "a string is longer than " + limits.getMaxStringLength() + " characters";
        }
        return "a name is longer than " + limits.getMaxNameLength() + " characters";
    }

    /** {@return whether a bracket too many was met} */
    static boolean isOfDepth(StreamConstraintsException e) {
        return e.getOriginalMessage().startsWith("Document nesting depth");
    }

    /** {@return whether a string that is too long was met} */
    static boolean isOfString(StreamConstraintsException e) {
        return e.getOriginalMessage().startsWith("String value length");
    }
}
