package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ospoplusplus.ical.CalendarException;
import org.ospoplusplus.ical.CalendarFeed;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.json.Document;
import org.ospoplusplus.json.Location;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** Reads and checks the documents of the subcommands. */
final class Documents {

    /** A size above the limits of all readers, which therefore refuse a document that is cut here. */
    private static final int MAX_BYTES = 6 * 1024 * 1024;

    private final StandardInput in;
    private final PrintStream err;
    private final OspoValidator validator = OspoValidator.create();

    Documents(StandardInput in, PrintStream err) {
        this.in = in;
        this.err = err;
    }

    /** The errors and warnings about a document, and the document if it is readable. */
    record Checked(List<Diagnostic> diagnostics, Optional<Loaded> loaded) {

        boolean hasErrors() {
            return diagnostics.stream().anyMatch(Checked::isError);
        }

        /** {@return these diagnostics together with the exposures of the public view} */
        Checked withExposures(String file, Loaded read, PublicView view) {
            // The validator warns of the same places, except of those that are acknowledged.
            Set<String> warned =
                    diagnostics.stream().map(Diagnostic::codeAndPointer).collect(Collectors.toSet());
            List<Diagnostic> exposures = view.exposures().stream()
                    .map(exposure -> Diagnostic.of(file, read.locations(), exposure))
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

        private static boolean isError(Diagnostic diagnostic) {
            return diagnostic.severity() == Severity.ERROR;
        }
    }

    /** A working group, the places of its values by their pointers, and the warnings of the reader. */
    record Loaded(
            WorkingGroup group, Function<String, Location> locations, List<Diagnostic> warnings, boolean isCalendar) {}

    /** Reads a file, or standard input if the name is {@code -}, and collects all errors and warnings. */
    Checked check(String file, ReadingOptions reading) {
        return check(file, reading, validator);
    }

    private Checked check(String file, ReadingOptions reading, OspoValidator rules, Class<?>... groups) {
        CalendarReader calendars = reading.calendars();
        byte[] bytes = bytes(file);
        if (reading.hasWindow() && !isCalendar(file, bytes)) {
            throw new CommandException(
                    file + ": is not a calendar, and --window is only for calendars (.ics); omit --window for this"
                            + " file");
        }
        try {
            Loaded loaded = load(file, bytes, reading.json(), calendars);
            List<Diagnostic> diagnostics = new ArrayList<>(loaded.warnings());
            for (Violation violation : rules.validate(loaded.group(), groups)) {
                diagnostics.add(Diagnostic.of(file, loaded.locations().apply(violation.pointer()), violation));
            }
            diagnostics.sort(Diagnostic.BY_PLACE);
            return new Checked(diagnostics, Optional.of(loaded));
        } catch (OspoJsonException e) {
            return new Checked(
                    e.faults().stream()
                            .map(fault -> Diagnostic.of(file, fault))
                            .sorted(Diagnostic.BY_PLACE)
                            .toList(),
                    Optional.empty());
        } catch (CalendarException e) {
            return new Checked(List.of(Diagnostic.of(file, e)), Optional.empty());
        }
    }

    /**
     * Checks a file as {@link #check} does, and also whether it can be published: confirmed sessions are complete, and
     * the public view does not repeat a removed value.
     *
     * @param asOf the time; confirmed sessions that are over need not be complete
     */
    Checked checkPublishable(String file, ReadingOptions reading, Instant asOf) {
        OspoValidator rules = OspoValidator.create(Locale.ENGLISH, Clock.fixed(asOf, ZoneOffset.UTC));
        Checked checked = check(file, reading, rules, Publishable.class);
        return checked.loaded()
                .map(loaded -> checked.withExposures(file, loaded, PublicView.of(loaded.group())))
                .orElse(checked);
    }

    /**
     * Reads a working group for output. Reports errors, warnings and removals, and removes private values unless the
     * options keep them.
     *
     * @throws InvalidInputException if the group has errors, or if its public view repeats a removed value
     */
    WorkingGroup read(String file, InputOptions options) {
        Checked checked = check(file, options.reading());
        if (checked.loaded().isEmpty() || options.keepPrivate()) {
            refuseErrors(checked);
            BoundedList.diagnostics(err, checked.diagnostics());
            return checked.loaded().orElseThrow().group();
        }
        Loaded loaded = checked.loaded().get();
        PublicView view = PublicView.of(loaded.group());
        Checked all = checked.withExposures(file, loaded, view);
        refuseErrors(all);
        List<String> removals = view.removals().stream()
                .map(removal -> Diagnostic.place(file, loaded.locations().apply(removal.pointer())) + ": removed "
                        + Diagnostic.words(removal.reason()) + " " + Printable.text(removal.pointer()))
                .toList();
        BoundedList.print(err, removals, "removed values");
        BoundedList.diagnostics(err, all.diagnostics());
        return view.workingGroup();
    }

