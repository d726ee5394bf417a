package org.ospoplusplus.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Finding;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

/** The columns of each table: date, line, verdict, start, and the code and entry of each finding. */
class AnnouncedTimesCheckTest {

    private static void assertCheck(
            LocalDate date, String line, String verdict, @Nullable Instant start, @Nullable String findings) {
        TimesCheck check = new AnnouncedTimes(line).check(date);
        List<String> found = check.findings().stream()
                .map(finding -> (finding.code().code() + " " + finding.entry()).strip())
                .toList();
        List<String> expected = findings == null
                ? List.of()
                : Stream.of(findings.split(";", -1)).map(String::strip).toList();
        assertThat(found).as(check.toString()).containsExactlyElementsOf(expected);
        assertThat(check.verdict().code()).as(check.toString()).isEqualTo(verdict);
        assertThat(check.start()).isEqualTo(Optional.ofNullable(start));
        assertThat(check.date()).isEqualTo(date);
    }

    private static void assertRow(ArgumentsAccessor row) {
        assertCheck(
                row.get(0, LocalDate.class),
                row.getString(1),
                row.getString(2),
                row.size() > 3 ? row.get(3, Instant.class) : null,
                row.size() > 4 ? row.getString(4) : null);
    }

    private static String message(String line, String date) {
        List<Finding> findings =
                new AnnouncedTimes(line).check(LocalDate.parse(date)).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0).message();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        9am ET, 3pm CET https://zoom.us/j/1?pwd=Abc           -> link …
        9am ET (https://zoom.us/j/1?pwd=Abc), 3pm CET         -> link …
        9am ET|http://zoom.us/j/1;x=2,pwd=Abc>                -> link …
        www.zoom.us/j/1?pwd=Abc 9am ET                        -> link …
        9am ET: zoom.us/j/1?pwd=Abc                           -> link …
        9am ET, größe.example:8443/j/1?pwd=Abc.               -> link …
        9am ET, 192.168.10.77/Abc                             -> link …
        9am ET, ada.Abc@zoom.us                               -> link …
        9am https://zoom.us/j/1?pwd=Abc                       -> unknown-zone 9am; link …
        # What only looks similar
        17.30/11.30 CET                                       -> unknown-zone 17.30
        9 a.m./12 p.m. ET                                     -> unknown-zone 9 a.m.
        9am ET @ Größe                                        -> unreadable Größe
        """)
    void linksAreNotQuoted(String line, String findings) {
        TimesCheck check = new AnnouncedTimes(line).check(LocalDate.of(2021, 11, 8));

        assertThat(check.findings())
                .extracting(finding -> finding.code().code() + " " + finding.entry())
                .containsExactly(findings.split("; "));
        assertThat(check.toString()).doesNotContain("Abc", "zoom");
        assertThat(check.findings())
                .filteredOn(finding -> finding.code() == Code.LINK)
                .allSatisfy(
                        finding -> assertThat(finding.message()).startsWith("a line of times must not contain links"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        # The lines of the source page
        2021-11-08 -> 9am ET, 3pm CET            -> agrees          -> 2021-11-08T14:00:00Z
        2021-11-18 -> 9am PT, 12pm EDT, 6pm CET  -> agrees-if-generic -> 2021-11-18T17:00:00Z -> not-in-force 12pm EDT
        2021-11-18 -> 9am PT, 12pm EST, 6pm CET  -> agrees          -> 2021-11-18T17:00:00Z
        2021-11-18 -> 9am PT, 12pm EDT(), 6pm CET -> agrees-if-generic -> 2021-11-18T17:00:00Z -> not-in-force 12pm EDT
        # Summer: PT and ET are generic names; CET is read as one only if necessary
        2021-07-08 -> 9am PT, 12pm ET            -> agrees          -> 2021-07-08T16:00:00Z
        2021-07-08 -> 9am PT, 10am MT, 11am CT, 12pm ET -> agrees   -> 2021-07-08T16:00:00Z
        2021-07-08 -> 9am ET, 3pm CEST           -> agrees          -> 2021-07-08T13:00:00Z
        2021-07-08 -> 9am ET, 3pm CET            -> agrees-if-generic -> 2021-07-08T13:00:00Z -> generic-reading 3pm CET
        2021-07-08 -> 9am ET, 3pm MEZ            -> agrees-if-generic -> 2021-07-08T13:00:00Z -> generic-reading 3pm MEZ
        2021-07-08 -> 4pm EET, 9am ET            -> agrees-if-generic -> 2021-07-08T13:00:00Z -> generic-reading 4pm EET
        2021-07-08 -> 9am ET, 2pm WET            -> agrees-if-generic -> 2021-07-08T13:00:00Z -> generic-reading 2pm WET
        2021-07-08 -> 9am ET, 2pm GMT            -> agrees-if-generic -> 2021-07-08T13:00:00Z -> generic-reading 2pm GMT
        2021-07-08 -> 9am ET, 1pm GMT            -> agrees          -> 2021-07-08T13:00:00Z
        2021-07-08 -> 9am EST, 3pm CEST          -> agrees-if-generic -> 2021-07-08T13:00:00Z -> not-in-force 9am EST
        2021-07-08 -> 9am PST, 12pm EST, 6pm CEST -> agrees-if-generic -> 2021-07-08T16:00:00Z -> not-in-force 9am PST; not-in-force 12pm EST
        2021-07-08 -> 6pm CEST, 4pm GMT, 9am PST -> agrees-if-generic -> 2021-07-08T16:00:00Z -> not-in-force 9am PST
        # Nobody's clock shows what they are to the letter, on which they agree, too
        2021-07-08 -> 9am EST, 3pm CET           -> agrees-if-generic -> 2021-07-08T13:00:00Z -> not-in-force 9am EST; not-in-force 3pm CET
        2021-11-18 -> 12pm EDT                   -> agrees-if-generic -> 2021-11-18T17:00:00Z -> not-in-force 12pm EDT
        2021-07-08 -> 3pm CET                    -> agrees-if-generic -> 2021-07-08T13:00:00Z -> not-in-force 3pm CET
        2021-07-08 -> 2pm GMT                    -> agrees          -> 2021-07-08T14:00:00Z
        2021-07-08 -> 9am EST, 2pm GMT           -> agrees          -> 2021-07-08T14:00:00Z -> not-in-force 9am EST
        # To the letter, since one is in force
        2021-07-08 -> 3pm CET, 2pm UTC           -> agrees          -> 2021-07-08T14:00:00Z -> not-in-force 3pm CET
        2021-07-08 -> 9am EST/COT                -> agrees          -> 2021-07-08T14:00:00Z -> not-in-force 9am EST
        2021-11-18 -> 9am EDT, 3pm CEST          -> agrees-if-generic -> 2021-11-18T14:00:00Z -> not-in-force 9am EDT; not-in-force 3pm CEST
        # Arizona, Puerto Rico, Queensland and the Northern Territory keep standard time all year
        2021-07-08 -> 9am MST, 12pm EDT          -> agrees          -> 2021-07-08T16:00:00Z
        2021-07-08 -> 9am MST, 11am EDT          -> agrees-if-generic -> 2021-07-08T15:00:00Z -> not-in-force 9am MST
        2021-07-08 -> 9am AST, 9am EDT           -> agrees          -> 2021-07-08T13:00:00Z
        2021-12-09 -> 9am AEST, 10am AEDT        -> agrees          -> 2021-12-08T23:00:00Z
        2021-12-09 -> 9am ACST, 10am ACDT        -> agrees          -> 2021-12-08T23:30:00Z
        """)
    void literalAndGenericReadings(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        # North America changes in March before Europe, and in November after it
        2021-03-11 -> 9am ET, 3pm CET    -> agrees    -> 2021-03-11T14:00:00Z
        2021-03-18 -> 9am ET, 3pm CET    -> disagrees -> -> disagrees 3pm CET
        2021-03-18 -> 9am ET, 2pm CET    -> agrees    -> 2021-03-18T13:00:00Z
        2021-03-18 -> 9am EDT, 2pm CET   -> agrees    -> 2021-03-18T13:00:00Z
        2021-03-18 -> 9am EST, 3pm CET   -> agrees    -> 2021-03-18T14:00:00Z -> not-in-force 9am EST
        2021-04-01 -> 9am ET, 3pm CEST   -> agrees    -> 2021-04-01T13:00:00Z
        2021-10-28 -> 9am ET, 3pm CEST   -> agrees    -> 2021-10-28T13:00:00Z
        2021-11-02 -> 9am ET, 3pm CET    -> disagrees -> -> disagrees 3pm CET
        2021-11-02 -> 9am ET, 2pm CET    -> agrees    -> 2021-11-02T13:00:00Z
        2021-11-02 -> 9am ET, 3pm CEST   -> agrees    -> 2021-11-02T13:00:00Z -> not-in-force 3pm CEST
        2021-11-02 -> 4pm GMT, 5pm CET, 12pm ET -> agrees -> 2021-11-02T16:00:00Z
        # South of the equator clocks go the other way
        2021-04-08 -> 8am AEST, 10am NZST -> agrees   -> 2021-04-07T22:00:00Z
        2021-03-25 -> 9am AEDT, 11am NZDT -> agrees   -> 2021-03-24T22:00:00Z
        2021-09-30 -> 8am AEST, 11am NZDT -> agrees   -> 2021-09-29T22:00:00Z
        2021-09-30 -> 9am AEDT, 11am NZDT -> agrees   -> 2021-09-29T22:00:00Z -> not-in-force 9am AEDT
        2021-09-30 -> 9am AEST, 11am NZDT -> disagrees -> -> disagrees 11am NZDT
        2021-07-08 -> 8am AEDT, 10am NZST -> agrees-if-generic -> 2021-07-07T22:00:00Z -> not-in-force 8am AEDT
        2021-12-09 -> 1pm CLST, 1pm BRT, 4pm UTC -> agrees -> 2021-12-09T16:00:00Z
        2021-07-08 -> 1pm CLST, 5pm UTC  -> agrees-if-generic -> 2021-07-08T17:00:00Z -> not-in-force 1pm CLST
        # Half an hour of daylight saving on Lord Howe Island: +11:00 in summer, +10:30 in winter
        2021-12-09 -> 9am AEDT, 9am Australia/Lord_Howe    -> agrees    -> 2021-12-08T22:00:00Z
        2021-07-08 -> 9am AEST, 9:30am Australia/Lord_Howe -> agrees    -> 2021-07-07T23:00:00Z
        2021-07-08 -> 9am AEST, 9am Australia/Lord_Howe    -> disagrees -> -> disagrees 9am Australia/Lord_Howe
        # Quarters of an hour
        2021-11-18 -> 15:00 UTC, 20:45 Asia/Kathmandu, 20:30 IST -> agrees -> 2021-11-18T15:00:00Z
        2021-11-18 -> 8:45pm NPT, 10am ET -> agrees -> 2021-11-18T15:00:00Z
        2021-12-09 -> 9am NZDT, 9:45am Pacific/Chatham -> agrees -> 2021-12-08T20:00:00Z
        2021-07-08 -> 9am NZST, 9:45am Pacific/Chatham -> agrees -> 2021-07-07T21:00:00Z
        2021-11-18 -> 11:30am NST, 10am EST -> agrees -> 2021-11-18T15:00:00Z
        # Ireland's summer time is its standard time in law; Morocco has winter time in Ramadan alone
        2021-07-08 -> 3pm IST, 4pm CEST -> agrees -> 2021-07-08T14:00:00Z
        2021-12-09 -> 3pm Europe/Dublin, 3pm GMT -> agrees -> 2021-12-09T15:00:00Z
        2021-12-09 -> 4pm IST, 4pm GMT -> agrees-if-generic -> 2021-12-09T16:00:00Z -> not-in-force 4pm IST
        2021-04-20 -> 3pm Africa/Casablanca, 3pm UTC -> agrees -> 2021-04-20T15:00:00Z
        2021-06-20 -> 3pm Africa/Casablanca, 2pm UTC -> agrees -> 2021-06-20T14:00:00Z
        """)
    void changesOfTheClocks(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        2021-03-14 -> 2:30am ET                    -> disagrees -> -> gap 2:30am ET
        2021-03-14 -> 2:30am ET, 7:30am UTC        -> disagrees -> -> gap 2:30am ET
        2021-03-14 -> 7:30am UTC, 2:30am ET        -> disagrees -> -> gap 2:30am ET
        2021-03-14 -> 2am ET                       -> disagrees -> -> gap 2am ET
        2021-03-14 -> 3am ET, 7am UTC              -> agrees    -> 2021-03-14T07:00:00Z
        2021-03-14 -> 1:59am ET, 06:59 UTC         -> agrees    -> 2021-03-14T06:59:00Z
        2021-03-14 -> 2:30am America/New_York      -> disagrees -> -> gap 2:30am America/New_York
        # The offset is told, so there is an instant
        2021-03-14 -> 2:30am EST, 7:30am UTC       -> agrees    -> 2021-03-14T07:30:00Z -> not-in-force 2:30am EST
        2021-03-28 -> 02:30 Europe/Paris           -> disagrees -> -> gap 02:30 Europe/Paris
        2021-03-28 -> 02:30 CET/CEST               -> disagrees -> -> gap 02:30 CET/CEST
        2021-10-03 -> 02:15 Australia/Lord_Howe    -> disagrees -> -> gap 02:15 Australia/Lord_Howe
        2021-10-03 -> 02:30 Australia/Lord_Howe, 15:30 UTC -> agrees -> 2021-10-02T15:30:00Z
        # Samoa skipped a day
        2011-12-30 -> 9am Pacific/Apia             -> disagrees -> -> gap 9am Pacific/Apia
        2011-12-31 -> 9am Pacific/Apia, 19:00 UTC  -> agrees    -> 2011-12-30T19:00:00Z
        # In a gap on the date, but not on the day that the other entry makes it
        2021-03-14 -> 11pm PT, 2:30am ET           -> disagrees -> -> disagrees 2:30am ET
        2021-03-13 -> 11pm PT, 2:30am ET           -> disagrees -> -> gap 2:30am ET
        2011-12-29 -> 9am Pacific/Apia, 19:00 UTC  -> agrees    -> 2011-12-29T19:00:00Z
        # Twice
        2021-11-07 -> 1:30am ET                    -> agrees    -> 2021-11-07T05:30:00Z -> overlap 1:30am ET
        2021-11-07 -> 1:30am ET, 5:30am UTC        -> agrees    -> 2021-11-07T05:30:00Z -> overlap 1:30am ET
        2021-11-07 -> 1:30am ET, 6:30am UTC        -> agrees    -> 2021-11-07T06:30:00Z -> overlap 1:30am ET
        2021-11-07 -> 1am ET                       -> agrees    -> 2021-11-07T05:00:00Z -> overlap 1am ET
        2021-11-07 -> 2am ET                       -> agrees    -> 2021-11-07T07:00:00Z
        2021-11-07 -> 1:30am EDT                   -> agrees    -> 2021-11-07T05:30:00Z
        2021-11-07 -> 1:30am EST                   -> agrees    -> 2021-11-07T06:30:00Z
        2021-10-31 -> 02:30 Europe/Berlin          -> agrees    -> 2021-10-31T00:30:00Z -> overlap 02:30 Europe/Berlin
        2021-04-04 -> 01:45 Australia/Lord_Howe    -> agrees    -> 2021-04-03T14:45:00Z -> overlap 01:45 Australia/Lord_Howe
        2021-04-04 -> 01:15 Australia/Lord_Howe    -> agrees    -> 2021-04-03T14:15:00Z
        """)
    void gapsAndOverlaps(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        2021-11-08 -> 9am ET, 4pm CET             -> disagrees -> -> disagrees 4pm CET
        2021-11-08 -> 9am ET, 2pm GMT, 4pm CET    -> disagrees -> -> disagrees 4pm CET
        2021-11-08 -> 8am ET, 2pm GMT, 3pm CET    -> disagrees -> -> disagrees 8am ET
        2021-11-08 -> 9am ET, 2pm UTC, 5pm CET, 5pm EET -> disagrees -> -> disagrees 5pm CET; disagrees 5pm EET
        2021-11-18 -> 9am PT, 11am EDT, 6pm CET   -> disagrees -> -> disagrees 11am EDT; not-in-force 11am EDT
        # Of two wrong ones, the abbreviation out of force is no witness
        2021-03-18 -> 9am PT, 12pm EST, 6pm CET   -> disagrees -> -> not-in-force 12pm EST; disagrees 6pm CET
        2021-03-18 -> 6pm CET, 12pm EST, 9am PT   -> disagrees -> -> not-in-force 12pm EST; disagrees 9am PT
        # Most entries count, in whatever way they agree
        2021-07-08 -> 9am ET, 3pm CET, 4pm EET, 5pm UTC, 1pm EDT -> disagrees -> -> generic-reading 3pm CET; generic-reading 4pm EET; disagrees 5pm UTC; disagrees 1pm EDT
        # Of two, the one at the odder hour, or else the second
        2021-11-08 -> 7am UTC, 7pm UTC            -> disagrees -> -> maybe-am-pm 7pm UTC
        2021-11-08 -> 7pm UTC, 7am UTC            -> disagrees -> -> maybe-am-pm 7am UTC
        2021-11-08 -> 10am UTC, 10pm UTC          -> disagrees -> -> maybe-am-pm 10pm UTC
        2021-11-08 -> 10pm UTC, 10am UTC          -> disagrees -> -> maybe-am-pm 10pm UTC
        2021-11-08 -> 6am UTC, 6pm UTC            -> disagrees -> -> maybe-am-pm 6am UTC
        2021-11-08 -> 9pm UTC, 9am UTC            -> disagrees -> -> maybe-am-pm 9am UTC
        # am for pm
        2021-11-18 -> 9am PT, 12am EST, 6pm CET   -> disagrees -> -> maybe-am-pm 12am EST
        2021-11-18 -> 9am PT, 12am EDT, 6pm CET   -> disagrees -> -> maybe-am-pm 12am EDT; not-in-force 12am EDT
        2021-11-18 -> 9pm PT, 12pm EST, 6pm CET   -> disagrees -> -> maybe-am-pm 9pm PT
        2021-11-18 -> 9am PT, 12pm EST, 6am CET   -> disagrees -> -> maybe-am-pm 6am CET
        2021-07-08 -> 9am ET, 3am CET             -> disagrees -> -> maybe-am-pm 3am CET
        2021-11-08 -> 9am ET, 3am CET             -> disagrees -> -> maybe-am-pm 3am CET
        2021-11-08 -> 9pm ET, 3pm CET             -> disagrees -> -> maybe-am-pm 9pm ET
        2021-11-08 -> 03:00 ET, 9pm CET           -> disagrees -> -> maybe-am-pm 03:00 ET
        2021-11-08 -> 12am ET, 6pm CET            -> disagrees -> -> maybe-am-pm 12am ET
        2021-11-08 -> midnight ET, 6pm CET        -> disagrees -> -> maybe-am-pm midnight ET
        2021-11-08 -> 6pm PT, 3pm CET (+1 day)    -> disagrees -> -> maybe-am-pm 3pm CET (+1 day)
        # Two zones of one time that are not one
        2021-11-08 -> CET 9am ET                  -> disagrees -> -> disagrees 9am CET
        2021-11-08 -> 9am Paris time, 3pm CET     -> disagrees -> -> disagrees 3pm CET
        # Not one entry alone, or not twelve hours
        2021-11-08 -> 9am ET, 2am GMT, 3am CET, 2pm UTC -> disagrees -> -> disagrees 2am GMT; disagrees 3am CET
        2021-11-08 -> 9am ET, 2pm GMT, 3am CET, 5pm EET -> disagrees -> -> maybe-am-pm 3am CET; disagrees 5pm EET
        2021-11-08 -> 9am ET, 4am CET             -> disagrees -> -> disagrees 4am CET
        2021-03-18 -> 9am ET, 3am CET             -> disagrees -> -> disagrees 3am CET
        2021-11-18 -> 9 ET, 3am CET (-1 day)      -> disagrees -> -> disagrees 9 ET
        # Two that agree outweigh one, even though each of them had several meanings
        2021-11-18 -> 9am IST, 9am IST, 3pm CET   -> disagrees -> -> disagrees 3pm CET
        # Of as many, those to the letter and in force: Arizona's MST is no witness for Denver's time
        2021-07-08 -> 9am EST, 5pm CEST           -> disagrees -> -> disagrees 9am EST; not-in-force 9am EST
        2021-07-08 -> 9am MST, 1pm EDT            -> disagrees -> -> disagrees 1pm EDT
        2021-07-08 -> 9am MST, 11am EDT, 12:30pm EDT, 16:30 UTC -> disagrees -> -> disagrees 9am MST; disagrees 11am EDT
        # Two zones of one time are no two names of one zone
        2021-11-18 -> 9am ET/CT                   -> disagrees -> -> disagrees 9am CT
        """)
    void disagreement(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        # Settled by the others: India, Israel, Ireland
        2021-11-18 -> 9am PT, 10:30pm IST -> agrees     -> 2021-11-18T17:00:00Z
        2021-11-18 -> 10:30pm IST, 9am PT -> agrees     -> 2021-11-18T17:00:00Z
        2021-11-18 -> 9am PT, 7pm IST     -> agrees     -> 2021-11-18T17:00:00Z
        2021-07-08 -> 9am PT, 5pm IST     -> agrees     -> 2021-07-08T16:00:00Z
        2021-07-08 -> 9am PT, 7pm IDT     -> agrees     -> 2021-07-08T16:00:00Z
        2021-07-08 -> 9am PT, 7pm IST     -> agrees-if-generic -> 2021-07-08T16:00:00Z -> not-in-force 7pm IST
        # United States, China, Cuba
        2021-11-18 -> 9am PST, 11am CST   -> agrees     -> 2021-11-18T17:00:00Z
        2021-11-18 -> 5pm PST, 9am CST    -> agrees     -> 2021-11-19T01:00:00Z
        2021-11-18 -> 9am PST, 12pm CST   -> agrees     -> 2021-11-18T17:00:00Z -> ambiguous 12pm CST
        2021-11-18 -> 9am CST, 11pm CST   -> agrees     -> 2021-11-18T15:00:00Z
        2021-07-08 -> 9am PT, 11am CST    -> agrees-if-generic -> 2021-07-08T16:00:00Z -> not-in-force 11am CST
        # Britain, Bangladesh
        2021-07-08 -> 9am PDT, 5pm BST    -> agrees     -> 2021-07-08T16:00:00Z
        2021-07-08 -> 9am PDT, 10pm BST   -> agrees     -> 2021-07-08T16:00:00Z
        2021-11-18 -> 11am ET, 4pm BST    -> agrees-if-generic -> 2021-11-18T16:00:00Z -> not-in-force 4pm BST
        2021-11-18 -> 10pm BST, 11am ET   -> agrees     -> 2021-11-18T16:00:00Z
        # The Atlantic, Arabia; Australia's Eastern Standard Time; the Philippines
        2021-11-18 -> 11am EST, 12pm AST  -> agrees     -> 2021-11-18T16:00:00Z
        2021-11-18 -> 11am EST, 7pm AST   -> agrees     -> 2021-11-18T16:00:00Z
        2021-07-08 -> 11am NZST, 9am EST  -> agrees     -> 2021-07-07T23:00:00Z -> ambiguous 9am EST
        2021-12-09 -> 10am NZDT, 8am EDT  -> agrees     -> 2021-12-08T21:00:00Z -> ambiguous 8am EDT
        2021-11-18 -> 5pm PST, 9am PST, 01:00 UTC -> agrees -> 2021-11-19T01:00:00Z -> ambiguous 9am PST
        2021-11-18 -> 9am EST/COT, 9am CST -> agrees    -> 2021-11-18T14:00:00Z -> ambiguous 9am CST
        # Not settled
        2021-11-18 -> 9pm IST             -> unreadable -> -> ambiguous 9pm IST
        2021-11-18 -> 9am CST             -> unreadable -> -> ambiguous 9am CST
        2021-07-08 -> 5pm BST             -> unreadable -> -> ambiguous 5pm BST
        2021-11-18 -> 12pm AST            -> unreadable -> -> ambiguous 12pm AST
        2021-11-18 -> 9pm IST, 9pm IST    -> unreadable -> -> ambiguous 9pm IST; ambiguous 9pm IST
        2021-11-18 -> 9am EST             -> agrees     -> 2021-11-18T14:00:00Z
        2021-11-18 -> 9pm IST, 3pm CET    -> disagrees  -> -> disagrees 9pm IST; ambiguous 9pm IST
        2021-11-18 -> 3pm CET, 9pm IST    -> disagrees  -> -> disagrees 9pm IST; ambiguous 9pm IST
        # Each half of the year could be the wrong one
        2021-07-08 -> 6pm EST, 9am AEDT   -> unreadable -> -> ambiguous 6pm EST; ambiguous 9am AEDT
        # Neither am nor pm
        2021-11-18 -> 9 PT, 12pm ET       -> agrees     -> 2021-11-18T17:00:00Z
        2021-11-18 -> 9pm PT, 12 ET       -> agrees     -> 2021-11-19T05:00:00Z
        2021-11-18 -> 9 ET                -> unreadable -> -> ambiguous 9 ET
        2021-11-18 -> 9 PT, 9 PT          -> unreadable -> -> ambiguous 9 PT; ambiguous 9 PT
        2021-11-18 -> 8 PT, 9 MT          -> unreadable -> -> ambiguous 8 PT; ambiguous 9 MT
        2021-11-18 -> 1:30 ET             -> unreadable -> -> ambiguous 1:30 ET
        2021-11-18 -> 3:00 ET, 9pm CET    -> agrees     -> 2021-11-18T20:00:00Z
        2021-11-18 -> 9:00 ET, 3am CET    -> agrees     -> 2021-11-19T02:00:00Z
        2021-11-18 -> 9:00 ET             -> agrees     -> 2021-11-18T14:00:00Z
        2021-11-18 -> 3:00 UTC            -> agrees     -> 2021-11-18T03:00:00Z
        # By day in several zones, or else ambiguous
        2021-11-18 -> 9 PT, 12 ET         -> agrees     -> 2021-11-18T17:00:00Z
        2021-11-18 -> 4 UTC, 8 PT         -> agrees     -> 2021-11-18T16:00:00Z
        2021-11-18 -> 3:00 ET / 12:00 PT  -> agrees     -> 2021-11-18T20:00:00Z
        2021-11-18 -> 9 PT, 1pm ET        -> disagrees  -> -> disagrees 9 PT
        2021-11-18 -> 15 CET, 9am ET      -> agrees     -> 2021-11-18T14:00:00Z
        2021-11-18 -> 1 PT, 4pm ET        -> agrees     -> 2021-11-18T21:00:00Z
        """)
    void severalMeanings(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        2021-11-18 -> 6pm PT, 3am CET (+1 day)      -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET (+1)          -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET +1d           -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET next day      -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET (the following day) -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT / next day 3am CET     -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET, +1 day       -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET (Friday)      -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT Thursday, Fri 3am CET  -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET               -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 18 h 00 PT, 3 h 00 CET (+1 jour) -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 18:00 Uhr PT, 03:00 Uhr MEZ (+1 Tag) -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 18:00 PT, 03:00 CET (+1 día)  -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 6pm PT, 3am CET (-1 day)      -> disagrees -> -> disagrees 3am CET (-1 day)
        2021-11-18 -> 6pm PT, 9pm ET (+1 day)       -> disagrees -> -> disagrees 9pm ET (+1 day)
        2021-11-18 -> 6pm PT, 3am CET (Thursday)    -> disagrees -> -> weekday 3am CET (Thursday)
        2021-11-18 -> 9am JST, 4pm PT (-1 day)      -> agrees -> 2021-11-18T00:00:00Z
        2021-11-18 -> 9am JST, 4pm PT (previous day) -> agrees -> 2021-11-18T00:00:00Z
        # The date of the line is that of the entry which says so
        2021-11-18 -> 9am JST (+1 day), 4pm PT      -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 9am Fri JST, 4pm Thu PT       -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 9am JST Nov 19, 4pm PT Nov 18 -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 9am JST Nov 19, 4pm PT        -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 4pm PT Nov 18, 9am JST        -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 3am CET (+1 day)              -> agrees -> 2021-11-19T02:00:00Z
        2021-11-18 -> 8am UTC+18:00                 -> agrees -> 2021-11-17T14:00:00Z
        2021-11-18 -> 9am JST (+2 days), 4pm PT     -> disagrees -> -> disagrees 9am JST (+2 days)
        2021-11-18 -> 9am JST (the day after), 4pm PT -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 9am JST, 4pm PT (day before)  -> agrees -> 2021-11-18T00:00:00Z
        2021-11-18 -> 9am JST (-1), 4pm PT (-2)     -> agrees -> 2021-11-17T00:00:00Z
        # The zone is UTC, not an offset from it
        2021-11-18 -> 4pm PT, 00:00 UTC +1 day      -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 4pm PT, 00:00 UTC +01 day     -> agrees -> 2021-11-19T00:00:00Z
        2021-11-18 -> 6pm PT, 3am Europe/Paris+1 day -> agrees -> 2021-11-19T02:00:00Z
        # 25 hours lie between Samoa and the Line Islands
        2021-11-18 -> 11:30pm Pacific/Pago_Pago, 12:30am Pacific/Kiritimati (+2 days) -> agrees -> 2021-11-19T10:30:00Z
        2021-11-18 -> 11:30pm Pacific/Pago_Pago, 12:30am Pacific/Kiritimati (+1 day) -> disagrees -> -> disagrees 12:30am Pacific/Kiritimati (+1 day)
        # Midnights
        2021-11-18 -> 24:00 CET, 23:00 UTC          -> agrees -> 2021-11-18T23:00:00Z
        2021-11-18 -> 00:00 CET, 23:00 UTC          -> agrees -> 2021-11-17T23:00:00Z
        2021-11-18 -> midnight ET, 6am CET          -> agrees -> 2021-11-18T05:00:00Z
        2021-11-18 -> 12am ET, 6am CET              -> agrees -> 2021-11-18T05:00:00Z
        2021-11-18 -> 24:00 CET Thursday, 18:00 ET Thursday -> agrees -> 2021-11-18T23:00:00Z
        """)
    void shiftsOfDays(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        2021-11-18 -> Thursdays 9am ET                       -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> Thursday 9am ET, 3pm CET               -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> Nov. 18, 2021, 9am ET                  -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> Nov 18th 2021 9am ET                   -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> the 18th of November, 9am ET           -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> Thu, Nov 18: 9am ET / 3pm CET          -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> Thursday, November 18th, 2021 at 9am ET -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 18 November 2021 – 9am ET              -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 9am ET, 3pm CET, Thursday 18 Nov. 2021 -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 2021-11-18 15:00 CET                   -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 11/18/2021 9am ET                      -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 18/11/2021 9am ET                      -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 2021/11/18 9am ET                      -> agrees -> 2021-11-18T14:00:00Z
        2021-11-12 -> 11/12/2021 9am ET                      -> agrees -> 2021-11-12T14:00:00Z
        2021-12-11 -> 11/12/2021 9am ET                      -> agrees -> 2021-12-11T14:00:00Z
        2021-11-18 -> 9am PT 11/18/2021 / 2am JST 19/11/2021 -> agrees -> 2021-11-18T17:00:00Z
        2021-11-18 -> 1st & 3rd Thursday, 9am ET             -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 2021-11-18T14:00Z                      -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 2021-11-18T09:00-05:00                 -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 2021-11-18T09:00:00-05:00              -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 9am ET (same day), 3pm CET             -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 2021-11-18T15:00:30+01:00              -> agrees -> 2021-11-18T14:00:30Z
        2021-11-18 -> Donnerstag, 18.11.2021 um 15.00 Uhr MEZ -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> 18. November 2021, 15:00 Uhr MEZ       -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> jeudi 18 novembre 2021 à 15 h 00 CET   -> agrees -> 2021-11-18T14:00:00Z
        2021-11-18 -> jueves, 18 de noviembre de 2021 a las 15:00 CET -> agrees -> 2021-11-18T14:00:00Z
        2021-08-03 -> mardi 3 août 2021, 15h CEST            -> agrees -> 2021-08-03T13:00:00Z
        2021-03-03 -> MIE\u0301RCOLES 3 mar 2021 15h CET         -> agrees -> 2021-03-03T14:00:00Z
        2021-12-31 -> 9pm PT Dec 31, 6am CET Jan 1           -> agrees -> 2022-01-01T05:00:00Z
        2022-01-01 -> 6am CET Jan 1, 9pm PT Dec 31           -> agrees -> 2022-01-01T05:00:00Z
        2024-02-29 -> Feb 29, 9am ET                         -> agrees -> 2024-02-29T14:00:00Z
        2021-11-18 -> Nov 18, 1500 UTC                       -> agrees -> 2021-11-18T15:00:00Z
        2021-11-18 -> Nov 18, 2000 UTC                       -> agrees -> 2021-11-18T20:00:00Z
        2021-11-18 -> Nov 18, 2000 Uhr MEZ                   -> agrees -> 2021-11-18T19:00:00Z
        2021-11-18 -> Nov 18:at 9am ET                       -> agrees -> 2021-11-18T14:00:00Z
        # Wrong
        2021-11-18 -> Friday 9am ET, 3pm CET                 -> disagrees -> -> weekday Friday 9am ET
        2021-11-18 -> 9am ET, 3pm CET (Friday)               -> disagrees -> -> weekday 3pm CET (Friday)
        2021-11-18 -> 9am ET, 3pm CET, Friday                -> disagrees -> -> weekday 9am ET
        2021-11-18 -> 9am ET Friday, 3pm CET                 -> disagrees -> -> weekday 9am ET Friday
        2021-11-18 -> Fri 9am ET, Fri 3pm CET                -> disagrees -> -> weekday Fri 9am ET; weekday Fri 3pm CET
        2021-11-18 -> Friday, 18 November 2021, 9am ET       -> disagrees -> -> weekday Friday, 18 November 2021, 9am ET
        2021-11-18 -> Nov 19, 9am ET                         -> disagrees -> -> disagrees Nov 19, 9am ET
        2021-11-18 -> Nov 19, 9am ET, 3pm CET                -> disagrees -> -> disagrees Nov 19, 9am ET
        2021-11-18 -> 18 November 2020, 9am ET               -> disagrees -> -> disagrees 18 November 2020, 9am ET
        2023-02-28 -> Feb 29, 9am ET                         -> disagrees -> -> disagrees Feb 29, 9am ET
        2021-11-18 -> Feb 30, 9am ET                         -> unreadable -> -> unreadable Feb 30
        2021-11-18 -> 11/19/2021 9am ET                      -> disagrees -> -> disagrees 11/19/2021 9am ET
        """)
    void datesInTheLine(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|-",
            value = {
                "9am ET",
                "9 AM ET",
                "9 a.m. ET",
                "9a.m ET",
                "9 a. m. ET",
                "9:00am ET",
                "9.00 am ET",
                "09:00 ET",
                "0900 ET",
                "900am ET",
                "0900am ET",
                "9h ET",
                "9h00 ET",
                "9 h 00 ET",
                "9 Uhr ET",
                "09.00 Uhr ET",
                "9 hrs ET",
                "09:00:00 ET",
                "9am et",
                "9AM Eastern",
                "9am Eastern Time",
                "9am eastern standard time",
                "9am ET time",
                "(9am ET)",
                "9am (ET)",
                "9am, ET",
                "at 9am ET.",
                "When: 9am ET",
                "@ 9am ET",
                "9\u202fAM\u00a0ET",
                "9am EST",
                "9am US/Eastern",
                "9am America/New_York",
                "9am EST/EDT",
                "9am EST (UTC-5)",
                "9am UTC-5",
                "9:03:58 UTC-04:56:02",
                "9am UTC -05:00",
                "9am GMT-5",
                "9am UTC\u22125",
                "9am UTC-0500",
                "9am -05:00",
                "9am-0500",
                "9:00:01 UTC-04:59:59",
                "9am Etc/GMT+5",
                "11pm Etc/GMT-9",
                "14:00 Etc/GMT0",
                "3pm Africa/Brazzaville",
                "3pm Europe/Zurich",
                "9am EST/COT/PET",
                "9am ET = 3pm CET",
                "9am ET | 3pm CET",
                "9am ET; 3pm CET",
                "9am ET and 3pm CET",
                "9am ET & 3pm CET",
                "9am ET · 3pm CET",
                "9am ET 3pm CET",
                "9am ET (3pm CET, 14:00 UTC)",
                "9am ET [3pm CET]",
                "ET 9am, CET: 3pm",
                "ET: 9am / CET: 3pm",
                "Zürich, Genève: 15:00",
                "Zürich 15:00 CET",
                "3pm Zürich time, 9am Toronto",
                "9am Eastern Time (US and Canada)",
                "9am Eastern Time (US & Canada)",
                "(UTC-05:00) Eastern Time (US & Canada): 9am",
                "9am ET - 3pm CET",
                "9am ET – 10am ET",
                "9am–10am ET",
                "9-10am ET",
                "9 – 10:30 a.m. ET",
                "09:00-10:00 ET",
                "0900-1000 ET",
                "15:00:00-16:00 CET",
                "from 9am until noon ET",
                "between 9 and 11am ET",
                "9am ET (1 hour)",
                "9am ET for 90 minutes",
                "9am ET, 🙂",
                "🇺🇸 9am ET ⏰",
                "9a ET",
                "14:00 (2 PM) UTC",
                "2pm/14:00 UTC",
                "14:00 PM UTC",
                "14:00 UTC/GMT",
                "14:00 GMT + 0",
                "15:00 UTC +1",
                "２２：００ UTC+8",
                "9 o'clock ET, 14:00 UTC",
                "9 o’clock ET, 14:00 UTC",
                "Every Thursday at 9am ET",
                "9am local time in Montréal",
                "2am AoE",
                "15–16 Uhr MEZ",
                "9am ET/3pm CET",
                "9am ET und 15:00 Uhr MEZ",
                "9am ET et 15h00 CET",
                "9am America/New_York/3pm Europe/Paris",
                "9am ET, 7:30pm Asia/Kolkata",
                "2pm GMT/UTC",
                "2pm UTC / 10pm SGT / 11pm JST",
                "14:00Z",
                "1400Z",
                "2pm UTC+0",
                "19:45 UTC+5:45",
                "14.00 Europe/London",
                "15h00 Africa/Lagos and 4pm CAT and 4pm SAST and 5pm EAT",
                "11am BRT, 11am ART, 9am COT, 10am BOT",
                "5pm MSK, 5pm TRT, 6pm GST, 7pm PKT, 9pm ICT, 9pm WIB, 10pm HKT, 11pm KST",
                "10pm AWST, 12:30am ACDT, 1am AEDT, 3am NZDT",
                "5am AKST, 4am HST",
            })
    void spellingsOfOneInstant(String line) {
        assertCheck(LocalDate.of(2021, 11, 18), line, "agrees", Instant.parse("2021-11-18T14:00:00Z"), null);
    }

