package org.ospoplusplus.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/**
 * A program of any size for load tests. Its sessions are realistic, about 2.5 KB of JSON each, and valid without
 * warnings. The same seed gives the same sessions on every JVM. Each session is created separately, so that they do not
 * have to be in memory at the same time:
 *
 * <pre>
 * try (OutputStream out = Files.newOutputStream(file)) {
 *     OspoJson.create().writeSessions(LargeProgram.of(1, 1_000).sessions(), out);
 * }
 * </pre>
 *
 * @since 0.1.0
 */
public final class LargeProgram {

    /** The first day. Each day has four sessions. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** After 200 years, the days start again, so that programs of any size stay in years with four digits. */
    private static final int DAYS = 73_000;

    private static final int A_DAY = 4;

    private static final ZoneId UTC = ZoneId.of("UTC");

    private static final List<ZoneId> ZONES = Stream.of(
                    "Europe/Paris", "America/New_York", "Asia/Kolkata", "Africa/Lagos", "Australia/Sydney")
            .map(ZoneId::of)
            .toList();

    /**
     * The zones of the sessions that start in each quarter of the day in UTC, where this quarter is from late morning
     * to early evening. No two sessions take place at the same time, because they use the same room.
     */
    private static final List<List<ZoneId>> QUARTERS = Stream.of(
                    List.of("Australia/Sydney"),
                    List.of("Asia/Kolkata"),
                    List.of("Europe/Paris", "Africa/Lagos"),
                    List.of("America/New_York"))
            .map(zones -> zones.stream().map(ZoneId::of).toList())
            .toList();

    private static final Duration DURATION = Duration.ofHours(2);

    private static final List<Track> TRACKS = List.of(
            Track.of("cities", "Cités & Governments").withOspoTypes(OspoType.CITY_OR_PUBLIC_ADMINISTRATION),
            Track.of("campus", "Universités & Academia").withOspoTypes(OspoType.UNIVERSITY),
            Track.of("research", "Recherche – 研究").withOspoTypes(OspoType.RESEARCH_CENTER),
            Track.of("foundations", "Foundations & ONG – מלכ״רים").withOspoTypes(OspoType.GLOBAL_NGO));

    private static final Venue ROOM = Venue.online(VirtualLocation.of(
            Platform.openSource("Jitsi Meet Düsseldorf"),
            JoinLink.publicLink(URI.create("https://meet.deltas.example/room"))));

    private final long seed;
    private final int size;

    private LargeProgram(long seed, int size) {
        this.seed = seed;
        this.size = size;
    }

    /**
     * {@return a program}
     *
     * @param seed any number; different seeds give different programs
     * @param sessions the number of sessions, zero or more
     * @throws IllegalArgumentException if the number is negative
     */
    public static LargeProgram of(long seed, int sessions) {
        if (sessions < 0) {
            throw new IllegalArgumentException("sessions: must be zero or more");
        }
        return new LargeProgram(seed, sessions);
    }

    /** {@return the sessions in the order of their days, created lazily} */
    public Stream<Session> sessions() {
        return IntStream.range(0, size).mapToObj(this::session);
    }

    /**
     * {@return a session; the sessions before it are not created}
     *
     * @param index the index, from zero
     * @throws IndexOutOfBoundsException if the program has no such session
     */
    public Session session(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("no session " + index + " of " + size);
        }
        SeededRandom seededRandom = new SeededRandom(seed, index);
        LocalDate day = FIRST.plusDays(index / A_DAY % DAYS);
        When.Timed when = when(day, index % A_DAY, seededRandom);
        String id = "session-" + index;
        Instant created = when.instant().minus(Duration.ofDays(30 + seededRandom.below(90)));
        return Session.builder(id, when)
                .title(LargeWords.title(seededRandom))
                .format(seededRandom.of(LargeWords.FORMATS))
                .description(LargeWords.paragraphs(seededRandom))
                .announced(announced(when))
                .status(Session.Status.CONFIRMED)
                .revision(Revision.initial(created))
                .trackIds(List.of(track(index).id()))
                .guests(guests(seededRandom))
                .partners(List.of(office(seededRandom)))
                .agenda(agenda(seededRandom))
                .registrations(List.of(Registration.ticket(URI.create("https://tickets.deltas.example/" + id))))
                .links(List.of(
                        Link.of(Link.Kind.SLIDES, URI.create("https://slides.deltas.example/" + id), "Slides 📽"),
                        Link.of(Link.Kind.NOTES, URI.create("https://notes.deltas.example/" + id), "Notes ✍")))
                .language("en")
                .build();
    }

    /**
     * {@return the track of a session} The sessions on a day have different tracks, because their titles can be equal.
     */
    private static Track track(int index) {
        return TRACKS.get((index % A_DAY + index / A_DAY % TRACKS.size()) % TRACKS.size());
    }

    private static When.Timed when(LocalDate day, int quarter, SeededRandom seededRandom) {
        LocalTime start = LocalTime.of(6 * quarter, 0).plusMinutes(30L * seededRandom.below(8));
        ZoneId zone = seededRandom.of(QUARTERS.get(quarter));
        return When.at(day.atTime(start).atZone(UTC).withZoneSameInstant(zone).toLocalDateTime(), zone, DURATION);
    }

    /** {@return the working group of the program, without its sessions} */
    public WorkingGroup frame() {
        return WorkingGroup.builder("deltas", "deltas.example", "Delta Cities – 三角洲")
                .summary("Cities at the mouths of rivers — מפגש — and the people who work with them")
                .language("en")
                .venue(ROOM)
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT))
                .displayZones(ZONES)
                .contacts(List.of(Contact.of(URI.create("mailto:hello@deltas.example"))))
                .tracks(TRACKS)
                .build();
    }

    /**
     * {@return the working group with all its sessions}
     *
     * @throws IllegalArgumentException if there are more than {@link WorkingGroup#MAX_SESSIONS}
     */
    public WorkingGroup workingGroup() {
        if (size > WorkingGroup.MAX_SESSIONS) {
            throw new IllegalArgumentException("sessions: " + size + " exceed the maximum of a working group");
        }
        return frame().toBuilder().sessions(sessions().toList()).build();
    }

    /** Contains no-break spaces, like the times of programs that use CLDR. */
    private static AnnouncedTimes announced(When.Timed when) {
        AnnouncedTimes written = AnnouncedTimes.write(when, List.of(UTC), Locale.ENGLISH);
        return new AnnouncedTimes(written.text().replace(' ', '\u00A0'));
    }

    private static List<Guest> guests(SeededRandom seededRandom) {
        List<Guest> guests = new ArrayList<>();
        for (Guest.Role role : List.of(Guest.Role.HOST, Guest.Role.SPEAKER, Guest.Role.PANELIST)) {
            guests.add(Guest.person(LargeWords.person(seededRandom))
                    .withRole(role)
                    .withAffiliations(office(seededRandom)));
        }
        return guests;
    }

    private static List<AgendaItem> agenda(SeededRandom seededRandom) {
        return IntStream.range(0, 4)
                .mapToObj(i -> AgendaItem.of(
                        Duration.ofMinutes(30L * i), Duration.ofMinutes(30), LargeWords.title(seededRandom)))
                .toList();
    }

    private static Organization office(SeededRandom seededRandom) {
        LargeWords.City city = seededRandom.of(LargeWords.CITIES);
        return Organization.of("City of " + city.name(), URI.create("https://" + city.label() + ".example/ospo"));
    }
}
