package org.ospoplusplus.ical.internal.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.fortuna.ical4j.model.ParameterList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.internal.text.Components;
import org.ospoplusplus.ical.internal.text.ParsedProperty;
import org.ospoplusplus.ical.internal.text.WarningSink;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;
import org.ospoplusplus.model.time.When;

/** Resolves zones by name and by the VTIMEZONEs of a calendar. */
class ZoneResolverTest {

    private static final String EUROPEAN = """
            TZID:%s
            BEGIN:STANDARD
            DTSTART:16011028T030000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:16010325T020000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            END:DAYLIGHT
            """;

    private static final String FIXED = """
            TZID:%s
            X-LIC-LOCATION:%s
            BEGIN:STANDARD
            DTSTART:19700101T000000
            TZOFFSETFROM:%s
            TZOFFSETTO:%s
            END:STANDARD
            """;

    private final List<CalendarWarning> found = new ArrayList<>();
    private final WarningSink warnings = new WarningSink(found::add);
    private final ZoneResolver zones = new ZoneResolver(ZoneId.of("Asia/Tokyo"));

    private String at(String local, String tzid) {
        ParsedProperty property = new ParsedProperty("DTSTART", new ParameterList(), "", 7, zones);
        When.Timed when = zones.at(LocalDateTime.parse(local), tzid, property, warnings);
        return when.start() + " " + when.zone();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Europe/Berlin, Europe/Berlin",
                "europe/BERLIN, Europe/Berlin",
                "US/Eastern, US/Eastern",
                "/freeassociation.sourceforge.net/Europe/Berlin, Europe/Berlin",
                "/citadel.org/20210210_1/America/Argentina/Ushuaia, America/Argentina/Ushuaia",
                "tzone://Microsoft/Utc, UTC",
                "\"Europe/Paris\", Europe/Paris",
                "| Europe/Paris |, Europe/Paris",
                "Z, UTC",
                "Etc/GMT+5, Etc/GMT+5"
            })
    void namesOfTheDatabaseAreTheJdks(String tzid, String zone) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 " + zone);
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "W. Europe Standard Time, Europe/Berlin",
        "pacific standard time, America/Los_Angeles",
        "tzone://Microsoft/Tokyo Standard Time, Asia/Tokyo"
    })
    void namesOfWindowsAreReadWithAWarning(String tzid, String zone) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 " + zone);
        at("2026-12-01T10:00", tzid);
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE);
    }

    @Test
    void everyNameOfWindowsIsAZoneOfTheJdk() {
        assertThat(WindowsZones.all()).hasSize(139).allSatisfy((name, id) -> {
            assertThat(ZoneIds.find(id)).contains(ZoneId.of(id));
            assertThat(ZoneIds.find(name).filter(zone -> !zone.getId().equals("UTC")))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(UTC-05:00) Eastern Time (US & Canada)|America/New_York",
                "(UTC-05:00) Eastern Time (US &amp; Canada)|America/New_York",
                "(GMT-05:00) Eastern Time (US and Canada)|America/New_York",
                "(GMT-05.00) Eastern Time (US & Canada)|America/New_York",
                "Eastern Time (US & Canada)|America/New_York",
                "eastern time  (us & canada)|America/New_York",
                "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna|Europe/Berlin",
                "(UTC) Dublin, Edinburgh, Lisbon, London|Europe/London",
                "(UTC+13:00) Nuku'alofa|Pacific/Tongatapu",
                "Eastern Daylight Time|America/New_York",
                "W. Europe Daylight Time|Europe/Berlin",
                "tzone://Microsoft/Pacific Standard Time|America/Los_Angeles"
            })
    void namesThatWindowsShowsAreReadWithAWarning(String tzid, String zone) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 " + zone);
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE);
        assertThat(found.get(0).message()).contains(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific Time, America/Los_Angeles",
        "Eastern Time, America/New_York",
        "Central European Time, Europe/Paris",
        "PST, America/Los_Angeles",
        "PDT, America/Los_Angeles",
        "cest, Europe/Paris",
        "MESZ, Europe/Berlin",
        "CET/CEST, Europe/Paris",
        "Mitteleuropäische Zeit, Europe/Berlin",
        "mitteleuropäische Sommerzeit, Europe/Berlin",
        "Heure d’Europe centrale, Europe/Paris",
        "Hora de Europa Central, Europe/Madrid",
        "Universal Time, UTC",
        // A place keeps the offset all year, so that the literal meaning is possible.
        "Greenwich Mean Time, Africa/Abidjan",
        "AEST, Australia/Brisbane",
        "Beijing Time, Asia/Shanghai",
        "JST, Asia/Tokyo",
        "日本時間, Asia/Tokyo"
    })
    void namesThatPeopleUseAreReadWithAWarning(String tzid, String zone) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 " + zone);
        at("2026-12-01T10:00", tzid);
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE);
        assertThat(found.get(0).message()).contains(zone);
    }

    /** Each of these names has two usual meanings, or is only a part of a name. */
    @ParameterizedTest
    @ValueSource(strings = {"CST", "IST", "BST", "AST", "Washington", "Pacific Time é", "Time", "ET 9", "CET, PT"})
    void namesWithSeveralMeaningsAreReadInTheDefaultZone(String tzid) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 Asia/Tokyo");
        assertThat(found)
                .extracting(CalendarWarning::message)
                .containsExactly("its TZID is unknown and has no VTIMEZONE; it is read as Asia/Tokyo");
    }

    @Test
    void aVtimezoneDecidesWhetherACommonNameIsRight() {
        zones.add(Components.zone(EUROPEAN.formatted("Central European Time")), warnings);
        zones.add(Components.zone(FIXED.formatted("Pacific Time", "", "+0300", "+0300")), warnings);
        assertThat(at("2026-07-01T10:00", "Central European Time")).isEqualTo("2026-07-01T10:00 Europe/Paris");
        assertThat(at("2026-07-01T10:00", "Pacific Time")).isEqualTo("2026-07-01T10:00 Etc/GMT-3");
        assertThat(found)
                .extracting(CalendarWarning::message)
                .satisfiesExactly(
                        message -> assertThat(message).contains("it is read as Europe/Paris"),
                        message -> assertThat(message).contains("its VTIMEZONE is used"));
    }

    @Test
    void everyNameThatWindowsShowsIsAZone() {
        assertThat(WindowsZones.shown())
                .hasSizeGreaterThan(150)
                .allSatisfy((name, id) -> assertThat(WindowsZones.find("(UTC+01:00) " + name))
                        .isPresent()
                        .isEqualTo(WindowsZones.find(id)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UTC+02:00|2026-07-01T10:00 Etc/GMT-2",
                "GMT-0400|2026-07-01T10:00 Etc/GMT+4",
                "GMT+1|2026-07-01T10:00 Etc/GMT-1",
                "UTC-3|2026-07-01T10:00 Etc/GMT+3",
                "utc +2|2026-07-01T10:00 Etc/GMT-2",
                "GMT +01:00|2026-07-01T10:00 Etc/GMT-1",
                "+02:00|2026-07-01T10:00 Etc/GMT-2",
                "-0500|2026-07-01T10:00 Etc/GMT+5",
                "UTC+00:00|2026-07-01T10:00 Etc/UTC",
                "UTC+05:30|2026-07-01T04:30 Etc/UTC",
                "(UTC-02:00) Mittelatlantik é|2026-07-01T10:00 Etc/GMT+2",
                "(UTC) Überall|2026-07-01T10:00 Etc/UTC"
            })
    void offsetsInNamesAreReadWithAWarning(String tzid, String expected) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo(expected);
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC+25:00", "GMT+1é", "UTC+", "(UTC+01:00", "()", "+", "2", "(Wien) +02:00", "GMT+12345"})
    void aNameThatIsNoOffsetIsReadInTheDefaultZone(String tzid) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 Asia/Tokyo");
        assertThat(found)
                .extracting(CalendarWarning::message)
                .singleElement()
                .satisfies(message -> assertThat(message).contains("Asia/Tokyo"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "utc", "Z", "GMT", "gmt"})
    void utcHasSeveralNames(String tzid) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 UTC");
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTC+02:00, Etc/GMT-2",
        "Büro, Etc/GMT-3",
        "Eastern Time (US & Canada), America/New_York",
        "Mitteleuropäische Zeit, Europe/Berlin"
    })
    void timesInNoZoneAreInThatOfTheCalendar(String name, String expected) {
        zones.add(Components.zone(FIXED.formatted("Büro", "", "+0300", "+0300")), warnings);
        ZoneResolver next =
                zones.next(List.of(new ParsedProperty("X-WR-TIMEZONE", new ParameterList(), name, 3, zones)));
        next.readFloating(warnings);
        ParsedProperty property = new ParsedProperty("DTSTART", new ParameterList(), "", 7, next);
        assertThat(next.at(LocalDateTime.of(2026, 7, 1, 10, 0), "", property, warnings)
                        .zone())
                .isEqualTo(ZoneId.of(expected));
    }

    @ParameterizedTest
    @CsvSource({"ical4j-local-1", "ical4j~b2c0", "Nowhere", "America/Nowhere", "Foo/Europe/Berlin"})
    void unknownNamesAreReadInTheDefaultZone(String tzid) {
        assertThat(at("2026-07-01T10:00", tzid)).isEqualTo("2026-07-01T10:00 Asia/Tokyo");
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE);
        assertThat(found.get(0).line()).isEqualTo(7);
    }

    @Test
    void floatingTimesAreReportedOnce() {
        assertThat(at("2026-07-01T10:00", "")).isEqualTo("2026-07-01T10:00 Asia/Tokyo");
        at("2026-07-02T10:00", "");
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.FLOATING);
    }

    @Test
    void aVtimezoneOfAnIanaNameThatAgreesIsNoWarning() {
        zones.add(Components.zone(EUROPEAN.formatted("Europe/Berlin")), warnings);
        for (int month = 1; month <= 12; month++) {
            at("2026-%02d-29T02:30".formatted(month == 2 ? 1 : month), "Europe/Berlin");
        }
        at("2026-10-25T02:30", "Europe/Berlin");
        assertThat(found).isEmpty();
    }

    @Test
    void aVtimezoneThatRedefinesAnIanaNameIsNotBelieved() {
        zones.add(Components.zone(FIXED.formatted("Europe/Berlin", "", "+0500", "+0500")), warnings);
        assertThat(at("2026-07-01T10:00", "Europe/Berlin")).isEqualTo("2026-07-01T10:00 Europe/Berlin");
        at("2026-07-02T10:00", "Europe/Berlin");
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T01:59, Etc/GMT-1",
        "2026-03-29T03:00, Etc/GMT-2",
        "2026-07-01T10:00, Etc/GMT-2",
        "2026-10-25T02:59, Etc/GMT-2",
        "2026-10-25T03:00, Etc/GMT-1",
        "2026-01-01T10:00, Etc/GMT-1",
        "1700-07-01T10:00, Etc/GMT-2"
    })
    void aMadeUpZoneIsFollowed(String local, String zone) {
        zones.add(Components.zone(EUROPEAN.formatted("(UTC+01:00) Amsterdam, Berlin")), warnings);
        assertThat(at(local, "\"(UTC+01:00) Amsterdam, Berlin\"")).isEqualTo(local + " " + zone);
        at("2026-01-02T10:00", "(UTC+01:00) Amsterdam, Berlin");
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, +0100, 2026-01-01T10:00, 2026-01-01T10:00 Europe/Berlin",
        "Europe/Berlin, +0100, 2026-07-01T10:00, 2026-07-01T10:00 Etc/GMT-1",
        "Tokyo Standard Time, +0900, 2026-07-01T10:00, 2026-07-01T10:00 Asia/Tokyo",
        "Nowhere, +0545, 2026-07-01T05:00, 2026-06-30T23:15 Etc/UTC",
        "Nowhere, -0330, 2026-07-01T22:00, 2026-07-02T01:30 Etc/UTC",
        "Nowhere, +000030, 2026-07-01T10:00, 2026-07-01T09:59:30 Etc/UTC",
        "Nowhere, -1200, 2026-07-01T10:00, 2026-07-01T10:00 Etc/GMT+12",
        "Nowhere, +1400, 2026-07-01T10:00, 2026-07-01T10:00 Etc/GMT-14",
        "Nowhere, +0000, 2026-07-01T10:00, 2026-07-01T10:00 Etc/UTC"
    })
    void aMadeUpZoneKeepsTheMoment(String location, String offset, String local, String expected) {
        zones.add(Components.zone(FIXED.formatted("Custom", location, offset, offset)), warnings);
        assertThat(at(local, "Custom")).isEqualTo(expected);
    }

    @Test
    void aVtimezoneOfAWindowsNameIsBelieved() {
        zones.add(Components.zone(FIXED.formatted("W. Europe Standard Time", "", "+0100", "+0100")), warnings);
        assertThat(at("2026-01-01T10:00", "W. Europe Standard Time")).isEqualTo("2026-01-01T10:00 Europe/Berlin");
        assertThat(at("2026-07-01T10:00", "W. Europe Standard Time")).isEqualTo("2026-07-01T10:00 Etc/GMT-1");
        assertThat(found).extracting(CalendarWarning::code).containsExactly(Code.ZONE, Code.ZONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"FREQ=SECONDLY", "FREQ=YEARLY;COUNT=3", "FREQ=DAILY", "FREQ=YEARLY;INTERVAL=2", "nonsense"})
    void rulesThatTakeMuchWorkAreLeftOut(String rule) {
        String zone = FIXED.formatted("Custom", "", "+0300", "+0300").replace("END:", "RRULE:" + rule + "\nEND:");
        zones.add(Components.zone(zone), warnings);
        assertThat(at("2026-07-01T10:00", "Custom")).isEqualTo("2026-07-01T10:00 Etc/GMT-3");
        assertThat(found.get(0).property()).isEqualTo("RRULE");
        assertThat(found.get(0).code()).isEqualTo(Code.ZONE);
    }

    @Test
    void manyFeedsWithZonesOfTheirOwnLeaveNothingBehind() throws Exception {
        resolveInThreads(2_000);
    }

    @Test
    @Tag("slow")
    void evenMoreFeedsWithZonesOfTheirOwnLeaveNothingBehind() throws Exception {
        resolveInThreads(20_000);
    }

    private static void resolveInThreads(int feeds) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int feed = 0; feed < feeds; feed++) {
                String name = "Custom " + feed;
                results.add(threads.submit(() -> {
                    ZoneResolver own = new ZoneResolver(ZoneId.of("UTC"));
                    own.add(Components.zone(EUROPEAN.formatted(name)), new WarningSink(warning -> {}));
                    ParsedProperty property = new ParsedProperty("DTSTART", new ParameterList(), "", 7, own);
                    return own.at(LocalDateTime.of(2026, 7, 1, 10, 0), name, property, new WarningSink(warning -> {}))
                            .zone()
                            .getId();
                }));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo("Etc/GMT-2");
            }
        } finally {
            threads.shutdown();
        }
    }
}
