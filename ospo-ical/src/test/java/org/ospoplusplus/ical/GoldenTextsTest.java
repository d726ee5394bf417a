package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verifies that each text of the golden calendars contains characters beyond ASCII. */
class GoldenTextsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/ospoplusplus/ical");

    private static final Pattern TEXT =
            Pattern.compile("(SUMMARY|NAME|DESCRIPTION|STYLED-DESCRIPTION|LOCATION|X-WR-CALNAME"
                    + "|X-WR-CALDESC|X-OSPO-FORMAT|X-OSPO-ANNOUNCED|X-OSPO-OTHER-NAME|X-OSPO-AGENDA|X-OSPO-PLATFORM"
                    + "|X-OSPO-AFFILIATION|X-OSPO-RELATED-EVENT|X-OSPO-STREET|X-OSPO-LOCALITY|CONTACT)[;:].*");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextContainsCharactersBeyondAscii(Path file) throws IOException {
        List<String> lines = Files.readString(file).replace("\r\n ", "").lines().toList();

        List<String> texts =
                lines.stream().filter(line -> TEXT.matcher(line).matches()).toList();
        assertThat(texts).isNotEmpty();
        assertThat(texts)
                .filteredOn(line -> line.chars().allMatch(c -> c < 0x80))
                .isEmpty();
    }
}
