package org.ospoplusplus.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.diff.Change;

/** Writes the changes of a group as lines for people, or as JSON for programs. */
final class ChangeList {

    private static final String NO_DIFFERENCE = "No difference.\n";

    private final WorkingGroup before;
    private final WorkingGroup after;

    ChangeList(WorkingGroup before, WorkingGroup after) {
        this.before = before;
        this.after = after;
    }

    /** A group, track, series or session with all its changes. */
    private record Entry(String kind, String id) {}

    String text(List<Change> changes) {
        return lines(changes, title -> title, line -> "  " + Printable.text(line));
    }

    String markdown(List<Change> changes) {
        return lines(
                changes,
                title -> "- **" + MarkdownEscape.text(title) + "**",
                line -> "  - " + MarkdownEscape.text(Printable.text(line)));
    }

    private String lines(List<Change> changes, UnaryOperator<String> heading, UnaryOperator<String> item) {
        if (changes.isEmpty()) {
            return NO_DIFFERENCE;
        }
        StringBuilder text = new StringBuilder();
        entries(changes).forEach((entry, ofEntry) -> {
            text.append(heading.apply(Printable.text(heading(ofEntry.get(0).subject()))))
                    .append('\n');
            for (Change change : relevant(ofEntry, changes)) {
                text.append(item.apply(ChangeWords.of(change))).append('\n');
            }
        });
        return text.toString();
    }

    private static Map<Entry, List<Change>> entries(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        change -> new Entry(
                                kind(change.subject()), change.subject().id()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /**
     * {@return the changes without those that accompany every other change} The revision and the time of modification
     * count the changes, and the earlier dates repeat a move. If nothing else changed, they are included.
     */
    private static List<Change> relevant(List<Change> ofEntry, List<Change> all) {
        boolean hasMoved = ofEntry.stream().anyMatch(Change.TimeChanged.class::isInstance);
        List<Change> relevant = ofEntry.stream()
                .filter(change -> !isOf(change, "revision")
                        && !(isOf(change, "modified") && all.size() > 1)
                        && !(hasMoved && isOf(change, "earlierDates")))
                .toList();
        return relevant.isEmpty() ? ofEntry : relevant;
    }

    private static boolean isOf(Change change, String component) {
        return change instanceof Change.ValueChanged value
                && value.path().get(0).equals(component);
    }

    /** {@return the kind, title and id of a subject: {@code session Große Runde (runde-2030-01-08)}} */
    private String heading(Identifiable subject) {
        return kind(subject) + " " + title(subject) + " (" + subject.id() + ")";
    }

    private String title(Identifiable subject) {
        if (subject instanceof Session session) {
            return (after.session(session.id()).isPresent()
                                    || before.session(session.id()).isEmpty()
                            ? after
                            : before)
                    .titleOf(session);
        }
        if (subject instanceof Series series) {
            return series.title().orElse(series.id());
        }
        return subject instanceof Track track ? track.name() : after.name();
    }

    private static String kind(Identifiable subject) {
        if (subject instanceof Session) {
            return "session";
        }
        if (subject instanceof Series) {
            return "series";
        }
        return subject instanceof Track ? "track" : "group";
    }

    String json(List<Change> changes) {
        return Json.write(changes.stream().map(this::properties).toList());
    }

    private Map<String, Object> properties(Change change) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", kind(change.subject()));
        properties.put("id", change.subject().id());
        properties.put("title", title(change.subject()));
        properties.put("change", name(change));
        if (change instanceof Change.Renamed renamed) {
            properties.put("before", renamed.formerId());
        } else if (change instanceof Change.TimeChanged time) {
            properties.put("before", time.before());
            properties.put("after", time.after());
        } else if (change instanceof Change.StatusChanged status) {
            properties.put("before", plain(status.before()));
            properties.put("after", plain(status.after()));
        } else if (change instanceof Change.OccurrenceReplaced replaced) {
            properties.put("occurrence", replaced.occurrence());
        } else if (change instanceof Change.OccurrenceRestored restored) {
            properties.put("occurrence", restored.occurrence());
        } else if (change instanceof Change.ValueChanged value) {
            properties.put("path", value.path());
            value.before().ifPresent(earlier -> properties.put("before", plain(earlier)));
            value.after().ifPresent(later -> properties.put("after", plain(later)));
        } else if (change instanceof Change.Reordered reordered) {
            properties.put("path", reordered.path());
        }
        properties.put("text", ChangeWords.of(change));
        return properties;
    }

    /** {@return the name of the type of a change in lower case with hyphens: {@code time-changed}} */
    private static String name(Change change) {
        return change.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** {@return records, numbers and truth values as they are, and all other values as text} */
    private static Object plain(Object value) {
        return value instanceof Record || value instanceof Number || value instanceof Boolean
                ? value
                : ValueText.of(value);
    }
}
