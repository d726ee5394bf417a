package org.ospoplusplus.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Explains what the YAML engine reports. Its own texts quote the document, so only those parts of them are passed on that hold
 * no more of it than one character.
 */
final class YamlMessages {

    /** The problems that the engine knows; of several that fit, the first counts. */
    private static final List<Explanation> EXPLANATIONS = List.of(
            atProblem("found character '\\t", "found a tab: YAML is indented with spaces; replace it"),
            atProblem(
                    "mapping values are not allowed here",
                    "mapping values are not allowed here: a colon before a blank ends the name of a property; put the text in"
                            + " quotes if the colon belongs to it"),
            atStart(
                    "could not find expected ':'",
                    "a colon and a blank are missing after the name of the property that begins here; a text of several"
                            + " lines must be indented further than its name"),
            atStart(
                    "found unexpected end of stream",
                    "the text in quotes that begins here is not closed; add the closing quote"),
            atStart(
                    "found unexpected document separator",
                    "the text in quotes that begins here is not closed before a line of --- or ...; add the closing quote"),
            atProblem(
                    "expected <block end>, but found '-'",
                    "an element of a list (-) does not belong here; align it with the other elements"),
            atProblem(
                    "expected <block end>",
                    "this does not continue the object or list around it; align the line with the others, or put a whole text"
                            + " in quotes"),
            atProblem("expected ',' or ']'", "a comma or ] is missing here in a list in brackets"),
            atProblem(
                    "expected ',' or '}'",
                    "a comma or } is missing here in an object in braces; put a text in quotes if it holds a comma, brace or"
                            + " bracket"),
            atProblem(
                    "sequence entries are not allowed here",
                    "a list cannot begin here; begin it on a new line, or put the text in quotes if the hyphen belongs to"
                            + " it"),
            atProblem(
                    "mapping keys are not allowed here",
                    "a question mark before a blank is not allowed here; put the text in quotes if it belongs to it"),
            atProblem(
                    "found unknown escape character",
                    "no such escape in double quotes; write \\\\ for a backslash, or put the text in single quotes"),
            atProblem(
                    "expected escape sequence of",
                    "hexadecimal digits are missing in this escape: two after \\x, four after \\u, eight after \\U"),
            atProblem("expected indentation indicator", "the digit after | or > must be 1 to 9; leave it out"),
            atProblem(
                    "expected chomping or indentation indicators",
                    "only +, - or a digit may follow | or >; begin the text on the next line, or put it in quotes"),
            atProblem(
                    "expected a comment or a line break",
                    "nothing may follow here; begin the text on the next line, or put it in quotes"),
            atProblemOnly(
                    "the leading empty lines contain more spaces",
                    "the empty lines at the start of this text have more blanks than its first line; remove them"),
            atStart(
                    "unexpected character found",
                    "an anchor (&) or alias (*) has a name of letters, digits, hyphens and underscores; put the text in"
                            + " quotes if the character belongs to it"),
            atProblem(
                    "found undefined tag handle",
                    "this tag is not defined; put the text in quotes if the ! belongs to it"),
            atProblem("expected the node content", "a value is missing here"),
            atProblem(
                    "expected '<document end>' before directives",
                    "a line that begins with % is not allowed here; put the text in quotes if the percent sign belongs to"
                            + " it"),
            atProblem(
                    "expected '<document start>'",
                    "the document ends before this; remove it, or align the line with the others"),
            atProblem("found duplicate YAML directive", "a second %YAML line; remove it"),
            atProblem("duplicate tag handle", "a second %TAG line for the same handle; remove it"),
            atProblem(
                    "found a number which cannot represent a valid version",
                    "no such version of YAML; remove the line"));

    /** What the engine may have been reading; of several that fit, the first counts. */
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
            new Construct("tag", "the tag"),
            new Construct("directive", "the directive"),
            new Construct("node", "the value"));

    private static final Pattern NO_TOKEN =
            Pattern.compile("found character '([\\x21-\\x7E])' that cannot start any token.*");

    private YamlMessages() {}

    /** What is wrong with a document, and where. */
    record Problem(Location place, String message) {}

    /** Which of the two places of a problem is that of the mistake. */
    private enum Mistake {
        AT_PROBLEM,
        AT_START,

        /** The other place that the engine gives is not the start of the construct. */
        AT_PROBLEM_ONLY
    }

    /** A part of the engine's text, what it means, and where the mistake is. */
    private record Explanation(String byEngine, String message, Mistake mistake) {}

    /** A construct in the words of the engine, and in ours. */
    private record Construct(String byEngine, String name) {}

    private static Explanation atProblem(String byEngine, String message) {
        return new Explanation(byEngine, message, Mistake.AT_PROBLEM);
    }

    private static Explanation atProblemOnly(String byEngine, String message) {
        return new Explanation(byEngine, message, Mistake.AT_PROBLEM_ONLY);
    }

    private static Explanation atStart(String byEngine, String message) {
        return new Explanation(byEngine, message, Mistake.AT_START);
    }

    /**
     * {@return the explanation of a problem, with the place of the mistake, and the other place in the message}
     *
     * @param context the construct that the engine was reading, in its words; null if it names none
     * @param problem what the engine found, in its words
     * @param start where the construct starts
     * @param at where the engine found the problem
     */
    static Problem of(@Nullable String context, @Nullable String problem, Location start, Location at) {
        String said = String.valueOf(problem);
        String construct = construct(String.valueOf(context));
        Explanation explanation = EXPLANATIONS.stream()
                .filter(each -> said.contains(each.byEngine()))
                .findFirst()
                .orElseGet(() -> atProblem("", unknown(said, construct)));
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

    private static String unknown(String problem, String construct) {
        Matcher token = NO_TOKEN.matcher(problem);
        if (token.matches()) {
            return "found character " + token.group(1)
                    + ", which cannot begin a text; put the text in quotes if it belongs to it";
        }
        return "this is not YAML (1.2)"
                + (construct.isEmpty() ? "" : ": " + construct + " cannot be read")
                + "; look at the lines before it, too";
    }

    /** {@return what the engine was reading; empty if that does not help} */
    private static String construct(String context) {
        return CONSTRUCTS.stream()
                .filter(each -> context.contains(each.byEngine()))
                .map(Construct::name)
                .findFirst()
                .orElse("");
    }

    private static String words(Location location) {
        return "line " + location.line() + ", column " + location.column();
    }
}
