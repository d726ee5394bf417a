package org.ospoplusplus.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** Reads and checks the documents of the subcommands. */
final class Documents {

    private final StandardInput in;
    private final Messages messages;
    private final Terminal terminal;

    /** @param terminal the abilities of standard error */
    Documents(StandardInput in, Messages messages, Terminal terminal) {
        this.in = in;
        this.messages = messages;
        this.terminal = terminal;
    }

    /** {@return a line for a terminal that shows how far a long run is; close it before other output} */
    Progress progress() {
        return new Progress(messages, terminal);
    }

    /** Prints errors and warnings to standard error. */
    void print(Input input, Checked checked) {
        new DiagnosticPrinter(messages, terminal).print(checked.diagnostics(), input);
    }

    private static final String MOVED_WITHOUT_REVISION = "moved-without-revision";

    /** The errors and warnings about an input, and the group if it is readable. */
    record Checked(List<Diagnostic> diagnostics, Optional<GroupReader.Loaded> loaded) {

        boolean hasErrors() {
            return diagnostics.stream().anyMatch(Checked::isError);
        }

        /** {@return these diagnostics together with the exposures of the public view} */
        Checked withExposures(Places places, PublicView view, Locale language) {
            // The validator warns of the same places, except of those that are acknowledged.
            Set<String> warned =
                    diagnostics.stream().map(Diagnostic::codeAndPointer).collect(Collectors.toSet());
            List<Diagnostic> exposures = view.exposures().stream()
                    .map(exposure -> Diagnostic.of(places, exposure, language))
                    .filter(exposure -> isError(exposure) || warned.contains(exposure.codeAndPointer()))
                    .toList();
            Set<String> exposed =
                    exposures.stream().map(Diagnostic::codeAndPointer).collect(Collectors.toSet());
            List<Diagnostic> all = new ArrayList<>(diagnostics);
            all.removeIf(diagnostic -> exposed.contains(diagnostic.codeAndPointer()));
            all.addAll(exposures);
            all.sort(Diagnostic.BY_PLACE);
            return new Checked(all, loaded);
        }

        /**
         * {@return these diagnostics without warnings about revisions, which {@code publish} maintains} Nobody has to
         * write a revision in a file for {@code publish}.
         */
        Checked forPublish() {
            return new Checked(
                    diagnostics.stream()
                            .filter(diagnostic -> !diagnostic.code().equals(MOVED_WITHOUT_REVISION))
                            .toList(),
                    loaded);
        }

        private static boolean isError(Diagnostic diagnostic) {
            return diagnostic.severity() == Severity.ERROR;
        }
    }

    /**
     * {@return the inputs that the arguments of a command name}
     *
     * @param names files, folders, and {@code -} for standard input
     * @param output the file or folder that the command writes, which is not read as a part of a folder
     * @param problems receives the exception about each argument that cannot be read
     */
    List<Input> inputs(
            List<String> names,
            ReadingOptions reading,
            Optional<Path> output,
            Consumer<? super CommandException> problems) {
        if (reading.from().isPresent() && !names.contains(FileNames.STANDARD_STREAM)) {
            throw new CommandException(
                    "--from: has an effect only on standard input; add - to the files, or omit --from");
        }
        List<Input> inputs;
        SourceFiles files;
        try (Progress progress = progress()) {
            files = new SourceFiles(in, reading.from(), output, progress);
            inputs = Input.of(names, files, reading.json(), problems);
        }
        List<String> skipped = files.skipped();
        if (reading.isVerbose()) {
            skipped.forEach(messages::print);
        } else if (!skipped.isEmpty()) {
            messages.print("files and folders that were not read: " + skipped.size()
                    + "; --verbose gives their names and the reasons");
        }
        return inputs;
    }

    /**
     * {@return the only input that the arguments of a command name}
     *
     * @throws CommandException if a file cannot be read, or if the files contain several working groups
     */
    Input input(List<String> names, ReadingOptions reading, Optional<Path> output) {
        List<Input> inputs = inputs(names, reading, output, problem -> {
            throw problem;
        });
        if (inputs.size() != 1) {
            throw new CommandException(inputs.get(1).base().file() + ": is a second working group beside "
                    + inputs.get(0).base().file() + "; name only one of them");
        }
        return inputs.get(0);
    }

    /** Reads an input, and collects all errors and warnings. */
    Checked check(Input input, ReadingOptions reading) {
        return check(input, reading, messages.language(), OspoValidator.create(messages.language()));
    }

    private static Checked check(
            Input input, ReadingOptions reading, Locale language, OspoValidator rules, Class<?>... groups) {
        reading.requireUse(input);
        GroupReader.Result result = GroupReader.read(input, reading, language);
        List<Diagnostic> diagnostics = new ArrayList<>(result.diagnostics());
        Set<String> reported =
                diagnostics.stream().map(Diagnostic::codeAndPointer).collect(Collectors.toSet());
        result.readable().ifPresent(readable -> {
            for (Violation violation : rules.validate(readable.group(), groups)) {
                Diagnostic diagnostic = Diagnostic.of(readable.places().of(violation.pointer()), violation);
                if (!result.unread().mayCause(violation, readable.group())
                        && !reported.contains(diagnostic.codeAndPointer())) {
                    diagnostics.add(diagnostic);
                }
            }
        });
        diagnostics.sort(Diagnostic.BY_PLACE);
        return new Checked(diagnostics, result.loaded());
    }

