package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.model.WorkingGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "convert",
        description = {
            "Converts a working group to another format, without its private values.",
            InputOptions.PUBLIC_VIEW,
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo convert examples/ospoplusplus.json --to ics -o calendar.ics",
            "  ospo convert - --to jsonld < group.json > sessions.jsonld",
            "  ospo convert group.json --to yaml --private -o group.yml",
            "  ospo convert feed.ics --to json --window 2026-01-01/2026-12-31",
        })
final class ConvertCommand implements Callable<Integer> {

    private final Documents documents;
    private final Calendars calendars;
    private final PrintStream results;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = InputOptions.FILES)
    private List<String> files = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "json, yaml, ics (iCalendar) or jsonld (schema.org events).")
    private OutputFormat format = OutputFormat.json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. The default is standard output.")
    private String output = FileNames.STANDARD_STREAM;

    @Option(
            names = "--placeholders",
            description =
                    "Include sessions without a known day in calendars, on the first day of their month or year. --private"
                            + " implies this. By default, calendars omit these sessions, and standard error lists them.")
    private boolean placeholders;

    @Mixin
    private InputOptions options = new InputOptions();

    ConvertCommand(Documents documents, Calendars calendars, PrintStream results) {
        this.documents = documents;
        this.calendars = calendars;
        this.results = results;
    }

    private String text(Optional<Path> target) {
        Input input = documents.input(files, options.reading(), target);
        WorkingGroup group = documents.read(input, options);
        CalendarWriter writer = calendars.writer(placeholders || options.keepPrivate());
        if (format == OutputFormat.ics) {
            calendars.reportLeftOut(input.name(), group, writer);
        }
        return format.write(group, writer, calendars.timeOfBuild());
    }

    @Override
    public Integer call() {
        if (output.equals(FileNames.STANDARD_STREAM)) {
            results.print(text(Optional.empty()));
            return ExitCode.FINE;
        }
        Path target = FileNames.path(output);
        if (documents.isWithin(files, target)) {
            throw new CommandException(output + ": is the input; name another file");
        }
        byte[] text = text(Optional.of(target)).getBytes(StandardCharsets.UTF_8);
        documents.protectSource(files, target, options);
        new AtomicFileWriter(FileSteps.unobserved()).write(target, text, options.keepPrivate());
        return ExitCode.FINE;
    }
}
