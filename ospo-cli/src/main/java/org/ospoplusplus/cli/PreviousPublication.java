package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.ospoplusplus.json.Fault;
import org.ospoplusplus.json.JsonLimits;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;

/** Reads the group that an earlier run published. */
final class PreviousPublication {

    private final Messages messages;
    private final boolean keepPrivate;

    /** @param keepPrivate whether the new publication has private values, so that those of the previous one matter */
    PreviousPublication(Messages messages, boolean keepPrivate) {
        this.messages = messages;
        this.keepPrivate = keepPrivate;
    }

    /**
     * {@return the group in the file that the user named}
     *
     * @throws CommandException if the file does not have a group that can be read
     */
    WorkingGroup named(String name) {
        Path file = FileNames.path(name);
        try {
            return read(file);
        } catch (NoSuchFileException e) {
            throw new CommandException("--previous: " + name
                    + " does not exist; name the working-group.json of the previous publication, or omit --previous");
        } catch (IOException e) {
            throw new CommandException("--previous: " + name + ": can't be read: " + FileProblem.of(e)
                    + "; name a file that you may read");
        } catch (OspoJsonException e) {
            String problem = e.faults().stream()
                    .filter(fault -> fault.code() == Fault.Code.VERSION)
                    .findFirst()
                    .map(fault -> ": " + fault.message())
                    .orElse(" is not a working group; name the working-group.json of the previous publication");
            throw new CommandException("--previous: " + name + problem);
        }
    }

    /**
     * Refuses to replace the files of another group.
     *
     * @param named the folder as the user wrote it
     * @param folder the folder
     * @param group the group that the command publishes
     * @param before the group of the previous publication, if it is known
     */
    void refuseOther(String named, Path folder, WorkingGroup group, Optional<WorkingGroup> before) {
        Path file = folder.resolve(PublishedFiles.WORKING_GROUP);
        try {
            if (PublishedFiles.isOurs(file)) {
                String id = read(file).id();
                if (!id.equals(group.id())) {
                    throw new CommandException(named + ": has the files of another group, " + id
                            + ", which would be deleted; name another folder, or replace them with --force");
                }
            } else if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && Manifest.in(folder, FileNames.path(named))
                            .filter(manifest -> manifest.lists(PublishedFiles.WORKING_GROUP))
                            .isPresent()
                    && before.filter(known -> known.id().equals(group.id())).isEmpty()) {
                throw new CommandException(named + ": has the files of an earlier publication, but its "
                        + PublishedFiles.WORKING_GROUP + " is missing, so that its group and revisions are not known;"
                        + " restore this file, name a copy of it after --previous, or replace the files with --force");
            }
        } catch (IOException | OspoJsonException e) {
            // Another program has changed the file, so that the group is unknown and the file is an obstacle.
        }
    }

    /**
     * {@return the group in the folder of an earlier run; empty if the folder has none, or if it cannot be read}
     *
     * @param isReplaced whether the files are replaced even if another program has changed them
     */
    Optional<WorkingGroup> in(Path folder, boolean isReplaced) {
        Path file = folder.resolve(PublishedFiles.WORKING_GROUP);
        try {
            if (PublishedFiles.isOurs(file)) {
                return Optional.of(read(file));
            }
            boolean isLost = isReplaced
                    && Manifest.in(folder, folder)
                            .filter(manifest -> manifest.lists(PublishedFiles.WORKING_GROUP))
                            .isPresent();
            if (!isLost) {
                return Optional.empty();
            }
        } catch (IOException | OspoJsonException e) {
            // The message below names the file.
        }
        messages.print(file
                + ": can't be read as the previous publication, so revisions start anew; name another copy after"
                + " --previous");
        return Optional.empty();
    }

    private WorkingGroup read(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] bytes = stream.readNBytes(JsonLimits.DEFAULT.document() + 1);
            // A later version of the command may have written the file.
            WorkingGroup group = OspoJson.create().withWarnings(warning -> {}).read(bytes, WorkingGroup.class);
            return keepPrivate ? group : PublicView.of(group).workingGroup();
        }
    }
}
