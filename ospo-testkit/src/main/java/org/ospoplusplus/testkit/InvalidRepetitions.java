package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.ExpectedViolation.error;
import static org.ospoplusplus.testkit.ExpectedViolation.warning;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.Acknowledgment;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.ConductPolicy.Stance;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Mistakes of people who copy a session: links and titles that belong to another session, and dates in titles. Each
 * group also has similar sessions that are correct.
 */
final class InvalidRepetitions {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Wednesday. */
    private static final LocalDate DAY = LocalDate.of(2030, 6, 12);

    private static final URI TICKETS = URI.create("https://tickets.example/1");

    private static final URI VIDEO = URI.create("https://video.example/1");

    private static final Guest ZOE = Guest.person("Zoë Ōe");

    private InvalidRepetitions() {}

    static List<InvalidValue> all() {
        return List.of(
                registrationOfAnotherSession(),
                registrationOfThreeSessions(),
                InvalidValue.of(
                        "recording-of-another-session",
                        group(
                                recorded("a", "2030-06-12T12:00", Link.of(Link.Kind.RECORDING, VIDEO, "Vidéo")),
                                recorded("b", "2030-06-13T12:00", Link.of(Link.Kind.PLAYLIST, VIDEO, "Vidéo")),
                                recorded("c", "2030-06-14T12:00", Link.of(Link.Kind.RECORDING, VIDEO, "Vidéo"))),
                        warning("sessions[2].links[0].url", "shared-recording")),
                InvalidValue.of(
                        "recording-under-two-titles",
                        group(recorded(
                                "a",
                                "2030-06-12T12:00",
                                Link.of(Link.Kind.RECORDING, VIDEO, "Première partie"),
                                Link.of(Link.Kind.RECORDING, VIDEO, "Première partie"),
                                Link.of(Link.Kind.RECORDING, VIDEO, "Deuxième partie"))),
                        warning("sessions[0].links[2].url", "shared-recording")),
                InvalidValue.of(
                        "title-twice-on-a-day",
                        group(
                                in("de", "a", "2030-06-12T09:00")
                                        .title("Café: données!")
                                        .build(),
                                in("de", "b", "2030-06-12T17:00")
                                        .title("CAFÉ – Données")
                                        .build(),
                                in("de", "c", "2030-06-13T09:00")
                                        .title("Café: données!")
                                        .build(),
                                in("fr", "d", "2030-06-12T12:00")
                                        .title("Café: données!")
                                        .build(),
                                in("de", "e", "2030-06-12T14:00")
                                        .title("Café: données!")
                                        .status(Session.Status.CANCELLED)
                                        .build()),
                        warning("sessions[1].title", "same-title")),
                InvalidValue.of(
                        "title-twice-on-a-day-without-times",
                        group(
                                Session.builder("a", When.on(DAY)).title("Café").build(),
                                at("b", "2030-06-12T17:00").title("Café").build()),
                        warning("sessions[1].title", "same-title")),
                InvalidValue.of(
                        "session-under-two-titles",
                        group(
                                at("a", "2030-06-12T09:00")
                                        .title("Licences à l’œuvre")
                                        .guests(List.of(ZOE))
                                        .build(),
                                at("b", "2030-06-12T09:00")
                                        .title("Übungen zu Lizenzen")
                                        .guests(List.of(ZOE))
                                        .build()),
                        warning("sessions[1].title", "session-twice"),
                        warning("sessions[1].when", "clash")),
                InvalidValue.of(
                        "session-under-two-titles-on-a-day",
                        group(
                                Session.builder("a", When.on(DAY))
                                        .title("Überblick")
                                        .guests(List.of(ZOE))
                                        .build(),
                                Session.builder("b", When.on(DAY))
                                        .title("Données ouvertes")
                                        .guests(List.of(ZOE))
                                        .build(),
                                at("c", "2030-06-12T09:00")
                                        .title("Zürich: Überblick")
                                        .guests(List.of(ZOE))
                                        .build()),
                        warning("sessions[2].title", "session-twice")),
                InvalidValue.of(
                        "session-under-two-titles-with-one-ticket",
                        group(
                                at("a", "2030-06-12T09:00")
                                        .title("Überblick")
                                        .registrations(List.of(Registration.ticket(TICKETS)))
                                        .build(),
                                at("b", "2030-06-12T09:00")
                                        .title("Übungen")
                                        .registrations(List.of(Registration.ticket(TICKETS)))
                                        .build()),
                        warning("sessions[1].title", "session-twice")),
                title("title-with-another-weekday", "Thursday café", "title-weekday"),
                title("title-with-another-weekday-in-german", "Offene Runde am Dienstag – Zürich", "title-weekday"),
                title("title-with-another-weekday-in-french", "Café du jeudi", "title-weekday"),
                title("title-with-another-weekday-in-spanish", "Charla del sábado", "title-weekday"),
                title("title-with-another-date", "Café, June 13", "title-date"),
                title("title-with-another-year", "Café 2029-06-12", "title-date"),
                title("title-with-another-date-in-german", "Treffen in Zürich am 13. Juni 2030", "title-date"),
                title("title-with-another-date-in-french", "Café du 1er août", "title-date"),
                title("title-with-another-date-in-spanish", "Charla del 13 de junio de 2030 – ¡ven!", "title-date"),
                title("title-with-another-range", "Zürich, June 13–15", "title-date"),
                secrets(),
                InvalidValue.of(
                        "covenant-with-stances",
                        ConductPolicy.of("code", "Contributor  Covenant – règles", URI.create("https://a.example/code"))
                                .withStances(Stance.FORBIDS, Stance.ALLOWS),
                        warning("attribution", "known-policy-stance"),
                        warning("recording", "known-policy-stance")),
                InvalidValue.of(
                        "chatham-house-rule-with-recordings",
                        ConductPolicy.of("rule", "Règle de Chatham House", URI.create("https://a.example/rule"))
                                .withStances(Stance.FORBIDS, Stance.ALLOWS),
                        warning("recording", "known-policy-stance")),
                InvalidValue.of(
                        "not-recorded-but-allowed",
                        ConductPolicy.of("not-recorded", "Enregistré", URI.create("https://a.example/rule"))
                                .withStances(Stance.SILENT, Stance.ALLOWS),
                        warning("recording", "known-policy-stance")),
                InvalidValue.of(
                        "acknowledgment-of-bad-texts",
                        new Acknowledgment("Zürich", Optional.of("not an id"), "é\nb"),
                        error("code", "identifier"),
                        error("id", "identifier"),
                        error("reason", "control-character")),
                acknowledgments(),
                InvalidValue.of(
                        "price-with-too-many-digits",
                        Registration.ticket(TICKETS).withNote("Größe – 円").withPrice(Price.of("1234567.5", "JPY")),
                        warning("price.amount", "price-digits")),
                InvalidValue.of(
                        "moved-without-a-revision",
                        at("a", "2030-06-12T09:00")
                                .title("Café")
                                .status(Session.Status.CONFIRMED)
                                .earlierDates(List.of(When.on(DAY.plusDays(7))))
                                .build(),
                        warning("revision.sequence", "moved-without-revision")));
    }

