package org.ospoplusplus.ical.internal.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.ical.internal.text.ComponentWriter;

class VTimeZoneWriterTest {

    /** {@return the zones of the JDK without those that ical4j has registered} */
    private static Stream<ZoneId> ianaZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j"))
                .sorted()
                .map(ZoneId::of);
    }

    /** Years before and after the start of yearly rules, consecutive and with gaps. */
    private static final List<BitSet> YEARS = List.of(
            years(1970, 2037), years(2020, 2037), years(2031, 2033), alone(1900, 1942, 1997, 2004, 2007, 2026, 2099));

    @Test
    void agreesWithTheJdkInTheYearsInUseOfEveryZone() throws Exception {
        int transitions = 0;
        int zones = 0;
        for (ZoneId zone : (Iterable<ZoneId>) ianaZones()::iterator) {
            zones++;
            for (BitSet years : YEARS) {
                transitions += assertAgrees(zone, years);
            }
        }
        assertThat(zones).isGreaterThan(500);
        assertThat(transitions).isGreaterThan(30_000);
    }

    /** {@return the number of clock changes that were compared} */
    private static int assertAgrees(ZoneId zone, BitSet years) throws Exception {
        ZoneRules rules = zone.getRules();
        Interpreter read = new Interpreter(lines(zone, years), years.length() + 1);
        int transitions = 0;
        for (int year = years.nextSetBit(0); year >= 0; year = years.nextSetBit(year + 1)) {
            Instant first = start(zone, year);
            Instant end = start(zone, year + 1);
            List<Instant> moments = new ArrayList<>(List.of(first, end.minusSeconds(1)));
            ZoneOffsetTransition transition = rules.nextTransition(first);
            while (transition != null && transition.getInstant().isBefore(end)) {
                Instant at = transition.getInstant();
                moments.addAll(List.of(at.minusSeconds(1), at));
                transitions++;
                transition = rules.nextTransition(at);
            }
            for (Instant moment : moments) {
                assertThat(read.offsetAt(moment)).as("%s at %s", zone, moment).isEqualTo(rules.getOffset(moment));
            }
        }
        return transitions;
    }

    private static Instant start(ZoneId zone, int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Dublin",
                "Africa/Casablanca",
                "America/Caracas",
                "Asia/Pyongyang",
                "Etc/UTC",
                "America/Nuuk",
                "Africa/Cairo"
            })
    void agreesWithTheJdkWhenTrimmedToAnyYear(String id) throws Exception {
        ZoneId zone = ZoneId.of(id);
        for (int year = 1971; year < 2037; year++) {
            Interpreter read = new Interpreter(lines(zone, years(year, year)), year + 2);
            for (Instant day = start(zone, year); day.isBefore(start(zone, year + 1)); day = day.plusSeconds(86_400)) {
                assertThat(read.offsetAt(day))
                        .as("%s at %s", id, day)
                        .isEqualTo(zone.getRules().getOffset(day));
            }
        }
    }

    /** A zone with yearly rules has one STANDARD and one DAYLIGHT, because Outlook reads only the latest of each. */
    @Test
    void rulesThatStayTheSameAreOnePairThatRecurs() throws IOException {
        assertThat(lines(ZoneId.of("Europe/Paris"), years(2021, 2035)))
                .containsExactly(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Paris",
                        "BEGIN:STANDARD",
                        "DTSTART:20201025T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                        "TZNAME:+01",
                        "END:STANDARD",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20210328T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                        "TZNAME:+02",
                        "END:DAYLIGHT",
                        "END:VTIMEZONE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            America/New_York | BYMONTH=3;BYDAY=2SU                         | BYMONTH=11;BYDAY=1SU
            Asia/Jerusalem   | BYMONTH=3;BYMONTHDAY=23,24,25,26,27,28,29;BYDAY=FR | BYMONTH=10;BYDAY=-1SU
            America/Santiago | BYMONTH=9;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU | BYMONTH=4;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=SU
            """)
    void writesTheRulesOfTheZone(String id, String daylight, String standard) throws IOException {
        assertThat(lines(ZoneId.of(id), years(2026, 2027)))
                .contains("RRULE:FREQ=YEARLY;" + daylight, "RRULE:FREQ=YEARLY;" + standard)
                .containsOnlyOnce("BEGIN:STANDARD", "BEGIN:DAYLIGHT");
    }

    @Test
    void changesBeforeTheRulesInForceAreNamedOneByOne() throws IOException {
        assertThat(lines(ZoneId.of("America/New_York"), alone(2004, 2030)))
                .filteredOn(line -> line.startsWith("DTSTART") || line.startsWith("RRULE"))
                .containsExactly(
                        "DTSTART:20031026T020000",
                        "DTSTART:20040404T020000",
                        "DTSTART:20041031T020000",
                        "DTSTART:20291104T020000",
                        "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
                        "DTSTART:20300310T020000",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU");
    }

    /** The end of the last Thursday of October is a Friday, which may be in November. */
    @Test
    void rulesThatRfc5545CantExpressAreNamedOneByOne() throws IOException {
        assertThat(lines(ZoneId.of("Africa/Cairo"), years(2025, 2026)))
                .noneMatch(line -> line.startsWith("RRULE"))
                .filteredOn(line -> line.startsWith("DTSTART"))
                .containsExactly(
                        "DTSTART:20241101T000000",
                        "DTSTART:20250425T000000",
                        "DTSTART:20251031T000000",
                        "DTSTART:20260424T000000",
                        "DTSTART:20261030T000000");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Kolkata, +0530", "Etc/UTC, +0000", "Etc/GMT+5, -0500"})
    void aZoneWithoutTransitionsInUseHasOneStandardTime(String id, String offset) throws IOException {
        assertThat(lines(ZoneId.of(id), years(2021, 2021)))
                .containsOnlyOnce("BEGIN:STANDARD", "TZOFFSETTO:" + offset)
                .doesNotContain("BEGIN:DAYLIGHT");
    }

    /** The size does not grow with the number of years after the last change of the rules. */
    @Test
    void theSizeIsThatOfTheYearsInUseBeforeTheRulesInForce() throws IOException {
        // Many zones have equal rules; testing each set of rules once saves time.
        Set<ZoneRules> seen = new HashSet<>();
        for (ZoneId zone : (Iterable<ZoneId>) ianaZones()::iterator) {
            assertThat(bytes(zone, alone(1900, 9999)).length).as("%s", zone).isLessThan(1_300);
            if (seen.add(zone.getRules())
                    && (zone.getRules().getTransitionRules().isEmpty()
                            || YearlyChanges.of(zone.getRules()).isPresent())) {
                assertThat(bytes(zone, years(1, 9999)).length).as("%s", zone).isLessThan(40_000);
            }
        }
    }

    private static BitSet years(int first, int last) {
        BitSet years = new BitSet();
        years.set(first, last + 1);
        return years;
    }

    private static BitSet alone(int... each) {
        BitSet years = new BitSet();
        for (int year : each) {
            years.set(year);
        }
        return years;
    }

    @Test
    void daylightHasTheGreaterOffset() throws IOException {
        assertThat(lines(ZoneId.of("Europe/Dublin"), years(2024, 2026)))
                .containsSubsequence("BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000")
                .containsSubsequence("BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100");
    }

    @Test
    void localMeanTimesHaveSeconds() throws IOException {
        assertThat(lines(ZoneId.of("America/New_York"), years(1850, 1850))).contains("TZOFFSETTO:-045602");
    }

    private static List<String> lines(ZoneId zone, BitSet years) throws IOException {
        return List.of(new String(bytes(zone, years), StandardCharsets.UTF_8)
                .replace("\r\n ", "")
                .split("\r\n"));
    }

    private static byte[] bytes(ZoneId zone, BitSet years) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComponentWriter componentWriter = new ComponentWriter(out);
        VTimeZoneWriter.write(zone, years, componentWriter);
        componentWriter.flush();
        return out.toByteArray();
    }

    /**
     * Interprets a VTIMEZONE as defined in RFC 5545, 3.6.5: the observance with the latest onset, up to the moment, is
     * in force. Another library expands the rules.
     */
    private static final class Interpreter {

        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

        private record Onset(Instant at, ZoneOffset from, ZoneOffset to) {}

        private final List<Onset> onsets = new ArrayList<>();

        Interpreter(List<String> lines, int endYear) throws InvalidRecurrenceRuleException {
            String start = "";
            String rule = "";
            String from = "";
            String to = "";
            for (String line : lines) {
                String value = line.substring(line.indexOf(':') + 1);
                switch (line.substring(0, line.indexOf(':'))) {
                    case "DTSTART" -> start = value;
                    case "RRULE" -> rule = value;
                    case "TZOFFSETFROM" -> from = value;
                    case "TZOFFSETTO" -> to = value;
                    case "END" -> {
                        if (!start.isEmpty()) {
                            ZoneOffset before = ZoneOffset.of(from);
                            for (LocalDateTime onset : onsets(LocalDateTime.parse(start, FORMAT), rule, endYear)) {
                                onsets.add(new Onset(onset.toInstant(before), before, ZoneOffset.of(to)));
                            }
                        }
                        start = "";
                        rule = "";
                    }
                    default -> {}
                }
            }
        }

        private static List<LocalDateTime> onsets(LocalDateTime first, String rule, int endYear)
                throws InvalidRecurrenceRuleException {
            List<LocalDateTime> onsets = new ArrayList<>(List.of(first));
            if (!rule.isEmpty()) {
                RecurrenceRuleIterator dates = new RecurrenceRule(rule)
                        .iterator(new DateTime(
                                DateTime.UTC,
                                first.getYear(),
                                first.getMonthValue() - 1,
                                first.getDayOfMonth(),
                                first.getHour(),
                                first.getMinute(),
                                first.getSecond()));
                DateTime date = dates.nextDateTime();
                assertThat(date.getDayOfMonth())
                        .as("DTSTART is the first of its rule")
                        .isEqualTo(first.getDayOfMonth());
                for (date = dates.nextDateTime(); date.getYear() < endYear; date = dates.nextDateTime()) {
                    onsets.add(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDayOfMonth())
                            .atTime(first.toLocalTime()));
                }
            }
            return onsets;
        }

        ZoneOffset offsetAt(Instant moment) {
            Onset latest = null;
            Onset earliest = null;
            for (Onset onset : onsets) {
                if (!onset.at().isAfter(moment) && (latest == null || onset.at().isAfter(latest.at()))) {
                    latest = onset;
                }
                if (earliest == null || onset.at().isBefore(earliest.at())) {
                    earliest = onset;
                }
            }
            assertThat(earliest).as("onsets").isNotNull();
            return latest == null ? earliest.from() : latest.to();
        }
    }
}
