package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Compares long texts. A failure shows only the first line that differs. */
final class FirstDifference {

    private FirstDifference() {}

    static void assertSame(String name, String actual, String expected) {
        List<String> actualLines = actual.lines().toList();
        List<String> expectedLines = expected.lines().toList();
        int line = 0;
        while (line < Math.min(actualLines.size(), expectedLines.size())
                && actualLines.get(line).equals(expectedLines.get(line))) {
            line++;
        }
        assertThat(from(actualLines, line))
                .as("%s, line %d; if the change is intended, run scripts/regenerate", name, line + 1)
                .isEqualTo(from(expectedLines, line));
        // The lines are equal, so at most the line breaks differ.
        assertThat(actual.equals(expected)).as("line breaks of %s", name).isTrue();
    }

    private static String from(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "(end of the text)";
    }
}