    private static InvalidValue registrationOfAnotherSession() {
        Series calls = Series.builder("calls")
                .title("Échanges")
                .cadence(Cadence.firmly("mercredi – 水曜日", CadenceRule.weekly(DayOfWeek.WEDNESDAY)))
                .time(new UsualTime(LocalTime.of(18, 0), BERLIN, Optional.of(Duration.ofHours(1))))
                .first(DAY)
                .trackIds(List.of("t"))
                .build();
        RelatedEvent forum = RelatedEvent.partOf("Forum – פורום", When.between(DAY, DAY.plusDays(30)));
        return InvalidValue.of(
                "registration-of-another-session",
                group(
                                ticket("a", "2030-06-10T12:00", 1).build(),
                                ticket("b", "2030-06-11T12:00", 1).build(),
                                ticket("c", "2030-06-12T18:00", 2)
                                        .occurrence(new OccurrenceId("calls", DAY))
                                        .build(),
                                ticket("d", "2030-06-19T18:00", 2)
                                        .occurrence(new OccurrenceId("calls", DAY.plusDays(7)))
                                        .build(),
                                ticket("e", "2030-06-13T12:00", 3)
                                        .relatedEvents(List.of(forum))
                                        .build(),
                                ticket("f", "2030-06-14T12:00", 3)
                                        .relatedEvents(List.of(forum))
                                        .build(),
                                ticket("g", "2030-06-15T12:00", 4).build(),
                                ticket("h", "2030-06-16T12:00", 4).build(),
                                ticket("j", "2030-06-18T12:00", 5).build(),
                                ticket("k", "2030-06-19T12:00", 5)
                                        .relatedEvents(List.of(RelatedEvent.repeating(
                                                "Wiederholung – 再演",
                                                When.at(LocalDateTime.parse("2030-06-18T12:00"), BERLIN))))
                                        .build(),
                                ticket("i", "2030-06-17T12:00", 1)
                                        .status(Session.Status.CANCELLED)
                                        .build())
                        .toBuilder()
                        .series(List.of(calls))
                        .links(List.of(Link.page(URI.create("https://tickets.example/4"), "Événements")))
                        .build(),
                warning("sessions[1].registrations[0].url", "shared-registration"));
    }

