package org.ospoplusplus.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.WorkingGroup;
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

    @Option(
            names = "--from",
            paramLabel = "FORMAT",
            description =
                    "The format of standard input: json, ndjson, yaml, md (a page with front matter) or ics. By default,"
                            + " a calendar is recognized, and other input is read as JSON.")
    private @Nullable InputFormat from;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "The id of the group of a calendar, instead of the one in the calendar.")
    private String id = "";

    @Option(
            names = "--domain",
            paramLabel = "DOMAIN",
            description =
                    "The internet domain of the group of a calendar, instead of the one in the calendar. The ids of"
                            + " its events are then read without this domain.")
    private String domain = "";

    @Option(
            names = "--default-zone",
            paramLabel = "ZONE",
            description =
                    "The time zone of times in calendars that have none, such as Europe/Paris. The default is UTC.")
    private String defaultZone = "";

    @Option(names = "--verbose", description = "Name the files in folders that are not read, each with the reason.")
    private boolean verbose;

    Optional<InputFormat> from() {
        return Optional.ofNullable(from);
    }

    boolean isVerbose() {
        return verbose;
    }

    /**
     * Refuses options that have no effect on an input.
     *
     * @throws CommandException if an option for calendars is given, and the input has none
     */
    void requireUse(Input input) {
        if (!window.isEmpty() && !input.hasCalendar()) {
            throw new CommandException(input.name()
                    + ": is not a calendar, and --window is only for calendars (.ics); omit --window for this file");
        }
        if (!defaultZone.isEmpty() && !input.hasCalendar()) {
            throw new CommandException(input.name()
                    + ": is not a calendar, and --default-zone is only for calendars (.ics); omit --default-zone for this"
                    + " file");
        }
        if ((!id.isEmpty() || !domain.isEmpty()) && !input.base().isCalendar()) {
            throw new CommandException(input.base().file()
                    + ": is not a calendar, and --id and --domain are only for calendars (.ics); write the id and the"
                    + " domain in this file");
        }
    }

    /** {@return the group of a calendar with the id and domain of the options; empty without these options} */
    Optional<WorkingGroup> named(WorkingGroup group) {
        return id.isEmpty() && domain.isEmpty()
                ? Optional.empty()
                : Optional.of(group.toBuilder()
                        .id(id.isEmpty() ? group.id() : id)
                        .domain(domain.isEmpty() ? group.domain() : domain)
                        .build());
    }

    /** {@return a reader of documents; a document contains its own warnings} */
    OspoJson json() {
        return lenient ? OspoJson.create().withWarnings(warning -> {}) : OspoJson.create();
    }

    /** {@return a reader of calendars for this window} */
    CalendarReader calendars() {
        CalendarReader reader = CalendarReader.create();
        if (!defaultZone.isEmpty()) {
            reader = reader.withDefaultZone(zone());
        }
        if (window.isEmpty()) {
            return reader;
        }
        int slash = window.indexOf('/');
        try {
            LocalDate first = day(window.substring(0, Math.max(slash, 0)));
            LocalDate last = day(window.substring(slash + 1));
            if (last.isBefore(first)) {
                throw new CommandException("--window: the last day is before the first; swap the two days");
            }
            return reader.withWindow(first, last);
        } catch (DateTimeException e) {
            throw new CommandException("--window: is not a window; write two days such as 2026-01-01/2026-12-31");
        }
    }

    private ZoneId zone() {
        return KnownValues.zone(defaultZone)
                .orElseThrow(() -> new CommandException("--default-zone: the time zone " + defaultZone
                        + " does not exist; write a region such as " + KnownValues.region(defaultZone)));
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        if (day.getYear() < 1 || day.getYear() > 9999) {
            throw new DateTimeException("the year is not between 1 and 9999");
        }
        return day;
    }
}
