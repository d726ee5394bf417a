package org.ospoplusplus.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ospoplusplus.cli.Places.Origin;
import org.ospoplusplus.ical.CalendarException;
import org.ospoplusplus.ical.CalendarFeed;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.json.Document;
import org.ospoplusplus.json.Location;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.Identifiable;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.Severity;

/** Reads the files of an input, and joins them to one working group. */
final class GroupReader {

    private static final String SERIES = "/series/";
    private static final String SESSIONS = "/sessions/";

    private final ReadingOptions options;
    private final Locale language;
    private final OspoJson json;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<String> unread = new LinkedHashSet<>();
    private final Elements<Series> series = new Elements<>("series");
    private final Elements<Session> sessions = new Elements<>("session");

    private GroupReader(ReadingOptions options, Locale language) {
        this.options = options;
        this.language = language;
        json = options.json();
    }

    /**
     * A working group that was read.
     *
     * @param group the group
     * @param places the places of its values
     * @param isCalendar whether the group comes from a calendar
     */
    record Loaded(WorkingGroup group, Places places, boolean isCalendar) {}

    /**
     * The result of reading.
     *
     * @param diagnostics the faults, and the warnings of the readers
     * @param loaded the group; empty if the files have faults
     * @param readable the group, or its readable values if the files have faults; empty if nothing is readable
     * @param unread the values that could not be read
     */
    record Result(
            List<Diagnostic> diagnostics, Optional<Loaded> loaded, Optional<Loaded> readable, UnreadValues unread) {}

    /** @param language the language of messages about the structure of documents */
    static Result read(Input input, ReadingOptions options, Locale language) {
        return new GroupReader(options, language).read(input);
    }

    /** The series or the sessions, with their origins. */
    private final class Elements<T extends Identifiable> {

        private final String noun;
        private final List<T> values = new ArrayList<>();
        private final List<Origin> origins = new ArrayList<>();

        /** The origins by id. Ids that differ only in case are equal. */
        private final Map<String, Origin> byId = new HashMap<>();

        Elements(String noun) {
            this.noun = noun;
        }

        /** Adds values of the group file. Its validation reports repeated ids within the file. */
        void addAll(List<T> more, Origin file, String list) {
            for (int i = 0; i < more.size(); i++) {
                Origin origin = file.element(list + i);
                values.add(more.get(i));
                origins.add(origin);
                byId.putIfAbsent(key(more.get(i)), origin);
            }
        }

        void add(T value, Origin origin) {
            add(value, origin, true);
        }

        /** @param isIdKnown whether the document has an id, which can then be that of another value */
        void add(T value, Origin origin, boolean isIdKnown) {
            Origin other = isIdKnown ? byId.putIfAbsent(key(value), origin) : null;
            if (other != null) {
                diagnostics.add(Diagnostic.of(
                        origin.place("/id"),
                        Severity.ERROR,
                        "duplicate-id",
                        Messages.translate(
                                "another " + noun + " has this id, too: " + other.place("/id")
                                        + "; give one of them another id, or remove one of them",
                                language)));
            }
            values.add(value);
            origins.add(origin);
        }

        private String key(T value) {
            return value.id().toLowerCase(Locale.ROOT);
        }
    }

    /** The group before the values of other files are added. */
    private record Base(WorkingGroup group, Origin origin) {}

    private Result read(Input input) {
        Optional<Base> base = input.base().isCalendar() ? calendar(input.base()) : document(input.base());
        input.others().stream().filter(part -> !part.isCalendar()).forEach(this::add);
        boolean isSound = unread.isEmpty();
        base.filter(known -> isSound)
                .ifPresent(known -> input.others().stream()
                        .filter(Part::isCalendar)
                        .forEach(part -> addCalendar(
                                part,
                                known.group().toBuilder()
                                        .series(series.values)
                                        .sessions(List.of())
                                        .build())));
        requireRoom(input);
        UnreadValues unreadValues = new UnreadValues(List.copyOf(unread));
        if (base.isEmpty()) {
            return new Result(diagnostics, Optional.empty(), Optional.empty(), unreadValues);
        }
        WorkingGroup group = base.get().group().toBuilder()
                .series(series.values)
                .sessions(sessions.values)
                .build();
        Places places = new Places(base.get().origin(), series.origins, sessions.origins);
        Optional<Loaded> readable =
                Optional.of(new Loaded(group, places, input.base().isCalendar()));
        boolean hasErrors = diagnostics.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return new Result(diagnostics, hasErrors ? Optional.empty() : readable, readable, unreadValues);
    }

