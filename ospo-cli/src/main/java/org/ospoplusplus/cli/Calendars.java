package org.ospoplusplus.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Creates writers of calendars, and reports the series and sessions that calendars omit. */
final class Calendars {

    /**
     * An environment variable with the time of the build (https://reproducible-builds.org/specs/source-date-epoch/).
     */
    private static final String SOURCE_DATE_EPOCH = "SOURCE_DATE_EPOCH";

    private final Map<String, String> environment;
    private final Clock clock;
    private final Messages messages;

    Calendars(Map<String, String> environment, Clock clock, Messages messages) {
        this.environment = environment;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * {@return a writer of calendars} It uses the time of the build for sessions without a time of modification, if the
     * group has none either.
     *
     * @param placeholders whether the writer includes sessions without a known day
     */
    CalendarWriter writer(boolean placeholders) {
        CalendarWriter writer = CalendarWriter.create().withTimestamp(timeOfBuild());
        return placeholders ? writer.withPlaceholders() : writer;
    }

    /** {@return the time of the build, or else the present time} */
    Instant timeOfBuild() {
        String seconds = environment.getOrDefault(SOURCE_DATE_EPOCH, "");
        if (seconds.isEmpty()) {
            return clock.instant();
        }
        try {
            Instant time = Instant.ofEpochSecond(Long.parseLong(seconds));
            CalendarWriter.create().withTimestamp(time);
            return time;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CommandException(SOURCE_DATE_EPOCH
                    + ": is not a number of seconds since 1970-01-01T00:00:00Z in the years 1 to 9999; write a number"
                    + " such as 1767225600");
        }
    }

    private static String reason(Series series) {
        if (series.isRuleKnown()) {
            return "it ends before the first day of its rule; correct its first or last day";
        }
        return series.rule().isEmpty() && !series.except().isEmpty()
                ? "none of its days has a meeting"
                : "its dates are not known; add a rule that names days, and the first day";
    }

    /** Reports the series and sessions of a group that a writer omits. */
    void reportLeftOut(String file, WorkingGroup group, CalendarWriter writer) {
        messages.list(
                group.series().stream().filter(writer::leavesOut).toList(),
                series -> messages.text(
                        file + ": series " + series.id() + ": left out of the calendar, because " + reason(series)),
                "series that are left out of the calendar");
        messages.list(
                group.sessions().stream().filter(writer::leavesOut).toList(),
                session -> {
                    String known = session.when() instanceof When.InMonth ? "month" : "year";
                    return messages.text(
                            file + ": session " + session.id() + ": left out of the calendar, because only its " + known
                                    + " is known; --placeholders puts it on the first day of the " + known);
                },
                "sessions that are left out of the calendar");
    }
}
