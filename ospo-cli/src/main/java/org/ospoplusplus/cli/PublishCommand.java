package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.diff.NextPublication;
import org.ospoplusplus.model.internal.IdFileNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "publish",
        description = {
            "Writes a folder of files for a web site, without private values.",
            "The folder contains working-group.json, calendar.ics, sessions.jsonld, a calendar for each session"
                    + " (sessions/ID.ics), series (series/ID.ics) and track (tracks/ID.ics), and the data of each"
                    + " session for search engines (sessions/ID.jsonld). index.html, a page for each"
                    + " session and series, pages of past years, and feed.xml, an Atom feed of announcements and changes,"
                    + " are written unless --no-pages or --private is given;"
                    + " site.json, data for templates, unless --private is given. ospo-files.sha256 lists the files"
                    + " with their hashes. A run replaces and deletes only files that this list names; other files in"
                    + " the folder are kept. If a run was killed, the next run repairs the folder first.",
            "Sessions and series that changed since the previous publication get the next revision, so that subscribed"
                    + " calendars show the change. Earlier dates of moved sessions are filled in.",
            InputOptions.PUBLIC_VIEW,
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo publish examples/ospoplusplus.json -o build/ospoplusplus",
            "  ospo publish group.yml _posts -o public/meetings --cancel-missing",
        })
final class PublishCommand implements Callable<Integer> {

    /** The size in bytes that the files of sessions, series and tracks may have for a document of any size. */
    private static final long MAX_REPEATED = 16L << 20;

    /** The bytes that they may have in addition, for each byte of the document. */
    private static final long MAX_FACTOR = 32;

