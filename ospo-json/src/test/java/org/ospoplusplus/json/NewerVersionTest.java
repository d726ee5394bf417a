package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

/** Reads documents of the next minor version of the format, as a program will write them that does not exist yet. */
class NewerVersionTest {

    private static final String HINT =
            "the document has version 0.2 of the format, which may allow this: update the library";

    private final List<Fault> warnings = new ArrayList<>();
    private final OspoJson lenient = OspoJson.create().withWarnings(warnings::add);

    private static String group(String version, String properties) {
        return "{\"version\": \"" + version + "\",\n\"id\": \"a\", \"domain\": \"a.example\", \"name\": \"Größe\""
                + (properties.isEmpty() ? "" : ",\n" + properties) + "}";
    }

    private static String session(String properties) {
        return "\"sessions\": [{\"id\": \"s\", \"when\": {\"year\": 2030}, " + properties + "}]";
    }

    private static List<Fault> faults(OspoJson json, String document) {
        return FaultPhrasesTest.assertTranslated(
                catchThrowableOfType(OspoJsonException.class, () -> json.read(document, WorkingGroup.class))
                        .faults());
    }

    @Test
    void unknownPropertiesOfEachRecordAreReportedAndTheRestIsKept() {
        WorkingGroup group = lenient.read(
                group(
                        "0.2",
                        "\"mood\": \"früh\", \"tracks\": [{\"id\": \"t\", \"name\": \"Þ\", \"color\": {\"hue\": [1]}}],\n"
                                + session(
                                        "\"title\": \"Déjà vu\", \"weather\": true, \"guests\": [{\"name\": \"Zoë\", \"pronouns\": \"elle\"}]")),
                WorkingGroup.class);

        assertThat(warnings)
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactly(
                        "/version version",
                        "/mood unknown-property",
                        "/tracks/0/color unknown-property",
                        "/sessions/0/weather unknown-property",
                        "/sessions/0/guests/0/pronouns unknown-property");
        assertThat(group)
                .isEqualTo(OspoJson.create()
                        .read(
                                group(
                                        "0.1",
                                        "\"tracks\": [{\"id\": \"t\", \"name\": \"Þ\"}],\n"
                                                + session("\"title\": \"Déjà vu\", \"guests\": [{\"name\": \"Zoë\"}]")),
                                WorkingGroup.class));
    }

    @Test
    void policiesAndTypesThatThisVersionDoesNotKnowAreKept() {
        WorkingGroup group = lenient.read(
                group(
                        "0.2",
                        "\"policies\": [{\"id\": \"vegas-rule\", \"name\": \"Règle de Vegas\", \"attribution\": \"forbids\", \"filming\": \"forbids\"}],"
                                + " \"ospoTypes\": [{\"id\": \"space-agency\", \"label\": \"Agences spatiales 🚀\"}]"),
                WorkingGroup.class);

        assertThat(group.policies()).extracting(ConductPolicy::id).containsExactly("vegas-rule");
        assertThat(group.ospoTypes()).extracting(OspoType::label).containsExactly("Agences spatiales 🚀");
        assertThat(warnings).extracting(Fault::pointer).containsExactly("/version", "/policies/0/filming");
    }

    /** A word that decides who may know of a session, or whether it takes place, cannot be replaced by a guess. */
    @ParameterizedTest
    @CsvSource({"status, paused", "classification, secret", "policyInheritance, weakens"})
    void anUnknownWordOfAClosedListIsAFaultThatNamesTheVersion(String property, String word) {
        String unknown = session("\"" + property + "\": \"" + word + "\"");

        for (OspoJson json : List.of(OspoJson.create(), lenient)) {
            assertThat(faults(json, group("0.2", unknown))).singleElement().satisfies(fault -> {
                assertThat(fault.pointer()).isEqualTo("/sessions/0/" + property);
                assertThat(fault.code()).isEqualTo(Fault.Code.CLOSED_LIST);
                assertThat(fault.message())
                        .startsWith("must be one of the strings ")
                        .endsWith("; " + HINT);
            });
        }
        assertThat(faults(OspoJson.create(), group("0.1", unknown)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).doesNotContain("version"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"when\": {\"quarter\": \"2030-Q2\"} | /sessions/0/when missing-property",
                "\"title\": {\"en\": \"Déjà vu\"} | /sessions/0/title type",
                "\"language\": [\"fr\"] | /sessions/0/language type",
                "\"revision\": 7 | /sessions/0/revision type"
            })
    void aNewShapeOfAKnownPropertyIsAFaultThatNamesTheVersion(String property, String expected) {
        String when = property.startsWith("\"when\"") ? "" : "\"when\": {\"year\": 2030}, ";
        String document = group("0.2", "\"sessions\": [{\"id\": \"s\", " + when + property + "}]");

        assertThat(faults(lenient, document)).anySatisfy(fault -> {
            assertThat(fault.pointer() + " " + fault.code()).isEqualTo(expected);
            assertThat(fault.message()).endsWith("; " + HINT);
        });
    }

    @Test
    void strictReadingNamesTheVersionBesideEachUnknownProperty() {
        assertThat(faults(OspoJson.create(), group("0.2", "\"mood\": 1")))
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .startsWith("unknown property \"mood\"")
                .endsWith("; " + HINT);
        assertThat(faults(OspoJson.create(), group("0.1", "\"mood\": 1")))
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .doesNotContain(HINT);
    }

    /** A newer version does not explain a duplicate property or a broken document. */
    @Test
    void otherFaultsDoNotNameTheVersion() {
        assertThat(faults(lenient, group("0.2", "\"id\": \"ä\"")))
                .extracting(Fault::message)
                .singleElement()
                .asString()
                .doesNotContain(HINT);
    }

    @Test
    void aKnownPartOfANewerDocumentCanBeWrittenAgain() {
        WorkingGroup group = lenient.read(group("0.2", session("\"weather\": \"☀\"")), WorkingGroup.class);

        String written = OspoJson.create().write(group);

        assertThat(written).contains("\"version\": \"0.1\"").doesNotContain("weather");
        assertThat(OspoJson.create().read(written, WorkingGroup.class).sessions())
                .extracting(Session::id)
                .containsExactly("s");
    }
}