    @ParameterizedTest
    @CsvSource({
        "12pm UTC, 12:00",
        "12 noon UTC, 12:00",
        "12:00 noon UTC, 12:00",
        "noon UTC, 12:00",
        "Midday UTC, 12:00",
        "12:30pm UTC, 12:30",
        "12am UTC, 00:00",
        "12 midnight UTC, 00:00",
        "Midnight UTC, 00:00",
        "12:30am UTC, 00:30",
        "0:30am UTC, 00:30",
        "00:30 UTC, 00:30",
        "1am UTC, 01:00",
        "11:59pm UTC, 23:59",
        "13 UTC, 13:00",
        "0 UTC, 00:00",
        "2359 UTC, 23:59",
        "1 p.m. UTC, 13:00",
        "1:07:09 pm UTC, 13:07:09",
        "1:07:59 pm UTC, 13:07:59",
    })
    void timesOfDay(String line, String time) {
        Instant expected = Instant.parse("2021-11-18T" + (time.length() == 5 ? time + ":00" : time) + "Z");
        assertCheck(LocalDate.of(2021, 11, 18), line, "agrees", expected, null);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", nullValues = "NIL", textBlock = """
        09:00-10:00             -> unknown-zone 09:00-10:00
        9am Atlantis time, 3pm CET -> unknown-zone 9am Atlantis time
        9am ET to 3pm CET       -> unreadable to 3pm CET
        9am ET - 3              -> unknown-zone 3
        not 9am ET              -> unreadable not 9am ET
        9am ET \u202e            -> unreadable \ufffd
        9am XYZ, 3pm CET        -> unknown-zone 9am XYZ
        9am Europe/Pariss, 3pm CET -> unknown-zone 9am Europe/Pariss
        9am, 3pm CET            -> unknown-zone 9am
        9, 12pm ET              -> unknown-zone 9
        9am                     -> unknown-zone 9am
        9am ET, 3pm             -> unknown-zone 3pm
        9 a.m., 3pm CET         -> unknown-zone 9 a.m.
        9am ET, foo bar, 3pm CET -> unreadable foo bar
        foo/9am ET              -> unreadable foo
        9am ET sharp            -> unreadable sharp
        ET                      -> unreadable ET
        9am ET CET              -> unreadable CET
        9am ET, CET             -> unreadable CET
        9am CET, ET             -> unreadable ET
        9am CET ET 3pm CET      -> unreadable ET 3pm CET
        9am CET et              -> unreadable et
        25:00 CET               -> unreadable 25:00 CET
        24:01 CET               -> unreadable 24:01 CET
        13am CET                -> unreadable 13am CET
        24pm CET                -> unreadable 24pm CET
        0pm CET                 -> unreadable 0pm CET
        9:60 CET                -> unreadable 9:60 CET
        9:60am CET              -> unreadable 9:60am CET
        9:00:60 CET             -> unreadable 9:00:60 CET
        9:00:60am CET           -> unreadable 9:00:60am CET
        930 CET                 -> unreadable 930 CET
        11 noon CET             -> unreadable 11 noon CET
        12:30 midnight CET      -> unreadable 12:30 midnight CET
        12345 CET               -> unreadable 12345 CET
        9am CET+1               -> unreadable +1
        9am UTC+19              -> unreadable +19
        9am ET (+3)             -> unreadable +3
        9am ET (+1 day) (+1 day) -> unreadable +1 day
        9am ET (+1 day), +1 day -> unreadable +1 day
        9am ET (Thu) (Fri)      -> unreadable Fri
        Nov 18, 9am ET (Nov 19) -> unreadable Nov 19
        Nov 9:30 ET             -> unreadable Nov 9:30 ET
        15:00 CET +1:30         -> unreadable +1:30
        Thu Fri 9am ET          -> unreadable Fri 9am ET
        9am XYZ / ET            -> unknown-zone 9am XYZ; unreadable ET
        9am UTC+18:01           -> unreadable +18:01
        9am UTC+5:60            -> unreadable +5:60
        9am UTC+5:30:60         -> unreadable +5:30:60
        next week 9am ET        -> unreadable next week 9am ET
        day off, 9am ET         -> unreadable day off
        2021-13-18 9am ET       -> unknown-zone 2021-13; unknown-zone 18
        # A date in digits has no spaces
        2021-11- 18 9am ET      -> unknown-zone 2021-11; unknown-zone 18
        2021 - 11 - 18 9am ET   -> unknown-zone 2021 - 11; unknown-zone 18
        tbd                     -> unreadable tbd
        Thursday                -> unreadable Thursday
        """)
    void unreadableLines(String line, String findings) {
        assertCheck(LocalDate.of(2021, 11, 18), line, "unreadable", null, findings);
    }

    @Test
    void aTextThatEndsWithAColonHasNoOtherInItsMessage() {
        assertThat(message("15:00 UTC – prüfe deine local time:", "2026-07-15"))
                .contains("time: this part is not understood")
                .doesNotContain("::");
    }

    @Test
    void emptyLine() {
        assertCheck(LocalDate.of(2021, 11, 18), "", "unreadable", null, "unreadable");
        assertCheck(LocalDate.of(2021, 11, 18), " ,/ ", "unreadable", null, "unreadable ,/");
        assertThat(message("", "2021-11-18"))
                .isEqualTo(
                        "The line is empty: no time was found; write times with their zones, such as 9am ET, 3pm CET");
        assertThat(message(" ,/ ", "2021-11-18"))
                .isEqualTo(",/: no time was found; write times with their zones, such as 9am ET, 3pm CET");
    }

    private static List<Finding> findings(String line) {
        return new AnnouncedTimes(line).check(LocalDate.of(2021, 11, 18)).findings();
    }

    @Test
    void aLineHasFiftyPartsAtMost() {
        assertThat(findings("9am ET, ".repeat(50))).isEmpty();
        assertThat(findings("9am ET, ".repeat(51)))
                .extracting(Finding::message)
                .singleElement()
                .asString()
                .endsWith("the line is too long, and is read only up to here");
        assertThat(findings("9am ET, foo, ".repeat(30)))
                .as("25 parts that are not entries, and the rest of the line")
                .hasSize(26);
    }

    /** A line must not agree if a part of it was not read. */
    @Test
    void aLineThatIsTooLongToBeReadIsUnreadableEvenIfItsBeginningIsRight() {
        // The entry has three tokens, and a line has at most 1,500.
        assertThat(findings("9am ET" + ",".repeat(1_496))).isEmpty();
        assertThat(findings("9am ET" + ",".repeat(1_497)))
                .extracting(Finding::code)
                .containsExactly(Code.UNREADABLE);
        assertThat(findings("9am ET" + ",".repeat(2_000)))
                .extracting(Finding::code)
                .containsExactly(Code.UNREADABLE);
    }

    @Test
    void aLongPartIsShortened() {
        String eighty = "x".repeat(80);
        assertThat(findings(eighty)).extracting(Finding::entry).containsExactly(eighty);
        assertThat(findings(eighty + "x")).extracting(Finding::entry).containsExactly(eighty + "…");
    }

    /** The words of one time contain the zone of the other, so that the correction must replace both. */
    @ParameterizedTest
    @CsvSource({
        "9;Mon IST midnight+0530, 2021-11-07",
        "Paris Z2Z–0 0, 2021-03-28",
    })
    void timesWhoseWordsOverlap(String line, LocalDate date) {
        TimesCheck check = new AnnouncedTimes(line).check(date);

        assertThat(check.findings()).isNotEmpty();
        assertThat(check.corrected().map(corrected -> corrected.check(date).verdict()))
                .isIn(Optional.empty(), Optional.of(Verdict.AGREES));
    }

    @Test
    void theRestOfAnUnreadableLineIsChecked() {
        assertCheck(
                LocalDate.of(2021, 11, 18),
                "9am PT, 12pm EDT, 6am CET, 9pm Mars",
                "unreadable",
                null,
                "not-in-force 12pm EDT; maybe-am-pm 6am CET; unknown-zone 9pm Mars");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        # A time from 13:00 on shows the 24-hour clock
        2021-07-08 -> 19:00 UTC, 19:00 UTC, 10:00 UTC+03:00 -> disagrees -> -> maybe-am-pm 10:00 UTC+03:00
        2021-07-08 -> 22:00 Zürich, 4:00 ET       -> disagrees -> -> maybe-am-pm 4:00 ET
        2021-07-08 -> 13:00-14:30 Zürich, 7:00 ET -> agrees    -> 2021-07-08T11:00:00Z
        2021-07-08 -> 9:00-13:30 Zürich, 3:00 ET  -> agrees    -> 2021-07-08T07:00:00Z
        # In the evening of New York, too, an hour without minutes is open, and one with pm is clear
        2021-07-08 -> 22:00 Zürich, 4 ET          -> agrees    -> 2021-07-08T20:00:00Z
        2021-07-08 -> 22:00 Zürich, 4:00 pm ET    -> agrees    -> 2021-07-08T20:00:00Z
        # Without such a time, the others decide
        2021-07-08 -> 10:00 Zürich, 4:00 ET       -> agrees    -> 2021-07-08T08:00:00Z
        2021-07-08 -> 10pm Zürich, 4:00 ET        -> agrees    -> 2021-07-08T20:00:00Z
        2021-07-08 -> 4:15-4:45PM PT, 4:15 Tijuana, Zürich 01:15 -> agrees -> 2021-07-08T23:15:00Z
        # The time behind the slash belongs to the next entry
        2021-01-11 -> Monday PT: 4-5:30 / 5:30AM (India) -> agrees -> 2021-01-12T00:00:00Z
        2021-01-11 -> MT: 16:00-17:00 / 5PM (CT)  -> agrees    -> 2021-01-11T23:00:00Z
        2021-01-11 -> 17:00 / 5PM MT, 1AM Zürich  -> agrees    -> 2021-01-12T00:00:00Z
        """)
    void stylesOfTheClock(ArgumentsAccessor row) {
        assertRow(row);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        2021-07-08 -> 9am Washington, DC                    -> agrees     -> 2021-07-08T13:00:00Z
        2021-07-08 -> 10am Washington D.C.                  -> agrees     -> 2021-07-08T14:00:00Z
        2021-07-08 -> 11am Washington time                  -> unreadable -> -> ambiguous 11am Washington time
        2021-07-08 -> 12pm Washington time, 18:00 Genève    -> agrees     -> 2021-07-08T16:00:00Z
        2021-07-08 -> 12pm Washington, 19:00 UTC            -> agrees     -> 2021-07-08T19:00:00Z
        2021-07-08 -> 8am San Francisco, USA                -> agrees     -> 2021-07-08T15:00:00Z
        2021-07-08 -> 9am Seattle, WA / 12pm Boston, MA     -> agrees     -> 2021-07-08T16:00:00Z
        2021-07-08 -> 1:20pm NY, 19:20 München, 10:50pm Bangalore -> agrees -> 2021-07-08T17:20:00Z
        2021-07-08 -> Delhi, India: 9pm; Milano: 17:30; Málaga: 17:30 -> agrees -> 2021-07-08T15:30:00Z
        2021-07-08 -> Sydney, Australia: 8am, Wellington, New Zealand: 10am -> agrees -> 2021-07-07T22:00:00Z
        2021-07-08 -> 9am PT (US), 18:00 CEST (Europe)      -> agrees     -> 2021-07-08T16:00:00Z
        2021-07-08 -> EMEA: 17:10 Köln, APAC: 23:10 Beijing -> agrees     -> 2021-07-08T15:10:00Z
        2021-01-11 -> 10am CST (US)                         -> agrees     -> 2021-01-11T16:00:00Z
        2021-07-08 -> 11am CST (US)                         -> agrees-if-generic -> 2021-07-08T16:00:00Z -> not-in-force 11am CST (US)
        2021-01-11 -> 7AM PST / 11PM Singapore / 6PM Arabia / 8:30 PM India -> agrees -> 2021-01-11T15:00:00Z
        2021-07-08 -> 9:05 AM Eastern / 9:05 PM Philippine time / 15:05 Zürich -> agrees -> 2021-07-08T13:05:00Z
        # A region that the zone is not in, and names that begin with a region
        2021-07-08 -> 9am PT (Europe)                       -> unreadable -> -> unreadable Europe
        2021-07-08 -> 9am PT, Europe/Zurich 18:00           -> agrees     -> 2021-07-08T16:00:00Z
        2021-07-08 -> 10am PT, US Eastern 13:00             -> agrees     -> 2021-07-08T17:00:00Z
        2021-07-08 -> 9am Europe                            -> unreadable -> -> unknown-zone 9am Europe
        """)
    void citiesAndRegions(ArgumentsAccessor row) {
        assertRow(row);
    }

    /** The date is in July, and the start is that of one of the candidates. */
    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        9pm BST  -> Europe/London or Asia/Dhaka
        9pm IST  -> Asia/Kolkata, Asia/Jerusalem or Europe/Dublin
        9pm CST  -> America/Chicago or Asia/Shanghai
        9pm AST  -> America/Halifax or Asia/Riyadh
        """)
    void aLoneAmbiguousAbbreviationNamesItsZones(String line, String zones) {
        assertThat(message(line, "2021-07-08")).contains("nothing else in the line decides; name the zone: " + zones);
        for (String zone : zones.split(", | or ", -1)) {
            assertThat(new AnnouncedTimes("9pm " + zone)
                            .check(LocalDate.of(2021, 7, 8))
                            .findings())
                    .as(zone)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "->", textBlock = """
        2021-12-09 -> 12pm EDT / 9am PDT             -> agrees-if-generic -> 2021-12-09T17:00:00Z -> not-in-force 12pm EDT; not-in-force 9am PDT
        2021-12-09 -> 1–2pm BST, 14:00–15:00 MESZ    -> agrees-if-generic -> 2021-12-09T13:00:00Z -> not-in-force 1–2pm BST; not-in-force 14:00–15:00 MESZ
        2021-07-08 -> Thursday 8am CST / Thursday 7am MST -> agrees-if-generic -> 2021-07-08T13:00:00Z -> not-in-force Thursday 8am CST; not-in-force Thursday 7am MST
        2021-07-08 -> Friday 8am EST                 -> disagrees -> -> not-in-force Friday 8am EST; weekday Friday 8am EST
        2021-12-09 -> 5pm CEST (UTC+2)               -> agrees    -> 2021-12-09T15:00:00Z -> not-in-force 5pm CEST
        """)
    void linesOutOfForceNeverAgreeWithoutAFinding(ArgumentsAccessor row) {
        assertRow(row);
    }

    @Test
    void messagesNameTheMeaningOfAnEntryAndTheProbableIntention() {
        assertThat(message("9am PT, 12pm EDT, 6pm CET", "2021-11-18"))
                .isEqualTo(
                        "12pm EDT: EDT (UTC-04:00) is not in force in America/New_York on 2021-11-18; read as a"
                                + " generic name for the time there, it is 2021-11-18T17:00:00Z, like the others: 12pm EST was probably meant");
        assertThat(message("9am ET, 3pm CET", "2021-07-08"))
                .contains("3pm CET: CET (UTC+01:00) is not in force in Europe/Paris", "3pm CEST was probably meant");
        assertThat(message("9am ET, 2pm GMT", "2021-07-08")).contains("2pm BST was probably meant");
        assertThat(message("9am MST, 11am EDT", "2021-07-08")).contains("9am MDT was probably meant");
        assertThat(message("12pm EDT", "2021-11-18"))
                .isEqualTo("12pm EDT: EDT (UTC-04:00) is not in force in America/New_York on 2021-11-18; read as a"
                        + " generic name for the time there, it is 2021-11-18T17:00:00Z: 12pm EST was probably meant");
        assertThat(message("9am EST, 2pm UTC", "2021-07-08"))
                .isEqualTo("9am EST: read literally, it is 2021-07-08T14:00:00Z, but EST (UTC-05:00) is not in force in"
                        + " America/New_York on 2021-07-08, where clocks show EDT");
        assertThat(message("9am ET, 4pm CET", "2021-11-08"))
                .isEqualTo("4pm CET: it is 2021-11-08T15:00:00Z, but 9am ET is 2021-11-08T14:00:00Z, which is 3pm CET");
        assertThat(message("9am ET, 2pm UTC, 4pm CET", "2021-11-08"))
                .isEqualTo(
                        "4pm CET: it is 2021-11-08T15:00:00Z, but the others are 2021-11-08T14:00:00Z, which is 3pm CET");
        assertThat(message("18:00 PT, 15:00 CET (+1 day)", "2021-11-18"))
                .isEqualTo(
                        "15:00 CET (+1 day): it is 2021-11-19T14:00:00Z, but 18:00 PT is 2021-11-19T02:00:00Z; 03:00 CET"
                                + " (+1 day) was probably meant");
        assertThat(message("9pm IST", "2021-11-18"))
                .isEqualTo("9pm IST: it may be 9pm India time (2021-11-18T15:30:00Z), 9pm Israel time"
                        + " (2021-11-18T19:00:00Z) or 9pm Ireland time (2021-11-18T20:00:00Z, not in force then), and nothing"
                        + " else in the line decides; name the zone: Asia/Kolkata, Asia/Jerusalem or Europe/Dublin");
        assertThat(message("Fri 9am ET", "2021-11-18"))
                .isEqualTo("Fri 9am ET: it falls on Thursday 2021-11-18, not on a Friday");
        assertThat(message("2:30am ET", "2021-03-14"))
                .isEqualTo(
                        "2:30am ET: this time does not exist in America/New_York, where clocks go from 2021-03-14T02:00 to"
                                + " 2021-03-14T03:00");
        assertThat(message("1:30am ET", "2021-11-07"))
                .isEqualTo(
                        "1:30am ET: clocks in America/New_York show this time twice on 2021-11-07, when they go back from"
                                + " 02:00 to 01:00; the earlier time, 2021-11-07T05:30:00Z, is used");
        assertThat(message("Nov 19, 9am ET", "2021-11-18"))
                .isEqualTo("Nov 19, 9am ET: it names 2021-11-19, but the date of the line is 2021-11-18");
        assertThat(message("6pm PT, 4am CET", "2021-11-18"))
                .isEqualTo(
                        "4am CET: it is 2021-11-19T03:00:00Z, but 6pm PT is 2021-11-19T02:00:00Z, which is 3am CET (+1"
                                + " day)");
        assertThat(message("9am ET, 9am CST", "2021-11-18"))
                .isEqualTo(
                        "9am CST: it agrees only as 9am Cuba time (2021-11-18T14:00:00Z), which is a rare meaning of CST");
        assertThat(message("9am MSK", "2012-07-05"))
                .isEqualTo(
                        "9am MSK: MSK (UTC+03:00) is not in force in Europe/Moscow on 2012-07-05; read as a"
                                + " generic name for the time there, it is 2012-07-05T05:00:00Z: 9am UTC+04:00 was probably meant");
        assertThat(new AnnouncedTimes("9am PT, 11am EDT, 6pm CET")
                        .check(LocalDate.of(2021, 11, 18))
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo(
                        "11am EDT: it is 2021-11-18T15:00:00Z, but the others are 2021-11-18T17:00:00Z, which is 12pm"
                                + " EST");
        assertThat(new AnnouncedTimes("3pm CET, 9pm BST")
                        .check(LocalDate.of(2021, 7, 8))
                        .findings())
                .extracting(Finding::message)
                .contains(
                        "9pm BST: it is 2021-07-08T20:00:00Z or 2021-07-08T15:00:00Z, but 3pm CET is 2021-07-08T14:00:00Z,"
                                + " which is 3pm BST",
                        "9pm BST: it may be 9pm British time (2021-07-08T20:00:00Z) or 9pm Bangladesh time"
                                + " (2021-07-08T15:00:00Z), and nothing else in the line decides; name the zone:"
                                + " Europe/London or Asia/Dhaka");
        assertThat(message("9am Mars time", "2021-11-18")).startsWith("Mars time: this zone is not known; use an id");
        assertThat(message("9am", "2021-11-18")).isEqualTo("9am: this time has no zone; add one, such as ET or UTC+2");
    }

    @Test
    void codesAreThoseOfTheWireFormat() {
        assertThat(Stream.of(Verdict.values()).map(Verdict::code))
                .containsExactly("agrees", "agrees-if-generic", "disagrees", "unreadable");
        assertThat(Stream.of(Code.values()).map(Code::code))
                .containsExactly(
                        "not-in-force",
                        "generic-reading",
                        "disagrees",
                        "maybe-am-pm",
                        "ambiguous",
                        "duration",
                        "unknown-zone",
                        "weekday",
                        "gap",
                        "overlap",
                        "link",
                        "unreadable");
    }

    @Test
    void yearsHaveFourDigits() {
        AnnouncedTimes line = new AnnouncedTimes("9am ET, 1:56:02pm UTC");
        assertThat(line.check(LocalDate.of(1, 1, 2)).start()).hasValue(Instant.parse("0001-01-02T13:56:02Z"));
        assertThat(new AnnouncedTimes("11pm ET")
                        .check(LocalDate.of(9999, 12, 31))
                        .start())
                .hasValue(Instant.parse("+10000-01-01T04:00:00Z"));
        assertThatIllegalArgumentException().isThrownBy(() -> line.check(LocalDate.of(0, 1, 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> line.check(LocalDate.of(10_000, 1, 2)));
        assertThatNullPointerException().isThrownBy(() -> line.check((LocalDate) null));
        assertThatNullPointerException().isThrownBy(() -> line.check((When.Timed) null));
    }

    @Test
    void aStartGoesWithAgreementOnly() {
        LocalDate date = LocalDate.of(2021, 11, 18);
        Optional<Instant> start = Optional.of(Instant.EPOCH);
        assertThat(check(date, Verdict.AGREES_IF_GENERIC, start).start()).isEqualTo(start);
        assertThatIllegalArgumentException().isThrownBy(() -> check(date, Verdict.AGREES, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> check(date, Verdict.DISAGREES, start));
        assertThatIllegalArgumentException().isThrownBy(() -> check(date, Verdict.UNREADABLE, start));
        assertThatNullPointerException().isThrownBy(() -> new Finding("9am ET", null, ""));
    }

    private static TimesCheck check(LocalDate date, Verdict verdict, Optional<Instant> start) {
        return new TimesCheck(date, verdict, start, Optional.empty(), Optional.empty(), List.of());
    }
}
