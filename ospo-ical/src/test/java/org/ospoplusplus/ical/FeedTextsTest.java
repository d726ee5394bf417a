package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Verifies that each feed contains characters beyond ASCII. Otherwise, tests would not notice code that destroys them.
 */
class FeedTextsTest {

    private static final Path FEEDS = Path.of("src/test/resources/org/ospoplusplus/ical/feeds");

    /**
     * Feeds without a text for people; without a UID, as the id is derived from the title; with NUL; and reported feeds
     * whose texts are links or words that the reader recognizes.
     */
    private static final Set<String> EXCEPTIONS = Set.of(
            "hostile/begin-quoted.ics",
            "hostile/blank-lines.ics",
            "hostile/blanks.ics",
            "hostile/empty.ics",
            "hostile/html-page.ics",
            "hostile/jcal.ics",
            "hostile/json.ics",
            "hostile/nul-in-name.ics",
            "hostile/nul-in-text.ics",
            "hostile/vcard.ics",
            "hostile/xcal.ics",
            "odd/calendar/empty.ics",
            "odd/calendar/free-busy-only.ics",
            "odd/calendar/one-line.ics",
            "odd/calendar/todo-only.ics",
            "odd/identity/id-empty.ics",
            "odd/identity/id-missing.ics",
            "odd/identity/ids-missing.ics",
            "odd/text/blank-summary.ics",
            "odd/text/empty-summary.ics",
            "odd/text/no-summary.ics",
            "reported/conference-label.ics",
            "reported/dtstart-no-seconds.ics",
            "reported/location-with-link.ics",
            "reported/online-event-placeholder.ics",
            "reported/secretflag.ics",
            "reported/teams-hybrid.ics");

    @Test
    void everyFeedContainsCharactersBeyondAscii() throws IOException {
        Set<String> ascii = new TreeSet<>();
        for (Path feed : feeds()) {
            if (isAscii(Files.readAllBytes(feed))) {
                ascii.add(FEEDS.relativize(feed).toString().replace('\\', '/'));
            }
        }
        assertThat(ascii).containsExactlyInAnyOrderElementsOf(EXCEPTIONS);
    }

    private static List<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.walk(FEEDS)) {
            return files.filter(file -> file.toString().endsWith(".ics")).toList();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte value : bytes) {
            if (value < 0) {
                return false;
            }
        }
        return true;
    }
}
