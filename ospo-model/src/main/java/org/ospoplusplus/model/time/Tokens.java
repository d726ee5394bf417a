package org.ospoplusplus.model.time;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words, numbers and signs of a line, each once and left to right, {@value #MAX} at most: however long the line is,
 * what reads it looks at a bounded number of them.
 */
final class Tokens {

    static final int MAX = 1_500;

    /** Longer than any word that is looked up; the rest of a longer one doesn't matter. */
    private static final int MAX_LENGTH = 40;

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    /**
     * A piece of the line.
     *
     * @param text the ASCII digits, the letters in lower case without accents, or the sign
     * @param glued whether it follows the piece before without a space
     */
    record Token(Kind kind, String text, int start, int end, boolean glued) {

        boolean is(String expected) {
            return text.equals(expected);
        }

        boolean gluedTo(String expected) {
            return glued && is(expected);
        }

        boolean isNumber(int minDigits, int maxDigits) {
            return kind == Kind.NUMBER && text.length() >= minDigits && text.length() <= maxDigits;
        }

        /** {@return the value of a number of nine digits at most} */
        int value() {
            return Integer.parseInt(text);
        }
    }

    private final String line;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String line) {
        this.line = line;
    }

    static Tokens of(String line) {
        Tokens result = new Tokens(line);
        result.scan();
        return result;
    }

    String line() {
        return line;
    }

    /** {@return the words of some tokens, fit to be shown} */
    String excerpt(int from, int to) {
        return Wording.excerpt(line, at(from).start(), at(to - 1).end());
    }

    boolean isFull() {
        return tokens.size() == MAX;
    }

    /** {@return the token at an index, or one of kind {@code END} outside the line} */
    Token at(int index) {
        return index >= 0 && index < tokens.size()
                ? tokens.get(index)
                : new Token(Kind.END, "", line.length(), line.length(), false);
    }

    private void scan() {
        int position = 0;
        boolean glued = false;
        while (position < line.length() && tokens.size() < MAX) {
            int character = line.codePointAt(position);
            if (isSpace(character)) {
                position += Character.charCount(character);
                glued = false;
                continue;
            }
            Kind kind = kindOf(character);
            int end = position + Character.charCount(character);
            while (kind != Kind.SIGN && end < line.length() && continues(kind, line.codePointAt(end))) {
                end += Character.charCount(line.codePointAt(end));
            }
            tokens.add(new Token(kind, normalized(kind, position, end), position, end, glued));
            position = end;
            glued = true;
        }
    }

    private String normalized(Kind kind, int start, int end) {
        String text = line.substring(start, Math.min(end, start + MAX_LENGTH));
        return switch (kind) {
            case WORD -> fold(text);
            case SIGN -> text.equals("\u2212") ? "-" : text;
            default -> text;
        };
    }

    private static String fold(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFD)
                .codePoints()
                .filter(character -> !isMark(character))
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static Kind kindOf(int character) {
        if (character >= '0' && character <= '9') {
            return Kind.NUMBER;
        }
        return Character.isLetter(character) ? Kind.WORD : Kind.SIGN;
    }

    private static boolean continues(Kind kind, int character) {
        return kindOf(character) == kind || (kind == Kind.WORD && isMark(character));
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** No-break spaces included, which Java doesn't call white space. */
    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
