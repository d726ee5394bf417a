package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.json.JsonMapper;

/** An object with only one required string can be written as that string. */
class ShortFormTest {

    private static final OspoJson JSON = OspoJson.create();

    static Stream<Arguments> shortForms() {
        return Stream.of(
                Arguments.of(AgendaItem.class, "\"Bienvenue à tous\"", "{\"title\": \"Bienvenue à tous\"}"),
                Arguments.of(Cadence.class, "\"zweimal im Monat\"", "{\"text\": \"zweimal im Monat\"}"),
                Arguments.of(CadenceRule.class, "\"monthly\"", "{\"frequency\": \"monthly\"}"),
                Arguments.of(CadenceRule.Weekday.class, "\"tuesday\"", "{\"day\": \"tuesday\"}"),
                Arguments.of(Contact.class, "\"mailto:a@b.example\"", "{\"url\": \"mailto:a@b.example\"}"),
                Arguments.of(DialIn.class, "\"+33 1 99 00 12 34\"", "{\"number\": \"+33 1 99 00 12 34\"}"),
                Arguments.of(ExceptDate.class, "\"2026-08-04\"", "{\"date\": \"2026-08-04\"}"),
                Arguments.of(JoinLink.class, "\"https://meet.example/é\"", "{\"url\": \"https://meet.example/é\"}"),
                Arguments.of(Link.class, "\"https://a.example/b\"", "{\"url\": \"https://a.example/b\"}"),
                Arguments.of(Organization.class, "\"Ville de Nantes 🏛\"", "{\"name\": \"Ville de Nantes 🏛\"}"),
                Arguments.of(Platform.class, "\"Galène\"", "{\"name\": \"Galène\"}"),
                Arguments.of(Registration.class, "\"none\"", "{\"method\": \"none\"}"));
    }

    @ParameterizedTest
    @MethodSource("shortForms")
    void aStringIsReadAsTheObjectInJsonAndYaml(Class<?> type, String shortForm, String object) {
        Object expected = JSON.read(object, type);

        assertThat((Object) JSON.read(shortForm, type)).isEqualTo(expected);
        assertThat((Object) JSON.readYaml(shortForm.getBytes(StandardCharsets.UTF_8), type)
                        .value())
                .isEqualTo(expected);
        assertThat((Object) new JsonMapper()
                        .rebuild()
                        .addModule(new OspoModule())
                        .build()
                        .readValue(shortForm, type))
                .isEqualTo(expected);
        assertThat(JSON.write(expected)).startsWith("{").isEqualTo(JSON.write(JSON.read(object, type)));
    }

    /** The list shows which types get a short form when a record changes. */
    @Test
    void theseTypesHaveAShortForm() {
        assertThat(SchemaGenerator.types().stream()
                        .filter(type -> Codecs.of(type) instanceof RecordCodec form && form.shorthand() >= 0))
                .containsExactlyInAnyOrderElementsOf(shortForms()
                        .<Class<?>>map(each -> (Class<?>) each.get()[0])
                        .toList());
    }

    static List<Class<?>> withoutShortForm() {
        return List.of(
                Series.class,
                Session.class,
                Track.class,
                OspoType.class,
                ConductPolicy.class,
                OccurrenceId.class,
                VirtualLocation.class,
                WorkingGroup.class,
                When.InMonth.class,
                When.class);
    }

    @ParameterizedTest
    @MethodSource("withoutShortForm")
    void anIdDoesNotReplaceAnObject(Class<?> type) {
        assertThat(Wrong.faults("\"2026-03\"", type))
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple(Fault.Code.TYPE, ""));
        assertThat(Wrong.faults("\"2026-03\"", type).get(0).message())
                .startsWith("must be an object")
                .doesNotContain("or only");
    }

    @Test
    void daysOfASeriesNeedNoQuotationMarksInYaml() {
        Document<Series> read = JSON.readYaml("""
                        id: call
                        cadence: {text: 毎週, rule: {frequency: weekly, weekdays: [tuesday, day: friday]}}
                        except:
                        - 2026-08-04
                        - {date: 2026-08-18, reason: Sommerpause ☀}
                        also: [2026-12-15]
                        """.getBytes(StandardCharsets.UTF_8), Series.class);

        assertThat(read.value().except())
                .containsExactly(
                        ExceptDate.of(LocalDate.of(2026, 8, 4)),
                        ExceptDate.of(LocalDate.of(2026, 8, 18), "Sommerpause ☀"));
        assertThat(read.value().also()).containsExactly(LocalDate.of(2026, 12, 15));
        assertThat(read.value().rule().orElseThrow().weekdays()).hasSize(2);
        assertThat(read.locations().of("/except/0/date")).isEqualTo(new Location(4, 3));
        assertThat(JSON.write(read.value())).contains("\"date\": \"2026-08-04\"", "\"day\": \"tuesday\"");
    }

    @Test
    void aFaultHasThePlaceOfTheStringAndTheMessageOfTheProperty() {
        String document = "{\"id\": \"a\", \"except\": [\"2026-02-30\", \"0000-01-01\", 7, null, [\"2026-08-04\"]],\n"
                + "\"cadence\": {\"text\": \"é\", \"rule\": {\"frequency\": \"weekly\", \"weekdays\": [\"Tuesday\", true]}}}";

        assertThat(Wrong.faults(document, Series.class))
                .extracting(Fault::pointer, Fault::location, Fault::message)
                .containsExactly(
                        tuple("/except/0", new Location(1, 24), "must be a date in a string, such as 2021-11-08"),
                        tuple("/except/1", new Location(1, 38), "the year must be 1 to 9999"),
                        tuple(
                                "/except/2",
                                new Location(1, 52),
                                "must be an object, or only its \"date\": a date in a string, such as 2021-11-08"),
                        tuple(
                                "/except/3",
                                new Location(1, 55),
                                "null is not allowed; leave the property out, or write an object, or only its \"date\": a"
                                        + " date in a string, such as 2021-11-08"),
                        tuple(
                                "/except/4",
                                new Location(1, 61),
                                "must be an object, or only its \"date\": a date in a string, such as 2021-11-08"),
                        tuple(
                                "/cadence/rule/weekdays/0",
                                new Location(2, 71),
                                "must be one of the strings monday, tuesday, wednesday, thursday, friday, saturday, sunday"),
                        tuple(
                                "/cadence/rule/weekdays/1",
                                new Location(2, 82),
                                "must be an object, or only its \"day\": one of the strings monday, tuesday, wednesday,"
                                        + " thursday, friday, saturday, sunday"));
    }

    @Test
    void aStringThatIsTooLittleForARecordIsRefusedAsTheObjectWouldBe() {
        assertThat(Wrong.faults("\"ticket\"", Registration.class))
                .extracting(Fault::code, Fault::message)
                .containsExactlyElementsOf(Wrong.faults("{\"method\": \"ticket\"}", Registration.class).stream()
                        .map(fault -> tuple(fault.code(), fault.message()))
                        .toList());
    }

    /** A short form cannot be marked as secret, so it means the same as an object without the mark. */
    @Test
    void aShortLinkToJoinIsAsPublicAsTheObject() {
        assertThat(JSON.read("\"https://meet.example/x\"", JoinLink.class).secret())
                .isEqualTo(JSON.read("{\"url\": \"https://meet.example/x\"}", JoinLink.class)
                        .secret())
                .isFalse();
    }
}
