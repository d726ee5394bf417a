package org.ospoplusplus.cli;

/** Text that does to a terminal no more than stand there. */
final class Printable {

    private Printable() {}

    /** Replaces controls, among them line ends and escapes, and characters that reorder text. */
    static String text(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(Printable::character).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int character(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> 0xFFFD;
            default -> codePoint;
        };
    }
}
