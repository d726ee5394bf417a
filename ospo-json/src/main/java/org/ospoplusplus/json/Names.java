package org.ospoplusplus.json;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Names of properties in messages: which was meant, and how to show one that may hold anything. */
final class Names {

    private static final int SHOWN = 40;

    private Names() {}

    /** {@return a name in quotes, shortened, with nothing in it that moves a cursor or turns a line} */
    static String quoted(String name) {
        String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name;
        return '"' + printable(shown) + '"';
    }

    /** {@return a text with control, format and separator characters and surrogates without partner escaped} */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    printable.append(String.format(Locale.ROOT, "\\u%04x", character));
                default -> printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    /** {@return the known name that was probably meant} At most a third of it may differ, three characters at most. */
    static Optional<String> nearest(String name, Collection<String> known) {
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance <= Math.min(3, (candidate.length() + 2) / 3) && distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** {@return how many characters to insert, drop, replace or swap with their neighbour to come from one to the other} */
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
