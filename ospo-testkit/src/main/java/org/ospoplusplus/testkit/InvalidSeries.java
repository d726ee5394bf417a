package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.ExpectedViolation.error;
import static org.ospoplusplus.testkit.ExpectedViolation.warning;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/** Series whose days contradict each other, and sessions that do not fit the series of their group. */
final class InvalidSeries {

    /** A Tuesday. */
    private static final LocalDate FIRST = LocalDate.of(2030, 6, 4);

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final UsualTime EVENING =
            new UsualTime(LocalTime.of(18, 0), TOKYO, Optional.of(Duration.ofHours(1)));

    private static final CadenceRule TUESDAYS = CadenceRule.weekly(DayOfWeek.TUESDAY);

    private InvalidSeries() {}

    static List<InvalidValue> all() {
        return Stream.of(occurrences(), days(), lines(), cadences())
                .flatMap(List::stream)
                .toList();
    }

    private static List<InvalidValue> occurrences() {
        Series tuesdays = firm(TUESDAYS).build();
        return List.of(
                InvalidValue.of(
                        "occurrence-of-an-unknown-series",
                        group(List.of(tuesdays), session("a", FIRST), session("b", "S", FIRST.plusWeeks(1))),
                        error("sessions[1].occurrence.series", "unknown-series")),
                InvalidValue.of(
                        "occurrence-on-another-weekday",
                        group(List.of(tuesdays), session("a", FIRST.plusDays(1))),
                        error("sessions[0].occurrence.date", "no-occurrence")),
                InvalidValue.of(
                        "occurrence-before-the-first-day",
                        group(List.of(tuesdays), session("a", FIRST.minusWeeks(1))),
                        error("sessions[0].occurrence.date", "no-occurrence")),
                InvalidValue.of(
                        "occurrence-after-the-last-day",
                        group(
                                List.of(tuesdays.toBuilder()
                                        .last(FIRST.plusWeeks(3))
                                        .build()),
                                session("a", FIRST.plusWeeks(3)),
                                session("b", FIRST.plusWeeks(4))),
                        error("sessions[1].occurrence.date", "no-occurrence")),
                InvalidValue.of(
                        "occurrence-in-the-other-week",
                        group(
                                List.of(firm(TUESDAYS.every(2)).build()),
                                session("a", FIRST.plusWeeks(2)),
                                session("b", FIRST.plusWeeks(3))),
                        error("sessions[1].occurrence.date", "no-occurrence")),
                InvalidValue.of(
                        "occurrence-on-another-weekday-of-unknown-dates",
                        group(
                                List.of(firm(TUESDAYS.every(2)).first(null).build()),
                                session("a", FIRST.plusWeeks(1)),
                                session("b", FIRST.plusDays(1))),
                        warning("series[0].first", "dates-unknown"),
                        error("sessions[1].occurrence.date", "no-occurrence")),
                InvalidValue.of(
                        "occurrence-on-an-excepted-day",
                        group(
                                List.of(tuesdays.toBuilder()
                                        .except(List.of(
                                                ExceptDate.of(FIRST.plusWeeks(1), "Grund – 理由"),
                                                ExceptDate.of(FIRST.plusWeeks(2))))
                                        .build()),
                                session("a", FIRST),
                                session("b", FIRST.plusWeeks(1)),
                                session("c", FIRST.plusWeeks(2)).toBuilder()
                                        .status(Session.Status.CANCELLED)
                                        .build()),
                        warning("sessions[1].occurrence", "occurrence-excepted")),
                InvalidValue.of(
                        "occurrences-that-are-not-named",
                        group(
                                List.of(tuesdays.toBuilder()
                                        .trackIds(List.of("t"))
                                        .except(List.of(ExceptDate.of(FIRST.plusWeeks(5))))
                                        .build()),
                                evening("same-start", 0),
                                evening("cancelled", 7).toBuilder()
                                        .status(Session.Status.CANCELLED)
                                        .build(),
                                beside("day-only", 14).toBuilder()
                                        .when(When.on(FIRST.plusWeeks(2)))
                                        .build(),
                                evening("other-zone", 21).toBuilder()
                                        .when(When.at(FIRST.plusWeeks(3).atTime(6, 0), ZoneId.of("America/Sao_Paulo")))
                                        .build(),
                                beside("morning", 28),
                                evening("excepted", 35),
                                evening("without-a-track", 42).toBuilder()
                                        .trackIds(List.of())
                                        .build(),
                                session("replaces", FIRST.plusWeeks(7)),
                                evening("beside-the-replacing-one", 49).toBuilder()
                                        .status(Session.Status.CANCELLED)
                                        .build()),
                        warning("sessions[0].occurrence", "occurrence-not-named"),
                        warning("sessions[1].occurrence", "occurrence-not-named"),
                        warning("sessions[2].occurrence", "occurrence-not-named"),
                        warning("sessions[3].occurrence", "occurrence-not-named")),
                InvalidValue.of(
                        "occurrence-that-is-not-named-without-tracks",
                        group(
                                List.of(tuesdays.toBuilder().title("Þing").build()),
                                plain("other-title", 0),
                                plain("same-title", 7).toBuilder().title("Þing").build(),
                                plain("no-title", 14).toBuilder().title(null).build()),
                        warning("sessions[1].occurrence", "occurrence-not-named"),
                        warning("sessions[2].occurrence", "occurrence-not-named")),
                InvalidValue.of(
                        "occurrence-on-no-extra-day",
                        group(
                                List.of(Series.builder("s")
                                        .also(List.of(FIRST, FIRST.plusDays(3)))
                                        .build()),
                                session("a", FIRST.plusDays(3)),
                                session("b", FIRST.plusDays(4))),
                        error("sessions[1].occurrence.date", "no-occurrence")),
                InvalidValue.of(
                        "occurrence-replaced-twice",
                        group(
                                List.of(tuesdays),
                                session("a", FIRST),
                                session("b", FIRST.plusWeeks(1)),
                                session("c", FIRST).toBuilder()
                                        .when(at(FIRST.plusDays(2)))
                                        .build()),
                        error("sessions[2].occurrence", "occurrence-twice")),
                InvalidValue.of(
                        "series-with-the-id-of-a-session",
                        group(List.of(series("x").build(), series("A").build()), session("a", "x", FIRST)),
                        error("series[1].id", "series-id-taken"),
                        error("sessions[0].id", "series-id-taken")),
                InvalidValue.of(
                        "session-with-the-id-of-an-occurrence",
                        group(
                                List.of(tuesdays.toBuilder()
                                        .title("Þing")
                                        .except(List.of(ExceptDate.of(FIRST.plusWeeks(3))))
                                        .build()),
                                plain("s-2030-06-04", 1),
                                plain("S-2030-06-11", 8),
                                plain("s-2030-06-12", 9),
                                plain("s-2030-06-25", 22),
                                session("s-2030-07-02", FIRST.plusWeeks(4)),
                                session("s-2030-07-16", FIRST.plusWeeks(5)),
                                plain("s-2030-07-09", 36)),
                        error("sessions[0].id", "occurrence-id-taken"),
                        error("sessions[1].id", "occurrence-id-taken"),
                        error("sessions[5].id", "occurrence-id-taken")),
                InvalidValue.of(
                        "series-with-the-id-of-an-occurrence",
                        group(List.of(
                                series("s-2030-06-04").build(),
                                series("s-2030-06-05").build(),
                                tuesdays)),
                        error("series[0].id", "occurrence-id-taken")),
                InvalidValue.of(
                        "series-with-one-id",
                        group(List.of(series("s").build(), series("S").build())),
                        error("series[1].id", "duplicate-id")),
                InvalidValue.of(
                        "series-of-an-unknown-track",
                        group(List.of(
                                series("s").build(),
                                series("r").trackIds(List.of("t", "T")).build())),
                        error("series[1].trackIds[1]", "unknown-track")));
    }

