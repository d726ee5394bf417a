package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ospoplusplus.model.validation.Publishable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "validate",
        description = "Tells what is wrong with working groups, all at once.",
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON documents; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--publishable",
            description = "Also check that confirmed sessions have all that an announcement needs.")
    private boolean publishable;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text: a line for each finding, on standard error; json: an array, on standard output.")
    private Format format = Format.text;

    ValidateCommand(Documents documents, PrintStream results, PrintStream err) {
        this.documents = documents;
        this.results = results;
        this.err = err;
    }

    @Override
    public Integer call() {
        Class<?>[] groups = publishable ? new Class<?>[] {Publishable.class} : new Class<?>[0];
        List<Diagnostic> found = new ArrayList<>();
        boolean errors = false;
        for (String file : files) {
            Documents.Checked checked = documents.check(file, groups);
            errors |= checked.hasErrors();
            found.addAll(checked.diagnostics());
            if (format == Format.text) {
                checked.diagnostics().forEach(err::println);
                if (!checked.hasErrors()) {
                    results.println(Printable.text(file) + ": valid");
                }
            }
        }
        if (format == Format.json) {
            results.print(Json.write(found.stream().map(Diagnostic::properties).toList()));
        }
        return errors ? ExitCode.INVALID : ExitCode.FINE;
    }
}
