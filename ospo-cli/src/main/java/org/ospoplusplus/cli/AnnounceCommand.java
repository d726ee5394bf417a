package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "announce",
        description = {
            "Prints a text that announces one meeting on a mailing list, in a chat or on Mastodon: title, day and times,"
                    + " how to join and register, rules and a link.",
            "The text contains only public values.",
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  ospo announce group.yml --after 2026-03-01",
            "  ospo announce group.yml community-call-2026-03-03 --lang fr",
            "  ospo announce group.yml 2026-03-licenses --format mastodon --zone Europe/Paris",
        })
final class AnnounceCommand implements Callable<Integer> {

    /** The forms of the output. The constants have the names that users write on the command line. */
    enum Format {
        text,
        markdown,
        mastodon
    }

    private final Documents documents;
    private final Calendars calendars;
    private final PrintStream results;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE... [SESSION]",
            hideParamSyntax = true,
            description = {
                InputOptions.FILES,
                "SESSION is the id, a former id or the title of a session; or the id of a meeting of a series, which is the id"
                        + " of the series, a hyphen and the date. The default is the next meeting after --after.",
            })
    private List<String> arguments = List.of();

    @Option(
            names = "--after",
            paramLabel = "WHEN",
            description = "Announce the first meeting that is not over at this time, such as 2026-03-01 or"
                    + " 2026-03-01T17:00Z. The default is the present time.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), markdown, or mastodon (at most 500 characters; the least important lines are"
                    + " left out).")
    private Format format = Format.text;

    @Option(
            names = MessageOptions.LANG,
            paramLabel = "TAG",
            description =
                    "The language of the text and of messages: en, de, fr or es. The default is the language of the"
                            + " session if it is one of these, otherwise en.")
    private String language = "";

    @Option(
            names = "--zone",
            split = ",",
            paramLabel = "ZONE",
            description =
                    "The time zones in which times are shown. The default is the display zones of the group and the"
                            + " zone of the meeting.")
    private List<String> zones = List.of();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    AnnounceCommand(Documents documents, Calendars calendars, PrintStream results) {
        this.documents = documents;
        this.calendars = calendars;
        this.results = results;
    }

    @Override
    public Integer call() {
        String session = session();
        if (!session.isEmpty() && !after.isEmpty()) {
            throw wrongUsage("--after: has no effect together with SESSION; write only one of them");
        }
        TimeOptions times = new TimeOptions(spec.commandLine());
        List<ZoneId> shown = times.zones(zones);
        WorkingGroup group = documents.readQuietly(
                documents.input(
                        session.isEmpty() ? arguments : arguments.subList(0, arguments.size() - 1),
                        reading,
                        Optional.empty()),
                reading,
                false);
        ZonedDateTime now = times.after(after, shown, group, calendars);
        Session announced = session.isEmpty() ? next(group, now) : named(group, session);
        List<Announcement.Line> lines =
                Announcement.of(group, announced, shown, new AnnouncementLanguage(languageOf(group, announced)), now);
        results.println(
                switch (format) {
                    case text -> text(lines);
                    case markdown -> markdown(lines);
                    case mastodon -> ShortPost.of(lines);
                });
        return ExitCode.FINE;
    }

    /** {@return the last argument if it names no file; empty for none} */
    private String session() {
        String last = arguments.get(arguments.size() - 1);
        boolean isFile = arguments.size() == 1
                || last.equals(FileNames.STANDARD_STREAM)
                || InputFormat.ofName(last).isPresent()
                || Files.exists(FileNames.path(last));
        return isFile ? "" : last;
    }

    private Session next(WorkingGroup group, ZonedDateTime now) {
        return group.upcoming(now)
                .findFirst()
                .map(Meeting::toSession)
                .orElseThrow(() -> new CommandException(arguments.get(0) + ": has no meeting after "
                        + now.toOffsetDateTime() + "; write an earlier date after --after, or the id of a session"));
    }

    private Session named(WorkingGroup group, String session) {
        MeetingNames names = new MeetingNames(group);
        return names.find(session)
                .orElseThrow(() -> new CommandException(arguments.get(0) + ": " + names.problem(session)));
    }

    private String languageOf(WorkingGroup group, Session announced) {
        return language.isEmpty()
                ? group.languageOf(announced)
                        .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                        .filter(AnnouncementLanguage.TAGS::contains)
                        .orElse("en")
                : language;
    }

    /** {@return the title, the day with the times, and all other lines, as three paragraphs} */
    private static String text(List<Announcement.Line> lines) {
        return paragraphs(lines, Announcement.Line::text);
    }

    private static String markdown(List<Announcement.Line> lines) {
        return paragraphs(lines, line -> {
            String escaped = MarkdownEscape.text(line.text());
            return switch (line.kind()) {
                case TITLE, DAY -> "**" + escaped + "**";
                case GROUP -> escaped;
                case TIME, NOTICE, JOIN, REGISTRATION, OTHER_TIME, PLACE, MORE, MOVE, GUESTS, POLICY -> "- " + escaped;
            };
        });
    }

    private static String paragraphs(List<Announcement.Line> lines, Function<Announcement.Line, String> form) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> paragraph(line.kind()),
                        TreeMap::new,
                        Collectors.mapping(form, Collectors.joining("\n"))))
                .values()
                .stream()
                .collect(Collectors.joining("\n\n"));
    }

    private static int paragraph(Announcement.Kind kind) {
        return switch (kind) {
            case TITLE, GROUP -> 0;
            case DAY, TIME, OTHER_TIME, MOVE, NOTICE -> 1;
            case JOIN, REGISTRATION, PLACE, MORE, GUESTS, POLICY -> 2;
        };
    }

    private ParameterException wrongUsage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
