package org.ospoplusplus.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ospoplusplus.json.OspoJson;

/**
 * The files of one working group: the document or calendar of the group, and documents and calendars with its sessions
 * and series.
 *
 * @param name the name of the first file, for messages
 * @param base the document or calendar of the group
 * @param others the other documents and calendars
 */
record Input(String name, Part base, List<Part> others) {

    /**
     * {@return the inputs that the arguments of a command name} An argument with the document of a group begins a new
     * input if the files before it already contain a group.
     *
     * @param names files, folders, and {@code -} for standard input
     * @param files reads the files
     * @param json reads the outlines of documents
     * @param problems receives the exception about an argument that cannot be read, which is then ignored
     */
    static List<Input> of(
            List<String> names, SourceFiles files, OspoJson json, Consumer<? super CommandException> problems) {
        List<Parts> inputs = new ArrayList<>();
        for (String name : names) {
            try {
                List<Part> parts = parts(files, name, json);
                boolean hasGroup = parts.stream().anyMatch(part -> part.kind() == Part.Kind.GROUP);
                if (inputs.isEmpty()
                        || (hasGroup && inputs.get(inputs.size() - 1).isComplete())) {
                    inputs.add(new Parts(name));
                }
                inputs.get(inputs.size() - 1).parts.addAll(parts);
            } catch (CommandException e) {
                problems.accept(e);
            }
        }
        List<Input> complete = new ArrayList<>();
        for (Parts input : inputs) {
            try {
                complete.add(input.complete());
            } catch (CommandException e) {
                problems.accept(e);
            }
        }
        return complete;
    }

    private static List<Part> parts(SourceFiles files, String name, OspoJson json) {
        List<Part> parts = new ArrayList<>();
        for (SourceFile file : files.read(name)) {
            List<Part> ofFile = Part.of(file, json);
            if (ofFile.isEmpty() && file.format() == InputFormat.md) {
                files.skip(file.name(), "a page without the key \"ospo\"");
            }
            parts.addAll(ofFile);
        }
        return parts;
    }

    /** {@return the file with a name} */
    Optional<SourceFile> file(String fileName) {
        return Stream.concat(Stream.of(base), others.stream())
                .map(Part::file)
                .filter(file -> file.name().equals(fileName))
                .findFirst();
    }

    boolean hasCalendar() {
        return base.isCalendar() || others.stream().anyMatch(Part::isCalendar);
    }

    /** The documents and calendars of one working group, while they are collected. */
    private static final class Parts {

        private final String name;
        private final List<Part> parts = new ArrayList<>();

        Parts(String name) {
            this.name = name;
        }

        /** {@return whether the parts contain a group, or begin with a file that the user took for one} */
        boolean isComplete() {
            return parts.stream().anyMatch(part -> part.kind() == Part.Kind.GROUP)
                    || parts.stream().limit(1).anyMatch(part -> isPossibleGroup(part) || isNamedCalendar(part));
        }

        private static boolean isPossibleGroup(Part part) {
            return part.kind() == Part.Kind.UNKNOWN && !part.file().isFromFolder();
        }

        private static boolean isNamedCalendar(Part part) {
            return part.isCalendar() && !part.file().isFromFolder();
        }

        Input complete() {
            Part base = base().orElseThrow(() -> new CommandException(name
                    + ": no file has the working group of these sessions and series; name the group file first, such as"
                    + " group.yml"));
            List<Part> others = new ArrayList<>(parts);
            others.remove(base);
            for (Part other : others) {
                if (other.kind() == Part.Kind.GROUP) {
                    throw new CommandException(other.file() + ": is a second working group beside " + base.file()
                            + "; name only one of them");
                }
            }
            return new Input(parts.get(0).file().name(), base, others);
        }

        private Optional<Part> base() {
            return parts.stream()
                    .filter(part -> part.kind() == Part.Kind.GROUP)
                    .findFirst()
                    .or(() -> parts.stream().filter(Parts::isPossibleGroup).findFirst())
                    .or(() -> parts.stream().filter(Part::isCalendar).findFirst())
                    // A single document is taken for a group, so that its faults name the missing properties.
                    .or(() -> parts.stream()
                            .filter(part -> parts.size() == 1 && !part.isPageOfSession())
                            .findFirst());
        }
    }
}