    private static List<InvalidValue> days() {
        CadenceRule seventeenth = new CadenceRule(Frequency.QUARTERLY, 1, List.of(), Optional.of(17));
        return List.of(
                InvalidValue.of(
                        "every-second-week-from-an-unknown-day",
                        firm(TUESDAYS.every(2)).first(null).build(),
                        warning("first", "dates-unknown")),
                InvalidValue.of(
                        "quarterly-in-an-unknown-month",
                        firm(seventeenth).first(null).build(),
                        warning("first", "dates-unknown")),
                InvalidValue.of(
                        "first-day-without-a-rule",
                        firm(TUESDAYS)
                                .cadence(Cadence.usually("dienstags – 火曜日", null))
                                .build(),
                        warning("cadence", "rule-missing")),
                InvalidValue.of(
                        "monthly-on-unknown-days",
                        firm(new CadenceRule(CadenceRule.Frequency.MONTHLY, 1, List.of(), Optional.empty()))
                                .build(),
                        warning("cadence.rule", "rule-without-days")),
                InvalidValue.of(
                        "first-day-on-another-weekday",
                        firm(TUESDAYS).first(FIRST.plusDays(1)).build(),
                        warning("first", "first-off-cadence")),
                InvalidValue.of(
                        "first-day-on-another-day-of-the-month",
                        firm(seventeenth).first(LocalDate.of(2030, 5, 16)).build(),
                        warning("first", "first-off-cadence")),
                InvalidValue.of(
                        "exceptions-without-an-occurrence",
                        firm(TUESDAYS)
                                .last(FIRST.plusWeeks(4))
                                .except(Stream.of(1, 7, -7, 35)
                                        .map(days -> ExceptDate.of(FIRST.plusDays(days), "Grund – 理由"))
                                        .toList())
                                .build(),
                        warning("except[0].date", "except-without-occurrence"),
                        warning("except[2].date", "except-without-occurrence"),
                        warning("except[3].date", "except-without-occurrence")),
                InvalidValue.of(
                        "exception-on-another-weekday-of-unknown-dates",
                        firm(TUESDAYS.every(2))
                                .first(null)
                                .except(List.of(ExceptDate.of(FIRST), ExceptDate.of(FIRST.plusDays(1))))
                                .build(),
                        warning("first", "dates-unknown"),
                        warning("except[1].date", "except-without-occurrence")),
                InvalidValue.of(
                        "extra-day-of-the-rule",
                        firm(TUESDAYS)
                                .also(List.of(FIRST.plusDays(2), FIRST.plusWeeks(2)))
                                .build(),
                        warning("also[1]", "also-on-cadence")),
                InvalidValue.of(
                        "reason-of-two-lines",
                        firm(TUESDAYS)
                                .except(List.of(ExceptDate.of(FIRST), ExceptDate.of(FIRST.plusWeeks(1), "é\nb")))
                                .build(),
                        error("except[1].reason", "control-character")));
    }

