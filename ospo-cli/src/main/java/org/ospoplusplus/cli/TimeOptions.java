package org.ospoplusplus.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Years;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads the values of the options {@code --after} and {@code --zone}. */
final class TimeOptions {

    /** A date, a local time, or a time with an offset. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private final CommandLine command;

    /** @param command the command whose usage the exceptions name */
    TimeOptions(CommandLine command) {
        this.command = command;
    }

    /** {@return the time zones of {@code --zone}} */
    List<ZoneId> zones(List<String> ids) {
        return ids.stream().map(this::zone).toList();
    }

    private ZoneId zone(String id) {
        return KnownValues.zone(id)
                .orElseThrow(() -> new ParameterException(
                        command,
                        "--zone: the time zone " + id + " does not exist; write a region such as "
                                + KnownValues.region(id)));
    }

    /**
     * {@return the moment of {@code --after}, or else the time of the build}
     *
     * @param text a date, which means its beginning, a local time, or a time with an offset; empty if not given
     * @param zones the zones of {@code --zone}. The first one is the zone of a time without an offset. If there is
     *     none, the first display zone of the group is used, otherwise UTC
     */
    ZonedDateTime after(String text, List<ZoneId> zones, WorkingGroup group, Calendars calendars) {
        ZoneId zone = Stream.concat(zones.stream(), group.displayZones().stream())
                .findFirst()
                .orElse(ZoneOffset.UTC);
        if (text.isEmpty()) {
            return calendars.timeOfBuild().atZone(zone);
        }
        ZonedDateTime moment = moment(text, zone);
        if (!Years.contains(moment.getYear())) {
            throw new ParameterException(command, "--after: the year must be from 1 to 9999");
        }
        return moment;
    }

    private ZonedDateTime moment(String text, ZoneId zone) {
        try {
            TemporalAccessor parsed =
                    MOMENT.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            if (parsed instanceof OffsetDateTime exact) {
                return exact.atZoneSameInstant(zone);
            }
            return parsed instanceof LocalDateTime local ? local.atZone(zone) : ((LocalDate) parsed).atStartOfDay(zone);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    command, "--after: is not a date or time; write a value such as 2026-03-01 or 2026-03-01T17:00");
        }
    }
}
