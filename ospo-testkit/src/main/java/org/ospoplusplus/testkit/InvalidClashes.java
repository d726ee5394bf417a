package org.ospoplusplus.testkit;

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
import java.util.function.UnaryOperator;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
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

/** Meetings at the same time with the same track, guest, place or join link. */
final class InvalidClashes {

    /** A Tuesday in summer, in the zones with daylight saving time. */
    private static final LocalDate FIRST = LocalDate.of(2030, 6, 4);

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final Guest ZOE = Guest.person("Zoë Ōe");

    private static final List<String> TRACK = List.of("t");

    private InvalidClashes() {}

    static List<InvalidValue> all() {
        return List.of(
                twoSeries("clash-of-tracks", series -> series.trackIds(TRACK)),
                twoSeries("clash-of-hosts", series -> series.guests(List.of(ZOE))),
                twoSeries("clash-of-places", series -> series.venue(Venue.inPerson(Place.city("Zürich", "CH")))),
                twoSeries("clash-of-join-links", series -> series.venue(online("https://a.example/room"))),
                InvalidValue.of(
                        "clash-in-the-venue-of-the-group",
                        group(List.of(at("18:00", "r").build(), at("18:30", "s").build())).toBuilder()
                                .venue(online("https://a.example/room"))
                                .build(),
                        warning("series[1].time", "clash")),
                InvalidValue.of(
                        "clash-only-in-summer",
                        group(List.of(
                                at("18:00", "r").trackIds(TRACK).build(),
                                at("18:00", "s")
                                        .trackIds(TRACK)
                                        .time(time("11:30", ZoneId.of("Europe/Berlin")))
                                        .build())),
                        warning("series[1].time", "clash")),
                InvalidValue.of(
                        "clash-of-three-series",
                        group(List.of(
                                at("18:00", "q").trackIds(TRACK).build(),
                                at("18:20", "r").trackIds(TRACK).build(),
                                at("18:40", "s").trackIds(TRACK).build())),
                        warning("series[1].time", "clash"),
                        warning("series[2].time", "clash"),
                        warning("series[2].time", "clash")),
                InvalidValue.of(
                        "clash-of-a-session-with-an-earlier-occurrence",
                        group(List.of(at("18:00", "s").trackIds(TRACK).build()), session("a", "2030-06-11T18:30")),
                        warning("sessions[0].when", "clash")),
                InvalidValue.of(
                        "clash-of-a-session-with-a-later-occurrence",
                        group(List.of(at("18:00", "s").trackIds(TRACK).build()), session("a", "2030-06-11T17:30")),
                        warning("series[0].time", "clash")),
                InvalidValue.of(
                        "clash-of-a-session-with-a-series-without-a-first-day",
                        group(
                                List.of(at("18:00", "s")
                                        .first(null)
                                        .trackIds(TRACK)
                                        .build()),
                                session("a", "2030-06-11T18:30")),
                        warning("sessions[0].when", "clash")),
                InvalidValue.of(
                        "clash-of-a-moved-occurrence-with-another-series",
                        group(
                                List.of(
                                        at("18:00", "r").trackIds(TRACK).build(),
                                        at("20:00", "s").trackIds(TRACK).build()),
                                session("a", "2030-06-11T20:30").toBuilder()
                                        .occurrence(new OccurrenceId("r", LocalDate.of(2030, 6, 11)))
                                        .build()),
                        warning("sessions[0].when", "clash")),
                InvalidValue.of(
                        "clash-of-sessions",
                        group(List.of(), session("a", "2030-06-11T18:00"), session("b", "2030-06-11T18:59")),
                        warning("sessions[1].when", "clash")),
                InvalidValue.of(
                        "clash-of-sessions-without-an-end",
                        group(List.of(), endless("a"), endless("b")),
                        warning("sessions[1].when", "clash")),
                InvalidValue.of(
                        "clash-of-a-guest-with-a-part",
                        group(
                                List.of(at("18:00", "s").guests(List.of(ZOE)).build()),
                                session("a", "2030-06-11T18:30").toBuilder()
                                        .trackIds(List.of())
                                        .agenda(List.of(
                                                AgendaItem.of("Teil – 部分").withGuests(Guest.person("Zoë Ōe"))))
                                        .build()),
                        warning("sessions[0].when", "clash")));
    }

    /** {@return two series that overlap by half an hour each week, with a component that both have} */
    private static InvalidValue twoSeries(String name, UnaryOperator<Series.Builder> shared) {
        return InvalidValue.of(
                name,
                group(List.of(
                        shared.apply(at("18:00", "r")).build(),
                        shared.apply(at("18:30", "s")).build())),
                warning("series[1].time", "clash"));
    }

    private static Series.Builder at(String start, String id) {
        return Series.builder(id)
                .cadence(Cadence.firmly("dienstags – 火曜日", CadenceRule.weekly(DayOfWeek.TUESDAY)))
                .first(FIRST)
                .time(time(start, TOKYO));
    }

    private static UsualTime time(String start, ZoneId zone) {
        return new UsualTime(LocalTime.parse(start), zone, Optional.of(Duration.ofHours(1)));
    }

    private static Session session(String id, String start) {
        return Session.builder(id, When.at(LocalDateTime.parse(start), TOKYO, Duration.ofHours(1)))
                .title("Títle 🎉 " + id)
                .trackIds(TRACK)
                .build();
    }

    private static Session endless(String id) {
        return session(id, "2030-06-11T18:00").toBuilder()
                .when(When.at(LocalDateTime.parse("2030-06-11T18:00"), TOKYO))
                .build();
    }

    private static Venue online(String url) {
        return Venue.online(
                VirtualLocation.of(Platform.openSource("Jitsi Meet Zürich"), JoinLink.publicLink(URI.create(url))));
    }

    private static WorkingGroup group(List<Series> series, Session... sessions) {
        return WorkingGroup.builder("a", "a.example", "Á")
                .tracks(List.of(Track.of("t", "Þ")))
                .series(series)
                .sessions(List.of(sessions))
                .build();
    }
}
