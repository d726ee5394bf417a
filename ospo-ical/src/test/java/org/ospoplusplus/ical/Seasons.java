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
import org.ospoplusplus.model.Place;
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
 * Working groups with a track for each kind of cadence rule that a calendar can express, over years with clock changes.
 */
final class Seasons {

    static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private static final ZoneId PARIS = Samples.PARIS;
    private static final ZoneId NEW_YORK = Samples.NEW_YORK;
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final ZoneId UTC = ZoneId.of("Etc/UTC");
    /** The clocks of this zone change by half an hour. */
    private static final ZoneId LORD_HOWE = ZoneId.of("Australia/Lord_Howe");

    static final WorkingGroup ALL = WorkingGroup.builder("seasons", "seasons.example", "Seasons")
            .contacts(List.of(Contact.of(URI.create("mailto:info@seasons.example"))))
            .venue(Venue.inPerson(Place.city("Paris", "FR")))
            .cadence(Cadence.firmly(
                    "first Thursdays and second Wednesdays", of(Frequency.MONTHLY, on(1, THURSDAY), on(2, WEDNESDAY))))
            .tracks(List.of(
                    track("thursdays", CadenceRule.weekly(THURSDAY)).withUsualTime(at(18, 0, PARIS, 90)),
                    track("last", CadenceRule.monthly(-1, THURSDAY))
                            .withUsualTime(at(12, 0, NEW_YORK, 60))
                            .withVenue(Venue.inPerson(Place.city("Rochester", "US"))),
                    track("second", CadenceRule.monthly(2, TUESDAY)).withUsualTime(at(9, 0, SYDNEY, 120)),
                    track("fortnight", CadenceRule.weekly(WEDNESDAY, MONDAY).every(2, LocalDate.of(2021, 5, 2)))
                            .withUsualTime(at(8, 30, PARIS, 45)),
                    track("two-months", CadenceRule.monthly(5, SATURDAY).every(2, LocalDate.of(2020, 2, 1)))
                            .withUsualTime(at(10, 0, PARIS, 480)),
                    track("quarters", of(Frequency.QUARTERLY, on(1, WEDNESDAY), on(4, FRIDAY)))
                            .withUsualTime(at(10, 0, NEW_YORK, 60)),
                    track("ends-of-quarters", of(Frequency.QUARTERLY, on(-2, MONDAY)))
                            .withUsualTime(at(16, 0, UTC, 30)),
                    track("mid-quarter", of(Frequency.QUARTERLY, 15, LocalDate.of(2020, 2, 1)))
                            .withUsualTime(at(23, 30, NEW_YORK, 60)),
                    track("thirty-first", of(Frequency.MONTHLY, 31, FIRST)).withUsualTime(at(17, 0, NEW_YORK, 60)),
                    track("spring", of(Frequency.YEARLY, 20, LocalDate.of(2020, 3, 1)))
                            .withUsualTime(at(17, 0, PARIS, 60)),
                    track("years", of(Frequency.YEARLY, on(2, SUNDAY), on(-9, SUNDAY)))
                            .withUsualTime(at(11, 0, PARIS, 60)),
                    track("open-end", CadenceRule.monthly(1, FRIDAY))
                            .withUsualTime(UsualTime.of(LocalTime.of(16, 0), PARIS)),
                    track("days", CadenceRule.monthly(-1, MONDAY)),
                    Track.of("usually", "usually").withCadence(Cadence.usually("Fridays", CadenceRule.weekly(FRIDAY)))))
            .sessions(List.of(
                    session("first", When.at(FIRST.plusDays(1).atTime(18, 0), PARIS))
                            .build(),
                    session("stands", When.at(LocalDate.of(2021, 10, 28).atTime(17, 0), PARIS))
                            .build(),
                    session("cancelled", When.at(LocalDate.of(2021, 11, 4).atTime(18, 0), PARIS))
                            .status(Session.Status.CANCELLED)
                            .build(),
                    session("moved", When.at(LocalDate.of(2022, 3, 30).atTime(18, 0), PARIS))
                            .earlierDates(List.of(
                                    When.on(LocalDate.of(2022, 3, 24)),
                                    When.at(LocalDate.of(2022, 3, 31).atTime(18, 0), PARIS)))
                            .status(Session.Status.POSTPONED)
                            .build(),
                    session("camp", When.between(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 10)))
                            .build(),
                    session("some-day", When.in(YearMonth.of(2022, 7))).build(),
                    // In New York, this is still the last Thursday. In Sydney, it is not the second Tuesday.
                    session("next-day", When.at(LocalDate.of(2021, 11, 26).atTime(0, 30), PARIS))
                            .trackIds(List.of("last", "second"))
                            .build(),
                    session("last", When.at(LocalDate.of(2023, 12, 12).atTime(9, 0), SYDNEY))
                            .trackIds(List.of("second"))
                            .build(),
                    session("whole-day", When.on(LocalDate.of(2021, 10, 25)))
                            .trackIds(List.of("days", "fortnight"))
                            .build(),
                    session("no-track", When.between(LocalDate.of(2021, 8, 11), LocalDate.of(2021, 8, 12)))
                            .trackIds(List.of())
                            .build()))
            .build();

    private Seasons() {}

    /** {@return working groups by name: one for all programs, and one for each case that some programs misread} */
    static SortedMap<String, WorkingGroup> groups() {
        SortedMap<String, WorkingGroup> groups = new TreeMap<>();
        groups.put("cadences", ALL);
        apart().forEach(track -> groups.put(
                "cadences-" + track.id(),
                ALL.toBuilder()
                        .cadence(null)
                        .tracks(List.of(track))
                        .sessions(List.of())
                        .build()));
        return groups;
    }

    private static List<Track> apart() {
        return List.of(
                // In November, a clock change repeats the local start, which means the first moment (RFC 5545, 3.3.5).
                track("overlap", CadenceRule.monthly(1, SUNDAY)).withUsualTime(at(1, 30, NEW_YORK, 90)),
                // A clock change during the meeting does not change the duration (RFC 5545, 3.8.5.3).
                track("over-change", CadenceRule.weekly(SUNDAY)).withUsualTime(at(0, 30, NEW_YORK, 120)),
                track("half-hour", CadenceRule.weekly(TUESDAY)).withUsualTime(at(10, 0, LORD_HOWE, 60)),
                track("two-digits", of(Frequency.YEARLY, on(13, SUNDAY), on(-50, MONDAY)))
                        .withUsualTime(at(11, 0, PARIS, 60)));
    }

    private static Track track(String id, CadenceRule rule) {
        return Track.of(id, id).withCadence(Cadence.firmly("always", rule));
    }

    private static UsualTime at(int hour, int minute, ZoneId zone, int minutes) {
        return new UsualTime(LocalTime.of(hour, minute), zone, Optional.of(Duration.ofMinutes(minutes)));
    }

    private static Weekday on(int ordinal, DayOfWeek day) {
        return new Weekday(day, Optional.of(ordinal));
    }

    private static CadenceRule of(Frequency frequency, Weekday... weekdays) {
        return new CadenceRule(frequency, 1, List.of(weekdays), Optional.empty(), Optional.empty());
    }

    private static CadenceRule of(Frequency frequency, int dayOfMonth, LocalDate anchor) {
        return new CadenceRule(frequency, 1, List.of(), Optional.of(dayOfMonth), Optional.of(anchor));
    }

    private static Session.Builder session(String id, When when) {
        return Session.builder(id, when).trackIds(List.of("thursdays"));
    }
}
