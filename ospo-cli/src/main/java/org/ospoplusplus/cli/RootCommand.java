package org.ospoplusplus.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@CommandLine.Command(
        name = "ospo",
        description = "Checks, converts and publishes the program of a working group.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:success",
            "1:the input has errors, the announced times do not agree, or diff found differences",
            "2:wrong usage, or a file that can't be read or written",
            "141:the reader of standard output closed it, as head does",
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo init",
            "  ospo validate examples/ospoplusplus.json",
            "  ospo convert examples/ospoplusplus.json --to ics -o calendar.ics",
            "  ospo publish examples/ospoplusplus.json -o build/ospoplusplus",
            "  ospo next examples/annotated.yml --after 2026-03-01",
            "  ospo announce examples/annotated.yml --after 2026-03-01 --format mastodon",
            "  ospo diff old.yml new.yml",
            "  ospo times \"9am ET, 3pm CET\" --date 2021-11-08",
            "  ospo schema > working-group.json",
        })
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        CommandLine command = spec.commandLine();
        throw new ParameterException(
                command,
                "the command is missing; write one of: "
                        + String.join(", ", command.getSubcommands().keySet()));
    }
}
