package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.SeriesOfRules.FIRST;
import static org.ospoplusplus.testkit.SeriesOfRules.series;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;

/** Groups with sessions that replace occurrences of a series. */
final class ReplacedOccurrences {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The third Tuesday of the series. */
    private static final LocalDate DAY = FIRST.plusWeeks(2);

    private static final Series TUESDAYS = SeriesOfDays.tuesdays().build();

    private ReplacedOccurrences() {}

    static Map<String, WorkingGroup> all() {
        Map<String, WorkingGroup> all = new LinkedHashMap<>();
        all.put("announced as planned", group(TUESDAYS, planned().build()));
        all.put("announced without a word", group(TUESDAYS, TUESDAYS.sessionOn(DAY)));
        moved(all);
        all.put(
                "cancelled",
                group(TUESDAYS, planned().status(Session.Status.CANCELLED).build()));
        all.put(
                "postponed",
                group(TUESDAYS, planned().status(Session.Status.POSTPONED).build()));
        all.put(
                "withdrawn",
                group(TUESDAYS, planned().status(Session.Status.WITHDRAWN).build()));
        all.put(
                "private, of a public series",
                group(
                        TUESDAYS,
                        planned().classification(Session.Classification.PRIVATE).build()));
        all.put(
                "public, of a private series",
                group(
                        TUESDAYS.toBuilder()
                                .classification(Session.Classification.PRIVATE)
                                .build(),
                        planned().build()));
        days(all);
        all.put("inherits everything", group(furnished(), planned().title(null).build()));
        all.put("inherits nothing", group(furnished(), furnishedSession()));
        all.put("beside another series and a session of its own", twoSeries());
        return all;
    }

    private static void moved(Map<String, WorkingGroup> all) {
        all.put("moved by a day", group(TUESDAYS, movedTo(DAY.plusDays(1))));
        all.put("moved before its predecessor", group(TUESDAYS, movedTo(DAY.minusDays(8))));
        all.put("moved beyond its successor", group(TUESDAYS, movedTo(DAY.plusDays(8))));
        all.put("moved before the first day", group(TUESDAYS, movedTo(FIRST.minusDays(5))));
        all.put(
                "moved beyond the last day",
                group(TUESDAYS.toBuilder().last(DAY).build(), movedTo(DAY.plusDays(30))));
        all.put(
                "moved to another hour and zone",
                group(
                        TUESDAYS,
                        planned()
                                .when(When.at(
                                        DAY.atTime(11, 15), ZoneId.of("America/Montevideo"), Duration.ofMinutes(45)))
                                .build()));
        all.put(
                "moved to an unknown day of a month",
                group(
                        TUESDAYS,
                        planned()
                                .when(When.in(YearMonth.of(2026, 2)))
                                .status(Session.Status.TENTATIVE)
                                .build()));
        all.put(
                "takes the whole day",
                group(
                        TUESDAYS,
                        planned()
                                .when(When.on(DAY))
                                .status(Session.Status.TENTATIVE)
                                .build()));
        all.put(
                "timed, of a series of whole days",
                group(TUESDAYS.toBuilder().time(null).build(), planned().build()));
        all.put(
                "two exchange their days",
                group(TUESDAYS, exchanged("a", DAY, 7), exchanged("b", DAY.plusWeeks(1), -7)));
        all.put(
                "a chain of moves",
                group(
                        TUESDAYS,
                        exchanged("a", DAY, 7),
                        exchanged("b", DAY.plusWeeks(1), 7),
                        exchanged("c", DAY.plusWeeks(2), 8)));
    }

    private static void days(Map<String, WorkingGroup> all) {
        all.put(
                "on an extra day",
                group(
                        TUESDAYS.toBuilder().also(List.of(FIRST.plusDays(9))).build(),
                        replacing(FIRST.plusDays(9)).build()));
        all.put(
                "on a day without a meeting",
                group(
                        TUESDAYS.toBuilder()
                                .except(List.of(ExceptDate.of(DAY, "Ferien, doch nicht – 休みではない")))
                                .build(),
                        planned().build()));
        all.put("on the first day", group(TUESDAYS, replacing(FIRST).build()));
        all.put(
                "on the last day",
                group(TUESDAYS.toBuilder().last(DAY).build(), planned().build()));
        all.put(
                "of a series whose days are unknown",
                group(
                        series().cadence(Cadence.firmly(
                                        "alle zwei Wochen, dienstags – 隔週",
                                        CadenceRule.weekly(DayOfWeek.TUESDAY).every(2)))
                                .build(),
                        planned().build()));
        all.put(
                "of a series of words",
                group(
                        Series.builder(SeriesSamples.ID)
                                .cadence(Cadence.usually("ab und zu – de temps à autre", null))
                                .build(),
                        planned().build()));
        all.put(
                "in a gap",
                group(
                        TUESDAYS.toBuilder()
                                .cadence(Cadence.firmly("sonntags – 日曜日", CadenceRule.weekly(DayOfWeek.SUNDAY)))
                                .first(LocalDate.of(2030, 3, 24))
                                .time(SeriesOfDays.usual("02:30", BERLIN, Duration.ofHours(1)))
                                .build(),
                        replacing(LocalDate.of(2030, 3, 31))
                                .when(When.at(LocalDateTime.parse("2030-03-31T03:30"), BERLIN, Duration.ofHours(1)))
                                .build()));
    }