    private void requireRoom(Input input) {
        if (sessions.values.size() > WorkingGroup.MAX_SESSIONS || series.values.size() > WorkingGroup.MAX_SERIES) {
            throw new CommandException(input.name() + ": the files have more than " + WorkingGroup.MAX_SESSIONS
                    + " sessions or " + WorkingGroup.MAX_SERIES + " series together; divide them");
        }
    }

    private Optional<Base> document(Part part) {
        return read(part, WorkingGroup.class, "", "").map(document -> base(document.value(), origin(part, document)));
    }

    private Optional<Base> calendar(Part part) {
        return readCalendar(part, options.calendars()).map(feed -> {
            Optional<WorkingGroup> named = options.named(feed.group());
            // The domain decides which part of a UID is the id.
            CalendarFeed read = named.map(group -> options.calendars()
                            .withGroup(group.toBuilder()
                                    .series(List.of())
                                    .sessions(List.of())
                                    .build())
                            .read(part.bytes()))
                    .orElse(feed);
            warn(part, read);
            return base(read.group(), origin(part, read));
        });
    }

    private Base base(WorkingGroup group, Origin origin) {
        series.addAll(group.series(), origin, SERIES);
        sessions.addAll(group.sessions(), origin, SESSIONS);
        return new Base(group, origin);
    }

    private void add(Part part) {
        if (part.kind() == Part.Kind.SERIES) {
            add(part, Series.class, SERIES, series);
        } else {
            add(part, Session.class, SESSIONS, sessions);
        }
    }

    private <T extends Identifiable> void add(Part part, Class<T> type, String list, Elements<T> elements) {
        String index = Integer.toString(elements.values.size());
        read(part, type, list, index)
                .ifPresent(document ->
                        elements.add(document.value(), origin(part, document), !unread.contains(list + index + "/id")));
    }

    /** @param known the group with the series of all documents, without sessions */
    private void addCalendar(Part part, WorkingGroup known) {
        readCalendar(part, options.calendars().withGroup(known)).ifPresent(feed -> {
            warn(part, feed);
            Origin file = origin(part, feed);
            Set<Series> before = new HashSet<>(known.series());
            for (int i = 0; i < feed.series().size(); i++) {
                if (!before.contains(feed.series().get(i))) {
                    series.add(feed.series().get(i), file.element(SERIES + i));
                }
            }
            for (int i = 0; i < feed.sessions().size(); i++) {
                sessions.add(feed.sessions().get(i), file.element(SESSIONS + i));
            }
        });
    }

    /**
     * Reads a document, or the part of it that can be read.
     *
     * @param list the pointer to the list of the group that contains the value; empty for the group
     * @param index the index of the value in the list; empty for the group
     */
    private <T> Optional<Document<T>> read(Part part, Class<T> type, String list, String index) {
        try {
            Document<T> document = part.read(json, type);
            document.warnings().forEach(warning -> diagnostics.add(Diagnostic.of(part, warning, language)));
            return Optional.of(document);
        } catch (OspoJsonException e) {
            e.faults().forEach(fault -> diagnostics.add(Diagnostic.of(part, fault, language)));
            if (e.readablePart().isEmpty()) {
                // The value has no index, because it is not in the list.
                unread.add(list.isEmpty() ? "" : list + "-");
            }
            return e.readablePart().map(readable -> {
                readable.unread().forEach(pointer -> unread.add(list + index + pointer));
                readable.warnings().forEach(warning -> diagnostics.add(Diagnostic.of(part, warning, language)));
                return new Document<>(type.cast(readable.value()), readable.locations(), List.of());
            });
        }
    }

    private Optional<CalendarFeed> readCalendar(Part part, CalendarReader reader) {
        try {
            return Optional.of(reader.read(part.bytes()));
        } catch (CalendarException e) {
            diagnostics.add(Diagnostic.of(part.file().name(), e, language));
            return Optional.empty();
        }
    }

    private void warn(Part part, CalendarFeed feed) {
        feed.warnings()
                .forEach(warning -> diagnostics.add(Diagnostic.of(part.file().name(), warning, language)));
    }

    private static Origin origin(Part part, CalendarFeed feed) {
        return new Origin(part.file().name(), "", pointer -> new Location(feed.line(pointer), 1));
    }

    private static Origin origin(Part part, Document<?> document) {
        return new Origin(
                part.file().name(),
                "",
                pointer -> part.inFile(document.locations().of(pointer)));
    }
}
