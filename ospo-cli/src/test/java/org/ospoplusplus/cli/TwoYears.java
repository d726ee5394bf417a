package org.ospoplusplus.cli;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The years for which starts of meetings are compared. A start is a text: a moment in UTC, or the date of a meeting
 * that takes whole days.
 */
final class TwoYears {

    static final String FIRST = "2026-01-01";
    static final String END = "2028-01-01";

    /** A local time by which each time zone has reached the end. */
    static final LocalDateTime LOCAL_END = LocalDateTime.parse("2028-01-03T00:00");

    private TwoYears() {}

    /** {@return the starts in these years, sorted} */
    static List<String> of(Stream<String> starts) {
        return starts.filter(start -> start.compareTo(FIRST) >= 0 && start.compareTo(END) < 0)
                .sorted()
                .toList();
    }
}
