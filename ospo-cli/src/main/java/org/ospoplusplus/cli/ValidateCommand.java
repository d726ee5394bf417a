package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description = "Tells what is wrong with working groups and calendars, all at once.",
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
    private final PrintStream results;
    private final PrintStream err;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Documents: JSON, YAML (.yml, .yaml), pages with front matter (.md) or calendars (.ics); - is JSON or a calendar from standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--publishable",
            description =
                    "Also check that confirmed sessions have all that an announcement needs, and that public output does not"
                            + " repeat a link, telephone number, passcode or e-mail address that is removed from it. Without"
                            + " this, a document may be valid that convert and publish refuse.")
    private boolean publishable;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = {
                "text: a line on standard error for each error, or else for each warning;",
                "json: an array of all on standard output."
            })
    private Format format = Format.text;

    @Mixin
    private WindowOption window = new WindowOption();

    ValidateCommand(Documents documents, PrintStream results, PrintStream err) {
        this.documents = documents;
        this.results = results;
        this.err = err;
    }

    @Override
    public Integer call() {
        List<Diagnostic> found = new ArrayList<>();
        int exitCode = ExitCode.FINE;
        for (String file : files) {
            try {
                Documents.Checked checked =
                        publishable ? documents.checkPublishable(file, window) : documents.check(file, window);
                found.addAll(checked.diagnostics());
                tell(file, checked);
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

    private void tell(String file, Documents.Checked checked) {
        if (format == Format.text) {
            checked.toTell().forEach(err::println);
            if (!checked.hasErrors()) {
                results.println(Printable.text(file) + ": valid");
            }
        }
    }
}
