package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Session.Status;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** Verifies the content for clients that support only RFC 5545, and that the reader removes this content again. */
class VisibleContentTest {

    private static final WorkingGroup GROUP = WorkingGroup.builder("muell", "rivers.example", "Flüsse")
            .modified(Instant.parse("2027-01-01T00:00:00Z"))
            .build();
    private static final URI ROOM = URI.create("https://meet.example/größe?a=1,2;3");
    private static final URI TICKETS = URI.create("https://tickets.example/1");
    private static final VirtualLocation MEETING =
            VirtualLocation.of(Platform.of("Jitsi 🎥"), JoinLink.publicLink(ROOM));
    private static final When WHEN =
            When.at(LocalDateTime.of(2027, 3, 4, 17, 0), ZoneId.of("Europe/Berlin"), Duration.ofHours(1));

    private static final Session SESSION = Session.builder("treffen", WHEN)
            .title("Treffen 日本")
            .status(Status.CONFIRMED)
            .description("Wir **lesen** [den Text](https://text.example/é).")
            .venue(Venue.online(MEETING))
            .registrations(List.of(Registration.ticket(TICKETS)))
            .links(List.of(
                    new Link(
                            URI.create("https://video.example/1"),
                            Link.Kind.RECORDING,
                            Optional.of("Teil 1"),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()),
                    new Link(
                            URI.create("https://s.example/é"),
                            Link.Kind.SLIDES,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()),
                    new Link(
                            URI.create("https://n.example/"),
                            Link.Kind.NOTES,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of())))
            .build();

    private static Place named(String name) {
        return new Place(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String value(Session session, String name) {
        return CalendarWriter.create()
                .write(GROUP, session)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.matches(name + "[:;].*"))
                .map(line -> line.replaceFirst("^[A-Z-]+(;[A-Z-]+=[^:;]*)*:", ""))
                .map(text -> text.replace("\\n", "\n").replaceAll("\\\\([,;])", "$1"))
                .findFirst()
                .orElse("");
    }

    private static void assertComesBack(Session session) {
        CalendarFeed feed = CalendarReader.create()
                .read(CalendarWriter.create()
                        .withPlaceholders()
                        .write(GROUP, session)
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.sessions()).containsExactly(session);
    }

    @Test
    void anOnlineMeetingIsAtItsLink() {
        assertThat(value(SESSION, "LOCATION")).isEqualTo(ROOM.toString());
        assertThat(value(SESSION, "CONFERENCE")).isEqualTo(ROOM.toString());
        assertThat(value(SESSION, "URL")).isEqualTo(TICKETS.toString());
        assertThat(value(SESSION, "DESCRIPTION")).isEqualTo("""
                        Wir lesen den Text (https://text.example/é).

                        Join: https://meet.example/größe?a=1,2;3 (Jitsi 🎥)
                        Register: https://tickets.example/1
                        Recording: https://video.example/1 (Teil 1)
                        Slides: https://s.example/é
                        Notes: https://n.example/""");
        assertComesBack(SESSION);
    }

    @Test
    void aLinkOfAnotherKindIsALine() {
        Session session = SESSION.toBuilder()
                .links(List.of(
                        Link.of(Link.Kind.CHAT, URI.create("https://chat.example/é"), "Raum – 部屋"),
                        Link.of(new Link.Kind("podcast"), URI.create("https://p.example/1"), "Épisode")))
                .build();

        assertThat(value(session, "DESCRIPTION"))
                .endsWith("Chat: https://chat.example/é (Raum – 部屋)\nPage: https://p.example/1 (Épisode)");
        assertComesBack(session);
    }

    @Test
    void theJobTitleOfAGuestIsBesideTheAffiliations() {
        Session session = SESSION.toBuilder()
                .guests(List.of(Guest.person("Zoë Müller")
                        .withRole(Guest.Role.CHAIR)
                        .withJobTitle("Leiterin")
                        .withAffiliations(Organization.of("Université de Nantes"))))
                .build();

        assertThat(value(session, "DESCRIPTION")).contains("With: Zoë Müller (Leiterin, Université de Nantes)");
        assertComesBack(session);
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"CANCELLED", "POSTPONED", "WITHDRAWN"})
    void aSessionThatIsOffHasANoticeAndNoWayToJoin(Status status) {
        Session off = SESSION.toBuilder().status(status).build();
        String word = status == Status.POSTPONED
                ? "Postponed from"
                : status == Status.CANCELLED ? "Cancelled; planned for" : "Withdrawn; planned for";

        assertThat(value(off, "DESCRIPTION"))
                .startsWith(word + " Thursday, 4 March 2027, 17:00 (Europe/Berlin)\n\nWir lesen")
                .doesNotContain("Join", "Register", "meet.example", "tickets.example")
                .contains("Recording: ");
        assertThat(value(off, "LOCATION")).isEqualTo("Jitsi 🎥");
        assertThat(value(off, "URL")).isEmpty();
        assertComesBack(off);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aMovedSessionHasANoticeWithItsEarlierTime(List<When> earlier, String line) {
        Session moved = SESSION.toBuilder().earlierDates(earlier).build();

        assertThat(value(moved, "DESCRIPTION")).startsWith(line + "Wir lesen").contains("Join: ");
        assertComesBack(moved);
    }

    static Stream<Arguments> moves() {
        When day = When.on(LocalDate.of(2027, 2, 28));
        When days = When.between(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 1));
        When time = When.at(LocalDateTime.of(2027, 3, 3, 9, 5), ZoneId.of("UTC"));
        return Stream.of(
                Arguments.of(List.of(time, day), "Moved from Sunday, 28 February 2027\n\n"),
                Arguments.of(List.of(day, time), "Moved from Wednesday, 3 March 2027, 09:05 (UTC)\n\n"),
                Arguments.of(List.of(days), "Moved from Sunday, 28 February 2027 to Monday, 1 March 2027\n\n"),
                Arguments.of(List.of(When.in(YearMonth.of(2027, 2))), "Moved from February 2027\n\n"),
                // A month that became one of its days does not count as moved.
                Arguments.of(List.of(When.in(YearMonth.of(2027, 3))), ""),
                // The same start with another duration, or in another zone, does not count as moved.
                Arguments.of(
                        List.of(When.at(LocalDateTime.of(2027, 3, 4, 17, 0), ZoneId.of("Europe/Berlin"))
                                .withDuration(Duration.ofHours(7))),
                        ""),
                Arguments.of(
                        List.of(time, When.at(LocalDateTime.of(2027, 3, 4, 16, 0), ZoneId.of("UTC"))),
                        "Moved from Wednesday, 3 March 2027, 09:05 (UTC)\n\n"),
                Arguments.of(List.of(day, When.in(Year.of(2027))), "Moved from Sunday, 28 February 2027\n\n"));
    }

