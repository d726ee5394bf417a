package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Reports all errors and warnings of working groups and calendars.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo validate examples/ospoplusplus.json",
            "  ospo validate --publishable --format json a.json b.json",
            "  curl -s https://example.org/group.json | ospo validate -",
        })
final class ValidateCommand implements Callable<Integer> {

    private enum Format {
        text,
        json
    }

    private final Documents documents;
    private final Calendars calendars;
    private final PrintStream results;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Documents: JSON, YAML (.yml, .yaml), pages with front matter (.md) or calendars (.ics)."
                    + " Write - for JSON or a calendar from standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--publishable",
            description =
                    "Also check that confirmed sessions are complete enough for an announcement, and that public output does"
                            + " not repeat a removed link, telephone number or passcode. Without this option, these are warnings,"
                            + " so that convert and publish may refuse a document that validate accepts.")
    private boolean publishable;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "With --publishable, sessions that were over when this day began (in UTC), such as 2026-03-01,"
                            + " need not be complete. The default is the present time.")
    private String asOf = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "text: one line on standard error for each error and each warning, errors first, 100 lines at most;",
                "json: an array of all errors and warnings on standard output."
            })
    private Format format = Format.text;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ValidateCommand(Documents documents, Calendars calendars, PrintStream results, PrintStream err) {
        this.documents = documents;
        this.calendars = calendars;
        this.results = results;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<Diagnostic> found = new ArrayList<>();
        Instant moment = asOf();
        int exitCode = ExitCode.FINE;
        for (String file : files) {
            try {
                Documents.Checked checked = publishable
                        ? documents.checkPublishable(file, reading, moment)
                        : documents.check(file, reading);
                found.addAll(checked.diagnostics());
                report(file, checked);
                exitCode = Math.max(exitCode, checked.hasErrors() ? ExitCode.INVALID : ExitCode.FINE);
            } catch (CommandException e) {
                err.println("ospo: " + Printable.text(String.valueOf(e.getMessage())));
                exitCode = ExitCode.UNUSABLE;
            }
        }
        if (format == Format.json) {
            results.print(Json.write(found.stream().map(Diagnostic::properties).toList()));
        }
        return exitCode;
    }

    private Instant asOf() {
        if (asOf.isEmpty()) {
            return calendars.timeOfBuild();
        }
        try {
            return LocalDate.parse(asOf).atStartOfDay().toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--as-of: is not a date; write a value such as 2026-03-01");
        }
    }

    private void report(String file, Documents.Checked checked) {
        if (format == Format.text) {
            BoundedList.diagnostics(err, checked.diagnostics());
            if (!checked.hasErrors()) {
                results.println(Printable.text(file) + ": valid");
            }
        }
    }
}