    /**
     * Reads a working group like {@link #read}, but reports only errors, because removals and warnings would hide a
     * short result.
     *
     * @throws InvalidInputException if the group has errors, or if its public view repeats a removed value
     */
    WorkingGroup readQuietly(String file, ReadingOptions reading, boolean keepPrivate) {
        Checked checked = check(file, reading);
        if (checked.loaded().isEmpty() || keepPrivate) {
            refuseErrors(checked);
            return checked.loaded().orElseThrow().group();
        }
        Loaded loaded = checked.loaded().get();
        PublicView view = PublicView.of(loaded.group());
        refuseErrors(checked.withExposures(file, loaded, view));
        return view.workingGroup();
    }

    /**
     * Reads a calendar with its private values, and reports errors and warnings.
     *
     * @throws InvalidInputException if the calendar has errors
     */
    WorkingGroup readCalendar(String file, ReadingOptions reading) {
        Checked checked = check(file, reading);
        refuseErrors(checked);
        Loaded loaded = checked.loaded().orElseThrow();
        if (!loaded.isCalendar()) {
            throw new CommandException(
                    file + ": is not a calendar (.ics); ospo convert --to yaml --private converts other documents");
        }
        BoundedList.diagnostics(err, checked.diagnostics());
        return loaded.group();
    }

    private void refuseErrors(Checked checked) {
        if (checked.hasErrors()) {
            BoundedList.diagnostics(err, checked.diagnostics());
            throw new InvalidInputException();
        }
    }

    /** {@return whether the input is the file, or is in the folder, that the command replaces} */
    boolean isWithin(String file, Path target) {
        Optional<Path> source = file.equals(FileNames.STANDARD_STREAM) ? in.file() : Optional.of(FileNames.path(file));
        return source.filter(path -> FileNames.isWithin(path, target)).isPresent();
    }

    /**
     * Refuses to replace a document with private values by a public view of standard input. The source of a pipe is
     * unknown, so it may be this document, and the private values would be lost.
     */
    void protectSource(String file, Path replaced, InputOptions options) {
        if (!file.equals(FileNames.STANDARD_STREAM)
                || in.file().isPresent()
                || options.keepPrivate()
                || !Files.isRegularFile(replaced)) {
            return;
        }
        try {
            WorkingGroup group = load(
                            replaced.toString(),
                            bytes(replaced.toString()),
                            options.reading().json(),
                            options.reading().calendars())
                    .group();
            if (!PublicView.of(group).removals().isEmpty()) {
                throw new CommandException(replaced + ": has private values, which would be lost if standard input was"
                        + " made from this file; name the source as FILE, or write to another place");
            }
        } catch (OspoJsonException | CalendarException e) {
            return; // The command cannot read this file, so it is not the source.
        }
    }

    private byte[] bytes(String file) {
        if (file.equals(FileNames.STANDARD_STREAM)) {
            try {
                return in.stream().readNBytes(MAX_BYTES);
            } catch (IOException e) {
                throw new CommandException(
                        "standard input: can't be read; name a file, or check the program before the pipe");
            }
        }
        Path path = FileNames.path(file);
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(MAX_BYTES);
        } catch (NoSuchFileException e) {
            throw new CommandException(file + ": does not exist; check the name");
        } catch (AccessDeniedException e) {
            throw new CommandException(file + ": can't be read: permission denied; name a file that you may read");
        } catch (IOException e) {
            throw new CommandException(file + ": can't be read"
                    + (Files.isDirectory(path) ? ", because it is a folder" : ": " + FileProblem.of(e))
                    + "; name a file that you may read");
        }
    }

    private static Loaded load(String file, byte[] bytes, OspoJson json, CalendarReader calendars) {
        if (isCalendar(file, bytes)) {
            return calendar(file, calendars.read(bytes));
        }
        String name = file.toLowerCase(Locale.ROOT);
        Document<WorkingGroup> document;
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            document = json.readYaml(bytes, WorkingGroup.class);
        } else if (name.endsWith(".md")) {
            document = json.readFrontMatter(bytes, WorkingGroup.class);
        } else {
            document = json.readDocument(bytes, WorkingGroup.class);
        }
        return new Loaded(
                document.value(),
                document.locations()::of,
                document.warnings().stream()
                        .map(warning -> Diagnostic.of(file, warning))
                        .toList(),
                false);
    }

    private static boolean isCalendar(String file, byte[] bytes) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".ics") || name.endsWith(".ical")) {
            return true;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8);
        return start.replace("\uFEFF", "").stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    private static Loaded calendar(String file, CalendarFeed feed) {
        return new Loaded(
                feed.group(),
                pointer -> new Location(feed.line(pointer), 1),
                feed.warnings().stream()
                        .map(warning -> Diagnostic.of(file, warning))
                        .toList(),
                true);
    }
}
