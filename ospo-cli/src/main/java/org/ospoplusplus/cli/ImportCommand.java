package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = {
            "Makes a group file (YAML) from a calendar, to continue with the file instead of the calendar.",
            "The file contains all values of the calendar, also private ones. If it has private values, only its owner can"
                    + " read it. The command never overwrites a file.",
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo import examples/feed.ics -o group.yml",
            "  ospo import feed.ics --id city-ospo --domain example.org --name \"City OSPO\" > group.yml",
        })
final class ImportCommand implements Callable<Integer> {

    private final Documents documents;
    private final PrintStream results;

    @Parameters(paramLabel = "FEED", description = "A calendar (.ics). Write - for a calendar from standard input.")
    private String feed = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write. The default is standard output.")
    private String output = FileNames.STANDARD_STREAM;

    @Option(names = "--name", paramLabel = "NAME", description = "The name, instead of the one in the calendar.")
    private String name = "";

    @Mixin
    @SuppressWarnings("UnusedVariable") // It only declares the option, which the command reads before it starts.
    private MessageOptions language = new MessageOptions();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    ImportCommand(Documents documents, PrintStream results) {
        this.documents = documents;
        this.results = results;
    }

    @Override
    public Integer call() {
        boolean toStandardOutput = output.equals(FileNames.STANDARD_STREAM);
        Path target = FileNames.path(output);
        if (!toStandardOutput && Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandException(output + ": exists already; name another file");
        }
        WorkingGroup group =
                named(documents.readCalendar(documents.input(List.of(feed), reading, Optional.empty()), reading));
        String yaml = OspoJson.create().writeYaml(group);
        if (toStandardOutput) {
            results.print(yaml);
        } else {
            boolean isPrivate = !PublicView.of(group).removals().isEmpty();
            new AtomicFileWriter(FileSteps.unobserved())
                    .write(target, yaml.getBytes(StandardCharsets.UTF_8), isPrivate);
        }
        return ExitCode.FINE;
    }

    private WorkingGroup named(WorkingGroup group) {
        return name.isEmpty() ? group : group.toBuilder().name(name).build();
    }
}
