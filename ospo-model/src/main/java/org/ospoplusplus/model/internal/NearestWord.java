package org.ospoplusplus.model.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that someone may have meant. */
public final class NearestWord {

    /** The maximum length of a word, because the time to compare two words grows with the product of their lengths. */
    private static final int MAX_LENGTH = 64;

    private NearestWord() {}

    /**
     * {@return the nearest known word; the first one if several are equally near} At most a third of the word may
     * differ, and at most three characters. Upper and lower case are equal.
     */
    public static Optional<String> of(String word, Collection<String> known) {
        if (word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int allowed = Math.min(3, (candidate.length() + 2) / 3);
            if (Math.abs(candidate.length() - word.length()) <= allowed) {
                int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
                if (distance <= allowed && distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** {@return the number of insertions, deletions, replacements and swaps of neighbors between two names} */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }
}
