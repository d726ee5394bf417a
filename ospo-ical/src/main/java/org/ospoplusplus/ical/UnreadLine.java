package org.ospoplusplus.ical;

/** A line that is no content line, or one that is too long. */
final class UnreadLine {

    private UnreadLine() {}

    /** {@return the name that was meant} Characters that show nothing, and any before the name, are passed over. */
    static String name(String line) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isPart(c)) {
                name.append(c);
            } else if (!name.isEmpty() && !isInvisible(c)) {
                break;
            }
        }
        return name.toString();
    }

    private static boolean isPart(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL || type == Character.NON_SPACING_MARK;
    }
}