    /** {@return a series with a value in each component that a session inherits} */
    private static Series furnished() {
        return TUESDAYS.toBuilder()
                .description("Wer hat welche *Schleuse*? — ما هي البوابة")
                .trackIds(List.of("locks"))
                .guests(List.of(Guest.person("Inês Açores").withRole(Guest.Role.HOST)))
                .venue(online("https://meet.canals.example/tuesdays"))
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .registrations(List.of(Registration.mailingList(uri("https://lists.canals.example/calls"))))
                .links(List.of(
                        Link.of(Link.Kind.NOTES, uri("https://pad.canals.example/calls"), "Notes – Mitschrift ✍")))
                .contacts(List.of(Contact.of(uri("mailto:calls@canals.example"))))
                .language("de")
                .topics(List.of("Schleusen – écluses"))
                .audience("Everyone with a *lock* — כולם")
                .announced(new AnnouncedTimes("5pm Berlin · 17:00 Zürich"))
                .revision(Revision.initial(Instant.parse("2025-12-01T09:00:00Z")))
                .aliases(Aliases.ofNames("Kanal-Café"))
                .build();
    }

    private static Session furnishedSession() {
        return planned()
                .description("A guest from 大阪 shows its locks")
                .topics(List.of("Ōsaka – 大阪"))
                .audience("Lock keepers of all cities — 全員")
                .trackIds(List.of("locks"))
                .guests(List.of(Guest.person("Kenji Ōta").withRole(Guest.Role.SPEAKER)))
                .venue(Venue.inPerson(Place.city("Brügge – Bruges", "BE")))
                .policies(List.of(ConductPolicy.CONTRIBUTOR_COVENANT, ConductPolicy.CHATHAM_HOUSE_RULE))
                .policyInheritance(ConductPolicy.Inheritance.REPLACES)
                .registrations(List.of(Registration.notNeeded()))
                .contacts(List.of(new Contact(Optional.of("Ōta – 太田"), uri("https://canals.example/osaka/ask"))))
                .links(List.of(Link.of(Link.Kind.SLIDES, uri("https://slides.canals.example/osaka"), "Slides 📽")))
                .language("ja")
                .announced(new AnnouncedTimes("17:00 Zürich"))
                .revision(Revision.initial(Instant.parse("2026-01-12T09:00:00Z")))
                .build();
    }

    private static WorkingGroup twoSeries() {
        Series mondays = Series.builder("lock-keepers")
                .title("Lock keepers – Schleusenwärter")
                .cadence(Cadence.usually("premier lundi – 第一", CadenceRule.monthly(1, DayOfWeek.MONDAY)))
                .first(LocalDate.of(2026, 2, 2))
                .time(SeriesOfDays.usual("10:00", ZoneId.of("Asia/Tokyo"), Duration.ofHours(1)))
                .trackIds(List.of("locks"))
                .build();
        Session ofMondays = Session.builder(
                        "keepers-in-march", When.at(LocalDateTime.parse("2026-03-03T10:00"), BERLIN))
                .title("Wärter im März – 三月")
                .occurrence(new OccurrenceId("lock-keepers", LocalDate.of(2026, 3, 2)))
                .build();
        Session own = Session.builder("canal-day", When.on(LocalDate.of(2026, 6, 16)))
                .title("Canal day – Kanaltag ⚓")
                .build();
        return SeriesSamples.group(List.of(TUESDAYS, mondays), planned().build(), ofMondays, own);
    }

    private static Session.Builder planned() {
        return replacing(DAY);
    }

    private static Session.Builder replacing(LocalDate day) {
        return Session.builder("locks-of-osaka", When.at(day.atTime(17, 0), BERLIN, Duration.ofHours(1)))
                .title("The locks of Ōsaka – 大阪の閘門")
                .status(Session.Status.CONFIRMED)
                .occurrence(new OccurrenceId(SeriesSamples.ID, day));
    }

    private static Session movedTo(LocalDate day) {
        return planned()
                .when(When.at(day.atTime(17, 0), BERLIN, Duration.ofHours(1)))
                .build();
    }

    /** {@return a session that takes place some days after the day for which it was planned} */
    private static Session exchanged(String id, LocalDate planned, int days) {
        return replacing(planned)
                .id("exchanged-" + id)
                .when(When.at(planned.plusDays(days).atTime(17, 0), BERLIN, Duration.ofHours(1)))
                .build();
    }

    private static Venue online(String url) {
        return Venue.online(
                VirtualLocation.of(Platform.openSource("Jitsi Meet Düsseldorf"), JoinLink.publicLink(uri(url))));
    }

    private static WorkingGroup group(Series series, Session... sessions) {
        return SeriesSamples.group(List.of(series), sessions);
    }

    private static URI uri(String text) {
        return URI.create(text);
    }
}
