package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.Diagnostic;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.testkit.Complete;
import tools.jackson.databind.json.JsonMapper;

/** Tests the values that lenient reading ignores, and their warnings. */
class LenientTest {

    private final List<Fault> warnings = new ArrayList<>();
    private final OspoJson json = OspoJson.create().withWarnings(warnings::add);

    private static String line(Fault fault) {
        return fault.pointer() + " " + fault.location() + " " + fault.code();
    }

    @Test
    void ignoredValuesCauseWarningsForTheConsumerAndInTheDocument() {
        Document<WorkingGroup> document = json.readDocument("""
                {
                  "version": "0.7",
                  "id": "a",
                  "domain": "a.example",
                  "name": "é", "mood": {"id": [1, null]},
                  "summary": null,
                  "sessions": [{"id": "x", "when": {"about": "noon", "year": 2030, "week": 7}, "guests": null, "nmae": 1}]
                }
                """, WorkingGroup.class);

        assertThat(document.value())
                .isEqualTo(OspoJson.create()
                        .read(
                                "{\"id\": \"a\", \"domain\": \"a.example\", \"name\": \"é\","
                                        + " \"sessions\": [{\"id\": \"x\", \"when\": {\"year\": 2030}}]}",
                                WorkingGroup.class));
        assertThat(document.warnings())
                .extracting(LenientTest::line)
                .containsExactly(
                        "/version 2:14 version",
                        "/mood 5:16 unknown-property",
                        "/summary 6:14 null",
                        "/sessions/0/when/about 7:37 unknown-property",
                        "/sessions/0/when/week 7:68 unknown-property",
                        "/sessions/0/guests 7:90 null",
                        "/sessions/0/nmae 7:96 unknown-property");
        assertThat(warnings).isEqualTo(document.warnings());
        assertThat(document.locations().of("/sessions/0/when/year")).isEqualTo(new Location(7, 62));
    }

    /** A program lists faults and warnings together with other reports. */
    @Test
    void warningsAndFaultsAreDiagnostics() {
        Diagnostic warning = json.readDocument("{\"name\": \"é\",\n\"mood\": 1}", Organization.class)
                .warnings()
                .get(0);
        Diagnostic fault = catchThrowableOfType(
                        OspoJsonException.class,
                        () -> json.read("\n{\"name\": 1, \"mood\": \"é\"}", Organization.class))
                .faults()
                .get(0);

        assertThat(List.of(warning, fault))
                .extracting(Diagnostic::severity, Diagnostic::codeName, Diagnostic::pointer, Diagnostic::line)
                .containsExactly(
                        tuple(Severity.WARNING, "unknown-property", "/mood", 2),
                        tuple(Severity.ERROR, "type", "/name", 2));
    }

    @Test
    void validDocumentsCauseNoWarnings() {
        String text = json.write(Complete.workingGroup());

        assertThat(json.read(text, WorkingGroup.class)).isEqualTo(Complete.workingGroup());
        assertThat(json.readDocument(text, WorkingGroup.class).warnings()).isEmpty();
        assertThat(warnings).isEmpty();
    }

    /** Documents that lenient reading does not accept either. */
    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(Organization.class, "{\"name\": null}", "/name 1:10 null"),
                Arguments.of(Organization.class, "{\"name\": \"a\", \"name\": \"a\"}", "/name 1:15 duplicate-property"),
                Arguments.of(Organization.class, "{\"name\": \"a\"} 1", " 1:15 trailing-data"),
                Arguments.of(Organization.class, "{\"name\": \"a\", \"x\": tru}", "/x 1:20 syntax"),
                Arguments.of(Guest.class, "{\"name\": \"a\", \"affiliations\": [null]}", "/affiliations/0 1:32 null"),
                Arguments.of(Guest.class, "{\"name\": \"a\", \"kind\": \"robot\"}", "/kind 1:23 closed-list"),
                Arguments.of(Guest.class, "{\"name\": null}", "/name 1:10 ill-formed"),
                Arguments.of(When.class, "{\"year\": \"2020\"}", "/year 1:10 type"),
                Arguments.of(When.class, "{\"decade\": 1}", " 1:1 missing-property"),
                Arguments.of(
                        Track.class,
                        "{\"version\": \"1.0\", \"id\": \"a\", \"name\": \"b\"}",
                        "/version 1:13 version"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void nothingIsConvertedOrGuessed(Class<?> type, String document, String fault) {
        OspoJsonException exception = catchThrowableOfType(OspoJsonException.class, () -> json.read(document, type));

        assertThat(exception.faults()).extracting(LenientTest::line).containsExactly(fault);
        assertThat(warnings).isEmpty();
    }

    @Test
    void theLastOfManyWarningsMentionsTheRest() {
        String unknown =
                IntStream.range(0, 150).mapToObj(i -> ", \"x" + i + "\": 1").collect(Collectors.joining());

        json.read("{\"name\": \"a\"" + unknown + "}", Organization.class);

        assertThat(warnings).hasSize(100);
        assertThat(warnings.get(98).message()).doesNotContain("further values");
        assertThat(warnings.get(99).message()).endsWith("; further values are ignored without a warning");
    }

    @Test
    void aMapperIsLenientOnRequest() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new OspoModule().withWarnings(warnings::add))
                .build();
        String text = "{\"workingGroup\": {\"version\": \"0.2\", \"id\": \"a\", \"domain\": \"b\", \"name\": \"c\"},"
                + " \"x\": 1}";

        assertThat(mapper.readValue(text, PublicView.class).workingGroup().id()).isEqualTo("a");
        assertThat(warnings)
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/workingGroup/version", Fault.Code.VERSION), tuple("/x", Fault.Code.UNKNOWN_PROPERTY));
    }

    @Test
    void optionsChangeAReaderOfTheirOwn() {
        OspoJson strict = OspoJson.create();
        strict.withWarnings(warnings::add);

        assertThatThrownBy(() -> strict.read("{\"name\": \"a\", \"x\": 1}", Organization.class))
                .isInstanceOf(OspoJsonException.class);
        assertThat(json.withLimits(JsonLimits.DEFAULT).read("{\"name\": \"a\", \"x\": 1}", Organization.class))
                .isEqualTo(Organization.of("a"));
        assertThat(warnings).hasSize(1);
    }
}
