package org.ospoplusplus.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.ical.CalendarLimits;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.ical.ZonesInUse;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.LargeProgram;

/** The formats of a file with 100,000 sessions, about 250 MB. The file is written and read session by session. */
enum LargeFile {
    DOCUMENT {
        @Override
        void write(OutputStream out) throws IOException {
            OspoJson json = OspoJson.create();
            print(
                    out,
                    "{\"version\": \"0.1\", \"id\": \"large\", \"domain\": \"large.example\", \"name\": \"Größe 📏\",");
            print(out, " \"sessions\": [\n");
            String separator = "";
            for (int number = 0; number < SESSIONS; number++) {
                print(out, separator);
                json.write(session(number), out);
                separator = ",\n";
            }
            print(out, "]}\n");
        }

        @Override
        void read(InputStream in, Consumer<Session> sessions) throws IOException {
            OspoJson.create().readSessionBySession(in, sessions);
        }
    },

    LINES {
        @Override
        void write(OutputStream out) {
            OspoJson.create().writeSessions(sessions(), out);
        }

        @Override
        void read(InputStream in, Consumer<Session> sessions) throws IOException {
            try (Stream<Session> read = OspoJson.create().readSessions(in)) {
                read.forEach(sessions);
            }
        }
    },

    CALENDAR {
        @Override
        Session session(int number) {
            When when = When.at(start(number), ZONES.get(number % ZONES.size()), Duration.ofMinutes(50));
            return Session.builder("session-" + number, when)
                    .title("Café 東京 " + number)
                    .description(
                            "Größere Büros berichten, was sie beim nächsten Mal anders machen würden. 🎉 ".repeat(16))
                    .guests(List.of(Guest.toBeAnnounced(Guest.Role.HOST)))
                    .build();
        }

        @Override
        void write(OutputStream out) throws IOException {
            WorkingGroup group =
                    WorkingGroup.builder("large", "large.example", "Größe 📏").build();
            Year last = Year.from(start(SESSIONS));
            CalendarWriter.create()
                    .withTimestamp(Instant.parse("2021-01-01T00:00:00Z"))
                    .write(group, sessions(), new ZonesInUse(Set.copyOf(ZONES), Year.from(FIRST), last), out);
        }

        @Override
        void read(InputStream in, Consumer<Session> sessions) {
            CalendarReader.create()
                    .withLimits(CalendarLimits.DEFAULT.withSize(Long.MAX_VALUE, Integer.MAX_VALUE))
                    .events(in, warning -> {
                        throw new IllegalStateException(warning.toString());
                    })
                    .forEach(event -> sessions.accept(event.session()));
        }
    };

    private static final int SESSIONS = 100_000;
    private static final LargeProgram PROGRAM = LargeProgram.of(1, SESSIONS);
    private static final LocalDateTime FIRST = LocalDateTime.of(2021, 1, 7, 8, 0);
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Paris"), ZoneId.of("America/New_York"));

    /**
     * Writes a file, or reads it and compares each session.
     *
     * @param arguments {@code write} or {@code read}, the name of the format, and the file
     */
    public static void main(String[] arguments) throws IOException {
        LargeFile format = valueOf(arguments[1]);
        Path file = Path.of(arguments[2]);
        if (arguments[0].equals("write")) {
            try (OutputStream out = Files.newOutputStream(file)) {
                format.write(out);
            }
        } else {
            try (InputStream in = Files.newInputStream(file)) {
                format.compare(in);
            }
        }
    }

    /** {@return the session with a number, which is the same each time} */
    Session session(int number) {
        return PROGRAM.session(number);
    }

    abstract void write(OutputStream out) throws IOException;

    abstract void read(InputStream in, Consumer<Session> sessions) throws IOException;

    private void compare(InputStream in) throws IOException {
        int[] count = {0};
        read(in, read -> {
            if (!read.equals(session(count[0]++))) {
                throw new IllegalStateException(read.id() + " differs from the session that was written");
            }
        });
        if (count[0] != SESSIONS) {
            throw new IllegalStateException(count[0] + " of " + SESSIONS + " sessions were read");
        }
    }

    Stream<Session> sessions() {
        return IntStream.range(0, SESSIONS).mapToObj(this::session);
    }

    /** {@return a different start for each number, between 8 and 19 o'clock, when clocks do not change} */
    private static LocalDateTime start(int number) {
        return FIRST.plusDays(number / 12).plusHours(number % 12);
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
