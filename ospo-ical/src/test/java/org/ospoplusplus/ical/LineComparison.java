package org.ospoplusplus.ical;

/** Compares texts of many lines. A failure shows the first line that differs, not both texts. */
final class LineComparison {

    private static final String END = "(no more lines)";
    private static final int BEFORE = 60;
    private static final int WIDTH = 200;

    private LineComparison() {}

    /** Fails if two texts differ in a character, including those that end lines. */
    static void assertSameLines(String actual, String expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(firstDifference(actual, expected));
        }
    }

    /** {@return the number of the first line that differs, and both versions of it; long lines are cut} */
    static String firstDifference(String actual, String expected) {
        String[] ours = actual.split("\n", -1);
        String[] theirs = expected.split("\n", -1);
        int line = 0;
        while (line < ours.length && line < theirs.length && ours[line].equals(theirs[line])) {
            line++;
        }
        String our = line < ours.length ? visible(ours[line]) : END;
        String their = line < theirs.length ? visible(theirs[line]) : END;
        int column = 0;
        while (column < our.length() && column < their.length() && our.charAt(column) == their.charAt(column)) {
            column++;
        }
        return "line " + (line + 1) + " differs:\n  expected: " + around(their, column) + "\n  actual:   "
                + around(our, column);
    }

    private static String visible(String line) {
        return line.replace("\r", "\\r").replace("\t", "\\t");
    }

    private static String around(String line, int column) {
        int start = Math.max(0, column - BEFORE);
        int end = Math.min(line.length(), start + WIDTH);
        return (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
    }
}
