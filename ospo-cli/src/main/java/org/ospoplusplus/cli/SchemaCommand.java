package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.ospoplusplus.json.OspoJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        description = "Prints the JSON Schema (2020-12) of a document type, for editors and validators.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo schema > working-group.json",
            "  ospo schema session",
        })
final class SchemaCommand implements Callable<Integer> {

    private final PrintStream results;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            defaultValue = "working-group",
            description = "The type of the documents. The default is working-group.")
    private String type = "";

    SchemaCommand(PrintStream results) {
        this.results = results;
    }

    @Override
    public Integer call() {
        OspoJson json = OspoJson.create();
        if (!json.schemaNames().contains(type)) {
            throw new ParameterException(
                    spec.commandLine(),
                    type + ": is not a type; write one of: " + String.join(", ", json.schemaNames()));
        }
        results.print(json.schema(type));
        return ExitCode.FINE;
    }
}
