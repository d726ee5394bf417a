package org.ospoplusplus.json;

import java.util.Arrays;

/**
 * Finds lines and columns of a text by binary search. Counting from the start of the line would take quadratic time for
 * a long document in one line.
 */
final class YamlPlaces {

    /** The start of each line, in UTF-16 units. */
    private int[] lineStarts = new int[16];

    private int lines = 1;

    /** The indexes, in code points, of the characters with two UTF-16 units. */
    private int[] pairs = new int[0];

    private int pairCount;

    /** A line ends with LF, CR or CR LF. */
    YamlPlaces(String text) {
        int codePoints = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || (unit == '\r' && !text.startsWith("\n", i + 1))) {
                lineStarts = withRoom(lineStarts, lines);
                lineStarts[lines++] = i + 1;
            } else if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                pairs = withRoom(pairs, pairCount);
                pairs[pairCount++] = codePoints;
                i++;
            }
            codePoints++;
        }
    }

    private static int[] withRoom(int[] values, int size) {
        return size < values.length ? values : Arrays.copyOf(values, Math.max(16, 2 * size));
    }

    /** {@return the place of a character, whose index counts code points from 0} */
    Location of(int codePoint) {
        int offset = codePoint + countLess(pairs, pairCount, codePoint);
        int line = countLess(lineStarts, lines, offset + 1);
        return new Location(line, offset - lineStarts[line - 1] + 1);
    }

    /** {@return the index of the character at a place, in UTF-16 units} */
    int offset(Location place) {
        return lineStarts[place.line() - 1] + place.column() - 1;
    }

    /** {@return the number of values below a bound, among the first ones, which are sorted} */
    private static int countLess(int[] values, int size, int bound) {
        int found = Arrays.binarySearch(values, 0, size, bound);
        return found < 0 ? -found - 1 : found;
    }
}
