package org.ospoplusplus.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines that Git writes into a file with a merge conflict. */
final class MergeMarkers {

    static final String MESSAGE =
            "a merge conflict begins here; choose one of the two versions, and remove the lines with <<<<<<<, ======= and"
                    + " >>>>>>>";

    private static final Pattern LINE = Pattern.compile("(?:\\A|[\\r\\n])(<{7}|>{7})(?=[ \\r\\n]|\\z)");

    private MergeMarkers() {}

    /**
     * {@return the start of the first conflict; empty if the text has no conflict} A conflict has both a start and an
     * end.
     */
    static Optional<Location> find(String text) {
        Matcher lines = LINE.matcher(text);
        int start = -1;
        while (lines.find()) {
            if (start < 0 && lines.group(1).startsWith("<")) {
                start = lines.start(1);
            } else if (start >= 0 && lines.group(1).startsWith(">")) {
                return Optional.of(new YamlPlaces(text).of(text.codePointCount(0, start)));
            }
        }
        return Optional.empty();
    }
}
