package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads and writes values within a larger text, with the parser and the generator of an application. */
class WithinTextTest {

    private static final OspoJson JSON = OspoJson.create();
    private static final JsonFactory FACTORY = new JsonFactory();

    private static JsonParser parser(String text, int token) {
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text);
        for (int i = 0; i < token; i++) {
            parser.nextToken();
        }
        return parser;
    }

    @Test
    void aValueIsReadToItsLastToken() {
        JsonParser parser = parser("{\"new\": {\"name\": \"é\"}, \"mood\": 1}", 3);

        assertThat(JSON.read(parser, Organization.class)).isEqualTo(Organization.of("é"));
        assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
        assertThat(parser.nextName()).isEqualTo("mood");
    }

    @Test
    void pointersAndPlacesAreThoseOfTheText() {
        JsonParser parser = parser("{\"dates\": [{\"year\": 2030},\n {\"year\": \"é\"}]}", 8);
        OspoJsonException exception =
                catchThrowableOfType(OspoJsonException.class, () -> JSON.read(parser, When.class));

        assertThat(exception.faults())
                .extracting(Fault::pointer, Fault::location, Fault::code)
                .containsExactly(tuple("/dates/1/year", new Location(2, 11), Fault.Code.TYPE));
        assertThat(exception.getTargetType()).isEqualTo(When.class);
    }

    @Test
    void additionsCauseWarnings() {
        List<Fault> warnings = new ArrayList<>();
        JsonParser parser = parser("[{\"name\": \"é\", \"mood\": 1}]", 2);

        assertThat(JSON.withWarnings(warnings::add).read(parser, Organization.class))
                .isEqualTo(Organization.of("é"));
        assertThat(warnings).extracting(Fault::pointer).containsExactly("/0/mood");
    }

    @Test
    void theParserThrowsItsOwnException() {
        assertThatThrownBy(() -> JSON.read(parser("[{\"name\": é}]", 2), Organization.class))
                .isInstanceOf(StreamReadException.class);
    }

    @Test
    void aParserBeforeItsTextIsRefused() {
        assertThatThrownBy(() -> JSON.read(parser("{}", 0), Organization.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parser: has no current token; call nextToken() first");
    }

    @Test
    void onlyTheOutermostGroupHasAVersion() {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            JSON.write(Complete.workingGroup(), out);
            out.writeStartArray();
            JSON.write(Complete.workingGroup(), out);
            JSON.write(When.in(Year.of(2030)), out);
            out.writeEndArray();
        }

        assertThat(text.toString())
                .startsWith("{\"version\":\"0.1\",\"id\"")
                .contains("[{\"id\"")
                .endsWith(",{\"year\":2030}]");
        assertThat(text.toString().split("\"version\":\"0.1\"", -1)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(classes = {WorkingGroup.class, Session.class, When.class, When.Timed.class, Session.Status.class})
    void typesOfTheModelAreSupported(Class<?> type) {
        assertThat(OspoJson.supports(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(classes = {Occurrence.class, DayOfWeek.class, Fault.Code.class, String.class, int.class, Object.class})
    void otherTypesAreNot(Class<?> type) {
        assertThat(OspoJson.supports(type)).isFalse();
        assertThatThrownBy(() -> JSON.read(parser("[]", 1), type)).isInstanceOf(IllegalArgumentException.class);
    }
}
