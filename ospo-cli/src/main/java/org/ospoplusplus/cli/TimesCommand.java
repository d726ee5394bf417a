package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.When;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "times",
        description = {
            "Checks or writes a line that announces one time in several time zones.",
            "The result of a check is JSON: the verdict, the start in UTC, the duration if the line has ranges (ISO 8601:"
                    + " PT1H30M), the corrected line if a correction is needed, and the findings. The exit code is 0 if the"
                    + " times agree, or if they agree when abbreviations such as PST mean the local time of their region.",
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo times \"9am PT, 12pm EDT, 6pm CET\" --date 2021-11-18",
            "  ospo times \"1-3pm ET / 10am-12pm Pacific Time (US and Canada)\" --date 2021-11-18",
            "  ospo times --at 2021-11-18T18:00 --zone Europe/Paris \\",
            "      --in America/Los_Angeles,America/New_York,Europe/Paris --language fr",
        })
final class TimesCommand implements Callable<Integer> {

    /** The languages that {@link AnnouncedTimes#write} supports. */
    private static final Set<String> LANGUAGES = Set.of("en", "fr", "de", "es");

    private final PrintStream results;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Work work = new Work();

    TimesCommand(PrintStream results, PrintStream err) {
        this.results = results;
        this.err = err;
    }

    private static final class Work {

        @ArgGroup(exclusive = false, multiplicity = "1", heading = "To check a line:%n")
        private @Nullable Check check;

        @ArgGroup(exclusive = false, multiplicity = "1", heading = "To write a line:%n")
        private @Nullable Writing writing;
    }

    private static final class Check {

        @Parameters(index = "0", paramLabel = "TEXT", description = "The line, such as \"9am ET, 3pm CET\".")
        private String text = "";

        @Option(names = "--date", required = true, paramLabel = "YYYY-MM-DD", description = "The date of the line.")
        private String date = "";
    }

    private static final class Writing {

        @Option(
                names = "--at",
                required = true,
                paramLabel = "YYYY-MM-DDTHH:MM",
                description =
                        "The local start. If clocks show this time twice, the first time is used, and standard error shows the"
                                + " offset to add for the second: 2021-10-31T02:30+01:00.")
        private String start = "";

        @Option(names = "--zone", required = true, paramLabel = "ZONE", description = "The time zone of the start.")
        private String zone = "";

        @Option(
                names = "--in",
                required = true,
                split = ",",
                paramLabel = "ZONE",
                description = "The time zones of the line, in this order.")
        private List<String> zones = List.of();

        @Option(names = "--language", paramLabel = "TAG", description = "The language: en (default), fr, de or es.")
        private String language = "en";
    }

    @Override
    public Integer call() {
        if (work.check != null) {
            return check(work.check);
        }
        if (work.writing != null) {
            write(work.writing);
        }
        return ExitCode.FINE;
    }

    private int check(Check input) {
        TimesCheck check;
        try {
            check = new AnnouncedTimes(input.text).check(LocalDate.parse(input.date));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw wrongUsage("--date: is not a date; write a date such as 2021-11-18");
        }
        results.print(Json.write(properties(check)));
        return check.verdict().agrees() ? ExitCode.FINE : ExitCode.INVALID;
    }

    private static Map<String, Object> properties(TimesCheck check) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("date", check.date().toString());
        properties.put("verdict", check.verdict().code());
        check.start().ifPresent(start -> properties.put("start", start.toString()));
        check.duration().ifPresent(duration -> properties.put("duration", duration.toString()));
        check.corrected().ifPresent(line -> properties.put("corrected", line.text()));
        List<Map<String, Object>> findings = new ArrayList<>();
        for (TimesCheck.Finding finding : check.findings()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("entry", finding.entry());
            entry.put("code", finding.code().code());
            entry.put("message", finding.message());
            findings.add(entry);
        }
        properties.put("findings", findings);
        return properties;
    }

    private void write(Writing input) {
        List<ZoneId> zones =
                input.zones.stream().map(zone -> zone("--in", zone)).toList();
        try {
            ZonedDateTime start = start(input.start, zone("--zone", input.zone));
            Locale language = Locale.forLanguageTag(input.language);
            results.println(AnnouncedTimes.write(start, zones, language).text());
            if (!LANGUAGES.contains(language.getLanguage())) {
                err.println(
                        "ospo: warning: --language: is not supported, so the line has English words; write en, fr, de or"
                                + " es");
            }
        } catch (DateTimeException e) {
            throw wrongUsage("--at: is not a date and time; write a value such as 2021-11-18T18:00");
        } catch (IllegalArgumentException e) {
            throw wrongUsage("--at, --zone or --in: " + e.getMessage());
        }
    }

    /** {@return a local time, with or without an offset, in a zone} Refuses a time that the clocks of the zone skip. */
    private ZonedDateTime start(String text, ZoneId zone) {
        TemporalAccessor parsed =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
        LocalDateTime local = LocalDateTime.from(parsed);
        When.Timed when = When.at(local, zone);
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(local);
            throw wrongUsage("--at: clocks in " + zone + " skip " + local + " and change from "
                    + gap.getDateTimeBefore() + " to " + gap.getDateTimeAfter() + "; write an existing time");
        }
        if (parsed instanceof OffsetDateTime exact) {
            if (!offsets.contains(exact.getOffset())) {
                throw wrongUsage("--at: the offset " + exact.getOffset() + " is wrong for " + zone + " at " + local
                        + "; write " + local + offsets.get(0));
            }
            return exact.atZoneSameInstant(zone);
        }
        if (offsets.size() > 1) {
            err.println("ospo: --at: clocks in " + zone + " show " + local + " twice; the first is used, " + local
                    + offsets.get(0) + "; for the second, write " + local + offsets.get(1));
        }
        return when.zonedStart();
    }

    private ZoneId zone(String option, String id) {
        return KnownValues.zone(id)
                .orElseThrow(() -> wrongUsage(option + ": the time zone " + id
                        + " does not exist; write a region such as " + KnownValues.region(id)));
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
