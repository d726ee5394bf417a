package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.diff.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = {
            "Reports what changed between two versions of a working group: sessions that moved or were cancelled, guests,"
                    + " links, and all other values.",
            "Tracks, series and sessions are matched by id, also by former ids. The comparison omits everything that public"
                    + " output omits, unless --private is given.",
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit code, as for diff(1):%n",
        exitCodeList = {
            "0:no difference",
            "1:differences",
            "2:wrong usage, an input with errors, or a file that can't be read",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo diff old.yml new.yml",
            "  ospo diff --format markdown public/working-group.json group.yml",
            "  git show HEAD:group.json | ospo diff - group.json",
        })
final class DiffCommand implements Callable<Integer> {

    /** The forms of the output. The constants have the names that users write on the command line. */
    enum Format {
        text,
        markdown,
        json
    }

    private final Documents documents;
    private final PrintStream results;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "2..*",
            paramLabel = "FILE",
            description =
                    "The earlier version, and then the later version. Each is the file of the group, and files and"
                            + " folders with its sessions and series, as for validate. Write - for standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown (for a mailing list or a pull request) or json.")
    private Format format = Format.text;

    @Mixin
    private InputOptions options = new InputOptions();

    DiffCommand(Documents documents, PrintStream results) {
        this.documents = documents;
        this.results = results;
    }

    @Override
    public Integer call() {
        if (files.stream().filter(FileNames.STANDARD_STREAM::equals).count() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "OLD and NEW: both are standard input; write a file for one of them");
        }
        List<Input> inputs = inputs();
        WorkingGroup before;
        WorkingGroup after;
        try {
            before = documents.readQuietly(inputs.get(0), options.reading(), options.keepPrivate());
            after = documents.readQuietly(inputs.get(1), options.reading(), options.keepPrivate());
        } catch (InvalidInputException e) {
            return ExitCode.UNUSABLE;
        }
        List<Change> changes = Change.between(before, after).stream()
                .filter(change -> !FilledIn.isOnlyMissing(change))
                .toList();
        ChangeList list = new ChangeList(before, after);
        results.print(
                switch (format) {
                    case text -> list.text(changes);
                    case markdown -> list.markdown(changes);
                    case json -> list.json(changes);
                });
        return changes.isEmpty() ? ExitCode.FINE : ExitCode.DIFFERENT;
    }

    private List<Input> inputs() {
        if (files.size() == 2) {
            return files.stream()
                    .map(file -> documents.input(List.of(file), options.reading(), Optional.empty()))
                    .toList();
        }
        List<Input> inputs = documents.inputs(files, options.reading(), Optional.empty(), problem -> {
            throw problem;
        });
        if (inputs.size() != 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    "the files contain " + inputs.size()
                            + " working groups; name the group file of the earlier version, its other files, and then"
                            + " those of the later version");
        }
        return inputs;
    }
}
