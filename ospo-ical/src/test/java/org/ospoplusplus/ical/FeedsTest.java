package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.ical.LineComparison.assertSameLines;

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
 * Reads each calendar below {@code feeds} and compares the group, the sessions and the warnings with the {@code .txt}
 * file beside the calendar. {@code scripts/regenerate} writes these files.
 */
@Isolated
class FeedsTest {

    private static final Path FEEDS = Path.of("src/test/resources/org/ospoplusplus/ical/feeds");

    private static final CalendarReader READER = CalendarReader.create()
            .withWindow(ZonedDateTime.parse("2021-01-01T00:00Z[UTC]"), ZonedDateTime.parse("2023-01-01T00:00Z[UTC]"));

    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "fa-IR");

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
        assertSameLines(read, Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void doesNotDependOnDefaultLocaleAndZone(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String here = outcome(bytes);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            // Each locale reads about a quarter of the feeds, which saves time.
            int index = Math.floorMod(file.getFileName().toString().hashCode(), LOCALES.size());
            Locale.setDefault(Locale.forLanguageTag(LOCALES.get(index)));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertSameLines(outcome(bytes), here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static String outcome(byte[] bytes) {
        try {
            return Outline.of(READER.read(bytes));
        } catch (CalendarException e) {
            return e + "\n";
        }
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void warningsRepeatNothingThatIsPrivate(Path file) throws IOException {
        List<String> messages;
        try {
            messages = READER.read(Files.readAllBytes(file)).warnings().stream()
                    .map(CalendarWarning::toString)
                    .toList();
        } catch (CalendarException e) {
            messages = List.of(e.toString());
        }
        assertThat(messages).noneMatch(line -> line.contains("SECRET") || line.contains("@"));
    }
}
