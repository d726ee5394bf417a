import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.ical.CalendarLimits;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.ical.ZonesInUse;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Writes more sessions than fit into memory, and reads them again. */
final class LargeIcal {

    private static final int SESSIONS = 100_000;
    private static final LocalDateTime FIRST = LocalDateTime.of(2021, 1, 7, 15, 0);
    private static final List<ZoneId> ZONES = List.of(ZoneId.of("Europe/Paris"), ZoneId.of("America/New_York"));
    private static final String DESCRIPTION = "What we learned when offices met, and what we would do again. ".repeat(16);
    private static final WorkingGroup GROUP =
            WorkingGroup.builder("large", "large.example", "Large").build();

    private LargeIcal() {}

    public static void main(String[] arguments) throws IOException {
        Path calendar = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "write" -> write(calendar);
            case "read" -> read(calendar);
            default -> throw new IllegalArgumentException("no such step: " + arguments[0]);
        }
    }

    private static void write(Path calendar) throws IOException {
        Year last = Year.of(FIRST.plusHours(SESSIONS).getYear());
        try (OutputStream out = Files.newOutputStream(calendar)) {
            CalendarWriter.create()
                    .write(GROUP, sessions(), new ZonesInUse(Set.copyOf(ZONES), Year.from(FIRST), last), out);
        }
        System.out.println("written: " + SESSIONS + " sessions, " + Files.size(calendar) / 1_000_000 + " MB");
    }

    private static void read(Path calendar) throws IOException {
        CalendarReader reader = CalendarReader.create()
                .withLimits(CalendarLimits.DEFAULT.withSize(Long.MAX_VALUE, Integer.MAX_VALUE));
        Iterator<Session> written = sessions().iterator();
        try (InputStream in = Files.newInputStream(calendar)) {
            reader.events(in, LargeIcal::fail).forEach(event -> {
                if (!event.session().equals(written.next())) {
                    throw new IllegalStateException(event.session().id() + " is not what was written");
                }
            });
        }
        if (written.hasNext()) {
            throw new IllegalStateException(written.next().id() + " was not read");
        }
        System.out.println("read: " + SESSIONS + " sessions, the same");
    }

    private static void fail(CalendarWarning warning) {
        throw new IllegalStateException(warning.toString());
    }

    private static Stream<Session> sessions() {
        return IntStream.range(0, SESSIONS).mapToObj(LargeIcal::session);
    }

    private static Session session(int number) {
        When when = When.at(FIRST.plusHours(number), ZONES.get(number % ZONES.size()), Duration.ofMinutes(50));
        return Session.builder("session-" + number, when)
                .title("Session " + number)
                .description(DESCRIPTION)
                .guests(List.of(Guest.toBeAnnounced(Guest.Role.HOST)))
                .build();
    }
}
