package org.ospoplusplus.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The table {@code meetings.tsv}, which describes the series of {@code meetings.yml} without this library: people wrote
 * the rules of RFC 5545 from the words of the cadences.
 */
final class MeetingTable {

    private MeetingTable() {}

    enum Access {
        PUBLIC,
        PRIVATE,
        /** The words and the rule leave the dates open. */
        UNKNOWN
    }

    /**
     * One series. Cells that contain a hyphen are empty.
     *
     * @param zone the time zone; empty if the meetings take whole days
     * @param start the local start of the first meeting of the rule, or its date
     * @param rule the rule without its end; empty if only the start and the extra days are meetings
     * @param until the last day
     * @param excluded the days of the rule without a meeting at the usual time
     * @param extra further meetings: days, local times, and local times with another zone after an at sign
     */
    record Row(
            String id,
            Access access,
            Optional<ZoneId> zone,
            String start,
            Duration duration,
            Optional<String> rule,
            Optional<LocalDate> until,
            List<LocalDate> excluded,
            List<String> extra) {

        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            return new Row(
                    cells[0],
                    Access.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                    cell(cells[2]).map(ZoneId::of),
                    cells[3],
                    cell(cells[4]).map(Duration::parse).orElse(Duration.ZERO),
                    cell(cells[5]),
                    cell(cells[6]).map(LocalDate::parse),
                    list(cells[7]).map(LocalDate::parse).toList(),
                    list(cells[8]).toList());
        }

        private static Optional<String> cell(String text) {
            return Optional.of(text).filter(value -> !value.equals("-"));
        }

        private static Stream<String> list(String text) {
            return cell(text).stream().flatMap(value -> Stream.of(value.split(" ")));
        }

        /** {@return the starts of the meetings that take place in the two years} */
        List<String> starts() {
            if (access == Access.UNKNOWN) {
                return List.of();
            }
            LocalDateTime first = time(start);
            Stream<LocalDateTime> ruled =
                    rule.map(text -> PeerRule.times(text, first, TwoYears.LOCAL_END)).orElse(List.of(first)).stream();
            Stream<String> usual = ruled.filter(
                            time -> until.filter(time.toLocalDate()::isAfter).isEmpty()
                                    && !excluded.contains(time.toLocalDate()))
                    .map(time -> shown(time, zone));
            return TwoYears.of(Stream.concat(usual, extra.stream().map(this::extra)));
        }

        private static LocalDateTime time(String text) {
            return text.contains("T")
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        }

        private String extra(String text) {
            String[] parts = text.split("@", -1);
            LocalDateTime time = time(parts[0]);
            LocalDateTime exact = parts[0].contains("T")
                    ? time
                    : time.toLocalDate().atTime(time(start).toLocalTime());
            return shown(exact, parts.length == 1 ? zone : Optional.of(ZoneId.of(parts[1])));
        }

        private static String shown(LocalDateTime time, Optional<ZoneId> zone) {
            return zone.map(known -> time.atZone(known).toInstant().toString())
                    .orElseGet(() -> time.toLocalDate().toString());
        }

        /** {@return whether a meeting with a given start is not over at a moment} */
        boolean isNotOver(String meeting, Instant moment) {
            return zone.isEmpty()
                    ? meeting.compareTo(
                                    LocalDate.ofInstant(moment, ZoneOffset.UTC).toString())
                            >= 0
                    : !Instant.parse(meeting).isBefore(moment)
                            || Instant.parse(meeting).plus(duration).isAfter(moment);
        }
    }

    static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : new String(resource("meetings.tsv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList()) {
            rows.add(Row.parse(line));
        }
        return rows;
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(MeetingTable.class.getResourceAsStream("recurring/" + name), name)) {
            return in.readAllBytes();
        }
    }
}
