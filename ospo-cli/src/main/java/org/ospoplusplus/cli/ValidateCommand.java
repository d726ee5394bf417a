package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        json,
        github,
        sarif
    }

    private final Documents documents;
    private final Calendars calendars;
    private final PrintStream results;
    private final Messages messages;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = InputOptions.FILES
                    + " Several group files are checked separately, each with the files and folders that follow it.")
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
                "json: an array of all errors and warnings on standard output;",
                "github: annotations for GitHub Actions, on standard output;",
                "sarif: a log for code scanning (SARIF 2.1.0), on standard output."
            })
    private Format format = Format.text;

    @Option(names = "--strict", description = "Also fail if there are warnings.")
    private boolean strict;

    @Mixin
    @SuppressWarnings("UnusedVariable") // It only declares the option, which the command reads before it starts.
    private MessageOptions language = new MessageOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    /** The number of files and inputs that cannot be read. */
    private int problems;

    ValidateCommand(Documents documents, Calendars calendars, PrintStream results, Messages messages) {
        this.documents = documents;
        this.calendars = calendars;
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Instant moment = asOf();
        problems = 0;
        List<Diagnostic> found = new ArrayList<>();
        boolean hasErrors = false;
        for (Input input : documents.inputs(files, reading, Optional.empty(), this::report)) {
            try {
                Documents.Checked checked = (publishable
                                ? documents.checkPublishable(input, reading, moment)
                                : documents.check(input, reading))
                        .forPublish();
                found.addAll(checked.diagnostics());
                report(input, checked);
                hasErrors |= isRefused(checked);
            } catch (CommandException e) {
                report(e);
            }
        }
        switch (format) {
            case text -> {}
            case json -> results.print(DiagnosticReport.json(found));
            case github -> results.print(DiagnosticReport.github(found));
            case sarif -> results.print(DiagnosticReport.sarif(found));
        }
        if (problems > 0) {
            return ExitCode.UNUSABLE;
        }
        return hasErrors ? ExitCode.INVALID : ExitCode.FINE;
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

    private boolean isRefused(Documents.Checked checked) {
        return checked.hasErrors() || (strict && !checked.diagnostics().isEmpty());
    }

    private void report(CommandException problem) {
        messages.print(problem);
        problems++;
    }

    private void report(Input input, Documents.Checked checked) {
        if (format == Format.text) {
            documents.print(input, checked);
            if (!isRefused(checked)) {
                results.println(messages.text(input.name() + ": valid"));
            }
        }
    }
}
