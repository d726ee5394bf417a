package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ospoplusplus.json.Document;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;

/** Reads and checks the documents that the commands work on. */
final class Documents {

    /** More than any document may have; the reader says so of what is cut off here. */
    private static final int MAX_BYTES = 6 * 1024 * 1024;

    private final InputStream in;
    private final PrintStream err;
    private final OspoJson json = OspoJson.create();
    private final OspoValidator validator = OspoValidator.create();

    Documents(InputStream in, PrintStream err) {
        this.in = in;
        this.err = err;
    }

    /** A working group and what is wrong with it; without the group if it can't be read. */
    record Checked(List<Diagnostic> diagnostics, List<Document<WorkingGroup>> document) {

        boolean hasErrors() {
            return diagnostics.stream().anyMatch(Checked::isError);
        }

        /** What a person should look at now: errors if there are any, else warnings. */
        List<Diagnostic> toTell() {
            return hasErrors() ? diagnostics.stream().filter(Checked::isError).toList() : diagnostics;
        }

        private static boolean isError(Diagnostic diagnostic) {
            return diagnostic.severity() == Severity.ERROR;
        }
    }

    /** Reads a file, or standard input if its name is {@code -}, and collects everything that is wrong with it. */
    Checked check(String file, Class<?>... groups) {
        byte[] bytes = bytes(file);
        refuseCalendars(file, bytes);
        try {
            Document<WorkingGroup> document = document(file, bytes);
            List<Diagnostic> diagnostics = validator.validate(document.value(), groups).stream()
                    .map(violation -> Diagnostic.of(file, document.locations(), violation))
                    .sorted(Diagnostic.BY_PLACE)
                    .toList();
            return new Checked(diagnostics, List.of(document));
        } catch (OspoJsonException e) {
            return new Checked(
                    e.faults().stream()
                            .map(fault -> Diagnostic.of(file, fault))
                            .sorted(Diagnostic.BY_PLACE)
                            .toList(),
                    List.of());
        }
    }

    /**
     * Reads a working group that is to be passed on: tells what is wrong with it, refuses it for errors, and leaves out
     * what the public may not see.
     */
    WorkingGroup read(String file, boolean keepPrivate) {
        Checked checked = check(file);
        checked.toTell().forEach(err::println);
        if (checked.hasErrors()) {
            throw new InvalidInputException();
        }
        Document<WorkingGroup> document = checked.document().get(0);
        if (keepPrivate) {
            return document.value();
        }
        PublicView view = PublicView.of(document.value());
        for (PublicView.Removal removal : view.removals()) {
            err.println(Diagnostic.place(file, document.locations().of(removal.pointer())) + ": removed "
                    + removal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-') + " " + removal.pointer());
        }
        return view.workingGroup();
    }

    private byte[] bytes(String file) {
        if (file.equals(FileNames.STANDARD_STREAM)) {
            try {
                return in.readNBytes(MAX_BYTES);
            } catch (IOException e) {
                throw new UnusableException("can't read standard input");
            }
        }
        Path path = FileNames.path(file);
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(MAX_BYTES);
        } catch (NoSuchFileException e) {
            throw new UnusableException(file + ": no such file");
        } catch (AccessDeniedException e) {
            throw new UnusableException(file + ": no permission to read it");
        } catch (IOException e) {
            throw new UnusableException(file + ": can't be read" + (Files.isDirectory(path) ? ": it is a folder" : ""));
        }
    }

    private Document<WorkingGroup> document(String file, byte[] bytes) {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yml") || name.endsWith(".yaml")) {
            return json.readYaml(bytes, WorkingGroup.class);
        }
        return name.endsWith(".md")
                ? json.readFrontMatter(bytes, WorkingGroup.class)
                : json.readDocument(bytes, WorkingGroup.class);
    }

    private static void refuseCalendars(String file, byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8).stripLeading();
        if (file.toLowerCase(Locale.ROOT).endsWith(".ics") || start.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15)) {
            throw new UnusableException(file + ": only JSON and YAML can be read, not iCalendar");
        }
    }
}
