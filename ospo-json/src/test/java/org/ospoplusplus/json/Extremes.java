package org.ospoplusplus.json;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.GeoCoordinates;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.SeriesSamples;

/** Well-formed values at the bounds of their types, most of them invalid. Complements the values of the test kit. */
final class Extremes {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    private Extremes() {}

    /** {@return the values of the test kit and of this class} */
    static List<Record> andFixtures() {
        return Stream.<List<? extends Record>>of(
                        Fixtures.complete(),
                        Fixtures.minimal(),
                        List.copyOf(SeriesSamples.all().values()),
                        all())
                .<Record>flatMap(List::stream)
                .toList();
    }

    private static List<Record> all() {
        return List.of(
                new EmailAddress(""),
                new AnnouncedTimes(""),
                Organization.of(""),
                Organization.of("Ada \"Countess\" Lovelace\n\u0001 \\ </script> é 🎉"),
                OspoType.of("", "").withDescription("Line one\r\n\tline two"),
                JoinLink.publicLink(URI.create("x")),
                new Link(
                        URI.create("https://video.example/1?a=b%20c#d"),
                        Link.Kind.RECORDING,
                        Optional.of(" "),
                        Optional.empty(),
                        Optional.of(Duration.ofSeconds(3_723)),
                        List.of("", "")),
                new GeoCoordinates(-90, 180),
                new GeoCoordinates(1.0E-7, -0.1234567890123456),
                new Revision(
                        Integer.MAX_VALUE,
                        Optional.of(Instant.parse("0001-01-01T00:00:00Z")),
                        Optional.of(Instant.parse("9999-12-31T23:59:59Z"))),
                When.at(LocalDateTime.of(1, 1, 1, 0, 0), ZoneId.of("Etc/GMT+2")),
                When.at(LocalDateTime.of(2030, 3, 5, 18, 0, 30), LISBON, Duration.parse("PT49H30M1S")),
                When.between(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31)),
                When.in(YearMonth.of(1, 1)),
                When.in(Year.of(1)),
                When.in(Year.of(9999)),
                new UsualTime(LocalTime.of(9, 5, 7), LISBON, Optional.of(Duration.ofDays(1))),
                new CadenceRule.Weekday(DayOfWeek.SUNDAY, Optional.of(-53)),
                new CadenceRule(CadenceRule.Frequency.QUARTERLY, 1000, List.of(), Optional.of(31)),
                Series.builder("")
                        .first(LocalDate.of(1, 1, 1))
                        .last(LocalDate.of(9999, 12, 31))
                        .except(List.of(
                                ExceptDate.of(LocalDate.of(9999, 12, 31), " "), ExceptDate.of(LocalDate.of(1, 1, 1))))
                        .also(List.of(LocalDate.of(9999, 12, 30), LocalDate.of(1, 1, 2)))
                        .build(),
                new OccurrenceId("\n", LocalDate.of(9999, 12, 31)),
                new TimesCheck(
                        LocalDate.of(1, 1, 1),
                        TimesCheck.Verdict.UNREADABLE,
                        Optional.empty(),
                        Optional.of(Duration.ofDays(1)),
                        Optional.empty(),
                        List.of()));
    }
}
