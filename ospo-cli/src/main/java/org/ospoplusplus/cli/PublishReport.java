package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.diff.Change;
import org.ospoplusplus.model.diff.NextPublication;

/** Reports what {@code publish} wrote, and how it differs from the previous publication. */
final class PublishReport {

    private static final String OTHERS =
            "lines; ospo diff shows all of them if you have a copy of the previous working-group.json";

    private final PrintStream results;

    private final Messages messages;

    PublishReport(PrintStream results, Messages messages) {
        this.results = results;
        this.messages = messages;
    }

    /** Warns of the sessions and series that are missing. */
    void missing(NextPublication publication, NextPublication.Missing treatment) {
        messages.list(
                publication.missing(),
                value -> "ospo: "
                        + messages.text(
                                value instanceof Series series
                                        ? series(series, publication.group().series(series.id()))
                                        : session(value, publication.group().session(value.id()), treatment)),
                "sessions and series that are missing");
    }

    private static String series(Series series, Optional<Series> published) {
        String name = "series " + series.id()
                + series.title().map(title -> " (" + title + ")").orElse("");
        return published
                .flatMap(Series::last)
                .map(last -> name + ": no longer in the files, so it is published with " + last + " as its last day")
                .orElseGet(() -> name + toEnd());
    }

    private static String toEnd() {
        return ": the previous publication has it, and it has meetings to come; to end it, keep it with its last day"
                + " (last: DATE)";
    }

    private static String session(
            Identifiable session, Optional<Session> published, NextPublication.Missing treatment) {
        String name = "session " + session.id()
                + (session instanceof Session missing
                        ? missing.title().map(title -> " (" + title + ")").orElse("")
                        : "");
        if (published.isPresent()) {
            return name + ": no longer in the files, so it is published as cancelled";
        }
        // The next run compares with this publication, which lacks the session.
        return name + ": the previous publication has it, and it is still to come; to cancel it, put it back with"
                + " status: cancelled"
                + (treatment == NextPublication.Missing.REPORT
                        ? "; with --cancel-missing in each run, sessions that disappear later are published as cancelled"
                        : "");
    }

    /**
     * Prints the written files and the changes.
     *
     * @param folder the folder
     * @param files the names of the files
     */
    void written(String folder, Set<String> files, Optional<WorkingGroup> previous, WorkingGroup group) {
        Map<String, Long> folders = files.stream()
                .filter(name -> name.contains("/"))
                .collect(Collectors.groupingBy(
                        name -> name.substring(0, name.indexOf('/')), TreeMap::new, Collectors.counting()));
        results.println(messages.text(folder + ": " + files.size() + " files written"));
        files.stream().filter(name -> !name.contains("/")).forEach(name -> results.println("  " + name));
        folders.forEach((name, number) -> results.println("  " + name + "/: " + number));
        if (previous.isEmpty()) {
            results.println(messages.text(
                    "Next: copy the folder to your site, and link calendar.ics there, so that people can subscribe"));
            return;
        }
        List<Change> changes = Change.between(previous.get(), group).stream()
                .filter(change -> !FilledIn.concerns(change))
                .toList();
        if (changes.isEmpty()) {
            results.println(messages.text("No changes since the previous publication"));
            return;
        }
        results.println(messages.text("Changes since the previous publication:"));
        List<String> lines =
                new ChangeList(previous.get(), group).text(changes).lines().toList();
        BoundedList.print(results, lines, lines.size(), number -> messages.text("… and " + number + " more " + OTHERS));
    }
}
