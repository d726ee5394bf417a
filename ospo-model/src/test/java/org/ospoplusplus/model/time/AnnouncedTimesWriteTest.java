package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncedTimesWriteTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static List<ZoneId> zones(String ids) {
        return Stream.of(ids.split(" ", -1)).map(ZoneId::of).toList();
    }

    private static String write(String start, String zones, String language) {
        return AnnouncedTimes.write(
                        Instant.parse(start).atZone(ZoneOffset.UTC), zones(zones), Locale.forLanguageTag(language))
                .text();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        2021-11-18T17:00:00Z -> America/Los_Angeles America/New_York Europe/Paris -> 9am PST, 12pm EST, 6pm CET
        2021-07-08T16:00:00Z -> America/Los_Angeles America/New_York Europe/Paris -> 9am PDT, 12pm EDT, 6pm CEST
        2021-03-18T13:00:00Z -> America/New_York Europe/Paris -> 9am EDT, 2pm CET
        2021-11-02T13:00:00Z -> America/New_York Europe/Berlin -> 9am EDT, 2pm CET
        2021-11-18T15:30:00Z -> America/Chicago Asia/Kolkata -> 9:30am CST, 9pm IST
        2021-07-08T15:30:00Z -> Europe/London Asia/Jerusalem -> 4:30pm BST, 6:30pm IDT
        2021-11-18T15:30:00Z -> Europe/London Europe/Dublin Asia/Jerusalem -> 3:30pm GMT, 3:30pm GMT, 5:30pm IST
        # Alone, these abbreviations would be ambiguous
        2021-11-18T15:30:00Z -> America/Chicago -> 9:30am CT
        2021-11-18T15:30:00Z -> Asia/Kolkata    -> 9pm UTC+05:30
        2021-07-08T15:30:00Z -> Europe/London   -> 4:30pm UTC+01:00
        2021-07-08T15:30:00Z -> Europe/Dublin   -> 4:30pm UTC+01:00
        2021-11-18T15:30:00Z -> America/Halifax -> 11:30am UTC-04:00
        # No abbreviation in wide use
        2021-11-18T15:00:00Z -> Asia/Kathmandu  -> 8:45pm UTC+05:45
        2021-12-08T20:00:00Z -> Pacific/Chatham -> 9:45am UTC+13:45
        2021-12-08T22:00:00Z -> Australia/Lord_Howe Australia/Sydney -> 9am UTC+11:00, 9am AEDT
        2021-07-08T15:00:00Z -> Africa/Casablanca -> 4pm UTC+01:00
        2021-04-20T15:00:00Z -> Africa/Casablanca -> 3pm UTC
        2021-11-18T15:00:00Z -> Asia/Shanghai -> 11pm UTC+08:00
        2021-11-18T15:00:00Z -> +02:00 Etc/GMT+5 -> 5pm UTC+02:00, 10am UTC-05:00
        2021-11-18T15:00:00Z -> UTC Z Etc/UTC Africa/Accra -> 3pm UTC, 3pm UTC, 3pm UTC, 3pm GMT
        # All year standard time
        2021-07-08T16:00:00Z -> America/Phoenix Australia/Brisbane -> 9am MST, 2am AEST (+1 day)
        2021-07-08T16:00:00Z -> Pacific/Honolulu Africa/Lagos Africa/Johannesburg Africa/Nairobi -> 6am HST, 5pm WAT, 6pm SAST, 7pm EAT
        2021-07-08T16:00:00Z -> America/Sao_Paulo Asia/Tokyo Asia/Singapore -> 1pm BRT, 1am JST (+1 day), 12am SGT (+1 day)
        # What an abbreviation means has changed
        2012-07-05T16:00:00Z -> Europe/Moscow -> 8pm UTC+04:00
        2021-07-05T16:00:00Z -> Europe/Moscow -> 7pm MSK
        1970-01-15T12:00:00Z -> Europe/London Europe/Paris -> 1pm BST, 1pm CET
        1880-01-15T12:00:00Z -> America/New_York -> 7:03:58am UTC-04:56:02
        # Days
        2021-11-19T02:00:00Z -> America/Los_Angeles Europe/Paris -> 6pm PST, 3am CET (+1 day)
        2021-11-19T02:00:00Z -> Europe/Paris America/Los_Angeles -> 3am CET, 6pm PST (-1 day)
        2021-11-19T10:30:00Z -> Pacific/Pago_Pago UTC Pacific/Kiritimati -> 11:30pm UTC-11:00, 10:30am UTC (+1 day), 12:30am UTC+14:00 (+2 days)
        2011-12-30T09:00:00Z -> Pacific/Apia Pacific/Auckland -> 11pm UTC-10:00, 10pm NZDT (+1 day)
        2011-12-30T10:00:00Z -> Pacific/Apia Pacific/Auckland -> 12am UTC+14:00, 11pm NZDT (-1 day)
        # The hour that comes twice
        2021-11-07T05:30:00Z -> America/New_York -> 1:30am EDT
        2021-11-07T06:30:00Z -> America/New_York -> 1:30am EST
        2021-11-07T07:30:00Z -> America/Chicago  -> 1:30am UTC-06:00
        2021-11-07T06:30:00Z -> America/Chicago  -> 1:30am CDT
        # Noon and midnight
        2021-11-18T12:00:00Z -> UTC -> 12pm UTC
        2021-11-18T00:00:00Z -> UTC -> 12am UTC
        2021-11-18T00:05:00Z -> UTC -> 12:05am UTC
        2021-11-18T12:59:59Z -> UTC -> 12:59:59pm UTC
        """)
    void english(String start, String zones, String line) {
        assertThat(write(start, zones, "en-US")).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        en -> 9:05pm PDT, 6:05am CEST (+1 day)
        en-GB -> 9:05pm PDT, 6:05am CEST (+1 day)
        fr -> 21 h 05 PDT, 6 h 05 CEST (+1 jour)
        fr-CA -> 21 h 05 PDT, 6 h 05 CEST (+1 jour)
        de-AT -> 21:05 Uhr PDT, 06:05 Uhr MESZ (+1 Tag)
        es-MX -> 21:05 PDT, 06:05 CEST (+1 día)
        tr -> 21:05 PDT, 06:05 CEST (+1 day)
        und -> 21:05 PDT, 06:05 CEST (+1 day)
        """)
    void languages(String language, String line) {
        assertThat(write("2021-07-09T04:05:00Z", "America/Los_Angeles Europe/Paris", language))
                .isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        en -> 12:30am UTC+14:00, 11:30pm UTC-11:00 (-2 days), 11:30am CET (-1 day)
        fr -> 0 h 30 UTC+14:00, 23 h 30 UTC-11:00 (-2 jours), 11 h 30 CET (-1 jour)
        de -> 00:30 Uhr UTC+14:00, 23:30 Uhr UTC-11:00 (-2 Tage), 11:30 Uhr MEZ (-1 Tag)
        es -> 00:30 UTC+14:00, 23:30 UTC-11:00 (-2 días), 11:30 CET (-1 día)
        ja -> 00:30 UTC+14:00, 23:30 UTC-11:00 (-2 days), 11:30 CET (-1 day)
        """)
    void daysBefore(String language, String line) {
        assertThat(write("2021-11-19T10:30:00Z", "Pacific/Kiritimati Pacific/Pago_Pago Europe/Vienna", language))
                .isEqualTo(line);
    }

    @Test
    void frenchWritesSecondsWithColons() {
        assertThat(write("1880-01-15T12:00:00Z", "Europe/Paris", "fr")).isEqualTo("12:09:21 UTC+00:09:21");
    }

    @Test
    void aStartWithItsZone() {
        When.Timed start = When.at(LocalDateTime.of(2021, 11, 18, 18, 0), PARIS);
        assertThat(AnnouncedTimes.write(start, zones("America/New_York Europe/Paris"), Locale.ENGLISH))
                .isEqualTo(new AnnouncedTimes("12pm EST, 6pm CET"));
    }

    @Test
    void aStartThatClocksSkipIsRefusedAndOneThatTheyShowTwiceIsTheFirst() {
        When.Timed skipped = When.at(LocalDateTime.of(2021, 3, 28, 2, 30), PARIS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnouncedTimes.write(skipped, List.of(PARIS), Locale.ENGLISH))
                .withMessage("start: clocks in Europe/Paris skip 2021-03-28T02:30; use a time that exists");
        When.Timed twice = When.at(LocalDateTime.of(2021, 10, 31, 2, 30), PARIS);
        assertThat(AnnouncedTimes.write(twice, List.of(PARIS), Locale.ENGLISH).text())
                .isEqualTo("2:30am CEST");
    }

    @Test
    void invalidArgumentsAreRefused() {
        ZonedDateTime start = ZonedDateTime.of(2021, 11, 18, 18, 0, 0, 0, PARIS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnouncedTimes.write(start.withNano(1), List.of(PARIS), Locale.ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnouncedTimes.write(start.withYear(10_000), List.of(PARIS), Locale.ENGLISH));
        assertThatIllegalArgumentException().isThrownBy(() -> AnnouncedTimes.write(start, List.of(), Locale.ENGLISH));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnouncedTimes.write(
                        start, Collections.nCopies(AnnouncedTimes.MAX_ENTRIES + 1, PARIS), Locale.ENGLISH));
        assertThatNullPointerException()
                .isThrownBy(() -> AnnouncedTimes.write((ZonedDateTime) null, List.of(PARIS), Locale.ENGLISH));
        assertThatNullPointerException()
                .isThrownBy(() -> AnnouncedTimes.write(start, Collections.singletonList(null), Locale.ENGLISH));
        assertThatNullPointerException().isThrownBy(() -> AnnouncedTimes.write(start, List.of(PARIS), null));
    }

    @Test
    void theMaximumNumberOfZonesReadsBack() {
        ZonedDateTime start = ZonedDateTime.of(2021, 11, 18, 18, 0, 0, 0, PARIS);
        List<ZoneId> zones = Collections.nCopies(AnnouncedTimes.MAX_ENTRIES, PARIS);
        assertThat(AnnouncedTimes.write(start, zones, Locale.ENGLISH)
                        .check(start.toLocalDate())
                        .start())
                .hasValue(start.toInstant());
    }
}
