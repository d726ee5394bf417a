package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.SeriesSamples;

/** Writes each sample with series and reads it again. */
class SeriesIdentityTest {

    private static final CalendarWriter WRITER =
            CalendarWriter.create().withTimestamp(Instant.parse("2026-01-05T12:00:00Z"));

    static Stream<String> samples() {
        return SeriesSamples.all().entrySet().stream()
                .filter(sample -> sample.getValue().sessions().stream().noneMatch(WRITER::leavesOut))
                .map(Map.Entry::getKey);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aWrittenSeriesIsReadWithoutAWindow(String name) {
        WorkingGroup group = SeriesSamples.all().get(name);
        CalendarFeed feed = CalendarReader.create().withGroup(group).read(WRITER.write(group));
        List<Series> written =
                group.series().stream().filter(Series::hasKnownDates).toList();
        assertThat(feed.warnings()).isEmpty();
        assertThat(feed.series()).containsAll(written);
        Outline.assertSameGroup(feed.group(), group);
    }
}
