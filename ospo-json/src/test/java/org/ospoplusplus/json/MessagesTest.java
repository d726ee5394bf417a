package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.Severity;
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
                          (document) (line 1, column 1): the property "name" is missing; add it [missing-property]
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
    @ValueSource(strings = {"x", "", "identifier", "größe"})
    void withoutANearOneAllAreNamed(String unknown) {
        String known = Stream.of(Session.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("extensions"))
                .collect(Collectors.joining(", "));

        assertThat(unknown(unknown)).endsWith("; known here: " + known);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Track | cadence | move it to a series, which has \"cadence\", too; \"series\" of the working group lists them",
                "Track | usualTime | move it to a series, where its name is \"time\"; \"series\" of the working group lists them",
                "WorkingGroup | cadence | move it to a series, which has \"cadence\", too; \"series\" of the working group lists them",
                "WorkingGroup | usualTime | move it to a series, where its name is \"time\"; \"series\" of the working group lists them",
                "Series | usualTime | its name is \"time\"",
                "Series | anchor | its name is \"first\"",
                "Series | exceptDate | its name is \"except\"",
                "Series | rule | move it into \"cadence\", beside \"text\"",
                "time.CadenceRule | anchor | move it to the series of the rule, where its name is \"first\"",
                "Session | series | name the series and the planned day in \"occurrence\": {\"series\": \"call\", \"date\": \"2026-03-03\"}"
            })
    void thePlaceOfAPropertyThatMovedIsNamed(String type, String name, String remedy) throws ClassNotFoundException {
        Class<?> record = Class.forName("org.ospoplusplus.model." + type);
        String message = "unknown property \"" + name + "\"; " + remedy;

        assertThat(Wrong.faults("{\"" + name + "\": {\"SECRET\": 1}}", record))
                .filteredOn(fault -> fault.code() == Fault.Code.UNKNOWN_PROPERTY)
                .extracting(Fault::pointer, Fault::message)
                .containsExactly(tuple("/" + name, message));
    }

    private static String unknown(String name) {
        return Wrong.faults("{\"id\": \"a\", \"when\": {\"year\": 2030}, \"" + name + "\": 1}", Session.class)
                .get(0)
                .message();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "biweekly | {\"interval\": 2, \"frequency\": \"weekly\", \"weekdays\": [\"tuesday\"]}",
                "Bi-Weekly | {\"interval\": 2, \"frequency\": \"weekly\", \"weekdays\": [\"tuesday\"]}",
                "bimonthly | {\"interval\": 2, \"frequency\": \"monthly\", \"weekdays\": [{\"day\": \"tuesday\", \"ordinal\": 1}]}",
                "Every third week on Mondays | {\"interval\": 3, \"frequency\": \"weekly\", \"weekdays\": [\"monday\"]}",
                "last Friday | {\"frequency\": \"monthly\", \"weekdays\": [{\"day\": \"friday\", \"ordinal\": -1}]}",
                "on friday | {\"frequency\": \"weekly\", \"weekdays\": [\"friday\"]}",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH | {\"interval\": 2, \"frequency\": \"weekly\", \"weekdays\": [\"tuesday\", \"thursday\"]}",
                "RRULE:FREQ=MONTHLY;BYDAY=-1WE | {\"frequency\": \"monthly\", \"weekdays\": [{\"day\": \"wednesday\", \"ordinal\": -1}]}",
                "FREQ=YEARLY;COUNT=3 | {\"frequency\": \"weekly\", \"weekdays\": [\"tuesday\"]}",
                "daily | {\"frequency\": \"weekly\", \"weekdays\": [\"monday\", \"tuesday\", \"wednesday\", \"thursday\", \"friday\", \"saturday\", \"sunday\"]}",
            })
    void aWordInPlaceOfARuleIsShownAsARule(String word, String rule) {
        String message = "must be one of the strings weekly, monthly, quarterly, yearly; write a rule such as " + rule;

        assertThat(Wrong.faults("{\"text\": \"é\", \"rule\": \"" + word + "\"}", Cadence.class))
                .extracting(Fault::pointer, fault -> fault.message().replaceFirst(".*; ", ""))
                .containsExactly(tuple("/rule", "write a rule such as " + rule));
        assertThat(Wrong.faults("{\"frequency\": \"" + word + "\"}", CadenceRule.class))
                .extracting(Fault::pointer, Fault::message)
                .containsExactly(tuple("/frequency", message));
        assertThat(OspoJson.create().read(rule, CadenceRule.class).namesDays()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"last, -1", "2nd, 2", "Fifth, 5"})
    void anOrdinalInWordsIsShownAsANumber(String word, int number) {
        String json =
                "{\"frequency\": \"monthly\", \"weekdays\": [{\"day\": \"thursday\", \"ordinal\": \"" + word + "\"}]}";

        assertThat(Wrong.faults(json, CadenceRule.class))
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).endsWith("exponent; write " + number));
    }

    @Test
    void aWeekdayWithItsOrdinalIsShownAsTwoProperties() {
        assertThat(Wrong.faults("{\"frequency\": \"monthly\", \"weekdays\": [\"2nd Thursday\"]}", CadenceRule.class))
                .extracting(Fault::message)
                .containsExactly("must be one of the strings monday, tuesday, wednesday, thursday, friday, saturday,"
                        + " sunday; write {\"day\": \"thursday\", \"ordinal\": 2}");
    }

    @Test
    void aMonthInPlaceOfADayGetsARemedy() {
        assertThat(Wrong.faults("{\"id\": \"é\", \"also\": [\"2026-08\"]}", Series.class))
                .extracting(Fault::message)
                .containsExactly("must be a date in a string, such as 2021-11-08; add the day of the month");
    }

    @Test
    void anotherWordInPlaceOfARuleIsNotRepeated() {
        assertThat(Wrong.faults("{\"text\": \"é\", \"rule\": \"SECRET 密\"}", Cadence.class))
                .extracting(Fault::message)
                .containsExactly(
                        "must be words such as second Tuesday of the month, every Tuesday or every second Tuesday");
    }

    @Test
    void messagesContainTheExpectedForm() {
        assertThat(Wrong.exception("{\"name\": \"a\", \"kind\": \"robot\"}", Guest.class))
                .hasMessageContaining("must be one of the strings person, organization, to-be-announced");
        assertThat(Wrong.exception("{\"month\": \"June\"}", When.class))
                .hasMessageContaining("must be a month in a string, such as 2021-06");
        assertThat(Wrong.exception("{\"kind\": \"person\"}", Guest.class))
                .hasMessageContaining(
                        "/name (line 1, column 1): must be present unless the guest is to be announced; add the name");
        assertThat(Wrong.exception("{\"version\": \"1.0\", \"year\": 2030}", When.class))
                .hasMessageContaining(
                        "newer version of the format; this version of the library reads 0.x, so update the library");
    }

    static Stream<Arguments> syntax() {
        String ends =
                "the document ends in the middle of a value; complete the value, and close all quotes, brackets and braces";
        String name = "the name of a property is missing here; names are written in double quotes";
        String value =
                "a value is missing here: a string in double quotes, a number, true, false, an object or an array";
        String digit = "a digit is missing here: a minus sign, a decimal point and an exponent need one";
        String control = "a string or a name contains a control character; write it as an escape, such as \\n";
        String comma = "a comma is missing here before the next property, or } at the end of the object";
        String escape =
                "this escape does not exist; one of \" \\ / b f n r t u must follow a backslash, and \\\\ is a backslash";
        String bracket =
                "this bracket does not match the last open bracket; add the missing bracket, or remove the extra one";
        String zeros = "a number cannot begin with zeros; remove them, or put a text in double quotes";
        return Stream.of(
                        explained(
                                ends,
                                "1:2",
                                "{",
                                "1:8",
                                "{\"name\"",
                                "1:12",
                                "{\"name\": \"a",
                                "1:13",
                                "{\"name\": \"a\"",
                                "1:15",
                                "{\"name\": \"\\u12"),
                        explained(
                                name,
                                "1:2",
                                "{name: \"a\"}",
                                "1:2",
                                "{'name': \"a\"}",
                                "1:2",
                                "{,}",
                                "1:15",
                                "{\"name\": \"a\", 7}",
                                "1:8",
                                "{\"x\": {1: 2}}"),
                        explained(name + "; the character here is U+201C", "1:2", "{“name”: \"a\"}"),
                        explained(name + "; the character here is U+00A0", "1:2", "{\u00A0\"name\": \"a\"}"),
                        explained(
                                        value,
                                        "1:10",
                                        "{\"name\": a}",
                                        "1:10",
                                        "{\"name\": 'a'}",
                                        "1:10",
                                        "{\"name\": }",
                                        "1:10",
                                        "{\"name\": TRUE}",
                                        "1:13",
                                        "{\"name\": NaN}")
                                .with(
                                        "1:19", "{\"name\": -Infinity}",
                                        "1:19", "{\"name\": +Infinity}",
                                        "1:10", "{\"name\": .5}",
                                        "1:8", "{\"x\": [,1]}")
                                .with(
                                        "1:1",
                                        "hello",
                                        "1:1",
                                        "<html>",
                                        "1:1",
                                        ",",
                                        "1:1",
                                        "# a",
                                        "1:10",
                                        "{\"name\": tr",
                                        "1:10",
                                        "{\"name\": comment}",
                                        "1:1",
                                        "plus sign"),
                        explained(value + "; the character here is U+201D", "1:10", "{\"name\": ”a”}"),
                        explained(value + "; the character here is U+FEFF", "1:1", "\uFEFF\uFEFF{}"),
                        explained(
                                digit,
                                "1:11",
                                "{\"name\": -}",
                                "1:11",
                                "{\"name\": 1.}",
                                "1:11",
                                "{\"name\": 1e}",
                                "1:11",
                                "{\"name\": 1e+}",
                                "1:2",
                                "---\nname: a"),
                        explained("a number cannot begin with a plus sign; remove it", "1:11", "{\"name\": +1}"),
                        explained(zeros, "1:11", "{\"name\": 01}", "1:12", "{\"name\": -01}"),
                        explained(
                                comma,
                                "1:14",
                                "{\"name\": \"a\" \"url\": \"b\"}",
                                "1:11",
                                "{\"name\": 0x1F}",
                                "1:11",
                                "{\"name\": 1-2}"),
                        explained(
                                "a comma is missing here before the next element, or ] at the end of the array",
                                "1:10",
                                "{\"x\": [1 2]}"),
                        explained(
                                "the comma before this is not followed by a property; remove the comma",
                                "1:14",
                                "{\"name\": \"a\",}"),
                        explained(
                                "the comma before this is not followed by an element; remove the comma",
                                "1:10",
                                "{\"x\": [1,]}"),
                        explained(
                                        "a colon is missing here between the name of a property and its value",
                                        "1:9",
                                        "{\"name\" \"a\"}")
                                .with("1:8", "{\"name\"; \"a\"}"),
                        explained(
                                control,
                                "1:12",
                                "{\"name\": \"a\nb\"}",
                                "1:5",
                                "{\"na\tme\": \"a\"}",
                                "1:12",
                                "{\"name\": \"a\u0000b\"}"),
                        explained(
                                "a control character is not allowed between values; remove it",
                                "1:1",
                                "\u0001{}",
                                "1:2",
                                "{\u0001\"name\": 1}"),
                        explained(
                                escape,
                                "1:12",
                                "{\"name\": \"\\q\"}",
                                "1:6",
                                "{\"na\\qme\": \"a\"}",
                                "1:14",
                                "{\"name\": \"C:\\Users\"}"),
                        explained("four hexadecimal digits must follow \\u", "1:15", "{\"name\": \"\\u12g4\"}"),
                        explained(
                                "JSON has no comments; remove it",
                                "1:1",
                                "// a\n{}",
                                "1:1",
                                "/* a */ {}",
                                "1:14",
                                "{\"name\": \"a\" // b\n}"),
                        explained(bracket, "1:13", "{\"name\": \"a\"]", "1:2", "[}", "1:1", "}", "1:1", "]"))
                .flatMap(Explained::arguments);
    }

    private static Explained explained(String message, String... placesAndDocuments) {
        return new Explained(message, List.of(placesAndDocuments));
    }

    /** A message, and documents with this fault, each after the place of its fault. */
    private record Explained(String message, List<String> placesAndDocuments) {

        private Explained with(String... more) {
            return new Explained(
                    message,
                    Stream.concat(placesAndDocuments.stream(), Stream.of(more)).toList());
        }

        private Stream<Arguments> arguments() {
            return IntStream.range(0, placesAndDocuments.size() / 2)
                    .mapToObj(i -> Arguments.of(
                            placesAndDocuments.get(2 * i + 1), placesAndDocuments.get(2 * i) + " " + message));
        }
    }

    @ParameterizedTest
    @MethodSource("syntax")
    void faultsOfSyntaxAreExplainedAtTheirPlace(String document, String fault) {
        assertThat(Wrong.faults(document, Organization.class))
                .filteredOn(each -> each.code() == Fault.Code.SYNTAX)
                .extracting(each -> each.location() + " " + each.message())
                .containsExactly(fault);
    }

    /** Each document has a private value in an unexpected place, or next to a fault. */
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
        JsonMapper quotingMapper = JsonMapper.builder()
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .addModule(new OspoModule())
                .build();
        Throwable thrown = catchThrowableOfType(
                RuntimeException.class,
                () -> quotingMapper.readValue("{\"a\": " + document + "}", MAP_OF_GUESTS(quotingMapper)));
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

    /**
     * Names that contain links, addresses, numbers, or characters that move the cursor or change the direction of a
     * line.
     */
    static Stream<String> hiddenNames() {
        return Stream.of(
                "url:https://meet.example/SECRET?pwd=SECRET",
                "SECRET@example.org",
                "a/SECRET",
                "a~SECRET",
                "+49 30 123456 SECRET",
                "123456",
                "pwd=SECRET",
                "SECRET link",
                "SECRET",
                "Secret123456",
                "secretSECRET",
                "meet.secret",
                "meet-secret-link",
                "-secret",
                "secret-",
                "meet--secret",
                "meet_secret_link",
                "$secret",
                "secret１２３",
                "SECRET".repeat(6),
                "SECRET\\u001b[2J",
                "SECRET\\u009b2J",
                "SECRET\\n",
                "SECRET\\u202e",
                "SECRET\\u2028",
                "SECRET\\ud800",
                "SECRET🎉");
    }

    @ParameterizedTest
    @MethodSource("hiddenNames")
    void namesThatMayBePrivateAreRepeatedNowhere(String name) {
        String document = "{\"name\": \"é\", \"affiliations\": [{\"name\": \"b\", \"" + name + "\": {\"x\": [1]}}]}";
        Fault fault = Wrong.faults(document, Guest.class).get(0);

        assertThat(fault.pointer()).isEqualTo("/affiliations/0");
        assertThat(fault.location()).isEqualTo(new Location(1, 46));
        assertThat(fault.message())
                .startsWith("unknown property, whose name is not repeated here because it may be private; ")
                .matches("[\\x20-\\x7E]+")
                .doesNotContainIgnoringCase("SECRET", "123456", "１２３");

        List<Fault> warnings = new ArrayList<>();
        Document<Guest> lenient = OspoJson.create().withWarnings(warnings::add).readDocument(document, Guest.class);
        assertThat(warnings)
                .containsExactly(
                        new Fault(fault.pointer(), fault.location(), fault.code(), Severity.WARNING, fault.message()));
        assertThat(lenient.locations().of("/affiliations/0")).isEqualTo(new Location(1, 32));

        String broken = document.replace("[1]", "[1");
        assertThat(Wrong.exception(broken, Guest.class).toString())
                .doesNotContainIgnoringCase("SECRET", "123456", "１２３");

        JsonMapper mapper = JsonMapper.builder().addModule(new OspoModule()).build();
        String inMap = "{\"" + name + "\": {\"name\": 1}}";
        OspoJsonException ofMapper =
                catchThrowableOfType(OspoJsonException.class, () -> mapper.readValue(inMap, MAP_OF_GUESTS(mapper)));
        assertThat(ofMapper.faults()).extracting(Fault::pointer).containsExactly("");
        assertThat(ofMapper.toString()).doesNotContainIgnoringCase("SECRET", "123456", "１２３");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "begin",
                "beginsAt",
                "Begins",
                "ID",
                "pageURL",
                "URLs",
                "begins-at",
                "begins_at",
                "größeDesRaums",
                "場所"
            })
    void namesThatLookLikeNamesAreRepeated(String name) {
        assertThat(Wrong.faults("{\"name\": \"é\", \"" + name + "\": 1}", Organization.class))
                .extracting(Fault::pointer, fault -> fault.message().split(";", 2)[0])
                .containsExactly(tuple("/" + name, "unknown property \"" + name + "\""));
    }

    @ParameterizedTest
    @CsvSource({
        "name:Ada, '; write a space after the colon of \"name\"'",
        "na me, '; did you mean \"name\"?'",
        "url/, '; did you mean \"url\"?'",
        "'https://a', '; known here: name, url, image'"
    })
    void aNameThatIsNotRepeatedStillGetsARemedy(String name, String remedy) {
        assertThat(Wrong.faults("{\"name\": \"a\", \"" + name + "\": 1}", Organization.class)
                        .get(0)
                        .message())
                .isEqualTo("unknown property, whose name is not repeated here because it may be private" + remedy);
    }

    @Test
    void anExceptionSurvivesSerialization() throws Exception {
        OspoJsonException exception = Wrong.exception("{\"names\": 1}", Organization.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(exception);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
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
    void bytesAndTextGiveTheSameFaults() {
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
