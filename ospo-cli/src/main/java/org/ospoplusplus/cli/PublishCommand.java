package org.ospoplusplus.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "publish",
        description = {
            "Writes a folder of files for a web site, without private values.",
            "The folder contains working-group.json, calendar.ics, sessions/ID.ics for each session, and sessions.jsonld."
                    + " A run replaces all files of an earlier run, or none. If a run was killed, the next run repairs the"
                    + " folder first.",
            InputOptions.PUBLIC_VIEW,
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo publish examples/ospoplusplus.json -o build/ospoplusplus",
        })
final class PublishCommand implements Callable<Integer> {

    /** The size in bytes that the calendars of single sessions may have for a document of any size. */
    private static final long MAX_REPEATED = 16L << 20;

    /** The bytes that they may have in addition, for each byte of the document. */
    private static final long MAX_FACTOR = 32;

    private final Documents documents;
    private final Calendars calendars;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "A document (JSON, YAML, a page with front matter) or a calendar (.ics). Write - for standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "The folder to write. It must not contain other files.")
    private String folder = "";

    @Option(
            names = "--placeholders",
            description =
                    "Include sessions without a known day in calendars, on the first day of their month or year. --private"
                            + " implies this. By default, calendars omit these sessions, and standard error lists them.")
    private boolean placeholders;

    @Mixin
    private InputOptions options = new InputOptions();

    PublishCommand(Documents documents, Calendars calendars) {
        this.documents = documents;
        this.calendars = calendars;
    }

    @Override
    public Integer call() {
        Path target = FileNames.path(folder);
        PublishedFolder published = new PublishedFolder(FileSteps.unobserved(), target);
        published.recover();
        if (documents.isWithin(file, target)) {
            throw new CommandException(folder + ": contains the input; name a separate folder");
        }
        WorkingGroup group = documents.read(file, options);
        CalendarWriter writer = calendars.writer(placeholders || options.keepPrivate());
        calendars.reportLeftOut(file, group, writer);
        documents.protectSource(file, target.resolve(PublishedFiles.WORKING_GROUP), options);
        published.replace(files(group, writer), options.keepPrivate());
        return ExitCode.FINE;
    }

    private Map<String, byte[]> files(WorkingGroup group, CalendarWriter writer) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] document = utf8(OutputFormat.json.write(group, writer));
        files.put(PublishedFiles.WORKING_GROUP, document);
        files.put(PublishedFiles.CALENDAR, utf8(OutputFormat.ics.write(group, writer)));
        files.put(PublishedFiles.JSON_LD, utf8(OutputFormat.jsonld.write(group, writer)));
        long most = MAX_REPEATED + MAX_FACTOR * document.length;
        long size = 0;
        Map<String, String> names =
                FileNames.distinct(group.sessions().stream().map(Session::id).toList());
        for (Session session : group.sessions()) {
            if (!writer.leavesOut(session)) {
                byte[] calendar = utf8(writer.write(group, session));
                size += calendar.length;
                if (size > most) {
                    throw new CommandException(file + ": the calendars of single sessions have more than " + most
                            + " bytes, because each repeats the values of the group; the limit is " + MAX_REPEATED
                            + " plus "
                            + MAX_FACTOR
                            + " times the size of working-group.json; shorten the summary, links and policies of the"
                            + " group, or write one calendar of all sessions with ospo convert --to ics");
                }
                files.put(PublishedFiles.session(Objects.requireNonNull(names.get(session.id()))), calendar);
            }
        }
        return files;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
