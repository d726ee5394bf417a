package org.ospoplusplus.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What a parser complains of, in words that repeat no more of the document than one character. */
final class SyntaxMessages {

    private SyntaxMessages() {}

    static String of(StreamReadException e) {
        String message = e.getOriginalMessage();
        if (e instanceof UnexpectedEndOfInputException || message.startsWith("Unexpected end-of-input")) {
            return "the document ends in the middle of a value";
        }
        if (message.startsWith("Unexpected close marker")) {
            return "a bracket is closed that is not the one opened last";
        }
        if (message.startsWith("Unexpected character") || message.startsWith("Illegal unquoted character")) {
            return Names.printable(message);
        }
        return "not JSON (RFC 8259); strings and names stand in double quotes";
    }

    static String of(StreamConstraintsException e, StreamReadConstraints limits) {
        String message = e.getOriginalMessage();
        if (message.startsWith("Document nesting depth")) {
            return "objects and arrays are nested more than " + limits.getMaxNestingDepth() + " deep";
        }
        if (message.startsWith("Number value length")) {
            return "a number is longer than " + limits.getMaxNumberLength() + " characters";
        }
        if (isOfString(e)) {
            return "a string is longer than " + limits.getMaxStringLength() + " characters";
        }
        return "a name is longer than " + limits.getMaxNameLength() + " characters";
    }

    /** {@return whether a string that is too long was met} */
    static boolean isOfString(StreamConstraintsException e) {
        return e.getOriginalMessage().startsWith("String value length");
    }
}
