package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ospoplusplus.json.OspoJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "init",
        description = {
            "Writes a group file with comments, group.yml, to start from, and the JSON Schema that editors use for completion"
                    + " and checks of this file.",
            "The command never overwrites a file.",
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo init",
            "  ospo init _ospo",
        })
final class InitCommand implements Callable<Integer> {

    static final String GROUP = "group.yml";

    /** The name that the first line of the group file has. */
    static final String SCHEMA = "working-group.schema.json";

    private final PrintStream results;
    private final Messages messages;

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder, which is created if it does not exist. The default is the current folder.")
    private String folder = ".";

    InitCommand(PrintStream results, Messages messages) {
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Path directory = FileNames.path(folder);
        Path group = directory.resolve(GROUP);
        Path schema = directory.resolve(SCHEMA);
        if (Files.exists(group, LinkOption.NOFOLLOW_LINKS)) {
            throw exists(group);
        }
        try {
            Files.createDirectories(directory);
            if (!Files.exists(schema, LinkOption.NOFOLLOW_LINKS)) {
                write(schema, OspoJson.create().schema("working-group").getBytes(StandardCharsets.UTF_8));
                results.println(messages.text(schema + ": written"));
            }
            write(group, template());
        } catch (FileAlreadyExistsException e) {
            throw exists(Path.of(e.getFile()));
        } catch (IOException e) {
            throw new CommandException(
                    folder + ": can't be written: " + FileProblem.of(e) + "; name a folder in which you may write");
        }
        results.println(messages.text(group + ": written"));
        results.println(messages.text("Next: edit this file, and then run"));
        results.println(Printable.text("  ospo validate " + group));
        results.println(Printable.text("  ospo publish " + group + " -o build"));
        return ExitCode.FINE;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        FileSteps.unobserved().writeNew(file, bytes);
    }

    private static CommandException exists(Path file) {
        return new CommandException(file + ": exists already; name another folder, or edit this file");
    }

    private static byte[] template() {
        try (InputStream template = Objects.requireNonNull(InitCommand.class.getResourceAsStream(GROUP), GROUP)) {
            return template.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