    private static List<InvalidValue> lines() {
        UsualTime berlin = new UsualTime(LocalTime.of(17, 0), ZoneId.of("Europe/Berlin"), Optional.empty());
        LocalDate winter = LocalDate.of(2030, 1, 8);
        return List.of(
                line("series-announced-in-summer-time", FIRST, berlin, "17:00\u00A0CEST", "announced-not-in-force"),
                line("series-announced-in-winter-time", winter, berlin, "17:00\u00A0CET", "announced-not-in-force"),
                line(
                        "series-announced-in-two-zones-in-summer-time",
                        winter,
                        berlin,
                        "11am EDT · 5pm CEST",
                        "announced-not-in-force"),
                line(
                        "series-announced-wrongly-between-two-changes-of-clocks-in-spring",
                        winter,
                        berlin,
                        "11am ET · 17:00 Zürich",
                        "announced-disagrees"),
                line(
                        "series-announced-wrongly-between-two-changes-of-clocks-in-autumn",
                        FIRST,
                        berlin,
                        "11am ET · 17:00 Zürich",
                        "announced-disagrees"),
                line("series-announced-an-hour-late", FIRST, EVENING, "7\u00A0pm JST", "announced-other-time"),
                line("series-announced-on-monday", FIRST, EVENING, "Monday 18:00\u00A0JST", "announced-weekday"),
                line("series-announced-in-no-zone", FIRST, EVENING, "18:00\u00A0XYZT", "announced-unknown-zone"));
    }

