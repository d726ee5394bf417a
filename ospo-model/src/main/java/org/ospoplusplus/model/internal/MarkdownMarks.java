package org.ospoplusplus.model.internal;

/** Estimates the work of a parser of Markdown, which is quadratic for some texts. */
public final class MarkdownMarks {

    /** The maximum work for links among emphasis, per character. */
    private static final int MAX_STEPS_PER_CHARACTER = 20;

    private MarkdownMarks() {}

    /** {@return whether a text has so few marks that parsing takes time in proportion to its length} */
    public static boolean areFew(String markdown) {
        return visits(markdown) <= (long) MAX_STEPS_PER_CHARACTER * markdown.length();
    }

    /**
     * {@return the maximum number of marks that the parser visits at the ends of links} At each link, it visits all
     * marks of emphasis before the link in its paragraph.
     */
    public static long visits(String markdown) {
        long steps = 0;
        long marks = 0;
        boolean isEmptyLine = true;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            switch (c) {
                case '\n' -> {
                    marks = isEmptyLine ? 0 : marks;
                    isEmptyLine = true;
                }
                case ' ', '\t', '\r' -> {
                    // An empty line may have blanks.
                }
                case '\\' -> {
                    // The next character is no mark. A line break ends a line in any case.
                    i += i + 1 < markdown.length() && markdown.charAt(i + 1) != '\n' ? 1 : 0;
                    isEmptyLine = false;
                }
                case '*', '_' -> {
                    marks++;
                    isEmptyLine = false;
                }
                case ']' -> {
                    steps += marks;
                    isEmptyLine = false;
                }
                default -> isEmptyLine = false;
            }
        }
        return steps;
    }
}
