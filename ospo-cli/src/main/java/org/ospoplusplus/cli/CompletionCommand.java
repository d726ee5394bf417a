package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Prints a script with which bash and zsh complete subcommands, options and file names.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(ospo completion)",
            "  ospo completion > ~/.local/share/bash-completion/completions/ospo",
        })
final class CompletionCommand implements Callable<Integer> {

    private final PrintStream results;

    @Spec
    private CommandSpec spec;

    CompletionCommand(PrintStream results) {
        this.results = results;
    }

    @Override
    public Integer call() {
        results.print(AutoComplete.bash("ospo", spec.root().commandLine()));
        return ExitCode.FINE;
    }
}
