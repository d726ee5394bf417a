package org.ospoplusplus.ical;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;
import org.ospoplusplus.model.time.CadenceRule.Weekday;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;

/**
 * Working groups with a series for each kind of cadence rule, over years with clock changes, and with sessions that
 * replace occurrences.
 */
final class Seasons {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static final ZoneId PARIS = Samples.PARIS;
    private static final ZoneId NEW_YORK = Samples.NEW_YORK;
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    /** The clocks of this zone change by half an hour. */
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

    static final WorkingGroup ALL = WorkingGroup.builder("seasons", "seasons.example", "Saisons – Seasons")
            .contacts(List.of(Contact.of(URI.create("mailto:info@seasons.example"))))
            .venue(Venue.inPerson(Place.city("Paris – パリ", "FR")))
            .tracks(List.of(
                    Track.of("thursdays", "Jeudi à jeudi"),
                    Track.of("rochester", "Rochester – 罗切斯特")
                            .withVenue(Venue.inPerson(Place.city("Rochester – 罗切斯特", "US")))))
            .series(List.of(
                    series("weekly", CadenceRule.weekly(THURSDAY), at(18, 0, PARIS, 90))
                            .title("Every Thursday – jeudi")
                            .description("Ouvert à tous.")
                            .trackIds(List.of("thursdays"))
                            .except(List.of(
                                    ExceptDate.of(LocalDate.of(2020, 12, 24)),
                                    ExceptDate.of(LocalDate.of(2020, 12, 31), "New Year’s Eve"),
                                    ExceptDate.of(LocalDate.of(2022, 6, 9))))
                            .also(List.of(LocalDate.of(2021, 5, 11), LocalDate.of(2020, 3, 29)))
                            .build(),
                    series("last", CadenceRule.monthly(-1, THURSDAY), at(12, 0, NEW_YORK, 60))
                            .description("Öffentlich")
                            .trackIds(List.of("rochester"))
                            .build(),
                    series("second", CadenceRule.monthly(2, TUESDAY), at(9, 0, SYDNEY, 120))
                            .build(),
                    series("fortnight", CadenceRule.weekly(WEDNESDAY, MONDAY).every(2), at(8, 30, PARIS, 45))
                            .first(LocalDate.of(2021, 5, 2))
                            .build(),
                    series("two-months", CadenceRule.monthly(5, SATURDAY).every(2), at(10, 0, PARIS, 480))
                            .build(),
                    series(
                                    "quarters",
                                    of(Frequency.QUARTERLY, on(1, WEDNESDAY), on(4, FRIDAY)),
                                    at(10, 0, NEW_YORK, 60))
                            .build(),
                    series("ends-of-quarters", of(Frequency.QUARTERLY, on(-2, MONDAY)), at(16, 0, UTC, 30))
                            .description("Abierta al público")
                            .except(List.of(ExceptDate.of(LocalDate.of(2021, 3, 22))))
                            .also(List.of(LocalDate.of(2021, 3, 23)))
                            .build(),
                    series("mid-quarter", of(Frequency.QUARTERLY, 15), at(23, 30, NEW_YORK, 60))
                            .first(LocalDate.of(2020, 2, 1))
                            .build(),
                    series("thirty-first", of(Frequency.MONTHLY, 31), at(17, 0, NEW_YORK, 60))
                            .build(),
                    series("spring", of(Frequency.YEARLY, 20), at(17, 0, PARIS, 60))
                            .first(LocalDate.of(2020, 3, 1))
                            .build(),
                    series("years", of(Frequency.YEARLY, on(2, SUNDAY), on(-9, SUNDAY)), at(11, 0, PARIS, 60))
                            .build(),
                    series("no-known-end", CadenceRule.monthly(1, FRIDAY), UsualTime.of(LocalTime.of(16, 0), PARIS))
                            .build(),
                    days("days", CadenceRule.monthly(-1, MONDAY))
                            .except(List.of(ExceptDate.of(LocalDate.of(2021, 3, 29))))
                            .also(List.of(LocalDate.of(2021, 3, 30)))
                            .build(),
                    series("for-ever", CadenceRule.weekly(SATURDAY), at(14, 0, NEW_YORK, 60))
                            .last(null)
                            .build(),
                    series("excluded-start", CadenceRule.weekly(FRIDAY), at(7, 0, SYDNEY, 60))
                            .except(List.of(ExceptDate.of(LocalDate.of(2020, 1, 3))))
                            .last(LocalDate.of(2020, 6, 30))
                            .build(),
                    Series.builder("usually")
                            .cadence(Cadence.usually("Fridays, usually", CadenceRule.weekly(FRIDAY)))
                            .first(FIRST)
                            .last(LocalDate.of(2020, 12, 31))
                            .build(),
                    Series.builder("words")
                            .cadence(Cadence.usually("now and then", null))
                            .build()))
            .sessions(List.of(
                    instead(
                                    "earlier",
                                    "weekly",
                                    "2021-10-28",
                                    When.at(LocalDate.of(2021, 10, 28).atTime(17, 0), PARIS))
                            .build(),
                    instead(
                                    "cancelled",
                                    "weekly",
                                    "2021-11-04",
                                    When.at(LocalDate.of(2021, 11, 4).atTime(18, 0), PARIS))
                            .status(Session.Status.CANCELLED)
                            .build(),
                    instead(
                                    "moved",
                                    "weekly",
                                    "2022-03-31",
                                    When.at(LocalDate.of(2022, 3, 30).atTime(18, 0), PARIS))
                            .earlierDates(
                                    List.of(When.at(LocalDate.of(2022, 3, 31).atTime(18, 0), PARIS)))
                            .status(Session.Status.POSTPONED)
                            .build(),
                    instead(
                                    "before-neighbors",
                                    "weekly",
                                    "2023-05-11",
                                    When.at(LocalDate.of(2023, 4, 29).atTime(9, 0), PARIS, Duration.ofHours(1)))
                            .build(),
                    instead(
                                    "on-excluded-day",
                                    "weekly",
                                    "2022-06-09",
                                    When.at(LocalDate.of(2022, 6, 9).atTime(20, 0), PARIS))
                            .build(),
                    instead(
                                    "instead-of-extra-day",
                                    "weekly",
                                    "2021-05-11",
                                    When.at(LocalDate.of(2021, 5, 12).atTime(20, 0), PARIS))
                            .build(),
                    // In New York, this is still the last Thursday.
                    instead(
                                    "next-day",
                                    "last",
                                    "2021-11-25",
                                    When.at(LocalDate.of(2021, 11, 26).atTime(0, 30), PARIS))
                            .build(),
                    instead(
                                    "in-utc",
                                    "ends-of-quarters",
                                    "2022-06-20",
                                    When.at(LocalDate.of(2022, 6, 21).atTime(16, 0), UTC))
                            .build(),
                    Session.builder("beside", When.at(LocalDate.of(2021, 1, 2).atTime(18, 0), PARIS))
                            .trackIds(List.of("thursdays"))
                            .build()))
            .build();

