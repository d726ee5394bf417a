package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

class MessagesTest {

    @Test
    void oneFaultIsOneLine() {
        OspoJsonException exception =
                Wrong.exception("{\"id\": \"a\", \"when\": {\"year\": 2030}, \"titel\": 1}", Session.class);

        assertThat(exception)
                .hasMessage("/titel (line 1, column 37): unknown property \"titel\"; did you mean \"title\"?"
                        + " [unknown-property]");
        assertThat(exception.getOriginalMessage()).isEqualTo(exception.getMessage());
    }

    @Test
    void severalFaultsAreALineEach() {
        assertThat(Wrong.exception("{\"names\": 1, \"ürl\": 2}", Organization.class))
                .hasMessage("""
                        3 faults:
                          (document) (line 1, column 1): the property "name" is missing [missing-property]
                          /names (line 1, column 2): unknown property "names"; did you mean "name"? [unknown-property]
                          /ürl (line 1, column 14): unknown property "ürl"; did you mean "url"? [unknown-property]""");
    }

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "TITLE, title",
        "discription, description",
        "earlierdates, earlierDates",
        "earlier_dates, earlierDates",
        "track_ids, trackIds",
        "guest, guests",
        "registration, registrations",
        "languag, language",
        "policys, policies"
    })
    void theNearestPropertyIsNamed(String unknown, String known) {
        assertThat(unknown(unknown)).endsWith("; did you mean \"" + known + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"speaker", "x", "", "begins", "identifier"})
    void withoutANearOneAllAreNamed(String unknown) {
        assertThat(unknown(unknown))
                .contains("; known here: id, title, format, description, when,")
                .endsWith(", aliases");
    }

    private static String unknown(String name) {
        return Wrong.faults("{\"id\": \"a\", \"when\": {\"year\": 2030}, \"" + name + "\": 1}", Session.class)
                .get(0)
                .message();
    }

    @Test
    void whatIsExpectedIsSaid() {
        assertThat(Wrong.exception("{\"name\": \"a\", \"kind\": \"robot\"}", Guest.class))
                .hasMessageContaining("must be one of the strings person, organization, to-be-announced");
        assertThat(Wrong.exception("{\"month\": \"June\"}", When.class))
                .hasMessageContaining("must be a month in a string, such as 2021-06");
        assertThat(Wrong.exception("{\"kind\": \"person\"}", Guest.class))
                .hasMessageContaining("/name (line 1, column 1): only a guest to be announced has no name");
        assertThat(Wrong.exception("{\"version\": \"1.0\", \"year\": 2030}", When.class))
                .hasMessageContaining("written for a newer version of the format; read here is up to 0.x");
    }

    static Stream<Arguments> syntax() {
        String ends = "the document ends in the middle of a value; complete it, and close what is open";
        String name = "the name of a property is due here; it stands in double quotes";
        String value = "a value is due here: a string in double quotes, a number, true, false, an object or an array";
        String digit = "a digit is due here: a minus sign, a decimal point and an exponent need one";
        String control = "a control character stands in a string or a name; write it as an escape, such as \\n";
        String comma = "a comma is due here before the next property, or } to end the object";
        String escape = "no such escape; after a backslash stands one of \" \\ / b f n r t u, and \\\\ is a backslash";
        String bracket =
                "this closes another bracket than the one opened last; look for one that is missing or too many";
        String zeros = "no zeros stand before a number; remove them, or put a text in double quotes";
        return Stream.of(
                        said(ends, "{", "{\"name\"", "{\"name\": \"a", "{\"name\": \"a\"", "{\"name\": \"\\u12"),
                        said(
                                name,
                                "{name: \"a\"}",
                                "{'name': \"a\"}",
                                "{,}",
                                "{\"name\": \"a\", 7}",
                                "{\"x\": {1: 2}}"),
                        said(name + "; what stands here is U+201C", "{“name”: \"a\"}"),
                        said(name + "; what stands here is U+00A0", "{\u00A0\"name\": \"a\"}"),
                        said(
                                        value,
                                        "{\"name\": a}",
                                        "{\"name\": 'a'}",
                                        "{\"name\": }",
                                        "{\"name\": TRUE}",
                                        "{\"name\": NaN}")
                                .with(
                                        "{\"name\": -Infinity}",
                                        "{\"name\": +Infinity}",
                                        "{\"name\": .5}",
                                        "{\"x\": [,1]}")
                                .with("hello", "<html>", ",", "# a", "{\"name\": tr"),
                        said(value + "; what stands here is U+201D", "{\"name\": ”a”}"),
                        said(value + "; what stands here is U+FEFF", "\uFEFF\uFEFF{}"),
                        said(
                                digit,
                                "{\"name\": -}",
                                "{\"name\": 1.}",
                                "{\"name\": 1e}",
                                "{\"name\": 1e+}",
                                "---\nname: a"),
                        said("no plus sign stands before a number; remove it", "{\"name\": +1}"),
                        said(zeros, "{\"name\": 01}", "{\"name\": -01}"),
                        said(comma, "{\"name\": \"a\" \"url\": \"b\"}", "{\"name\": 0x1F}", "{\"name\": 1-2}"),
                        said("a comma is due here before the next element, or ] to end the array", "{\"x\": [1 2]}"),
                        said("no comma stands after the last property; remove it", "{\"name\": \"a\",}"),
                        said("no comma stands after the last element; remove it", "{\"x\": [1,]}"),
                        said("a colon is due here between the name of a property and its value", "{\"name\" \"a\"}")
                                .with("{\"name\"; \"a\"}"),
                        said(control, "{\"name\": \"a\nb\"}", "{\"na\tme\": \"a\"}", "{\"name\": \"a\u0000b\"}"),
                        said("a control character stands between values; remove it", "\u0001{}", "{\u0001\"name\": 1}"),
                        said(escape, "{\"name\": \"\\q\"}", "{\"na\\qme\": \"a\"}", "{\"name\": \"C:\\Users\"}"),
                        said("four hexadecimal digits are due after \\u", "{\"name\": \"\\u12g4\"}"),
                        said("JSON has no comments; remove it", "// a\n{}", "/* a */ {}", "{\"name\": \"a\" // b\n}"),
                        said(bracket, "{\"name\": \"a\"]", "[}", "}", "]"))
                .flatMap(Said::arguments);
    }

    private static Said said(String message, String... documents) {
        return new Said(message, List.of(documents));
    }

    /** A message, and documents of which it is said. */
    private record Said(String message, List<String> documents) {

        private Said with(String... more) {
            return new Said(
                    message, Stream.concat(documents.stream(), Stream.of(more)).toList());
        }

        private Stream<Arguments> arguments() {
            return documents.stream().map(document -> Arguments.of(document, message));
        }
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void faultsOfSyntaxSayWhatIsDue(String document, String message) {
        assertThat(Wrong.faults(document, Organization.class))
                .filteredOn(fault -> fault.code().equals("syntax"))
                .extracting(Fault::message)
                .containsExactly(message);
    }

    /** Each of these documents has a private value where it is not expected, or next to a fault. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": \"a\", \"email\": [\"SECRET@example.org\"]}",
                "{\"name\": \"a\", \"email\": SECRET@example.org}",
                "{\"name\": \"a\", \"email\": \"SECRET@example.org}",
                "{\"name\": \"a\", \"email\": \"SECRET\\q\"}",
                "{\"name\": \"a\", \"email\": \"SECRET@example.org\", \"kind\": \"SECRET\"}",
                "{\"name\": \"a\", \"email\": \"SECRET@example.org\", \"url\": \"https://SECRET example\"}",
                "{\"name\": \"a\", \"url\": {\"SECRET\": 1}}",
                "{\"name\": \"a\", \"affiliations\": \"SECRET\"}",
                "{\"email\": \"SECRET@example.org\"}",
                "{\"name\": \"a\", \"email\": \"SECRET@example.org\"} SECRET",
                "{\"name\": \"a\", \"email\": 'SECRET'}",
                "{\"name\": \"a\" SECRET}"
            })
    void valuesAreNotRepeated(String document) {
        assertThat(Wrong.exception(document, Guest.class).toString()).doesNotContain("SECRET");
        JsonMapper tellingSource = JsonMapper.builder()
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .addModule(new OspoModule())
                .build();
        Throwable thrown = catchThrowableOfType(
                RuntimeException.class,
                () -> tellingSource.readValue("{\"a\": " + document + "}", MAP_OF_GUESTS(tellingSource)));
        if (thrown instanceof OspoJsonException ours) {
            assertThat(ours.toString()).doesNotContain("SECRET");
        }
    }

    private static tools.jackson.databind.JavaType MAP_OF_GUESTS(JsonMapper mapper) {
        return mapper.getTypeFactory().constructMapType(Map.class, String.class, Guest.class);
    }

    @Test
    void aSecretLinkIsNotRepeated() {
        assertThat(Wrong.exception("{\"url\": \"https://meet.example/SECRET|\", \"secret\": \"true\"}", JoinLink.class)
                        .toString())
                .contains("/url", "/secret")
                .doesNotContain("SECRET");
    }

    @Test
    void namesCanNotMoveTheCursorOrTurnALine() {
        String name = "a\u001B[2Jb\nc\u202Ed\u2028e\uD800" + "f".repeat(60);
        Fault fault = Wrong.faults(
                        "{\"name\": \"a\", \""
                                + name.replace("\u001B", "\\u001b").replace("\n", "\\n") + "\": 1}",
                        Organization.class)
                .get(0);

        assertThat(fault.pointer()).isEqualTo("/" + name);
        assertThat(fault.message())
                .startsWith("unknown property \"a\\u001b[2Jb\\u000ac\\u202ed\\u2028e\\ud800" + "f".repeat(27) + "…\"");
        assertThat(fault.toString()).doesNotContain("\u001B", "\n", "\u202E", "\u2028", "\uD800");
    }

    @Test
    void anExceptionSurvivesSerialization() throws Exception {
        OspoJsonException exception = Wrong.exception("{\"names\": 1}", Organization.class);
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(octets)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
            OspoJsonException back = (OspoJsonException) in.readObject();

            assertThat(back.faults()).isEqualTo(exception.faults());
            assertThat(back).hasMessage(exception.getMessage());
        }
    }

    @Test
    void faultsCanNotBeChanged() {
        assertThat(Wrong.faults("{}", Organization.class)).isUnmodifiable();
    }

    @Test
    void octetsAndTextGiveTheSameFaults() {
        String document = "{\"name\": \"é🎉\", \"naem\": 1}";

        assertThat(catchThrowableOfType(
                                OspoJsonException.class,
                                () -> OspoJson.create()
                                        .read(document.getBytes(StandardCharsets.UTF_8), Organization.class))
                        .faults())
                .isEqualTo(Wrong.faults(document, Organization.class))
                .extracting(Fault::location)
                .containsExactly(new Location(1, 17));
    }
}
