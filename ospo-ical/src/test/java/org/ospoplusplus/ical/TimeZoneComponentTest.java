package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeZoneComponentTest {

    private static final Instant FROM = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2037-12-31T23:59:59Z");

    /** ical4j registers zones of its own, which nobody else knows. */
    private static Stream<ZoneId> ianaZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> !id.startsWith("ical4j"))
                .sorted()
                .map(ZoneId::of);
    }

    @Test
    void agreesWithTheJdkAroundEveryTransitionOfEveryZone() throws IOException {
        int transitions = 0;
        int zones = 0;
        for (ZoneId zone : (Iterable<ZoneId>) ianaZones()::iterator) {
            ZoneRules rules = zone.getRules();
            Interpreter read = new Interpreter(lines(zone, FROM, TO));
            zones++;
            assertThat(read.offsetAt(FROM)).as("%s at first", zone).isEqualTo(rules.getOffset(FROM));
            assertThat(read.offsetAt(TO)).as("%s at last", zone).isEqualTo(rules.getOffset(TO));
            ZoneOffsetTransition transition = rules.nextTransition(FROM);
            while (transition != null && transition.getInstant().isBefore(TO)) {
                Instant at = transition.getInstant();
                for (Instant near : List.of(at.minusSeconds(1), at, at.plusSeconds(86_400))) {
                    assertThat(read.offsetAt(near)).as("%s at %s", zone, near).isEqualTo(rules.getOffset(near));
                }
                transitions++;
                transition = rules.nextTransition(at);
            }
        }
        assertThat(zones).isGreaterThan(500);
        assertThat(transitions).isGreaterThan(30_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Dublin", "Africa/Casablanca", "America/Caracas", "Asia/Pyongyang", "Etc/UTC"})
    void agreesWithTheJdkWhenTrimmedToAnyYear(String id) throws IOException {
        ZoneId zone = ZoneId.of(id);
        for (int year = 1971; year < 2037; year++) {
            Instant first = Instant.parse(year + "-01-01T00:00:00Z");
            Instant last = Instant.parse(year + "-12-31T00:00:00Z");
            Interpreter read = new Interpreter(lines(zone, first, last));
            for (Instant day = first; !day.isAfter(last); day = day.plusSeconds(86_400)) {
                assertThat(read.offsetAt(day))
                        .as("%s at %s", id, day)
                        .isEqualTo(zone.getRules().getOffset(day));
            }
        }
    }

    @Test
    void isTrimmedToTheTransitionsAroundTheTimeInUse() throws IOException {
        Instant summer = Instant.parse("2021-07-01T12:00:00Z");

        assertThat(lines(ZoneId.of("Europe/Paris"), summer, summer))
                .containsExactly(
                        "BEGIN:VTIMEZONE",
                        "TZID:Europe/Paris",
                        "BEGIN:DAYLIGHT",
                        "DTSTART:20210328T020000",
                        "TZOFFSETFROM:+0100",
                        "TZOFFSETTO:+0200",
                        "TZNAME:+02",
                        "END:DAYLIGHT",
                        "BEGIN:STANDARD",
                        "DTSTART:20211031T030000",
                        "TZOFFSETFROM:+0200",
                        "TZOFFSETTO:+0100",
                        "TZNAME:+01",
                        "END:STANDARD",
                        "END:VTIMEZONE");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Kolkata, +0530", "Etc/UTC, +0000", "Etc/GMT+5, -0500"})
    void aZoneWithoutTransitionsInUseHasOneStandardTime(String id, String offset) throws IOException {
        Instant now = Instant.parse("2021-07-01T12:00:00Z");

        assertThat(lines(ZoneId.of(id), now, now))
                .containsOnlyOnce("BEGIN:STANDARD", "TZOFFSETTO:" + offset)
                .doesNotContain("BEGIN:DAYLIGHT");
    }

    @Test
    void daylightSavingIsWhatMovesClocksAheadOfStandardTime() throws IOException {
        assertThat(lines(ZoneId.of("Europe/Dublin"), FROM, TO))
                .containsSubsequence("BEGIN:DAYLIGHT", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100")
                .containsSubsequence("BEGIN:STANDARD", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000");
    }

    @Test
    void localMeanTimesHaveSeconds() throws IOException {
        Instant old = Instant.parse("1850-01-01T00:00:00Z");

        assertThat(lines(ZoneId.of("America/New_York"), old, old)).contains("TZOFFSETTO:-045602");
    }

    private static List<String> lines(ZoneId zone, Instant first, Instant last) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer renderer = new Renderer(out);
        TimeZoneComponent.write(zone, first, last, renderer);
        renderer.flush();
        return List.of(out.toString(StandardCharsets.UTF_8).replace("\r\n ", "").split("\r\n"));
    }

    /** Reads a VTIMEZONE as RFC 5545, 3.6.5 says: the observance with the latest onset not after the moment holds. */
    private static final class Interpreter {

        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

        private record Onset(Instant at, ZoneOffset from, ZoneOffset to) {}

        private final List<Onset> onsets = new ArrayList<>();

        Interpreter(List<String> lines) {
            List<String> dates = new ArrayList<>();
            String from = "";
            String to = "";
            for (String line : lines) {
                String value = line.substring(line.indexOf(':') + 1);
                switch (line.substring(0, line.indexOf(':'))) {
                    case "DTSTART" -> dates.add(value);
                    case "RDATE" -> dates.addAll(List.of(value.split(",")));
                    case "TZOFFSETFROM" -> from = value;
                    case "TZOFFSETTO" -> to = value;
                    case "END" -> {
                        for (String date : dates) {
                            ZoneOffset before = ZoneOffset.of(from);
                            onsets.add(new Onset(
                                    LocalDateTime.parse(date, FORMAT).toInstant(before), before, ZoneOffset.of(to)));
                        }
                        dates.clear();
                    }
                    default -> {}
                }
            }
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
