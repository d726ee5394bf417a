package org.ospoplusplus.testkit;

import static org.ospoplusplus.testkit.ExpectedViolation.warning;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/** Lines of times that do not agree with the session. */
final class InvalidAnnouncements {

    /** 18:00 in Tokyo, which is 09:00 UTC, on a Wednesday in June. */
    private static final When TOKYO = at("2030-06-12T18:00", "Asia/Tokyo");

    private InvalidAnnouncements() {}

    static List<InvalidValue> all() {
        return List.of(
                line("announced-as-civil-time", TOKYO, "11:00 CET · 18:00 JST", "announced-generic-reading"),
                line("announced-in-winter-time", TOKYO, "4am EST · 6pm JST", "announced-not-in-force"),
                line(
                        "announced-in-summer-time",
                        at("2021-11-18T12:00", "America/New_York"),
                        "9am PT · 12pm EDT · 6pm CET",
                        "announced-not-in-force"),
                line("announced-in-winter-time-alone", TOKYO, "11:00\u00A0CET", "announced-not-in-force"),
                line("announced-in-the-morning", TOKYO, "5am EDT · 6am JST", "announced-maybe-am-pm"),
                line("announced-at-odds", TOKYO, "2am PDT · 9am UTC · 3pm CEST", "announced-disagrees"),
                line("announced-an-hour-late", TOKYO, "7\u00A0pm JST", "announced-other-time"),
                line("announced-on-monday", TOKYO, "Monday 18:00\u00A0JST", "announced-weekday"),
                line("announced-in-no-zone", TOKYO, "18:00\u00A0XYZT", "announced-unknown-zone"),
                line("announced-in-words", TOKYO, "am späten Abend", "announced-unreadable"),
                line(
                        "announced-with-a-link",
                        TOKYO,
                        "18:00\u00A0JST · https://meet.example.org/größe?pwd=Abc",
                        "announced-link"),
                line(
                        "announced-in-a-zone-of-two-meanings",
                        at("2021-11-18T12:00", "America/New_York"),
                        "9am PST · 12pm CST",
                        "announced-ambiguous"),
                line("announced-in-gap", at("2021-03-14T06:30", "UTC"), "2:30\u202Fam ET", "announced-gap"),
                line("announced-in-overlap", at("2021-11-07T05:30", "UTC"), "1:30\u202Fam ET", "announced-overlap"),
                line(
                        "announced-for-two-hours",
                        When.at(
                                LocalDateTime.parse("2030-06-12T18:00"),
                                ZoneId.of("Asia/Tokyo"),
                                Duration.ofMinutes(90)),
                        "18:00–20:00 東京 / 9–11am UTC",
                        "announced-duration"),
                line(
                        "announced-without-am-or-pm",
                        When.on(LocalDate.of(2030, 6, 12)),
                        "9\u202FET",
                        "announced-ambiguous"),
                line(
                        "announced-for-a-date-alone",
                        When.on(LocalDate.of(2030, 6, 12)),
                        "9\u202Fam EST",
                        "announced-not-in-force"));
    }

    private static When at(String start, String zone) {
        return When.at(LocalDateTime.parse(start), ZoneId.of(zone));
    }

    private static InvalidValue line(String name, When when, String line, String... codes) {
        Session session =
                Session.builder("a", when).announced(new AnnouncedTimes(line)).build();
        return new InvalidValue(
                name,
                session,
                Stream.of(codes).map(code -> warning("announced", code)).toList());
    }
}
