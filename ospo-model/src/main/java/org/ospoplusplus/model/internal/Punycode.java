package org.ospoplusplus.model.internal;

import java.util.Optional;

/**
 * Decodes the ASCII form of international domain names (RFC 3492). {@link java.net.IDN} refuses names that are valid
 * since 2008, such as those with ß.
 */
final class Punycode {

    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL = 0x80;

    private Punycode() {}

    /**
     * {@return the letters that a part of a domain name encodes; empty if it encodes none}
     *
     * @param encoded the part after {@code xn--}, in lower case
     */
    static Optional<String> decoded(String encoded) {
        int delimiter = encoded.lastIndexOf('-');
        StringBuilder letters = new StringBuilder(encoded.substring(0, Math.max(0, delimiter)));
        int codePoint = INITIAL;
        int bias = INITIAL_BIAS;
        int insertions = 0;
        int index = 0;
        int at = delimiter + 1;
        while (at < encoded.length()) {
            int before = index;
            long weight = 1;
            for (int k = BASE; ; k += BASE) {
                int digit = at < encoded.length() ? digit(encoded.charAt(at++)) : -1;
                long next = index + digit * weight;
                if (digit < 0 || next > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
                index = (int) next;
                int threshold = Math.max(T_MIN, Math.min(T_MAX, k - bias));
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
                if (weight > Integer.MAX_VALUE) {
                    return Optional.empty();
                }
            }
            int count = letters.codePointCount(0, letters.length()) + 1;
            bias = adapted(index - before, count, insertions++ == 0);
            codePoint += index / count;
            index %= count;
            if (!Character.isValidCodePoint(codePoint)) {
                return Optional.empty();
            }
            letters.insert(letters.offsetByCodePoints(0, index), Character.toString(codePoint));
            index++;
        }
        return Optional.of(letters.toString());
    }

    private static int adapted(int delta, int count, boolean isFirst) {
        int rest = isFirst ? delta / DAMP : delta / 2;
        rest += rest / count;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }

    private static int digit(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        return c >= '0' && c <= '9' ? c - '0' + 26 : -1;
    }
}
