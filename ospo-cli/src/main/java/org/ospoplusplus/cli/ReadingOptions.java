package org.ospoplusplus.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.json.OspoJson;
import picocli.CommandLine.Option;

/** The options that decide how documents and calendars are read. */
final class ReadingOptions {

    @Option(
            names = "--window",
            paramLabel = "FIRST/LAST",
            description =
                    "Expand the recurring events of a calendar (.ics) on these days, such as 2026-01-01/2026-12-31, if they"
                            + " cannot become series. By default, only the first instance of each such event is read. The days are days in the time zone of each"
                            + " event. This option is only for calendars.")
    private String window = "";

    @Option(
            names = "--lenient",
            description =
                    "Read a document of a newer version of the format: ignore unknown properties, and null in place of an"
                            + " optional value, with a warning for each. Output lacks the ignored values.")
    private boolean lenient;

    boolean hasWindow() {
        return !window.isEmpty();
    }

    /** {@return a reader of documents; a document contains its own warnings} */
    OspoJson json() {
        return lenient ? OspoJson.create().withWarnings(warning -> {}) : OspoJson.create();
    }

    /** {@return a reader of calendars for this window} */
    CalendarReader calendars() {
        if (window.isEmpty()) {
            return CalendarReader.create();
        }
        int slash = window.indexOf('/');
        try {
            LocalDate first = day(window.substring(0, Math.max(slash, 0)));
            LocalDate last = day(window.substring(slash + 1));
            if (last.isBefore(first)) {
                throw new CommandException("--window: the last day is before the first; swap the two days");
            }
            return CalendarReader.create().withWindow(first, last);
        } catch (DateTimeException e) {
            throw new CommandException("--window: is not a window; write two days such as 2026-01-01/2026-12-31");
        }
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("the year is not between 1 and 9999");
        }
        return day;
    }
}
