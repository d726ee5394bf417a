import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.LargeProgram;

/** Writes and reads more sessions than fit into memory. */
final class LargeJson {

    private static final int SESSIONS = 100_000;
    private static final LargeProgram PROGRAMME = LargeProgram.of(1, SESSIONS);

    private LargeJson() {}

    public static void main(String[] arguments) throws IOException {
        Path document = Path.of(arguments[1], "group.json");
        Path lines = Path.of(arguments[1], "sessions.ndjson");
        if (arguments[0].equals("write")) {
            write(document);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(lines))) {
                OspoJson.create().writeSessions(PROGRAMME.sessions(), out);
            }
        } else {
            int[] count = {0};
            try (InputStream in = Files.newInputStream(document)) {
                WorkingGroup group = OspoJson.create().readSessionBySession(in, session -> check(session, count[0]++));
                report(document, count[0], group.name());
            }
            try (InputStream in = Files.newInputStream(lines);
                    Stream<Session> read = OspoJson.create().readSessions(in)) {
                count[0] = 0;
                read.forEach(session -> check(session, count[0]++));
                report(lines, count[0], "newline-delimited");
            }
        }
    }

    private static void write(Path file) throws IOException {
        OspoJson json = OspoJson.create();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            print(out, "{\"version\": \"0.1\", \"id\": \"large\", \"domain\": \"large.example\", \"name\": \"Large\",");
            print(out, " \"sessions\": [\n");
            PROGRAMME.sessions().forEach(session -> {
                print(out, session.id().equals("session-0") ? "" : ",\n");
                json.write(session, out);
            });
            print(out, "]}\n");
        }
    }

    private static void print(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Session session, int number) {
        if (!session.equals(PROGRAMME.session(number))) {
            throw new IllegalStateException("not as it was written: session " + number);
        }
    }

    private static void report(Path file, int count, String what) throws IOException {
        if (count != SESSIONS) {
            throw new IllegalStateException(count + " sessions in place of " + SESSIONS + " in " + file.getFileName());
        }
        System.out.println(what + ": " + count + " sessions, " + Files.size(file) / 1_000_000 + " MB");
    }
}
