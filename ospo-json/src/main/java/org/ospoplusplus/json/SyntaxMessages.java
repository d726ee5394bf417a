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

/** Explains what the parser reports, and repeats no more of the document than the number of one character. */
final class SyntaxMessages {

    private static final String ENDS =
            "the document ends in the middle of a value; complete it, and close what is open";
    private static final String NO_NAME = "the name of a property is missing here; names are written in double quotes";
    private static final String NO_VALUE =
            "a value is missing here: a string in double quotes, a number, true, false, an object or an array";
    private static final String NO_DIGIT =
            "a digit is missing here: a minus sign, a decimal point and an exponent need one";

    private static final String DEPTH = "Document nesting depth";
    private static final String STRING = "String value length";
    private static final String COLLISIONS =
            "the names of too many properties have the same hash code, as in an attack; rename or remove properties";

    /** Parts of the parser's messages, and our explanations; of several that fit, the first counts. */
    private static final List<Said> SAID = List.of(
            // First, since the parser quotes the token, which may hold any of the other texts.
            new Said("Unrecognized token", NO_VALUE),
            new Said("Unexpected end-of-input", ENDS),
            new Said(
                    "Unexpected close marker",
                    "this closes another bracket than the one opened last; look for a bracket that is missing or too many"),
            new Said(
                    "Illegal unquoted character",
                    "a string or a name contains a control character; write it as an escape, such as \\n"),
            new Said("comment", "JSON has no comments; remove it"),
            new Said(
                    "('}' (code 125)): was expecting double-quote",
                    "the comma before this is not followed by a property; remove the comma"),
            new Said("double-quote to start property name", NO_NAME),
            new Said(
                    "comma to separate Object",
                    "a comma is missing here before the next property, or } at the end of the object"),
            new Said(
                    "comma to separate Array",
                    "a comma is missing here before the next element, or ] at the end of the array"),
            new Said("a colon to separate", "a colon is missing here between the name of a property and its value"),
            new Said("hex-digit", "four hexadecimal digits must follow \\u"),
            new Said(
                    "Unrecognized character escape",
                    "no such escape; one of \" \\ / b f n r t u must follow a backslash, and \\\\ is a backslash"),
            new Said("plus sign", "a number cannot begin with a plus sign; remove it"),
            new Said("Leading zeroes", "a number cannot begin with zeros; remove them, or put a text in double quotes"),
            new Said("follow minus sign", NO_DIGIT),
            new Said("Decimal point not followed", NO_DIGIT),
            new Said("Exponent indicator not followed", NO_DIGIT),
            new Said(
                    "(']' (code 93)): expected a valid value",
                    "the comma before this is not followed by an element; remove the comma"),
            new Said("expected a va", NO_VALUE),
            new Said("Non-standard token", NO_VALUE),
            new Said("Illegal character", "a control character is not allowed between values; remove it"));

    /** The beginnings of the parser's messages about its limits, and our explanations. */
    private static final List<Exceeded> EXCEEDED = List.of(
            new Exceeded(
                    DEPTH,
                    limits -> "objects and arrays are nested more than " + limits.getMaxNestingDepth() + " deep"),
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

    /** A part of a message of the parser, and our explanation. */
    private record Said(String byParser, String explanation) {}

    /** The beginning of a message of the parser about a limit, and our explanation. */
    private record Exceeded(String byParser, Function<StreamReadConstraints, String> explanation) {}

    static String of(StreamReadException e) {
        String message = e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException) {
            return ENDS;
        }
        return SAID.stream()
                .filter(said -> message.contains(said.byParser()))
                .findFirst()
                .map(said -> said.explanation() + character(message))
                .orElse("not JSON (RFC 8259); look for a quote, comma or bracket that is missing");
    }

    /** {@return the number of the character, if it may look like another or like nothing} */
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

    /** {@return whether a bracket too many was met} */
    static boolean isOfDepth(StreamConstraintsException e) {
        return e.getOriginalMessage().startsWith(DEPTH);
    }

    /** {@return whether a string that is too long was met} */
    static boolean isOfString(StreamConstraintsException e) {
        return e.getOriginalMessage().startsWith(STRING);
    }
}