    private final Documents documents;
    private final Calendars calendars;
    private final PrintStream results;
    private final Messages messages;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = InputOptions.FILES)
    private List<String> files = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write. It may contain other files, which are kept.")
    private String folder = "";

    @Option(
            names = "--force",
            description =
                    "Also replace files in the folder that publish did not write, that were changed since, or that belong to"
                            + " another group. By default, publish refuses to lose them.")
    private boolean force;

    @Option(
            names = "--placeholders",
            description =
                    "Include sessions without a known day in calendars, on the first day of their month or year. --private"
                            + " implies this. By default, calendars omit these sessions, and standard error lists them.")
    private boolean placeholders;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "The working-group.json of the previous publication. The default is the one in the folder.")
    private String previous = "";

    @Option(
            names = "--cancel-missing",
            description =
                    "Publish sessions as cancelled that the previous publication has, that are still to come, and that"
                            + " the files no longer have. Only their title and time are published. Series of which the same is"
                            + " true end before their next meeting. Use the option in each run."
                            + " By default, standard error lists these sessions.")
    private boolean cancelMissing;

    @Option(
            names = "--refresh-interval",
            paramLabel = "DURATION",
            description =
                    "The time after which subscribed calendars should be read again (REFRESH-INTERVAL), such as PT12H or"
                            + " P1D. By default, calendar programs decide.")
    private String refreshInterval = "";

    @Option(
            names = "--alarm",
            paramLabel = "DURATION",
            description =
                    "Remind people this time before each meeting, such as PT15M or PT0S. Some calendar programs ignore the"
                            + " reminders of subscribed calendars. By default, calendars have no reminders.")
    private String alarm = "";

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private InputOptions options = new InputOptions();

    @Spec
    private CommandSpec spec;

    PublishCommand(Documents documents, Calendars calendars, PrintStream results, Messages messages) {
        this.documents = documents;
        this.calendars = calendars;
        this.results = results;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        Path target = FileNames.path(folder);
        PublishedFolder folderOfSite = new PublishedFolder(FileSteps.unobserved(), target, force);
        folderOfSite.recover();
        if (documents.isWithin(files, target)) {
            throw new CommandException(folder
                    + ": contains the input, which everyone could read there with its private values; move the input out of"
                    + " this folder, or name another folder");
        }
        Input input = documents.input(files, options.reading(), Optional.of(target));
        CalendarWriter writer = withDurations(calendars.writer(placeholders || options.keepPrivate()));
        PreviousPublication earlier = new PreviousPublication(messages, options.keepPrivate());
        Optional<WorkingGroup> published =
                previous.isEmpty() ? earlier.in(target, force) : Optional.of(earlier.named(previous));
        PublishReport report = new PublishReport(results, messages);
        Documents.ForOutput read = documents.readForPublish(input, options);
        if (!force) {
            earlier.refuseOther(folder, target, read.group(), published);
        }
        Optional<WorkingGroup> before = published.filter(group -> isSame(group, read.group()));
        NextPublication publication = next(before, read);
        report.missing(publication, missing());
        WorkingGroup group = publication.group();
        calendars.reportLeftOut(input.name(), group, writer);
        documents.protectSource(files, target.resolve(PublishedFiles.WORKING_GROUP), options);
        Set<String> names = new LinkedHashSet<>();
        try (Progress progress = documents.progress()) {
            folderOfSite.replace(
                    sink -> write(group, writer, (name, content) -> {
                        names.add(name);
                        progress.step("writing files", names.size());
                        sink.accept(name, content);
                    }),
                    options.keepPrivate());
        }
        names.add(Manifest.NAME);
        report.written(folder, names, before, group);
        return ExitCode.FINE;
    }

    private NextPublication next(Optional<WorkingGroup> before, Documents.ForOutput read) {
        Instant now = calendars.timeOfBuild();
        return before.map(group -> NextPublication.of(group, read.group(), read.complete(), missing(), now))
                .orElseGet(() -> NextPublication.first(read.group(), now));
    }

    private NextPublication.Missing missing() {
        return cancelMissing ? NextPublication.Missing.CANCEL : NextPublication.Missing.REPORT;
    }

    /** {@return whether two groups have the same events in calendars, because their ids and domains are the same} */
    private boolean isSame(WorkingGroup earlier, WorkingGroup later) {
        boolean isSame = earlier.id().equals(later.id()) && earlier.domain().equals(later.domain());
        if (!isSame) {
            messages.print("the previous publication has another id or domain, so revisions start anew");
        }
        return isSame;
    }

    private CalendarWriter withDurations(CalendarWriter writer) {
        CalendarWriter refreshed = with("--refresh-interval", refreshInterval, writer, writer::withRefreshInterval);
        return with("--alarm", alarm, refreshed, refreshed::withAlarm);
    }

    private CalendarWriter with(
            String option, String value, CalendarWriter without, Function<Duration, CalendarWriter> with) {
        try {
            return value.isEmpty() ? without : with.apply(Duration.parse(value));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), option + ": is not such a duration; write a value such as PT15M or PT12H");
        }
    }

    private void write(WorkingGroup group, CalendarWriter writer, BiConsumer<String, byte[]> outputs) {
        byte[] document = utf8(OutputFormat.json.write(group, writer, calendars.timeOfBuild()));
        outputs.accept(PublishedFiles.WORKING_GROUP, document);
        outputs.accept(PublishedFiles.CALENDAR, utf8(OutputFormat.ics.write(group, writer, calendars.timeOfBuild())));
        String jsonLd = OutputFormat.jsonld.write(group, writer, calendars.timeOfBuild());
        outputs.accept(PublishedFiles.JSON_LD, utf8(jsonLd));
        Parts parts = new Parts(files.get(0), outputs, document.length);
        Parts.Folder sessions = parts.folder(PublishedFiles.SESSIONS, group.sessions());
        OspoJson json = OspoJson.create();
        for (Session session : group.sessions()) {
            if (!writer.leavesOut(session)) {
                sessions.calendar(
                        session, part(writer, PublishedFiles.SESSIONS, session).write(group, session));
            }
            json.writeJsonLd(group, session)
                    .ifPresent(event -> sessions.add(session, PublishedFiles.JSON_LD_ENDING, event));
        }
        Parts.Folder series = parts.folder(PublishedFiles.SERIES, group.series());
        for (Series each : group.series()) {
            if (!writer.leavesOut(each)) {
                series.calendar(
                        each,
                        named(part(writer, PublishedFiles.SERIES, each), group, each.title())
                                .write(group.forSeries(each)));
            }
        }
        Parts.Folder tracks = parts.folder(PublishedFiles.TRACKS, group.tracks());
        for (Track track : group.tracks()) {
            if (hasEvents(group, track, writer)) {
                tracks.calendar(
                        track,
                        named(part(writer, PublishedFiles.TRACKS, track), group, Optional.of(track.name()))
                                .write(group.forTrack(track)));
            }
        }
        if (!options.keepPrivate()) {
            outputs.accept(
                    PublishedFiles.SITE_DATA, Pages.siteData(files.get(0), group, pages, calendars.timeOfBuild()));
        }
        if (pages.arePages() && !options.keepPrivate()) {
            Pages.add(files.get(0), group, pages, calendars.timeOfBuild(), outputs, document.length);
        }
    }

    /** {@return a writer whose calendars have the UID of a part of a group} */
    private static CalendarWriter part(CalendarWriter writer, String folder, Identifiable part) {
        return writer.withPart(folder + "/" + part.id());
    }

    /** {@return a writer for a part of a group, which contains the name of the part} */
    private static CalendarWriter named(CalendarWriter writer, WorkingGroup group, Optional<String> part) {
        return part.map(name -> writer.withName(group.name() + ": " + name)).orElse(writer);
    }

    /** {@return whether a calendar of a track would have events, without which a calendar is not valid} */
    private static boolean hasEvents(WorkingGroup group, Track track, CalendarWriter writer) {
        WorkingGroup ofTrack = group.forTrack(track);
        return !ofTrack.series().stream().allMatch(writer::leavesOut)
                || !ofTrack.sessions().stream().allMatch(writer::leavesOut);
    }

    /** The files of parts of a group. Their size has a bound, because each repeats the values of the group. */
    private static final class Parts {

        private final String file;
        private final BiConsumer<String, byte[]> files;
        private final long most;
        private long size;

        Parts(String file, BiConsumer<String, byte[]> files, int sizeOfDocument) {
            this.file = file;
            this.files = files;
            most = MAX_REPEATED + MAX_FACTOR * sizeOfDocument;
        }

        /** {@return a folder for files of parts} Pages have the same names, because these depend on all parts. */
        Folder folder(String folder, List<? extends Identifiable> all) {
            return new Folder(
                    folder,
                    IdFileNames.distinct(all.stream().map(Identifiable::id).toList()));
        }

        final class Folder {

            private final String folder;
            private final Map<String, String> names;

            Folder(String folder, Map<String, String> names) {
                this.folder = folder;
                this.names = names;
            }

            void calendar(Identifiable part, String calendar) {
                add(part, PublishedFiles.CALENDAR_ENDING, calendar);
            }

            void add(Identifiable part, String ending, String text) {
                byte[] content = utf8(text);
                size += content.length;
                if (size > most) {
                    throw new CommandException(file + ": the files of single sessions, series and tracks have more"
                            + " than " + most + " bytes, because each repeats the values of the group; the limit is "
                            + MAX_REPEATED + " plus " + MAX_FACTOR
                            + " times the size of working-group.json; shorten the summary, links and policies of the"
                            + " group, or write one calendar of all sessions with ospo convert --to ics");
                }
                files.accept(folder + "/" + Objects.requireNonNull(names.get(part.id())) + ending, content);
            }
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
