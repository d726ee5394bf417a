package org.ospoplusplus.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Explains the exceptions of the JSON parser. A message repeats nothing of the document except the number of one
 * character.
 */
final class SyntaxMessages {

    private static final String ENDS =
            "the document ends in the middle of a value; complete the value, and close all quotes, brackets and braces";
    private static final String NO_NAME = "the name of a property is missing here; names are written in double quotes";
    private static final String NO_VALUE =
            "a value is missing here: a string in double quotes, a number, true, false, an object or an array";
    private static final String NO_DIGIT =
            "a digit is missing here: a minus sign, a decimal point and an exponent need one";

    private static final String DEPTH = "Document nesting depth";
    private static final String STRING = "String value length";
    private static final String COLLISIONS =
            "the names of too many properties have the same hash code, as in an attack; rename or remove properties";

    /** Parts of the messages of the parser, with explanations. The first match applies. */
    private static final List<Explanation> EXPLANATIONS = List.of(
            // The first, because the parser quotes the token, which may contain any of the other texts.
            new Explanation("Unrecognized token", NO_VALUE),
            new Explanation("Unexpected end-of-input", ENDS),
            new Explanation(
                    "Unexpected close marker",
                    "this bracket does not match the last open bracket; add the missing bracket, or remove the extra one"),
            new Explanation(
                    "Illegal unquoted character",
                    "a string or a name contains a control character; write it as an escape, such as \\n"),
            new Explanation("comment", "JSON has no comments; remove it"),
            new Explanation(
                    "('}' (code 125)): was expecting double-quote",
                    "the comma before this is not followed by a property; remove the comma"),
            new Explanation("double-quote to start property name", NO_NAME),
            new Explanation(
                    "comma to separate Object",
                    "a comma is missing here before the next property, or } at the end of the object"),
            new Explanation(
                    "comma to separate Array",
                    "a comma is missing here before the next element, or ] at the end of the array"),
            new Explanation(
                    "a colon to separate", "a colon is missing here between the name of a property and its value"),
            new Explanation("hex-digit", "four hexadecimal digits must follow \\u"),
            new Explanation(
                    "Unrecognized character escape",
                    "this escape does not exist; one of \" \\ / b f n r t u must follow a backslash, and \\\\ is a backslash"),
            new Explanation("plus sign", "a number cannot begin with a plus sign; remove it"),
            new Explanation(
                    "Leading zeroes", "a number cannot begin with zeros; remove them, or put a text in double quotes"),
            new Explanation("follow minus sign", NO_DIGIT),
            new Explanation("Decimal point not followed", NO_DIGIT),
            new Explanation("Exponent indicator not followed", NO_DIGIT),
            new Explanation(
                    "(']' (code 93)): expected a valid value",
                    "the comma before this is not followed by an element; remove the comma"),
            new Explanation("expected a va", NO_VALUE),
            new Explanation("Non-standard token", NO_VALUE),
            new Explanation("Illegal character", "a control character is not allowed between values; remove it"));

    /** The starts of the messages of the parser about its limits, with explanations. */
    private static final List<Exceeded> EXCEEDED = List.of(
            new Exceeded(
                    DEPTH,
                    limits ->
                            "objects and arrays are nested more than " + limits.getMaxNestingDepth() + " levels deep"),
            new Exceeded(
                    "Document length",
                    limits -> "the document is longer than " + limits.getMaxDocumentLength() + " units"),
            new Exceeded(
                    "Token count",
                    limits ->
                            "the document has more than " + limits.getMaxTokenCount() + " names, values and brackets"),
            new Exceeded(
                    "Number value length",
                    limits -> "a number is longer than " + limits.getMaxNumberLength() + " characters"),
            new Exceeded(STRING, limits -> "a string is longer than " + limits.getMaxStringLength() + " characters"),
            new Exceeded("Name length", limits -> "a name is longer than " + limits.getMaxNameLength() + " characters"),
            new Exceeded("Longest collision chain", limits -> COLLISIONS),
            new Exceeded("Spill-over slots", limits -> COLLISIONS));

    private static final Pattern NOT_ASCII = Pattern.compile("\\(code ([0-9]{3,6})");

    private SyntaxMessages() {}

    /** A part of a message of the parser, with its explanation. */
    private record Explanation(String byParser, String text) {}

    /** The start of a message of the parser about a limit, with its explanation. */
    private record Exceeded(String byParser, Function<StreamReadConstraints, String> explanation) {}

    static String of(StreamReadException e) {
        String message = e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException) {
            return ENDS;
        }
        return EXPLANATIONS.stream()
                .filter(each -> message.contains(each.byParser()))
                .findFirst()
                .map(each -> each.text() + character(message))
                .orElse("this is not JSON (RFC 8259); look for a missing quote, comma or bracket");
    }

    /**
     * {@return the code point of a character beyond ASCII, because it may look like another character or be invisible}
     */
    private static String character(String message) {
        Matcher code = NOT_ASCII.matcher(message);
        if (!code.find() || Integer.parseInt(code.group(1)) < 0x7F) {
            return "";
        }
        return String.format(Locale.ROOT, "; the character here is U+%04X", Integer.parseInt(code.group(1)));
    }

    static String of(StreamConstraintsException e, StreamReadConstraints limits) {
        String message = e.getOriginalMessage();
        return EXCEEDED.stream()
                .filter(limit -> message.startsWith(limit.byParser()))
                .findFirst()
                .map(limit -> limit.explanation().apply(limits))
                .orElse("the document exceeds a limit of the parser; make it smaller, or raise the limit");
    }

    /** {@return whether the nesting exceeds its limit} */
    static boolean isOfDepth(StreamConstraintsException e) {
        return e.getOriginalMessage().startsWith(DEPTH);
    }

    /** {@return whether a string exceeds its limit} */
    static boolean isOfString(StreamConstraintsException e) {
        return e.getOriginalMessage().startsWith(STRING);
    }
}
