package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Finding;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

/** Checks lines against the start and the duration of a session. */
class AnnouncedTimesStartTest {

    /** One hour from 12:00 in New York, which is 16:00 UTC in summer. */
    private static final When.Timed NOON =
            When.at(LocalDateTime.parse("2026-06-10T12:00"), ZoneId.of("America/New_York"), Duration.ofHours(1));

    private static TimesCheck check(String line, When.Timed when) {
        return new AnnouncedTimes(line).check(when);
    }

    private static Optional<String> corrected(String line, String date) {
        return new AnnouncedTimes(line).check(LocalDate.parse(date)).corrected().map(AnnouncedTimes::text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        12 ET           -> 2026-06-10T12:00
        9 PT            -> 2026-06-10T12:00
        9 PT            -> 2026-06-11T00:00
        1:30 ET         -> 2026-06-10T13:30
        1:30 ET         -> 2026-06-10T01:30
        8:30 ET         -> 2026-06-10T20:30
        1-2 ET          -> 2026-06-10T13:00
        9 – 10:30 Zürich -> 2026-06-10T03:00
        12ET/11CT/10MT/9PT -> 2026-06-10T00:00
        """)
    void theStartDecidesTheMeaningOfHours(String line, LocalDateTime start) {
        When.Timed when = When.at(start, ZoneId.of("America/New_York"));
        TimesCheck check = check(line, when);
        assertThat(check.start()).as(check.toString()).hasValue(when.instant());
        assertThat(check.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(check.findings()).isEmpty();
        assertThat(check.corrected()).isEmpty();
    }

    @Test
    void theEntryThatNamesTheStartIsNotReported() {
        When.Timed start = When.at(LocalDateTime.parse("2026-03-17T18:00"), ZoneId.of("Europe/Berlin"));

        TimesCheck check = check("9am PT, 12pm ET, 6pm CET (Zürich)", start);

        assertThat(check.findings())
                .extracting(Finding::code, Finding::entry)
                .containsExactlyInAnyOrder(tuple(Code.DISAGREES, "9am PT"), tuple(Code.DISAGREES, "12pm ET"));
        assertThat(check.corrected()).hasValue(new AnnouncedTimes("10am PT, 1pm ET, 6pm CET (Zürich)"));
        assertThat(new AnnouncedTimes("9am PT, 12pm ET, 6pm CET")
                        .check(LocalDate.parse("2026-03-17"))
                        .findings())
                .extracting(Finding::entry)
                .containsExactly("6pm CET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # 10am PST in summer is the time of Los Angeles, not of Manila.
        2026-03-18T18:00 | 10am PST, 12pm EST | NOT_IN_FORCE | 10am PST
        2026-12-16T19:00 | 10am PST, 12pm EST | DISAGREES    | 12pm EST
        """)
    void aMistakeIsMoreLikelyThanRareMeanings(LocalDateTime start, String line, Code code, String entry) {
        TimesCheck check = check(line, When.at(start, ZoneId.of("Europe/Berlin")));

        assertThat(check.findings())
                .extracting(Finding::code, Finding::entry)
                .contains(tuple(code, entry))
                .doesNotContain(tuple(Code.AMBIGUOUS, entry));
    }

    @Test
    void theStartDoesNotDecideTheMeaningOfNames() {
        TimesCheck check = check("9 IST", When.at(LocalDateTime.parse("2026-06-10T21:00"), ZoneId.of("Asia/Kolkata")));
        assertThat(check.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(check.findings())
                .singleElement()
                .extracting(Finding::message)
                .asString()
                .contains(
                        "9pm India time",
                        "9pm Israel time",
                        "9pm Ireland time",
                        "Asia/Kolkata, Asia/Jerusalem or Europe/Dublin")
                .doesNotContain("9am", "am or pm");
        assertThat(check.corrected()).hasValue(new AnnouncedTimes("9pm UTC+05:30"));
    }

    @Test
    void withoutAStartTheMessageAsksForAmOrPm() {
        assertThat(new AnnouncedTimes("9 ET")
                        .check(LocalDate.parse("2026-06-10"))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("9 ET: it may be 9am North American Eastern time (2026-06-10T13:00:00Z) or 9pm North"
                        + " American Eastern time (2026-06-11T01:00:00Z), and nothing else in the line decides; add am or"
                        + " pm");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        12-1pm ET / 9-10am PT         -> PT1H ->
        12-1:30pm ET / 9-10:30am PT   -> PT1H30M -> 12pm–1pm ET / 9am–10am PT
        12pm ET                       ->      ->
        12–2pm ET, 18:00 CEST         -> PT2H -> 12pm–1pm ET, 18:00 CEST
        """)
    void aRangeLastsAsLongAsTheSession(String line, Duration duration, String corrected) {
        TimesCheck check = check(line, NOON);
        assertThat(check.start()).hasValue(NOON.instant());
        assertThat(check.duration()).isEqualTo(Optional.ofNullable(duration));
        assertThat(check.corrected().map(AnnouncedTimes::text)).isEqualTo(Optional.ofNullable(corrected));
        if (corrected == null) {
            assertThat(check.findings()).isEmpty();
        } else {
            assertThat(check.findings()).extracting(Finding::code).containsExactly(Code.DURATION);
        }
    }

    @Test
    void rangesOfALineLastEquallyLong() {
        TimesCheck check =
                new AnnouncedTimes("12-1pm ET / 9-10am PT / 18:00–20:00 Genève").check(LocalDate.parse("2026-06-10"));
        assertThat(check.verdict()).isEqualTo(Verdict.AGREES);
        assertThat(check.start()).hasValue(NOON.instant());
        assertThat(check.duration()).isEmpty();
        assertThat(check.findings())
                .extracting(Finding::message)
                .containsExactly("18:00–20:00 Genève: the range lasts 2 hours, but the other ranges last 1 hour");
    }

    /** Clocks in New York go from 2:00 to 3:00 during the range. */
    @Test
    void aRangeAcrossAChangeOfTheClocksLastsByElapsedTime() {
        TimesCheck check = new AnnouncedTimes("1-4am ET / 06:00–08:00 UTC").check(LocalDate.parse("2026-03-08"));
        assertThat(check.duration()).as(check.toString()).hasValue(Duration.ofHours(2));
        assertThat(check.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        11am ET                   -> 12pm ET
        11am ET / 17:00 CEST      -> 12pm ET / 18:00 CEST
        11:00 Café                ->
        12pm EST, 6pm CET         -> 12pm EDT, 6pm CEST
        12pm ET, 6pm CET          -> 12pm ET, 6pm CEST
        12pm ET / 17:00 CEST      -> 12pm ET / 18:00 CEST
        Thursday 12pm ET          -> Wednesday 12pm ET
        June 11, 12pm ET          -> 2026-06-10 12pm ET
        5pm IST                   -> 5pm UTC+01:00
        12pm EST (UTC-5) / 9am PT -> 12pm EDT / 11am UTC-5 / 9am PT
        1am JST                   -> 1am JST
        2am JST (+1 day), 12pm ET -> 1am JST, 12pm ET
        noon Eastern, 10 Pacific  -> noon Eastern, 9am Pacific
        """)
    void theCorrectedLineNamesTheStart(String line, String corrected) {
        TimesCheck check = check(line, When.at(NOON.start(), NOON.zone()));
        assertThat(check.corrected().map(AnnouncedTimes::text).filter(text -> !text.equals(line)))
                .isEqualTo(Optional.ofNullable(corrected).filter(text -> !text.equals(line)));
        check.corrected()
                .ifPresent(text -> assertThat(check(text.text(), NOON).start()).hasValue(NOON.instant()));
    }

    @Test
    void theCorrectedLineIsSafeToShow() {
        assertThat(corrected("12pm EST\u2028\t·\n\u200e 🇨🇭 6pm\u00a0CEST", "2026-06-10"))
                .hasValue("12pm EDT · 🇨🇭 6pm CEST");
        assertThat(corrected("9am EST" + " 🙂".repeat(1_000) + ", 15:00 CEST", "2026-06-10"))
                .hasValue("9am EDT, 15:00 CEST");
    }

    @Test
    void theCorrectedLineOfADateNamesTheInstantOfMostEntries() {
        assertThat(corrected("9am PT, 12pm EDT, 6pm CET", "2021-11-18")).hasValue("9am PT, 12pm EST, 6pm CET");
        assertThat(corrected("9am PT, 11am ET, 6pm CET", "2021-11-18")).hasValue("9am PT, 12pm ET, 6pm CET");
        assertThat(corrected("9am PT, 12pm ET", "2021-11-18")).isEmpty();
        assertThat(corrected("9am", "2021-11-18")).isEmpty();
        assertThat(corrected("2:30am ET", "2021-03-14")).isEmpty();
    }

    /** The correction leaves out links, because they may be secret. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        9pm Mars, 9am PT, 12pm EDT              -> 9pm Mars, 9am PT, 12pm EST
        9am PT, 12pm EDT, abends in Köln, 6pm CET -> 9am PT, 12pm EST, abends in Köln, 6pm CET
        9am PT | 11am | 12pm EDT                -> 9am PT | 11am | 12pm EST
        9am PT, 10pm Größe, 11am ET             -> 9am PT, 10pm Größe, 12pm ET
        9am PT, https://meet.example/Größe, 12pm EDT, 9pm Mars -> 9am PT, 12pm EST, 9pm Mars
        9am PT, 12pm ET, 9pm Mars               ->
        """)
    void theCorrectedLineKeepsPartsThatAreNotUnderstood(String line, String corrected) {
        assertThat(corrected(line, "2021-11-18")).isEqualTo(Optional.ofNullable(corrected));
    }

    @Test
    void namesThatAreAllOutOfForceAndContradictEachOtherDoNotAgree() {
        // Read literally, both are 13:00 UTC; read as generic names, they are 12:00 and 14:00 UTC.
        TimesCheck check = new AnnouncedTimes("8am EST, midnight AEDT").check(LocalDate.parse("2026-07-15"));
        assertThat(check.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(check.start()).isEmpty();
        assertThat(check.findings()).extracting(Finding::code).containsExactly(Code.NOT_IN_FORCE, Code.NOT_IN_FORCE);
    }

    @Test
    void aNameInForceInAnotherRegionIsNotInForceInItsOwn() {
        TimesCheck check =
                new AnnouncedTimes("8am PST / 9am MST / 10am CST / 11am EST").check(LocalDate.parse("2026-07-15"));
        assertThat(check.verdict()).isEqualTo(Verdict.AGREES_IF_GENERIC);
        assertThat(check.start()).hasValue(Instant.parse("2026-07-15T15:00:00Z"));
        assertThat(check.corrected()).hasValue(new AnnouncedTimes("8am PDT / 9am MDT / 10am CDT / 11am EDT"));
    }
}
