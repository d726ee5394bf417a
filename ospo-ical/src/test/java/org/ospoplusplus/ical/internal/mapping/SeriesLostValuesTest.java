package org.ospoplusplus.ical.internal.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.ical.warning.CalendarWarning;

/** A repeating event that has a value that no series has causes a warning. */
class SeriesLostValuesTest {

    private static final Set<String> OF_SERIES = Set.of("X-OSPO-ANNOUNCED", "X-OSPO-AUDIENCE", "X-OSPO-TOPIC");

    static Stream<String> names() {
        return SessionProperty.all().map(SessionProperty::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aValueThatNoSeriesHasIsReported(String name) {
        // Each property can have the value 2021, which is a year, too.
        List<CalendarWarning> warnings = CalendarReader.create()
                .read(String.join(
                        "\n",
                        "BEGIN:VCALENDAR",
                        "NAME:Ålesund 会議",
                        "BEGIN:VEVENT",
                        "UID:a",
                        "DTSTART;TZID=Europe/Berlin:20260303T170000",
                        "RRULE:FREQ=WEEKLY",
                        name + ":2021",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""))
                .warnings();

        assertThat(warnings.stream().filter(warning -> warning.message().contains("a series has no ")))
                .hasSize(OF_SERIES.contains(name) ? 0 : 1)
                .allSatisfy(warning -> {
                    assertThat(warning.toString()).contains(name);
                    assertThat(warning.code()).isEqualTo(CalendarWarning.Code.IGNORED);
                });
    }
}