    private static List<InvalidValue> cadences() {
        Series usual = series("r")
                .cadence(Cadence.usually("donnerstags – 木曜日", CadenceRule.weekly(DayOfWeek.THURSDAY)))
                .first(FIRST.plusDays(2))
                .trackIds(List.of("t"))
                .build();
        Series firm =
                firm(TUESDAYS).last(FIRST.plusWeeks(8)).trackIds(List.of("t")).build();
        return List.of(
                InvalidValue.of(
                        "off-the-cadence-of-two-series",
                        group(
                                List.of(usual, firm),
                                beside("tuesday", 0),
                                beside("wednesday", 1),
                                beside("thursday", 2),
                                beside("later", 7 * 9)),
                        warning("sessions[1].when", "off-cadence"),
                        warning("sessions[3].when", "off-usual-cadence")),
                InvalidValue.of(
                        "moved-off-a-firm-cadence",
                        group(
                                List.of(firm),
                                beside("moved", 1).toBuilder()
                                        .earlierDates(List.of(at(FIRST)))
                                        .revision(new Revision(1, Optional.empty(), Optional.empty()))
                                        .build(),
                                beside("replacing", 2).toBuilder()
                                        .occurrence(new OccurrenceId("s", FIRST))
                                        .build()),
                        warning("sessions[0].when", "off-usual-cadence")),
                InvalidValue.of(
                        "first-day-unknown-although-the-days-are-known",
                        group(
                                List.of(
                                        firm(TUESDAYS).id("known").build(),
                                        firm(TUESDAYS)
                                                .first(null)
                                                .last(FIRST)
                                                .revision(Revision.initial(Instant.parse("2031-01-01T00:00:00Z")))
                                                .build(),
                                        series("words")
                                                .cadence(Cadence.usually("manchmal – 時々", null))
                                                .build()),
                                session("earliest", LocalDate.of(2019, 11, 26)),
                                session("latest", FIRST)),
                        warning("series[1].first", "first-missing")),
                InvalidValue.of(
                        "off-the-other-week",
                        group(
                                List.of(firm(TUESDAYS.every(2))
                                        .trackIds(List.of("t"))
                                        .build()),
                                beside("this-week", 14),
                                beside("next-week", 21)),
                        warning("sessions[1].when", "off-cadence")),
                InvalidValue.of(
                        "off-the-weekday-of-unknown-dates",
                        group(
                                List.of(firm(TUESDAYS.every(2))
                                        .first(null)
                                        .trackIds(List.of("t"))
                                        .build()),
                                beside("tuesday", 7),
                                beside("wednesday", 8)),
                        warning("series[0].first", "dates-unknown"),
                        warning("sessions[1].when", "off-cadence")),
                InvalidValue.of(
                        "off-the-cadence-of-a-series-without-track",
                        group(List.of(firm(TUESDAYS).build()), beside("tuesday", 0), beside("wednesday", 1)),
                        warning("sessions[1].when", "off-cadence")));
    }

    /** {@return a session without a track that replaces no occurrence, in the evening some days after the first day} */
    private static Session plain(String id, int days) {
        return Session.builder(id, at(FIRST.plusDays(days))).title("Títle 🎉").build();
    }

    /** {@return a session of a track that replaces no occurrence, in the evening some days after the first day} */
    private static Session evening(String id, int days) {
        return plain(id, days).toBuilder().trackIds(List.of("t")).build();
    }

    /** {@return a session of a track that replaces no occurrence, in the morning some days after the first day} */
    private static Session beside(String id, int days) {
        return Session.builder(id, When.at(FIRST.plusDays(days).atTime(9, 0), TOKYO))
                .title("Títle 🎉")
                .trackIds(List.of("t"))
                .build();
    }

    private static InvalidValue line(String name, LocalDate first, UsualTime time, String line, String... codes) {
        Series series = firm(TUESDAYS)
                .first(first)
                .time(time)
                .announced(new AnnouncedTimes(line))
                .build();
        return new InvalidValue(
                name,
                series,
                Stream.of(codes).map(code -> warning("announced", code)).toList());
    }

    private static Series.Builder series(String id) {
        return Series.builder(id);
    }

    private static Series.Builder firm(CadenceRule rule) {
        return series("s")
                .cadence(Cadence.firmly("dienstags – 火曜日", rule))
                .first(FIRST)
                .time(EVENING);
    }

    private static Session session(String id, LocalDate date) {
        return session(id, "s", date);
    }

    private static Session session(String id, String series, LocalDate date) {
        return Session.builder(id, at(date))
                .title("Títle 🎉")
                .occurrence(new OccurrenceId(series, date))
                .build();
    }

    private static When at(LocalDate day) {
        return When.at(day.atTime(18, 0), TOKYO);
    }

    private static WorkingGroup group(List<Series> series, Session... sessions) {
        return WorkingGroup.builder("a", "a.example", "Á")
                .tracks(List.of(Track.of("t", "Þ")))
                .series(series)
                .sessions(List.of(sessions))
                .build();
    }
}
