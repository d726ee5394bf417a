package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.ical.warning.CalendarWarning;

/**
 * Every calendar under {@code feeds} is read as the {@code .txt} beside it says: the working group, the sessions and the
 * warnings. Run with {@code -Dospo.feeds.write=true} to write what is read; the diff is to be read.
 */
@Isolated
class FeedsTest {

    private static final Path FEEDS = Path.of("src/test/resources/org/ospoplusplus/ical/feeds");

    private static final CalendarReader READER = CalendarReader.create()
            .withWindow(ZonedDateTime.parse("2021-01-01T00:00Z[UTC]"), ZonedDateTime.parse("2023-01-01T00:00Z[UTC]"));

    private static final List<String> PLACES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "fa-IR");

    static Stream<Path> feeds() throws IOException {
        try (Stream<Path> files = Files.walk(FEEDS)) {
            return files.filter(file -> file.toString().endsWith(".ics")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void isReadAsExpected(Path file) throws IOException {
        String read = outcome(Files.readAllBytes(file));
        Path expected = Path.of(file.toString().replace(".ics", ".txt"));
        if (Boolean.getBoolean("ospo.feeds.write")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void isReadTheSameEverywhere(Path file) throws IOException {
        byte[] octets = Files.readAllBytes(file);
        String here = outcome(octets);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Each place reads a quarter of the feeds.
            int place = Math.floorMod(file.getFileName().toString().hashCode(), PLACES.size());
            Locale.setDefault(Locale.forLanguageTag(PLACES.get(place)));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(outcome(octets)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String outcome(byte[] octets) {
        try {
            return Outline.of(READER.read(octets));
        } catch (CalendarException e) {
            return e + "\n";
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void warningsRepeatNothingThatIsPrivate(Path file) throws IOException {
        List<String> told;
        try {
            told = READER.read(Files.readAllBytes(file)).warnings().stream()
                    .map(CalendarWarning::toString)
                    .toList();
        } catch (CalendarException e) {
            told = List.of(e.toString());
        }
        assertThat(told).noneMatch(line -> line.contains("SECRET") || line.contains("@"));
    }
}