    private static InvalidValue registrationOfThreeSessions() {
        return InvalidValue.of(
                "registration-of-three-sessions",
                group(
                        ticket("a", "2030-06-10T12:00", 1).build(),
                        ticket("b", "2030-06-11T12:00", 1).build(),
                        ticket("c", "2030-06-12T12:00", 1).build(),
                        ticket("d", "2030-06-13T12:00", 2).build(),
                        ticket("e", "2030-06-14T12:00", 2).build(),
                        ticket("f", "2030-06-15T12:00", 2).build(),
                        ticket("g", "2030-06-16T12:00", 2).build()),
                warning("sessions[1].registrations[0].url", "shared-registration"),
                warning("sessions[2].registrations[0].url", "shared-registration"));
    }

    private static InvalidValue acknowledgments() {
        return InvalidValue.of(
                "acknowledgments-without-effect",
                group(
                                ticket("a", "2030-06-10T12:00", 1).build(),
                                ticket("b", "2030-06-11T12:00", 1).build(),
                                at("c", "2030-06-12T12:00")
                                        .trackIds(List.of("Þ"))
                                        .build())
                        .toBuilder()
                        .acknowledged(List.of(
                                Acknowledgment.of("shared-registration", "b", "Zwei Teile – 二部構成"),
                                Acknowledgment.of("shared-registration", "a", "Andere Sitzung – 別の会"),
                                Acknowledgment.ofAll("clash", "Zwei Räume – 二つの部屋"),
                                Acknowledgment.of("unknown-track", "c", "Später – 後で")))
                        .build(),
                warning("acknowledged[1]", "unused-acknowledgment"),
                warning("acknowledged[2]", "unused-acknowledgment"),
                warning("acknowledged[3]", "acknowledged-error"),
                error("sessions[2].trackIds[0]", "identifier"),
                error("sessions[2].trackIds[0]", "unknown-track"));
    }

    private static InvalidValue secrets() {
        URI room = URI.create("https://meet.example/zürich-room-4711?pwd=S3CRET");
        return InvalidValue.of(
                "secrets-repeated",
                group(at("a", "2030-06-12T09:00")
                                .title("Café")
                                .description("Kommt in " + room + " – 来てください")
                                .venue(Venue.online(
                                        VirtualLocation.of(Platform.of("Jitsi Zürich"), JoinLink.secret(room))
                                                .withDialIns(new DialIn("+41 44 555 01 23", Optional.empty(), true))))
                                .guests(List.of(ZOE.withEmail(new EmailAddress("zoe@example.org"))))
                                .registrations(List.of(Registration.ticket(room)))
                                .build())
                        .toBuilder()
                        .summary("Écrivez à zoe@example.org")
                        .audience("Ruft +41 44 555 01 23 an – お電話ください")
                        .build(),
                warning("audience", "exposed-secret-dial-in"),
                warning("summary", "exposed-private-email"),
                warning("sessions[0].description", "exposed-secret-join-link"),
                warning("sessions[0].registrations[0].url", "exposed-secret-join-link"));
    }

    /** {@return three sessions with a title on a Wednesday, of which the second and the third have a reason for it} */
    private static InvalidValue title(String name, String title, String code) {
        return InvalidValue.of(
                name,
                group(
                        at("a", "2030-06-12T09:00").title(title).build(),
                        Session.builder("b", When.between(DAY.minusYears(1), DAY.plusDays(90)))
                                .title(title)
                                .trackIds(List.of("t"))
                                .build()),
                warning("sessions[0].title", code));
    }

    private static Session.Builder ticket(String id, String start, int page) {
        return at(id, start)
                .title("Café " + id)
                .registrations(List.of(Registration.ticket(URI.create("https://tickets.example/" + page))));
    }

    private static Session recorded(String id, String start, Link... links) {
        return at(id, start).title("Café " + id).links(List.of(links)).build();
    }

    private static Session.Builder in(String language, String id, String start) {
        return at(id, start).language(language);
    }

    private static Session.Builder at(String id, String start) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), BERLIN, Duration.ofHours(1)));
    }

    private static WorkingGroup group(Session... sessions) {
        return WorkingGroup.builder("a", "a.example", "Á")
                .tracks(List.of(Track.of("t", "Þ")))
                .sessions(List.of(sessions))
                .build();
    }
}
