package org.ospoplusplus.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Explains the exceptions of the YAML parser. Their texts quote the document, which may be private, so a message
 * repeats at most one character of them.
 */
final class YamlMessages {

    private static final String NO_DIGITS =
            "hexadecimal digits are missing in this escape: two after \\x, four after \\u, eight after \\U";

    private static final String COLON = "mapping values are not allowed here";

    private static final String INDENTED =
            "this line has more spaces at its start than the line above, so that it continues the text there; align it"
                    + " with the other properties, or put the whole text in quotes";

    /** The problems that the parser reports. The first match applies. */
    private static final List<Explanation> EXPLANATIONS = List.of(
            atProblem(
                    "found character '\\t",
                    "found a tab, but YAML allows only spaces at the start of a line; replace the tab by spaces"),
            atProblem(
                    COLON,
                    COLON + ": a colon before a space ends the name of a property; put the text in quotes if the colon"
                            + " belongs to it"),
            atStart(
                    "could not find expected ':'",
                    "a colon and a space are missing after the name of the property that begins here; a text of several"
                            + " lines must be indented more than its name"),
            atStart(
                    "found unexpected end of stream",
                    "the text in quotes that begins here is not closed; add the closing quote"),
            atStart(
                    "found unexpected document separator",
                    "the text in quotes that begins here is not closed before a line of --- or ...; add the closing quote"),
            atProblem(
                    "expected <block end>, but found '-'",
                    "an element of a list (-) is not allowed here; align it with the other elements"),
            atProblem(
                    "expected <block end>",
                    "this line does not continue the object or list that contains it; align it with the other lines, or put"
                            + " the whole text in quotes"),
            atProblem("expected ',' or ']'", "a comma or ] is missing here in a list in brackets"),
            atProblem(
                    "expected ',' or '}'",
                    "a comma or } is missing here in an object in braces; put a text in quotes if it contains a comma, a"
                            + " brace or a bracket"),
            atProblem(
                    "sequence entries are not allowed here",
                    "a list cannot begin here; begin it on a new line, or put the text in quotes if the hyphen belongs to"
                            + " it"),
            atProblem(
                    "mapping keys are not allowed here",
                    "a question mark before a space is not allowed here; put the text in quotes if it belongs to it"),
            atProblem(
                    "found unknown escape character",
                    "this escape does not exist in double quotes; write \\\\ for a backslash, or put the text in single quotes"),
            atProblem("expected escape sequence of", NO_DIGITS),
            atProblem(
                    "expected indentation indicator",
                    "the digit after | or > must be 1 to 9; correct it, or remove it"),
            atProblem(
                    "expected chomping or indentation indicators",
                    "only +, - or a digit may follow | or >; begin the text on the next line, or put it in quotes"),
            atProblem(
                    "expected a comment or a line break",
                    "no text may follow here; begin the text on the next line, or put it in quotes"),
            atProblemOnly(
                    "the leading empty lines contain more spaces",
                    "the empty lines at the start of this text have more spaces than its first line; remove them"),
            atStart(
                    "unexpected character found",
                    "the name of an anchor (&) or alias (*) can have only letters, digits, hyphens and underscores; put the text in"
                            + " quotes if the character belongs to it"),
            atProblem(
                    "found undefined tag handle",
                    "this tag is not defined; put the text in quotes if the exclamation mark (!) belongs to it"),
            atProblem(
                    "expected URI escape sequence",
                    "two hexadecimal digits are missing after a percent sign in this tag; correct it, or put the text in quotes"
                            + " if the exclamation mark (!) belongs to it"),
            atProblem(
                    "expected URI in UTF-8",
                    "the bytes after the percent signs in this tag are not UTF-8; correct them, or put the text in quotes if"
                            + " the exclamation mark (!) belongs to it"),
            atProblem("expected the node content", "a value is missing here; add it, or remove the property"),
            atProblem(
                    "expected '<document end>' before directives",
                    "a line that begins with % is not allowed here; put the text in quotes if the percent sign belongs to"
                            + " it"),
            atProblem(
                    "expected '<document start>'",
                    "the document ends before this line; remove the line, or align it with the others"),
            atProblem("found duplicate YAML directive", "this is a second %YAML line; remove it"),
            atProblem("duplicate tag handle", "this is a second %TAG line for the same handle; remove it"),
            atProblem(
                    "found a number which cannot represent a valid version",
                    "this version of YAML does not exist; remove the line"));

    private static final String TAG = "the tag";
    private static final String DIRECTIVE = "the directive";

    private static final String NO_CHARACTER =
            "no character has the number of this escape; write eight hexadecimal digits up to \\U0010FFFF, \\\\ for a"
                    + " backslash, or put the text in single quotes";

    /** The problem of an escape whose number is a bit too large. For larger numbers, the parser names no problem. */
    private static final Pattern LARGE_ESCAPE = Pattern.compile("found unknown escape character [0-9A-Fa-f]{8}");

    /** The constructs that the parser names. The first match applies. */
    private static final List<Construct> CONSTRUCTS = List.of(
            new Construct("simple key", "the name"),
            new Construct("quoted scalar", "the text in quotes"),
            new Construct("block mapping", "the object"),
            new Construct("flow mapping", "the object in braces"),
            new Construct("block collection", "the list"),
            new Construct("flow sequence", "the list in brackets"),
            new Construct("block scalar", "the text"),
            new Construct("scanning an alias", "the alias"),
            new Construct("scanning an anchor", "the anchor"),
            new Construct("tag", TAG),
            new Construct("directive", DIRECTIVE),
            new Construct("node", "the value"));

