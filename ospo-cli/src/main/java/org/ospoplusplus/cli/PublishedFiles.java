package org.ospoplusplus.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a published folder, and how they are told from files of others. */
final class PublishedFiles {

    static final String WORKING_GROUP = "working-group.json";
    static final String CALENDAR = "calendar.ics";
    static final String JSON_LD = "sessions.jsonld";
    static final String SESSIONS = "sessions";
    static final String CALENDAR_ENDING = ".ics";

    /** All that such a folder holds. */
    static final List<String> NAMES = List.of(SESSIONS, CALENDAR, JSON_LD, WORKING_GROUP);

    private static final int BEGINNING = 256;
    private static final Pattern OUR_WORKING_GROUP = Pattern.compile("\\A\\{\\n {2}\"version\": \"[0-9.]+\",\\n");
    private static final Pattern OUR_CALENDAR = Pattern.compile("\\r\\nPRODID:-//OSPO\\+\\+//");
    private static final Pattern OUR_JSON_LD = Pattern.compile("\\A\\{\\n {2}\"@context\": \"https://schema.org\"");

    private PublishedFiles() {}

    static String session(String name) {
        return SESSIONS + "/" + name + CALENDAR_ENDING;
    }

    /** {@return something in a published folder that no earlier run has written} */
    static Optional<Path> foreign(Path folder) throws IOException {
        List<Path> entries = entries(folder).stream()
                .filter(entry -> !Workspace.Place.inside(folder).isOwn(entry))
                .toList();
        for (Path entry : entries) {
            Optional<Path> foreign = foreignIn(entry);
            if (foreign.isPresent()) {
                return foreign;
            }
        }
        // Without a calendar of ours, the other files may be of the same form and still be somebody's source.
        return entries.isEmpty() || isOurs(folder.resolve(CALENDAR)) ? Optional.empty() : Optional.of(entries.get(0));
    }

    private static Optional<Path> foreignIn(Path entry) throws IOException {
        if (!isOurs(entry)) {
            return Optional.of(entry);
        }
        if (Files.isDirectory(entry)) {
            for (Path session : entries(entry)) {
                if (!isOurCalendar(session)) {
                    return Optional.of(session);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an entry of a published folder has a name and a form as an earlier run gave it. */
    static boolean isOurs(Path entry) throws IOException {
        return switch (FileNames.last(entry)) {
            case SESSIONS -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            case CALENDAR -> isOurCalendar(entry);
            case WORKING_GROUP -> begins(entry, OUR_WORKING_GROUP);
            case JSON_LD -> begins(entry, OUR_JSON_LD);
            default -> false;
        };
    }

    private static boolean isOurCalendar(Path file) throws IOException {
        return FileNames.last(file).endsWith(CALENDAR_ENDING) && begins(file, OUR_CALENDAR);
    }

    private static boolean begins(Path file, Pattern pattern) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return pattern.matcher(new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8))
                    .find();
        }
    }

    /** Deletes the published files in a folder, and the folder unless something else is in it. */
    static void delete(FileSteps steps, Path folder) throws IOException {
        Path sessions = folder.resolve(SESSIONS);
        if (isOurs(sessions)) {
            for (Path session : entries(sessions)) {
                if (isOurCalendar(session)) {
                    steps.delete(session);
                }
            }
        }
        for (Path entry : entries(folder)) {
            if (isOurs(entry) && (!Files.isDirectory(entry) || entries(entry).isEmpty())) {
                steps.delete(entry);
            }
        }
        if (entries(folder).isEmpty()) {
            steps.delete(folder);
        }
    }

    /** {@return what is in a folder, by name} */
    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        }
    }
}
