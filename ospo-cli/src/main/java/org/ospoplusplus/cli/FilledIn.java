package org.ospoplusplus.cli;

import java.util.List;
import java.util.Set;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.diff.Change;

/** The values that {@code publish} fills in, because authors need not write them. */
final class FilledIn {

    private static final Set<String> NAMES = Set.of("revision", "modified", "earlierDates");

    private FilledIn() {}

    /** {@return whether a change concerns a value that {@code publish} fills in} */
    static boolean concerns(Change change) {
        List<String> path = change instanceof Change.ValueChanged changed
                ? changed.path()
                : change instanceof Change.Reordered reordered ? reordered.path() : List.of();
        return !path.isEmpty() && NAMES.contains(path.get(0));
    }

    /** {@return whether the later version only lacks a value that {@code publish} filled in in the earlier version} */
    static boolean isOnlyMissing(Change change) {
        return concerns(change)
                && change instanceof Change.ValueChanged changed
                && changed.after().stream().allMatch(Revision.INITIAL::equals);
    }
}