    private static final Pattern NO_TOKEN =
            Pattern.compile("found character '([\\x21-\\x7E])' that cannot start any token.*");

    private YamlMessages() {}

    /** A mistake in a document, with its place. */
    record Problem(Location place, String message) {}

    /** Determines which of the two places of a problem is the place of the mistake. */
    private enum Mistake {
        AT_PROBLEM,
        AT_START,

        /** The second place is not the start of the construct. */
        AT_PROBLEM_ONLY
    }

    /** A part of the text of the parser, with its explanation and the place of the mistake. */
    private record Explanation(String byParser, String message, Mistake mistake) {}

    /** A construct in the words of the parser, and in ours. */
    private record Construct(String byParser, String name) {}

    private static Explanation atProblem(String byParser, String message) {
        return new Explanation(byParser, message, Mistake.AT_PROBLEM);
    }

    private static Explanation atProblemOnly(String byParser, String message) {
        return new Explanation(byParser, message, Mistake.AT_PROBLEM_ONLY);
    }

    private static Explanation atStart(String byParser, String message) {
        return new Explanation(byParser, message, Mistake.AT_START);
    }

    /**
     * {@return the explanation of a problem, with the place of the mistake, and the other place in the message}
     *
     * @param context the construct that the parser was reading, in its words; null if it names no construct
     * @param problem the problem, in the words of the parser
     * @param start the start of the construct
     * @param at the place where the parser found the problem
     * @param lines the lines of the document
     */
    static Problem of(
            @Nullable String context, @Nullable String problem, Location start, Location at, List<String> lines) {
        String text = String.valueOf(problem);
        if (text.contains(COLON) && continuesText(lines.subList(0, Math.min(at.line(), lines.size())), at.column())) {
            return new Problem(new Location(at.line(), 1 + indentation(lines.get(at.line() - 1))), INDENTED);
        }
        String construct = construct(String.valueOf(context));
        Explanation explanation = LARGE_ESCAPE.matcher(text).matches()
                ? atProblem("", NO_CHARACTER)
                : EXPLANATIONS.stream()
                        .filter(each -> text.contains(each.byParser()))
                        .findFirst()
                        .orElseGet(() -> atProblem("", unknown(text, construct)));
        if (construct.isEmpty() || start.equals(at)) {
            return new Problem(at, explanation.message());
        }
        String message = explanation.message();
        return switch (explanation.mistake()) {
            case AT_START -> new Problem(start, message + " (the parser stopped at " + words(at) + ")");
            case AT_PROBLEM -> new Problem(at, message + " (" + construct + " begins at " + words(start) + ")");
            case AT_PROBLEM_ONLY -> new Problem(at, message);
        };
    }

    /**
     * {@return the explanation of a problem that the parser does not name}
     *
     * @param text the document
     * @param stopped the index in the document at which the parser stopped
     */
    static String withoutReason(String text, int stopped) {
        String before = text.substring(Math.max(0, stopped - 2), stopped);
        if (before.equals("\\U") && text.length() >= stopped + 8) {
            return NO_CHARACTER;
        }
        return List.of("\\x", "\\u", "\\U").contains(before)
                ? NO_DIGITS
                : "the YAML at this place cannot be read, for a reason that the parser does not name; simplify it, or put"
                        + " texts in quotes";
    }

    private static String unknown(String problem, String construct) {
        Matcher token = NO_TOKEN.matcher(problem);
        if (token.matches()) {
            return "found character " + token.group(1)
                    + ", which cannot begin a text; put the text in quotes if it belongs to it";
        }
        return switch (construct) {
            case "" -> "this is not YAML (1.2); the mistake may also be in the lines before";
            case TAG ->
                "this is not YAML (1.2): the tag cannot be read; correct it, or put the text in quotes if the exclamation mark"
                        + " (!) belongs to it";
            case DIRECTIVE ->
                "this is not YAML (1.2): the directive cannot be read; remove this line, which begins with a percent"
                        + " sign";
            default ->
                "this is not YAML (1.2): " + construct + " cannot be read; the mistake may also be in the lines before";
        };
    }

    /**
     * {@return whether the last line continues the text of the line above, instead of having a property}
     *
     * @param column the place of the colon, the first one is 1
     */
    private static boolean continuesText(List<String> lines, int column) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        boolean isFirstColon = last.indexOf(": ") == column - 1 || last.indexOf(':') == last.length() - 1;
        return isFirstColon
                && lines.subList(0, lines.size() - 1).stream()
                        .filter(line -> !line.isBlank())
                        .reduce((first, second) -> second)
                        .filter(above -> indentation(above) < indentation(last))
                        .isPresent();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** {@return the construct in our words; empty if the parser names none} */
    private static String construct(String context) {
        return CONSTRUCTS.stream()
                .filter(each -> context.contains(each.byParser()))
                .map(Construct::name)
                .findFirst()
                .orElse("");
    }

    private static String words(Location location) {
        return "line " + location.line() + ", column " + location.column();
    }
}
