package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;

class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theExampleRunsWithoutViolations() {
        assertThat(ReadmeExample.run())
                .satisfiesExactly(
                        violations -> assertThat(violations).isEqualTo(List.of()),
                        json -> assertThat(json.toString())
                                .startsWith("{\n  \"version\": \"0.1\",\n  \"id\": \"city-ospo\"")
                                .contains("\"start\": \"2030-03-14T18:00\""),
                        calendar -> assertThat(calendar.toString())
                                .contains("DTSTART;TZID=Europe/Lisbon:20300314T180000\r\n")
                                .endsWith("END:VCALENDAR\r\n"));
    }

    @Test
    void theCalendarLinesAreFromARealCalendar() throws IOException {
        WorkingGroup group = OspoJson.create()
                .read(Files.readAllBytes(ROOT.resolve("examples/ospoplusplus.json")), WorkingGroup.class);
        String calendar = CalendarWriter.create().write(PublicView.of(group).workingGroup());

        assertThat(calendar.lines())
                .containsSubsequence(Shown.inReadme("ics").get(0).lines().toList());
    }
}
