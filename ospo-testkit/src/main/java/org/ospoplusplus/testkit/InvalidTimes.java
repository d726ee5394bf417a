package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.ExpectedViolation.error;
import static org.ospoplusplus.testkit.ExpectedViolation.warning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/** Starts that clocks skip or show twice, parts outside their session, and dates that contradict each other. */
final class InvalidTimes {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 5);

    private static final When.Timed TWO_HOURS =
            When.at(DAY.atTime(18, 0), ZoneId.of("Europe/Oslo"), Duration.ofHours(2));

    private static final Duration HOUR = Duration.ofHours(1);

    private InvalidTimes() {}

    static List<InvalidValue> all() {
        return List.of(
                start("start-in-gap", "2030-03-31T02:30", "Europe/Berlin", error("when.start", "time-in-gap")),
                start(
                        "start-in-gap-of-half-an-hour",
                        "2030-10-06T02:15",
                        "Australia/Lord_Howe",
                        error("when.start", "time-in-gap")),
                start("start-on-a-skipped-day", "2011-12-30T12:00", "Pacific/Apia", error("when.start", "time-in-gap")),
                start(
                        "start-in-overlap",
                        "2030-10-27T02:30",
                        "Europe/Berlin",
                        warning("when.start", "time-in-overlap")),
                start(
                        "start-in-overlap-of-the-south",
                        "2030-04-07T02:30",
                        "Australia/Sydney",
                        warning("when.start", "time-in-overlap")),
                agenda(
                        "part-too-long",
                        TWO_HOURS,
                        error("agenda[0].offset", "agenda-outside-session"),
                        AgendaItem.of(HOUR, HOUR.plusSeconds(1), "Teil – 部分")),
                agenda(
                        "part-after-the-end",
                        TWO_HOURS,
                        error("agenda[0].offset", "agenda-outside-session"),
                        AgendaItem.builder("Teil – 部分")
                                .offset(HOUR.multipliedBy(2).plusSeconds(1))
                                .build()),
                agenda(
                        "part-longer-than-the-session",
                        TWO_HOURS,
                        error("agenda[1].duration", "agenda-outside-session"),
                        AgendaItem.of("Wëllkomm"),
                        AgendaItem.builder("Teil – 部分")
                                .duration(HOUR.multipliedBy(3))
                                .build()),
                agenda(
                        "part-on-the-fourth-of-three-days",
                        When.between(DAY, DAY.plusDays(2)),
                        error("agenda[1].offset", "agenda-outside-session"),
                        AgendaItem.of(Duration.ofDays(2), Duration.ofDays(1), "Troisième jour"),
                        AgendaItem.of(Duration.ofDays(3), HOUR, "Quatrième jour")),
                agenda(
                        "parts-out-of-order",
                        TWO_HOURS,
                        error("agenda[2].offset", "agenda-order"),
                        AgendaItem.of(HOUR, HOUR, "Zweites – ②"),
                        AgendaItem.of("Irgendwann – 随时"),
                        AgendaItem.of(Duration.ZERO, HOUR, "Première")),
                InvalidValue.of(
                        "moved-to-where-it-was",
                        Session.builder("a", TWO_HOURS)
                                .earlierDates(List.of(When.on(DAY), TWO_HOURS))
                                .revision(new Revision(1, Optional.empty(), Optional.empty()))
                                .build(),
                        error("earlierDates[1]", "earlier-date-same")),
                InvalidValue.of(
                        "earlier-date-in-gap",
                        Session.builder("a", TWO_HOURS)
                                .earlierDates(List.of(at("2030-03-31T02:30", "Europe/Berlin")))
                                .revision(new Revision(1, Optional.empty(), Optional.empty()))
                                .build(),
                        error("earlierDates[0].start", "time-in-gap")),
                InvalidValue.of(
                        "outside-the-event-that-it-is-part-of",
                        Session.builder("a", TWO_HOURS)
                                .relatedEvents(List.of(
                                        RelatedEvent.beside("Fête", When.on(DAY.plusDays(1))),
                                        RelatedEvent.partOf("Forum – פורום", When.on(DAY.plusDays(1)))))
                                .build(),
                        warning("relatedEvents[1].when", "outside-related-event")),
                InvalidValue.of(
                        "deadline-after-the-start",
                        Session.builder("a", TWO_HOURS)
                                .registrations(List.of(
                                        Registration.notNeeded()
                                                .withNote("Anmeldung am Tag – 当日")
                                                .withDeadline(Deadline.on(DAY)),
                                        Registration.invitationOnly().withDeadline(Deadline.on(DAY.plusDays(1)))))
                                .build(),
                        warning("registrations[1].deadline", "deadline-after-start")));
    }

    private static When.Timed at(String start, String zone) {
        return When.at(LocalDateTime.parse(start), ZoneId.of(zone));
    }

    private static InvalidValue start(String name, String start, String zone, ExpectedViolation violation) {
        return InvalidValue.of(name, Session.builder("a", at(start, zone)).build(), violation);
    }

    private static InvalidValue agenda(String name, When when, ExpectedViolation violation, AgendaItem... parts) {
        return InvalidValue.of(
                name, Session.builder("a", when).agenda(List.of(parts)).build(), violation);
    }
}
