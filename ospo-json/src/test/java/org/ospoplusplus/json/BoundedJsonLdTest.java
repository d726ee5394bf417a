package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;

/** Verifies that small groups cannot produce huge JSON-LD. The test counts characters. */
class BoundedJsonLdTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final ZonedDateTime NOW = ZonedDateTime.of(2030, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String REMEDY =
            "has more than [0-9]+ characters, because each event repeats data of the group, of"
                    + " its tracks and of its series; the limit is 16777216 plus 32 times the size of the group as JSON; shorten the"
                    + " names, venues and OSPO types of the group, of its tracks and of its series, or write fewer occurrences or"
                    + " sessions";
    private static final String LONG = "Größe 📏 ".repeat(1_000);

    private static WorkingGroup.Builder group(String name) {
        return WorkingGroup.builder("g", "g.example", name);
    }

    private static List<Session> sessions(int count, List<String> tracks) {
        return IntStream.range(0, count)
                .mapToObj(i -> Session.builder("s" + i, When.on(LocalDate.of(2030, 1, 2)))
                        .trackIds(tracks)
                        .build())
                .toList();
    }

    static Stream<WorkingGroup> groups() {
        List<Track> named = IntStream.range(0, 20)
                .mapToObj(i -> Track.of("t" + i, i + LONG))
                .toList();
        Track typed = Track.of("typed", "Gleis")
                .withOspoTypes(IntStream.range(0, 1_000)
                        .mapToObj(i -> OspoType.of("o" + i, "Büro " + i))
                        .toArray(OspoType[]::new));
        List<String> names = named.stream().map(Track::id).toList();
        return Stream.of(
                group(LONG).sessions(sessions(5_000, List.of())).build(),
                group("Größe")
                        .venue(Venue.inPerson(new Place(
                                Optional.of(LONG),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())))
                        .sessions(sessions(5_000, List.of()))
                        .build(),
                group("Größe").tracks(named).sessions(sessions(400, names)).build(),
                group("Größe")
                        .tracks(List.of(typed))
                        .sessions(sessions(5_000, List.of("typed")))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("groups")
    void repetitionsAreBounded(WorkingGroup group) {
        assertThatExceptionOfType(JsonLdException.class)
                .isThrownBy(() -> JSON.writeJsonLd(group))
                .withMessageMatching("session s[0-9]+: the JSON-LD up to this session " + REMEDY);
    }

    /** A series of 10 kilobytes with 1,000 occurrences needs 10 megabytes, which exceed the limit if there are 200. */
    @Test
    void occurrencesAreBounded() {
        WorkingGroup group = group("Größe")
                .series(IntStream.range(0, 200)
                        .mapToObj(i -> Series.builder("r" + i)
                                .description(LONG)
                                .cadence(Cadence.usually("wöchentlich", CadenceRule.weekly(DayOfWeek.MONDAY)))
                                .build())
                        .toList())
                .build();

        assertThat(JSON.writeJsonLd(group, NOW)).endsWith("]\n}\n");
        assertThatExceptionOfType(JsonLdException.class)
                .isThrownBy(() -> JSON.withOccurrences(1_000).writeJsonLd(group, NOW))
                .withMessageMatching("series r[0-9]+: the JSON-LD up to this series " + REMEDY);
    }

    /** 20,000 sessions that each inherit a kilobyte exceed 16 MiB, but not the limit in proportion to the group. */
    @Test
    void largeGroupsAreWritten() {
        Venue venue = Venue.inPerson(new Place(
                Optional.of("Ort ".repeat(250)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        WorkingGroup group = group("Größe")
                .venue(venue)
                .sessions(sessions(20_000, List.of()))
                .build();

        assertThat(JSON.writeJsonLd(group)).hasSizeGreaterThan(20 << 20).endsWith("]\n}\n");
    }
}
