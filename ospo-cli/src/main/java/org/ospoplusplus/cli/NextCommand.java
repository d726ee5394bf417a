package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "next",
        description = {
            "Lists the next meetings: sessions, and the occurrences of series.",
            "A meeting that is under way comes first. Times are shown in the given time zones, or else in the display zones"
                    + " of the group and the zone of the meeting.",
            InputOptions.PUBLIC_VIEW,
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo next examples/annotated.yml --after 2026-03-01 --count 3",
            "  ospo next feed.ics --zone Europe/Paris --format json",
        })
final class NextCommand implements Callable<Integer> {

    /** The maximum of {@code --count}. */
    private static final int MAX_COUNT = 10_000;

    /** The forms of the output. The constants have the names that users write on the command line. */
    enum Format {
        text,
        json
    }

    private final Documents documents;
    private final Calendars calendars;
    private final PrintStream results;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = InputOptions.FILES)
    private List<String> files = List.of();

    @Option(
            names = "--after",
            paramLabel = "WHEN",
            description =
                    "List the meetings that are not over at this time: a date (2026-03-01, its beginning), a local time"
                            + " (2026-03-01T17:00) or a time with an offset (2026-03-01T17:00Z). The default is the present time. A"
                            + " time without an offset is in the first time zone of --zone, otherwise in the first display zone of"
                            + " the group, otherwise in UTC.")
    private String after = "";

    @Option(
            names = "--count",
            paramLabel = "N",
            description = "The maximum number of meetings, 1 to 10000. The default is 10.")
    private int count = 10;

    @Option(
            names = "--zone",
            split = ",",
            paramLabel = "ZONE",
            description = "The time zones in which times are shown, such as Europe/Paris.")
    private List<String> zones = List.of();

    @Option(names = "--track", paramLabel = "ID", description = "Only the meetings of this track, named by id or name.")
    private String track = "";

    @Option(
            names = "--series",
            paramLabel = "ID",
            description = "Only the meetings of this series, named by id or title.")
    private String series = "";

    @Option(names = "--guest", paramLabel = "NAME", description = "Only the meetings in which this guest takes part.")
    private String guest = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
    private Format format = Format.text;

    @Mixin
    private InputOptions options = new InputOptions();

    NextCommand(Documents documents, Calendars calendars, PrintStream results) {
        this.documents = documents;
        this.calendars = calendars;
        this.results = results;
    }

    @Override
    public Integer call() {
        if (count < 1 || count > MAX_COUNT) {
            throw wrongUsage("--count: must be 1 to " + MAX_COUNT + ", but is " + count);
        }
        TimeOptions times = new TimeOptions(spec.commandLine());
        List<ZoneId> shown = times.zones(zones);
        Input input = documents.input(files, options.reading(), Optional.empty());
        WorkingGroup group = documents.read(input, options);
        List<Meeting> meetings = restricted(group)
                .upcoming(times.after(after, shown, group, calendars))
                .limit(count)
                .toList();
        MeetingList list = new MeetingList(group, shown);
        results.print(
                switch (format) {
                    case text -> list.text(meetings);
                    case json -> list.json(meetings);
                });
        return ExitCode.FINE;
    }

    private WorkingGroup restricted(WorkingGroup group) {
        WorkingGroup restricted = group;
        if (!track.isEmpty()) {
            restricted = restricted.forTrack(group.findTrack(track)
                    .orElseThrow(() -> new CommandException("--track: " + files.get(0) + " has no track " + track
                            + "; write the id or name of a track"
                            + KnownValues.suggestion(
                                    track,
                                    group.tracks().stream()
                                            .flatMap(each -> Stream.of(each.id(), each.name()))
                                            .toList()))));
        }
        if (!series.isEmpty()) {
            WorkingGroup ofTrack = restricted;
            restricted = restricted.forSeries(restricted
                    .findSeries(series)
                    .orElseThrow(() -> new CommandException("--series: " + files.get(0) + " has no series " + series
                            + (track.isEmpty() ? "" : " in this track") + "; write the id or title of a series"
                            + KnownValues.suggestion(
                                    series,
                                    ofTrack.series().stream()
                                            .flatMap(each -> Stream.concat(Stream.of(each.id()), each.title().stream()))
                                            .toList()))));
        }
        if (guest.isEmpty()) {
            return restricted;
        }
        requireGuest(group);
        return restricted.forGuest(guest);
    }

    private void requireGuest(WorkingGroup group) {
        WorkingGroup ofGuest = group.forGuest(guest);
        if (ofGuest.sessions().isEmpty() && ofGuest.series().isEmpty()) {
            throw new CommandException("--guest: " + files.get(0) + " has no guest " + guest
                    + "; write the full name of a guest" + KnownValues.suggestion(guest, guests(group)));
        }
    }

    private static List<String> guests(WorkingGroup group) {
        return Stream.concat(
                        group.series().stream().map(Series::guests),
                        group.sessions().stream()
                                .flatMap(session -> Stream.concat(
                                        Stream.of(session.guests()),
                                        session.agenda().stream().map(AgendaItem::guests))))
                .flatMap(List::stream)
                .flatMap(each -> each.name().stream())
                .distinct()
                .toList();
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
