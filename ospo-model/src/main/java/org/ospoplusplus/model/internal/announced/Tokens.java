package org.ospoplusplus.model.internal.announced;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words, numbers and signs of a line, from left to right. Only the first {@value #MAX} are kept, so that the work
 * of the parsers is bounded.
 */
final class Tokens {

    static final int MAX = 1_500;

    /** The number of characters that are kept of a token. No known word is longer. */
    private static final int MAX_LENGTH = 40;

    /** Zero-width spaces and joiners, direction marks (but not overrides), and the variation selectors of emoji. */
    private static final String DECORATION = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f\u20e3";

    enum Kind {
        NUMBER,
        WORD,
        SIGN,
        END
    }

    /**
     * A word, a number or a sign.
     *
     * @param text the ASCII digits, the letters in lower case without accents, or the sign; a dash or tilde of any kind
     *     is {@code -}
     * @param glued whether there is no space before the token
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

        /** {@return the value of a number of at most nine digits} */
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

    /** {@return the words of some tokens, shortened, without links and control characters} */
    String excerpt(int from, int to) {
        return Phrases.excerpt(line, at(from).start(), at(to - 1).end());
    }

    /** {@return the texts of all tokens} */
    List<String> texts() {
        return tokens.stream().map(Token::text).toList();
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
            if (isSpace(character) || isDecoration(character)) {
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
            case NUMBER -> Normalizer.normalize(text, Normalizer.Form.NFKC);
            case SIGN -> sign(Normalizer.normalize(text, Normalizer.Form.NFKC));
            case END -> text;
        };
    }

    private static String sign(String text) {
        int character = text.codePointAt(0);
        if (Character.getType(character) == Character.DASH_PUNCTUATION || "~\u2212\u301c".contains(text)) {
            return "-";
        }
        return text.equals("\u2019") ? "'" : text;
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
        boolean isWide = character >= '\uff10' && character <= '\uff19';
        if ((character >= '0' && character <= '9') || isWide) {
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

    /**
     * {@return whether a character is only decoration: an emoji, a flag, or a character that joins emoji} Characters
     * that override the direction of a text are not decoration.
     */
    private static boolean isDecoration(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL -> true;
            default -> DECORATION.indexOf(character) >= 0;
        };
    }

    /**
     * {@return whether a character is a space} This includes no-break spaces, which Java doesn't count as white space.
     */
    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
