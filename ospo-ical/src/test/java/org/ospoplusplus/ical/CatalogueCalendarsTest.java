package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ospoplusplus.ical.LineComparison.assertSameLines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.testkit.InvalidValue;
import org.ospoplusplus.testkit.InvalidValues;

/**
 * Verifies the calendars in the catalogue of the test kit. They exist for each invalid session and working group that a
 * calendar can express, and validation of such a calendar reports exactly the listed violations.
 */
class CatalogueCalendarsTest {

    private static final OspoValidator VALIDATOR = OspoValidator.create();
    private static final Path COMMITTED = Path.of("../ospo-testkit/src/main/resources/META-INF/ospo/catalogue/invalid");

    @Test
    void everyExpressibleCaseHasACalendar() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        for (InvalidValue invalid : InvalidValues.all()) {
            calendar(invalid.value())
                    .filter(calendar -> found(calendar).equals(listed(invalid)))
                    .ifPresent(calendar -> expected.put(invalid.name() + ".ics", calendar));
        }
        if (Boolean.getBoolean("ospo.catalogue.write")) {
            for (Map.Entry<String, String> file : expected.entrySet()) {
                Files.writeString(COMMITTED.resolve(file.getKey()), file.getValue());
            }
        }

        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> paths = Files.list(COMMITTED)) {
            for (Path path :
                    paths.filter(file -> file.toString().endsWith(".ics")).toList()) {
                committed.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        assertThat(committed.keySet()).hasSizeGreaterThan(20).isEqualTo(expected.keySet());
        committed.forEach((name, calendar) -> assertSameLines(calendar, Objects.requireNonNull(expected.get(name))));
    }

    private static Optional<String> calendar(Record value) {
        if (value instanceof WorkingGroup group) {
            return Optional.of(Samples.WRITER.write(group));
        }
        return value instanceof Session session
                ? Optional.of(Samples.WRITER.write(
                        WorkingGroup.builder("rivers", "rivers.example", "River Cities")
                                .build(),
                        session))
                : Optional.empty();
    }

    private static List<String> found(String calendar) {
        WorkingGroup group = CalendarReader.create()
                .read(calendar.getBytes(StandardCharsets.UTF_8))
                .group();
        return VALIDATOR.validate(group, Publishable.class).stream()
                .map(violation -> violation.severity() + " " + violation.code() + " " + violation.pointer())
                .sorted()
                .toList();
    }

    /** {@return the expected violations, with the pointers of the first session of a group} */
    private static List<String> listed(InvalidValue invalid) {
        String place = invalid.value() instanceof Session ? "/sessions/0" : "";
        return invalid.violations().stream()
                .map(violation -> violation.severity() + " " + violation.code() + " " + place + violation.pointer())
                .sorted()
                .toList();
    }
}
