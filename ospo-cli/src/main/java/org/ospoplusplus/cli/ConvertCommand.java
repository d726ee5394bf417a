package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "convert",
        description = "Writes a working group in another format, as the public may see it.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo convert examples/ospoplusplus.json --to ics -o calendar.ics",
            "  ospo convert - --to jsonld < group.json > sessions.jsonld",
            "  ospo convert feed.ics --to json --window 2026-01-01/2026-12-31",
        })
final class ConvertCommand implements Callable<Integer> {

    private final Documents documents;
    private final PrintStream results;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A document: JSON, YAML (.yml, .yaml), a page with front matter (.md) or a calendar (.ics); - is JSON or a calendar from standard input.")
    private String file = "";

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "json, ics (iCalendar) or jsonld (schema.org events).")
    private OutputFormat format = OutputFormat.json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it; without this, standard output.")
    private String output = FileNames.STANDARD_STREAM;

    @Mixin
    private InputOptions options = new InputOptions();

    ConvertCommand(Documents documents, PrintStream results) {
        this.documents = documents;
        this.results = results;
    }

    private String text() {
        return format.write(documents.read(file, options));
    }

    @Override
    public Integer call() {
        if (output.equals(FileNames.STANDARD_STREAM)) {
            results.print(text());
            return ExitCode.FINE;
        }
        Path target = FileNames.path(output);
        if (documents.isWithin(file, target)) {
            throw new UnusableException(output + ": is the input; name another file");
        }
        byte[] text = text().getBytes(StandardCharsets.UTF_8);
        documents.protectSource(file, target, options);
        new AtomicFileWriter(FileSteps.unobserved()).write(target, text, options.keepPrivate());
        return ExitCode.FINE;
    }
}
