package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;

/** Small documents do not result in huge calendars. Sizes are in bytes. */
class BoundedOutputTest {

    private static final long MEBIBYTE = 1 << 20;

    private static final class Counter extends OutputStream {

        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int from, int count) {
            bytes += count;
        }
    }

    private final Counter out = new Counter();

    private static WorkingGroup.Builder group() {
        return WorkingGroup.builder("große", "große.example", "Größe");
    }

    private static Place named(String name) {
        return new Place(Optional.of(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static ConductPolicy policy(int number, String name) {
        return new ConductPolicy(
                "p" + number,
                name,
                Optional.empty(),
                Optional.empty(),
                ConductPolicy.Stance.SILENT,
                ConductPolicy.Stance.SILENT,
                Optional.empty());
    }

    private static List<Session> sessions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Session.builder("s" + i, When.on(LocalDate.of(2027, 5, 5)))
                        .build())
                .toList();
    }

    /** Sessions in 1900 and in 9999, in all zones. */
    @Test
    void zonesAreDescribedForTheYearsInUse() throws IOException {
        List<Session> sessions = new ArrayList<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (!id.startsWith("ical4j")) {
                for (int year : new int[] {1900, 9999}) {
                    When when = When.at(LocalDateTime.of(year, 6, 1, 0, 0), ZoneId.of(id));
                    sessions.add(Session.builder("s" + sessions.size(), when).build());
                }
            }
        }

        Samples.WRITER.write(group().sessions(sessions).build(), out);

        assertThat(sessions).hasSizeGreaterThan(1000);
        assertThat(out.bytes).isLessThan(1_000L * sessions.size());
    }

    @Test
    void inheritedPoliciesAreNotRepeatedWithoutBound() {
        List<ConductPolicy> policies = IntStream.range(0, 500)
                .mapToObj(i -> policy(i, "Règle " + "é".repeat(100)))
                .toList();
        WorkingGroup group =
                group().policies(policies).sessions(sessions(5_000)).build();

        assertRefused(group);
    }

    @Test
    void guestsOfASeriesAreNotRepeatedWithoutBound() {
        List<Guest> guests = IntStream.range(0, 500)
                .mapToObj(i -> Guest.person("Gäst " + "é".repeat(100) + i))
                .toList();
        Series series = Series.builder("serie")
                .cadence(Cadence.firmly("täglich", CadenceRule.weekly(DayOfWeek.values())))
                .first(LocalDate.of(2020, 1, 1))
                .guests(guests)
                .build();
        List<Session> sessions = IntStream.range(0, 2_000)
                .mapToObj(i -> series.sessionOn(LocalDate.of(2020, 1, 1).plusDays(i)))
                .toList();

        assertRefused(group().series(List.of(series)).sessions(sessions).build());
    }

    /** RFC 5545 cannot express the rule, so the calendar lists up to 100 days. */
    @Test
    void daysOfShortRulesAreBounded() throws IOException {
        CadenceRule fifth = new CadenceRule(
                CadenceRule.Frequency.QUARTERLY,
                1,
                List.of(new CadenceRule.Weekday(DayOfWeek.MONDAY, Optional.of(5))),
                Optional.empty());
        List<Series> series = IntStream.range(0, WorkingGroup.MAX_SERIES)
                .mapToObj(i -> Series.builder("s" + i)
                        .cadence(Cadence.firmly("fünfter", fifth))
                        .first(LocalDate.of(2020, 1, 1))
                        .build())
                .toList();

        Samples.WRITER.write(group().series(series).build(), out);

        assertThat(out.bytes).isLessThan(8_192L * series.size());
    }

    @Test
    void namesOfTracksAreNotRepeatedWithoutBound() {
        List<Track> tracks = IntStream.range(0, 100)
                .mapToObj(i -> Track.of("t" + i, "Thème " + "é".repeat(10_000)))
                .toList();
        List<String> ids = tracks.stream().map(Track::id).toList();
        WorkingGroup group = group().tracks(tracks)
                .sessions(sessions(2_000).stream()
                        .map(session -> session.toBuilder().trackIds(ids).build())
                        .toList())
                .build();

        assertRefused(group);
    }

    @Test
    void aPlaceIsNotRepeatedWithoutBound() {
        WorkingGroup group = group().venue(Venue.inPerson(named("Ort ".repeat(10_000))))
                .sessions(sessions(5_000))
                .build();

        assertRefused(group);
    }

    @Test
    void theNameOfTheGroupIsNotRepeatedWithoutBound() {
        WorkingGroup group = WorkingGroup.builder("g", "g.example", "Größe".repeat(10_000))
                .sessions(sessions(5_000))
                .build();

        assertRefused(group);
    }

    private void assertRefused(WorkingGroup group) {
        assertThatExceptionOfType(CalendarException.class)
                .isThrownBy(() -> Samples.WRITER.write(group, out))
                .withMessageContainingAll("session s", "repeats", "shorten policies");
        assertThat(out.bytes).isGreaterThan(16 * MEBIBYTE).isLessThan(256 * MEBIBYTE);
    }

    /** A large group is far below the limit: 10,000 sessions that inherit 2 KB each. */
    @Test
    void largeCalendarsAreWritten() throws IOException {
        List<ConductPolicy> policies = IntStream.range(0, 10)
                .mapToObj(i -> policy(i, "Règle " + "é".repeat(50)))
                .toList();
        WorkingGroup group =
                group().policies(policies).sessions(sessions(10_000)).build();

        Samples.WRITER.write(group, out);

        assertThat(out.bytes).isGreaterThan(10_000 * 2_000L);
    }
}