    /** Sessions with whole days instead of instances with a time, and the other way round. */
    private static final WorkingGroup OTHER_FORM = ALL.toBuilder()
            .series(List.of(
                    ALL.series("weekly").orElseThrow(), ALL.series("days").orElseThrow()))
            .sessions(List.of(
                    instead(
                                    "camp",
                                    "weekly",
                                    "2022-06-02",
                                    When.between(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 10)))
                            .title("Camp")
                            .build(),
                    instead("some-day", "weekly", "2022-07-07", When.in(YearMonth.of(2022, 7)))
                            .build(),
                    instead(
                                    "timed",
                                    "days",
                                    "2021-10-25",
                                    When.at(LocalDate.of(2021, 10, 25).atTime(9, 0), SYDNEY))
                            .build()))
            .build();

    private Seasons() {}

    /** {@return working groups by name: one for all programs, and one for each case that some programs misread} */
    static SortedMap<String, WorkingGroup> groups() {
        SortedMap<String, WorkingGroup> groups = new TreeMap<>();
        groups.put("seasons", ALL);
        groups.put("seasons-other-form", OTHER_FORM);
        apart().forEach(series -> groups.put(
                "seasons-" + series.id(),
                ALL.toBuilder().series(List.of(series)).sessions(List.of()).build()));
        return groups;
    }

    private static List<Series> apart() {
        return List.of(
                // In November, a clock change repeats the local start, which means the first moment (RFC 5545, 3.3.5).
                series("overlap", CadenceRule.monthly(1, SUNDAY), at(1, 30, NEW_YORK, 90))
                        .build(),
                // A clock change during the meeting does not change the duration (RFC 5545, 3.8.5.3).
                series("over-change", CadenceRule.weekly(SUNDAY), at(0, 30, NEW_YORK, 120))
                        .build(),
                series("half-hour", CadenceRule.weekly(TUESDAY), at(10, 0, LORD_HOWE, 60))
                        .build(),
                series("two-digits", of(Frequency.YEARLY, on(13, SUNDAY), on(-50, MONDAY)), at(11, 0, PARIS, 60))
                        .build(),
                // RFC 5545 cannot express the rule, so each day is an RDATE.
                series("fifth-of-quarter", of(Frequency.QUARTERLY, on(5, MONDAY)), at(16, 0, PARIS, 30))
                        .except(List.of(ExceptDate.of(LocalDate.of(2021, 5, 3))))
                        .build(),
                Series.builder("extra-days")
                        .time(at(21, 0, PARIS, 60))
                        .also(List.of(LocalDate.of(2022, 7, 1), LocalDate.of(2021, 12, 1)))
                        .build(),
                // The extra day is before the first day of the rule, and in a week that the rule skips.
                series("extra-day-first", CadenceRule.weekly(TUESDAY).every(2), at(17, 0, PARIS, 60))
                        .also(List.of(LocalDate.of(2020, 1, 8)))
                        .build());
    }

    private static Series.Builder series(String id, CadenceRule rule, UsualTime time) {
        return days(id, rule).time(time);
    }

    private static Series.Builder days(String id, CadenceRule rule) {
        return Series.builder(id)
                .cadence(Cadence.firmly("always", rule))
                .first(FIRST)
                .last(LAST);
    }

    private static Session.Builder instead(String id, String seriesId, String planned, When when) {
        return Session.builder(id, when).occurrence(new OccurrenceId(seriesId, LocalDate.parse(planned)));
    }

    private static UsualTime at(int hour, int minute, ZoneId zone, int minutes) {
        return new UsualTime(LocalTime.of(hour, minute), zone, Optional.of(Duration.ofMinutes(minutes)));
    }

    private static Weekday on(int ordinal, DayOfWeek day) {
        return new Weekday(day, Optional.of(ordinal));
    }

    private static CadenceRule of(Frequency frequency, Weekday... weekdays) {
        return new CadenceRule(frequency, 1, List.of(weekdays), Optional.empty());
    }

    private static CadenceRule of(Frequency frequency, int dayOfMonth) {
        return new CadenceRule(frequency, 1, List.of(), Optional.of(dayOfMonth));
    }
}
