package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.ical.CalendarException;
import org.ospoplusplus.json.JsonLdException;
import picocli.CommandLine;

/** The command with its subcommands, and the streams that it reads and writes. */
final class Command {

    /** The length of words for which similar names are searched. */
    private static final int MAX_WORD = 40;

    private final StandardInput in;
    private final OutputStream out;
    private final PrintStream err;
    private final Messages messages;
    private final Map<String, String> environment;
    private final Clock clock;
    private final Terminal terminal;

    /** Creates a command for streams of UTF-8 that are neither a terminal nor have an environment. */
    Command(InputStream in, OutputStream out, OutputStream err) {
        this(in, out, err, Map.of(), Clock.systemUTC());
    }

    /** Creates a command for streams of UTF-8, independent of the encoding of the platform. */
    Command(StandardInput in, OutputStream out, OutputStream err) {
        this(in, out, err, System.getenv(), Clock.systemUTC(), Terminal.ofStandardError(System.getenv()));
    }

    Command(InputStream in, OutputStream out, OutputStream err, Map<String, String> environment, Clock clock) {
        this(new StandardInput(in, Optional.empty()), out, err, environment, clock, Terminal.NONE);
    }

    Command(
            StandardInput in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Clock clock,
            Terminal terminal) {
        this.terminal = terminal;
        this.in = in;
        this.out = out;
        this.environment = environment;
        this.clock = clock;
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.messages = new Messages(this.err, MessageLanguage.of(environment));
    }

    int run(String... args) {
        try {
            return runUnguarded(args);
        } catch (VirtualMachineError | LinkageError e) {
            messages.print(exhausted(e).orElseThrow(() -> e));
            return ExitCode.UNUSABLE;
        }
    }

    /**
     * {@return the missing resource and the remedy} Searches the causes too, because initializers and libraries wrap
     * such errors.
     */
    private static Optional<String> exhausted(Throwable thrown) {
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            if (each instanceof OutOfMemoryError) {
                return Optional.of(
                        "out of memory; give Java more, such as JAVA_TOOL_OPTIONS=-Xmx2g, or divide the input");
            }
            if (each instanceof StackOverflowError) {
                return Optional.of("the stack of Java is too small for this input; enlarge it, such as"
                        + " JAVA_TOOL_OPTIONS=-Xss16m, or simplify the input");
            }
        }
        return Optional.empty();
    }

    private int runUnguarded(String... args) {
        ResultStream stream = new ResultStream(out);
        PrintStream results = new PrintStream(stream, false, StandardCharsets.UTF_8);
        Documents documents = new Documents(in, messages, terminal);
        Calendars calendars = new Calendars(environment, clock, messages);
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new ValidateCommand(documents, calendars, results, messages))
                .addSubcommand(new ConvertCommand(documents, calendars, results))
                .addSubcommand(new PublishCommand(documents, calendars, results, messages))
                .addSubcommand(new NextCommand(documents, calendars, results))
                .addSubcommand(new AnnounceCommand(documents, calendars, results))
                .addSubcommand(new DiffCommand(documents, results))
                .addSubcommand(new TimesCommand(results, err))
                .addSubcommand(new InitCommand(results, messages))
                .addSubcommand(new ImportCommand(documents, results))
                .addSubcommand(new SchemaCommand(results))
                .addSubcommand(new CompletionCommand(results))
                .setOut(new PrintWriter(results, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                // A line of times or a file name may begin with @.
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed)
                .setExecutionStrategy(this::execute);
        int exitCode = line.execute(args);
        line.getOut().flush();
        results.flush();
        return results.checkError() ? notWritten(stream.failure()) : exitCode;
    }

    private int execute(CommandLine.ParseResult parsed) {
        List<CommandLine> commands = parsed.asCommandLineList();
        MessageOptions.language(commands.get(commands.size() - 1)).ifPresent(messages::use);
        return new CommandLine.RunLast().execute(parsed);
    }

    private int notWritten(Optional<IOException> failure) {
        if (failure.filter(FileProblem::isClosedPipe).isPresent()) {
            return ExitCode.PIPE_CLOSED;
        }
        messages.print("standard output: can't be written: "
                + failure.map(FileProblem::of).orElse("input or output error")
                + "; the result is incomplete, so write to another place");
        return ExitCode.UNUSABLE;
    }

    private int wrongUsage(CommandLine.ParameterException exception, String[] args) {
        err.println("ospo: " + Printable.text(String.valueOf(exception.getMessage())));
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
            unmatched.getUnmatched().stream()
                    .limit(1)
                    .filter(word -> word.length() < MAX_WORD)
                    .flatMap(word -> SimilarNames.find(word, exception.getCommandLine()).stream())
                    .forEach(name -> err.println("Did you mean " + name + "?"));
        }
        err.println("Try '" + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.UNUSABLE;
    }

    private int failed(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
        if (exception instanceof InvalidInputException) {
            return ExitCode.INVALID;
        }
        if (exception instanceof ClosedPipeException) {
            return ExitCode.PIPE_CLOSED;
        }
        boolean isExplained = exception instanceof CommandException
                || exception instanceof CalendarException
                || exception instanceof JsonLdException;
        String problem = isExplained
                ? String.valueOf(exception.getMessage())
                : exhausted(exception)
                        .orElseGet(() -> "the command has a defect: "
                                + exception.getClass().getName() + "; report it with the input if you can");
        if (exception instanceof CommandException several) {
            messages.print(several);
        } else {
            messages.print(problem);
        }
        return ExitCode.UNUSABLE;
    }
}
