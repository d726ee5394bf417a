package org.ospoplusplus.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.ospoplusplus.ical.CalendarReader;
import picocli.CommandLine.Option;

/** For which days the repeating events of a calendar are expanded. */
final class WindowOption {

    @Option(
            names = "--window",
            paramLabel = "FIRST/LAST",
            description =
                    "Expand the repeating events of a calendar (.ics) on these days, such as 2026-01-01/2026-12-31;"
                            + " without this, only the first of each is read.")
    private String window = "";

    /** {@return a reader that expands what it is to expand} */
    CalendarReader reader() {
        if (window.isEmpty()) {
            return CalendarReader.create();
        }
        int slash = window.indexOf('/');
        try {
            return CalendarReader.create()
                    .withWindow(
                            start(LocalDate.parse(window.substring(0, Math.max(slash, 0)))),
                            start(LocalDate.parse(window.substring(slash + 1)).plusDays(1)));
        } catch (DateTimeException e) {
            throw new UnusableException("--window: two days are due, such as 2026-01-01/2026-12-31");
        } catch (IllegalArgumentException e) {
            throw new UnusableException("--window: the last day is before the first");
        }
    }

    private static ZonedDateTime start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC);
    }
}
