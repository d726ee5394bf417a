package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.ical.LineComparison.assertSameLines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/**
 * Compares written calendars with golden files, byte by byte. With {@code -Dospo.golden=DIRECTORY} the test writes the
 * files to that directory and compares nothing.
 */
class GoldenFilesTest {

    static Stream<Map.Entry<String, Session>> samples() {
        return Samples.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void ofASession(Map.Entry<String, Session> sample) throws IOException {
        assertGolden(sample.getKey(), written(sample.getValue()));
    }

    @Test
    void ofAWorkingGroup() throws IOException {
        assertGolden("group", written(group()));
    }

    @Test
    void ofASeries() throws IOException {
        assertGolden("series", written(Seasons.ALL));
    }

    @Test
    void doesNotDependOnDefaultLocaleAndZone() throws IOException {
        String here = new String(written(group()), StandardCharsets.UTF_8);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag :
                    new String[] {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
                assertSameLines(new String(written(group()), StandardCharsets.UTF_8), here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static WorkingGroup group() {
        return Samples.GROUP.toBuilder()
                .sessions(Samples.all().values().stream().distinct().toList())
                .build();
    }

    private static byte[] written(Session session) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samples.WRITER.write(Samples.GROUP, session, out);
        return out.toByteArray();
    }

    private static byte[] written(WorkingGroup group) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Samples.WRITER.write(group, out);
        return out.toByteArray();
    }

    private static void assertGolden(String name, byte[] written) throws IOException {
        RawLines.check(written);
        String directory = System.getProperty("ospo.golden");
        if (directory != null) {
            Files.write(Path.of(directory, name + ".ics"), written);
            return;
        }
        try (InputStream golden = GoldenFilesTest.class.getResourceAsStream(name + ".ics")) {
            assertThat(golden).as("golden file for %s", name).isNotNull();
            assertSameLines(
                    new String(written, StandardCharsets.UTF_8),
                    new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