    /**
     * Checks an input as {@link #check} does, and also whether it can be published: confirmed sessions are complete,
     * and the public view does not repeat a removed value.
     *
     * @param asOf the time; confirmed sessions that are over need not be complete
     */
    Checked checkPublishable(Input input, ReadingOptions reading, Instant asOf) {
        OspoValidator rules = OspoValidator.create(messages.language(), Clock.fixed(asOf, ZoneOffset.UTC));
        Checked checked = check(input, reading, messages.language(), rules, Publishable.class);
        return checked.loaded()
                .map(loaded ->
                        checked.withExposures(loaded.places(), PublicView.of(loaded.group()), messages.language()))
                .orElse(checked);
    }

    /**
     * A working group for output.
     *
     * @param group the group without private values, unless the options keep them
     * @param complete the group with private values
     */
    record ForOutput(WorkingGroup group, WorkingGroup complete) {}

    /**
     * Reads a working group for output. Reports errors, warnings and removals, and removes private values unless the
     * options keep them.
     *
     * @throws InvalidInputException if the group has errors, or if its public view repeats a removed value
     */
    WorkingGroup read(Input input, InputOptions options) {
        return forOutput(input, options, check(input, options.reading())).group();
    }

    /**
     * Reads a working group like {@link #read}, and returns the complete group, too. Revisions may be missing.
     *
     * @throws InvalidInputException if the group has errors, or if its public view repeats a removed value
     */
    ForOutput readForPublish(Input input, InputOptions options) {
        return forOutput(input, options, check(input, options.reading()).forPublish());
    }

    private ForOutput forOutput(Input input, InputOptions options, Checked checked) {
        if (checked.loaded().isEmpty() || options.keepPrivate()) {
            refuseErrors(input, checked);
            print(input, checked);
            WorkingGroup group = checked.loaded().orElseThrow().group();
            return new ForOutput(group, group);
        }
        GroupReader.Loaded loaded = checked.loaded().get();
        PublicView view = PublicView.of(loaded.group());
        Checked all = checked.withExposures(loaded.places(), view, messages.language());
        refuseErrors(input, all);
        messages.list(
                view.removals(),
                removal -> {
                    Places.Place place = loaded.places().of(removal.pointer());
                    return messages.text(
                            place + ": removed " + Diagnostic.words(removal.reason()) + " " + place.pointer());
                },
                "removed values");
        print(input, all);
        return new ForOutput(view.workingGroup(), loaded.group());
    }

    /**
     * Reads a working group like {@link #read}, but reports only errors, because removals and warnings would hide a
     * short result.
     *
     * @throws InvalidInputException if the group has errors, or if its public view repeats a removed value
     */
    WorkingGroup readQuietly(Input input, ReadingOptions reading, boolean keepPrivate) {
        Checked checked = check(input, reading);
        if (checked.loaded().isEmpty() || keepPrivate) {
            refuseErrors(input, checked);
            return checked.loaded().orElseThrow().group();
        }
        GroupReader.Loaded loaded = checked.loaded().get();
        PublicView view = PublicView.of(loaded.group());
        refuseErrors(input, checked.withExposures(loaded.places(), view, messages.language()));
        return view.workingGroup();
    }

    /**
     * Reads a calendar with its private values, and reports errors and warnings.
     *
     * @throws InvalidInputException if the calendar has errors
     */
    WorkingGroup readCalendar(Input input, ReadingOptions reading) {
        Checked checked = check(input, reading);
        refuseErrors(input, checked);
        GroupReader.Loaded loaded = checked.loaded().orElseThrow();
        if (!loaded.isCalendar()) {
            throw new CommandException(input.name()
                    + ": is not a calendar (.ics); ospo convert --to yaml --private converts other documents");
        }
        print(input, checked);
        return loaded.group();
    }

    private void refuseErrors(Input input, Checked checked) {
        if (checked.hasErrors()) {
            print(input, checked);
            throw new InvalidInputException();
        }
    }

    /** {@return whether one of the named files is the file, or is in the folder, that the command replaces} */
    boolean isWithin(List<String> names, Path target) {
        return names.stream()
                .flatMap(name ->
                        name.equals(FileNames.STANDARD_STREAM) ? in.file().stream() : Stream.of(FileNames.path(name)))
                .anyMatch(path -> FileNames.isWithin(path, target));
    }

    /**
     * Refuses to replace a document with private values by a public view of standard input. The source of a pipe is
     * unknown, so it may be this document, and the private values would be lost.
     */
    void protectSource(List<String> names, Path replaced, InputOptions options) {
        if (!names.contains(FileNames.STANDARD_STREAM)
                || in.file().isPresent()
                || options.keepPrivate()
                || !Files.isRegularFile(replaced)) {
            return;
        }
        SourceFiles files = new SourceFiles(in, Optional.empty(), Optional.empty(), progress());
        boolean hasPrivateValues = Input.of(
                        List.of(replaced.toString()), files, options.reading().json(), problem -> {
                            throw problem;
                        })
                .stream()
                // A file that the command cannot read is not the source.
                .flatMap(input -> GroupReader.read(input, options.reading(), messages.language()).loaded().stream())
                .anyMatch(loaded -> !PublicView.of(loaded.group()).removals().isEmpty());
        if (hasPrivateValues) {
            throw new CommandException(replaced + ": has private values, which would be lost if standard input was"
                    + " made from this file; name the source as FILE, or write to another place");
        }
    }
}
