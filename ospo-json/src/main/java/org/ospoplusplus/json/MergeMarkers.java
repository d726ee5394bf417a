package org.ospoplusplus.json;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that version control leaves in a file with a merge conflict. */
final class MergeMarkers {

    static final String MESSAGE =
            "version control left a merge conflict here: choose between the two versions, and remove"
                    + " the lines of <<<<<<<, ======= and >>>>>>>";

    private static final Pattern LINE = Pattern.compile("(?:\\A|[\\r\\n])(<{7}|>{7})(?=[ \\r\\n]|\\z)");

    private MergeMarkers() {}

    /** {@return where a conflict begins; empty if the text has none} Only its start and its end together are a conflict. */
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