    @Test
    void secretsAreOnlyWhereTheyAreMarked() {
        Session secret = SESSION.toBuilder()
                .venue(Venue.online(new VirtualLocation(
                        Optional.of(Platform.of("Zoom")),
                        Optional.of(JoinLink.secret(ROOM)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new DialIn("+49 30 1234", Optional.of("98765#"), true)),
                        Optional.empty())))
                .build();

        List<String> lines = CalendarWriter.create()
                .write(GROUP, secret)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.contains("meet.example") || line.contains("1234") || line.contains("98765"))
                .toList();

        assertThat(lines).hasSize(2).allMatch(line -> line.contains(";X-OSPO-SECRET=TRUE"));
        assertThat(value(secret, "LOCATION")).isEqualTo("Zoom");
        assertComesBack(secret);
    }

    @Test
    void aHybridMeetingIsAtItsPlace() {
        Session hybrid = SESSION.toBuilder()
                .venue(Venue.hybrid(named("Café Müller"), MEETING))
                .build();

        assertThat(value(hybrid, "LOCATION")).isEqualTo("Café Müller");
        assertThat(value(hybrid, "DESCRIPTION")).contains("Join: " + ROOM);
        assertComesBack(hybrid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.de/", "Online", "Zoom", "https://meet.example/größe?a=1,2;3", "Jitsi 🎥"})
    void aPlaceNamedLikeALinkOrAPlatformStaysAPlace(String name) {
        assertComesBack(SESSION.toBuilder().venue(Venue.inPerson(named(name))).build());
        assertComesBack(
                SESSION.toBuilder().venue(Venue.hybrid(named(name), MEETING)).build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://zoom.example/", "Online", "Zoom", "Ω; x, y"})
    void aPlatformNamedLikeALinkOrAPlaceStaysAPlatform(String name) {
        assertComesBack(
                SESSION.toBuilder().venue(Venue.online(Platform.of(name))).build());
    }

    @ParameterizedTest
    @CsvSource({"2027-06, 20270601, 20270602, June 2027", "2028-02, 20280201, 20280202, February 2028"})
    void aMonthIsAPlaceholderOnItsFirstDay(YearMonth month, String start, String end, String words) {
        Session session = SESSION.toBuilder().when(When.in(month)).build();

        assertThat(CalendarWriter.create()
                        .withPlaceholders()
                        .write(GROUP, session)
                        .replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end, "X-OSPO-WHEN:" + month)
                .contains("SUMMARY:Treffen 日本 (" + words + "\\, day to be announced)")
                .contains("TRANSP:TRANSPARENT")
                .contains(":Planned for " + words + "\\; the day is not known yet\\n\\nWir lesen");
        assertComesBack(session);
        assertComesBack(session.toBuilder().title(null).build());
        assertComesBack(session.toBuilder()
                .title("Ende (" + words + ", day to be announced)")
                .build());
    }

    @Test
    void withoutPlaceholdersMonthsAndYearsAreLeftOut() {
        Session month = SESSION.toBuilder()
                .id("monat")
                .when(When.in(YearMonth.of(2027, 6)))
                .build();
        Session year =
                SESSION.toBuilder().id("jahr").when(When.in(Year.of(2027))).build();
        WorkingGroup group =
                GROUP.toBuilder().sessions(List.of(month, SESSION, year)).build();
        CalendarWriter writer = CalendarWriter.create();

        assertThat(writer.write(group)).contains("UID:treffen@").doesNotContain("monat", "jahr");
        assertThat(group.sessions()).filteredOn(writer::leavesOut).containsExactly(month, year);
        assertThat(group.sessions())
                .filteredOn(writer.withPlaceholders()::leavesOut)
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(group, month))
                .withMessageContainingAll("session monat", "withPlaceholders");
    }

    /** Times in UTC stay in UTC, and the latest stamp is kept. */
    @Test
    void aForeignCalendarInUtcStaysInUtc() {
        String foreign = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//x//y//EN",
                "X-WR-CALNAME:Calendrier",
                "BEGIN:VEVENT",
                "DTSTAMP:20251231T120000Z",
                "UID:a@example.org",
                "DTSTAMP:20260101T000000Z",
                "DTSTART:20260105T170000Z",
                "SUMMARY:Réunion",
                "END:VEVENT",
                "END:VCALENDAR",
                "");

        WorkingGroup read = CalendarReader.create()
                .read(foreign.getBytes(StandardCharsets.UTF_8))
                .group();

        assertThat(CalendarWriter.create().write(read))
                .contains("\r\nDTSTART:20260105T170000Z\r\n", "\r\nDTSTAMP:20260101T000000Z\r\n")
                .doesNotContain("TZID", "VTIMEZONE");
    }
}
