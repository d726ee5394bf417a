package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;

class ReadmeTest {

    private static final Path ROOT = Path.of("..");

    private static String block(String language) throws IOException {
        Matcher matcher = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(matcher.find()).as("a block of " + language).isTrue();
        return matcher.group(1);
    }

    private static List<String> statements(Stream<String> lines) {
        return lines.map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    @Test
    void theExampleIsTheProgramThatIsCompiledHere() throws IOException {
        String source =
                Files.readString(Path.of("src", "test", "java", "org", "ospoplusplus", "verify", "ReadmeExample.java"));
        Stream<String> marked = Pattern.compile("// \\[readme\n(.*?)// readme]", Pattern.DOTALL)
                .matcher(source)
                .results()
                .flatMap(region -> region.group(1).lines());

        assertThat(statements(block("java").lines())).isEqualTo(statements(marked));
    }

    @Test
    void theExampleRunsAndFindsNothingWrong() {
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
    void theCalendarLinesThatItShowsAreReal() throws IOException {
        WorkingGroup group = OspoJson.create()
                .read(Files.readAllBytes(ROOT.resolve("examples/ospoplusplus.json")), WorkingGroup.class);
        String calendar = CalendarWriter.create().write(PublicView.of(group).workingGroup());

        assertThat(calendar.lines()).containsSubsequence(block("ics").lines().toList());
    }
}
