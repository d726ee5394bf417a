package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Image;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.Price;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.json.JsonMapper;

/** Reads the short forms as the objects that they mean, and writes only objects. */
class ShortFormTest {

    private static final OspoJson JSON = OspoJson.create();

    static Stream<Arguments> shortForms() {
        return Stream.of(
                Arguments.of(AgendaItem.class, "\"Bienvenue à tous\"", "{\"title\": \"Bienvenue à tous\"}"),
                Arguments.of(Cadence.class, "\"zweimal im Monat\"", "{\"text\": \"zweimal im Monat\"}"),
                Arguments.of(CadenceRule.class, "\"monthly\"", "{\"frequency\": \"monthly\"}"),
                Arguments.of(CadenceRule.Weekday.class, "\"tuesday\"", "{\"day\": \"tuesday\"}"),
                Arguments.of(
                        ConductPolicy.class,
                        "\"chatham-house-rule\"",
                        "{\"id\": \"chatham-house-rule\", \"name\": \"Chatham House Rule\", \"url\":"
                                + " \"https://www.chathamhouse.org/about-us/chatham-house-rule\", \"attribution\": \"forbids\"}"),
                Arguments.of(
                        ConductPolicy.class,
                        "\"contributor-covenant\"",
                        "{\"id\": \"contributor-covenant\", \"name\": \"Contributor Covenant Code of Conduct\", \"url\":"
                                + " \"https://www.contributor-covenant.org/\"}"),
                Arguments.of(
                        Cadence.class,
                        "\"Every second Tuesday\"",
                        "{\"text\": \"Every second Tuesday\", \"rule\": {\"frequency\": \"weekly\", \"interval\": 2, \"weekdays\":"
                                + " [\"tuesday\"]}, \"firm\": true}"),
                Arguments.of(
                        Cadence.class,
                        "\"usually the last Friday of the month\"",
                        "{\"text\": \"usually the last Friday of the month\", \"rule\": {\"frequency\": \"monthly\", \"weekdays\":"
                                + " [{\"day\": \"friday\", \"ordinal\": -1}]}}"),
                Arguments.of(
                        CadenceRule.class,
                        "\"first and third Monday of every second month\"",
                        "{\"frequency\": \"monthly\", \"interval\": 2, \"weekdays\": [{\"day\": \"monday\", \"ordinal\": 1},"
                                + " {\"day\": \"monday\", \"ordinal\": 3}]}"),
                Arguments.of(
                        Contact.class,
                        "\"Käthe Müßig mailto:a@b.example\"",
                        "{\"name\": \"Käthe Müßig\", \"url\": \"mailto:a@b.example\"}"),
                Arguments.of(Contact.class, "\"mailto:a@b.example\"", "{\"url\": \"mailto:a@b.example\"}"),
                Arguments.of(DialIn.class, "\"+33 1 99 00 12 34\"", "{\"number\": \"+33 1 99 00 12 34\"}"),
                Arguments.of(ExceptDate.class, "\"2026-08-04\"", "{\"date\": \"2026-08-04\"}"),
                Arguments.of(Guest.class, "\"Ada Lovelace é\"", "{\"name\": \"Ada Lovelace é\"}"),
                Arguments.of(JoinLink.class, "\"https://meet.example/é\"", "{\"url\": \"https://meet.example/é\"}"),
                Arguments.of(Image.class, "\"https://a.example/é.jpg\"", "{\"url\": \"https://a.example/é.jpg\"}"),
                Arguments.of(Link.class, "\"https://a.example/b\"", "{\"url\": \"https://a.example/b\"}"),
                Arguments.of(
                        Link.class,
                        "\"L’été: programme https://a.example/b\"",
                        "{\"url\": \"https://a.example/b\", \"title\": \"L’été: programme\"}"),
                Arguments.of(
                        OccurrenceId.class,
                        "\"call~é 2026-03-03\"",
                        "{\"series\": \"call~é\", \"date\": \"2026-03-03\"}"),
                Arguments.of(
                        UsualTime.class,
                        "\"9:00–10:30 Africa/Lagos\"",
                        "{\"start\": \"09:00\", \"zone\": \"Africa/Lagos\", \"duration\": \"PT1H30M\"}"),
                Arguments.of(UsualTime.class, "\"15:00 UTC\"", "{\"start\": \"15:00\", \"zone\": \"UTC\"}"),
                Arguments.of(VirtualLocation.class, "\"Galène\"", "{\"platform\": \"Galène\"}"),
                Arguments.of(
                        VirtualLocation.class, "\"https://meet.example/é\"", "{\"join\": \"https://meet.example/é\"}"),
                Arguments.of(
                        VirtualLocation.class,
                        "\"Big Blue Bütton https://meet.example/x\"",
                        "{\"platform\": \"Big Blue Bütton\", \"join\": \"https://meet.example/x\"}"),
                Arguments.of(When.class, "\"2026-03-01\"", "{\"first\": \"2026-03-01\", \"last\": \"2026-03-01\"}"),
                Arguments.of(
                        When.class,
                        "\"2026-03-01/2026-03-03\"",
                        "{\"first\": \"2026-03-01\", \"last\": \"2026-03-03\"}"),
                Arguments.of(When.class, "\"2026-03\"", "{\"month\": \"2026-03\"}"),
                Arguments.of(
                        When.class,
                        "\"2026-03-01 9:00 Europe/Paris\"",
                        "{\"start\": \"2026-03-01T09:00\", \"zone\": \"Europe/Paris\"}"),
                Arguments.of(
                        When.class,
                        "\"2026-03-01T17:00/18:30 Europe/Paris\"",
                        "{\"start\": \"2026-03-01T17:00\", \"zone\": \"Europe/Paris\", \"duration\": \"PT1H30M\"}"),
                Arguments.of(
                        When.class,
                        "\"2026-10-25 01:30 – 04:00 Europe/Paris\"",
                        "{\"start\": \"2026-10-25T01:30\", \"zone\": \"Europe/Paris\", \"duration\": \"PT3H30M\"}"),
                Arguments.of(
                        When.class,
                        "\"2026-03-28 20:00-2026-03-29 20:00 Europe/Paris\"",
                        "{\"start\": \"2026-03-28T20:00\", \"zone\": \"Europe/Paris\", \"duration\": \"PT23H\"}"),
                Arguments.of(Organization.class, "\"Ville de Nantes 🏛\"", "{\"name\": \"Ville de Nantes 🏛\"}"),
                Arguments.of(
                        OspoType.class, "\"university\"", "{\"id\": \"university\", \"label\": \"University OSPOs\"}"),
                Arguments.of(OspoType.class, "\"global-ngo\"", "{\"id\": \"global-ngo\", \"label\": \"Global NGOs\"}"),
                Arguments.of(Place.class, "\"Hôtel de ville\"", "{\"name\": \"Hôtel de ville\"}"),
                Arguments.of(Price.class, "\"free\"", "{\"amount\": 0}"),
                Arguments.of(Price.class, "\"15.50 EUR\"", "{\"amount\": 15.5, \"currency\": \"EUR\"}"),
                Arguments.of(Deadline.class, "\"2026-03-01\"", "{\"date\": \"2026-03-01\"}"),
                Arguments.of(Platform.class, "\"Galène\"", "{\"name\": \"Galène\"}"),
                Arguments.of(
                        Registration.class,
                        "\"https://tickets.example/x?a=%C3%A9\"",
                        "{\"method\": \"ticket\", \"url\": \"https://tickets.example/x?a=%C3%A9\"}"),
                Arguments.of(
                        Registration.class,
                        "\"mailto:a@b.example\"",
                        "{\"method\": \"email\", \"url\": \"mailto:a@b.example\"}"),
                Arguments.of(
                        Registration.class,
                        "\"MAILTO:c@b.example\"",
                        "{\"method\": \"email\", \"url\": \"MAILTO:c@b.example\"}"),
                Arguments.of(Registration.class, "\"invitation\"", "{\"method\": \"invitation\"}"),
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
                        .filter(type -> Codecs.of(type) instanceof RecordCodec form
                                && form.shorthand().isPresent()))
                .containsExactlyInAnyOrderElementsOf(shortForms()
                        .<Class<?>>map(each -> (Class<?>) each.get()[0])
                        .filter(type -> type != When.class)
                        .distinct()
                        .toList());
    }

    static Stream<Arguments> replacements() {
        return Stream.of(
                Arguments.of(When.class, "{'day': '2026-03-01'}", "{'first': '2026-03-01', 'last': '2026-03-01'}"),
                Arguments.of(When.Days.class, "{'day': '2024-02-29'}", "{'first': '2024-02-29', 'last': '2024-02-29'}"),
                timed("2026-03-01T17:00", "Europe/Berlin", "18:00", "PT1H"),
                timed("2026-03-01T17:00", "Europe/Berlin", "2026-03-01T18:30", "PT1H30M"),
                timed("2026-03-01T17:00", "Europe/Berlin", "2026-03-03T09:15", "PT40H15M"),
                timed("2026-03-01T09:00", "America/New_York", "9:00:30", "PT30S"),
                timed("2026-03-01T09:00", "UTC", "2026-03-01T9:45", "PT45M"),
                // Clocks go forward at 02:00 on 29 March, and back at 03:00 on 25 October.
                timed("2026-03-29T01:30", "Europe/Paris", "03:30", "PT1H"),
                timed("2026-03-28T20:00", "Europe/Paris", "2026-03-29T20:00", "PT23H"),
                timed("2026-10-25T01:30", "Europe/Paris", "04:00", "PT3H30M"),
                timed("2026-10-25T01:30", "Europe/Paris", "02:30", "PT1H"),
                timed("2026-10-25T02:15", "Europe/Paris", "02:45", "PT30M"),
                timed("2026-10-24T20:00", "Europe/Paris", "2026-10-25T20:00", "PT25H"),
                timed("2026-04-05T01:45", "Australia/Lord_Howe", "02:15", "PT1H"),
                timed("2026-01-01T00:00", "Asia/Tokyo", "2027-01-02T00:00", "P366D"),
                Arguments.of(
                        When.class,
                        "{'end': '18:00', 'duration': 'PT60M', 'zone': 'Europe/Berlin', 'start': '2026-03-01T17:00'}",
                        "{'start': '2026-03-01T17:00', 'zone': 'Europe/Berlin', 'duration': 'PT1H'}"),
                Arguments.of(
                        When.class,
                        "{'start': '2026-03-05T9:00', 'zone': 'Europe/Berlin'}",
                        "{'start': '2026-03-05T09:00', 'zone': 'Europe/Berlin'}"),
                Arguments.of(
                        UsualTime.class,
                        "{'start': '9:00', 'end': '10:30', 'zone': 'Africa/Lagos'}",
                        "{'start': '09:00', 'zone': 'Africa/Lagos', 'duration': 'PT1H30M'}"));
    }

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of(
                        Guest.class,
                        "{'speaker': 'Zoë Ångström', 'jobTitle': 'Leitung'}",
                        "{'name': 'Zoë Ångström', 'role': 'speaker', 'jobTitle': 'Leitung'}"),
                Arguments.of(
                        Guest.class,
                        "{'kind': 'organization', 'host': 'Ville de Nantes'}",
                        "{'name': 'Ville de Nantes', 'kind': 'organization', 'role': 'host'}"),
                Arguments.of(Guest.class, "{'guest': 'Zoë'}", "{'name': 'Zoë'}"),
                Arguments.of(
                        Link.class,
                        "{'mailing-list': 'https://lists.example/é'}",
                        "{'url': 'https://lists.example/é', 'kind': 'mailing-list'}"),
                Arguments.of(
                        Link.class,
                        "{'chat': '#wg-été https://chat.example/x', 'language': 'fr'}",
                        "{'url': 'https://chat.example/x', 'kind': 'chat', 'title': '#wg-été', 'language': 'fr'}"),
                Arguments.of(
                        Link.class,
                        "{'title': 'Größe', 'slides': 'https://a.example/x'}",
                        "{'url': 'https://a.example/x', 'kind': 'slides', 'title': 'Größe'}"),
                Arguments.of(
                        Registration.class,
                        "{'ticket': 'https://a.example/é', 'price': 'free', 'capacity': 60}",
                        "{'method': 'ticket', 'url': 'https://a.example/é', 'price': 'free', 'capacity': 60}"),
                Arguments.of(
                        Registration.class,
                        "{'mailing-list': 'https://a.example/é'}",
                        "{'method': 'mailing-list', 'url': 'https://a.example/é'}"),
                Arguments.of(Link.class, "{'page': 'https://a.example/é'}", "{'url': 'https://a.example/é'}"));
    }

    @ParameterizedTest
    @MethodSource("words")
    void aKnownWordReplacesTwoProperties(Class<?> type, String shortForm, String canonical) {
        Object expected = JSON.read(canonical.replace('\'', '"'), type);

        assertThat((Object) JSON.read(shortForm.replace('\'', '"'), type)).isEqualTo(expected);
        assertThat((Object) JSON.readYaml(shortForm.getBytes(StandardCharsets.UTF_8), type)
                        .value())
                .isEqualTo(expected);
        assertThat(JSON.write(expected)).doesNotContain("\"speaker\":", "\"chat\":", "\"page\":", "\"ticket\":");
    }

    /** Each word of the open lists is a property, and no component has its name. */
    @Test
    void eachKnownWordIsAProperty() {
        for (Class<?> type : List.of(Guest.class, Link.class, Registration.class)) {
            RecordCodec form = (RecordCodec) Codecs.of(type);
            assertThat(form.replacements().keySet())
                    .isNotEmpty()
                    .doesNotContainAnyElementsOf(form.shape().names());
        }
        assertThat(((RecordCodec) Codecs.of(Guest.class)).replacements()).hasSize(Guest.Role.Known.values().length);
        assertThat(((RecordCodec) Codecs.of(Link.class)).replacements()).hasSize(Link.Kind.Known.values().length);
    }

    @Test
    void aPartOfASessionStartsAtATimeThatClocksShow() {
        Session session = JSON.readYaml("""
                id: a
                agenda:
                - 9:30 Accueil
                - Une discussion
                - {title: "10:00 Café", at: 10:15, duration: PT15M}
                - 2026-03-29 8:00 Petit-déjeuner
                - {title: Fête, at: 2026-03-29T12:30}
                - 13:00 Fin ☀
                - 3:14
                when: 2026-03-28 9:00 – 2026-03-29 17:00 Europe/Paris
                """.getBytes(StandardCharsets.UTF_8), Session.class)
                .value();

        // Clocks go forward in the night.
        assertThat(session.agenda())
                .extracting(
                        AgendaItem::title,
                        part -> part.offset().map(Duration::toString).orElse(""))
                .containsExactly(
                        tuple("Accueil", "PT30M"),
                        tuple("Une discussion", ""),
                        tuple("10:00 Café", "PT1H15M"),
                        tuple("Petit-déjeuner", "PT22H"),
                        tuple("Fête", "PT26H30M"),
                        tuple("Fin ☀", "PT27H"),
                        tuple("3:14", ""));
        assertThat(session.agenda().get(2).duration()).contains(Duration.ofMinutes(15));
        assertThat(JSON.read(JSON.write(session), Session.class)).isEqualTo(session);
        assertThat(JSON.read("{\"title\": \"9:30 Été\"}", AgendaItem.class).offset())
                .isEmpty();
    }

    private static Arguments timed(String start, String zone, String end, String duration) {
        return Arguments.of(
                When.class,
                "{'start': '%s', 'end': '%s', 'zone': '%s'}".formatted(start, end, zone),
                "{'start': '%s', 'zone': '%s', 'duration': '%s'}".formatted(start, zone, duration));
    }

    @ParameterizedTest
    @MethodSource("replacements")
    void aPropertyReplacesOthersInJsonAndYaml(Class<?> type, String shortForm, String canonical) {
        Object expected = JSON.read(canonical.replace('\'', '"'), type);
        String yaml = shortForm.replace("'", "").replaceAll("[{},] ?", "\n");

        assertThat((Object) JSON.read(shortForm.replace('\'', '"'), type)).isEqualTo(expected);
        assertThat((Object) JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), type)
                        .value())
                .isEqualTo(expected);
        assertThat((Object) new JsonMapper()
                        .rebuild()
                        .addModule(new OspoModule())
                        .build()
                        .readValue(shortForm.replace('\'', '"'), type))
                .isEqualTo(expected);
        assertThat(JSON.write(expected)).doesNotContain("\"end\"", "\"day\"");
    }

    static Stream<Arguments> contradictions() {
        String early = "must be after the start; add the date if the end is on the next day: ";
        return Stream.of(
                fault("'2026-03-05T17:00', 'end': '09:00', 'zone': 'UTC'", "/end 1:38 " + early + "2026-03-06T09:00"),
                fault("'2026-03-05T17:00', 'end': '17:00', 'zone': 'UTC'", "/end 1:38 must be after the start"),
                fault(
                        "'2026-03-05T17:00', 'zone': 'UTC', 'end': '2026-03-04T18:00'",
                        "/end 1:53 must be after the start"),
                fault(
                        "'2026-03-05T17:00', 'zone': 'UTC', 'end': '2027-03-07T17:00'",
                        "/end 1:53 must be at most 366 days after the start"),
                fault(
                        "'2026-03-05T17:00', 'zone': 'UTC', 'duration': 'PT2H', 'end': '18:00'",
                        "/end 1:73 contradicts the duration, because it means PT1H; remove one of them"),
                fault(
                        "'2026-03-29T01:30', 'end': '02:30', 'zone': 'Europe/Paris'",
                        "/end 1:38 clocks in the zone skip this time; correct it"),
                fault(
                        "'2026-03-05T17:00', 'zone': 'UTC', 'end': '6pm'",
                        "/end 1:53 must be a local date and time in a string, such as 2021-11-08T17:00, or a time of the day of"
                                + " the start, such as 17:00; write hours from 0 to 23 without am and pm"),
                fault(
                        "'2026-03-05', 'zone': 'UTC', 'end': '18:00'",
                        "/start 1:11 must be a local date and time in a string, such as 2021-11-08T15:00; add the time, or write"
                                + " {\"day\": …} in place of the start if only the day is known"),
                fault(
                        "'2026-03-05T17:00', 'zone': 'UTC', 'end': '18:00', 'end': '18:00'",
                        "/end 1:62 the property \"end\" appears twice in this object; remove one of them"),
                Arguments.of(
                        When.class,
                        "{'end': '18:00'}",
                        " 1:1 the property \"start\" is missing; add it, /: 1:1 the property \"zone\" is missing; add it"
                                .replace(", /:", "|")),
                Arguments.of(
                        When.class,
                        "{'day': '2026-03-32'}",
                        "/day 1:9 must be a date in a string, such as 2021-11-08; this day does not exist, and the last one of the"
                                + " month is 2026-03-31"),
                Arguments.of(When.class, "{'day': '0000-03-01'}", "/day 1:9 the year must be 1 to 9999"),
                Arguments.of(
                        When.class,
                        "{'day': '2026-03-01', 'last': '2026-03-01'}",
                        "/day 1:9 \"day\" is short for the same \"first\" and \"last\"; write either \"day\", or \"first\" and"
                                + " \"last\""),
                Arguments.of(
                        UsualTime.class,
                        "{'start': '22:00', 'end': '00:30', 'zone': 'UTC'}",
                        "/end 1:27 must be after the start; write \"duration\" instead if the end is on the next day"));
    }

    private static Arguments fault(String times, String fault) {
        return Arguments.of(When.class, "{'start': " + times + "}", fault);
    }

    @ParameterizedTest
    @MethodSource("contradictions")
    void aReplacementThatContradictsTheOtherPropertiesIsAFault(Class<?> type, String document, String faults) {
        assertThat(Wrong.faults(document.replace('\'', '"'), type).stream()
                        .map(fault -> fault.pointer() + " " + fault.location() + " " + fault.message()))
                .containsExactly(faults.split("\\|"));
    }

    @Test
    void shortFormsAreReadInFrontMatterAndFromStreams() {
        String session =
                "{\"id\": \"a\", \"when\": {\"start\": \"2026-03-05T9:00\", \"zone\": \"Europe/Paris\", \"end\":"
                        + " \"10:00\"}, \"guests\": [\"Zoë\"], \"policies\": [\"chatham-house-rule\"], \"registrations\": [\"none\"]}";
        Session expected = Session.builder(
                        "a",
                        When.at(LocalDateTime.of(2026, 3, 5, 9, 0), ZoneId.of("Europe/Paris"), Duration.ofHours(1)))
                .guests(List.of(Guest.person("Zoë")))
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .registrations(List.of(Registration.notNeeded()))
                .build();
        List<Session> passed = new ArrayList<>();

        assertThat(JSON.readFrontMatter(
                                ("---\n" + session + "\n---\nÀ bientôt\n").getBytes(StandardCharsets.UTF_8),
                                Session.class)
                        .value())
                .isEqualTo(expected);
        assertThat(JSON.readSessions(utf8(session + "\n" + session + "\n"))).containsExactly(expected, expected);
        JSON.readSessionBySession(
                utf8("{\"id\": \"g\", \"domain\": \"g.example\", \"name\": \"é\", \"sessions\": [" + session + "]}"),
                passed::add);
        assertThat(passed).containsExactly(expected);
    }

    @Test
    void aMissingEndIsIgnoredWithAWarning() {
        List<Fault> warnings = new ArrayList<>();
        When read = JSON.withWarnings(warnings::add)
                .read("{\"start\": \"2026-03-05T17:00\", \"end\": null, \"zone\": \"Europe/Paris\"}", When.class);

        assertThat(read).isEqualTo(When.at(LocalDateTime.of(2026, 3, 5, 17, 0), ZoneId.of("Europe/Paris")));
        assertThat(warnings).extracting(Fault::pointer, Fault::code).containsExactly(tuple("/end", Fault.Code.NULL));
        assertThat(Wrong.faults("{\"day\": null}", When.class))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/day", Fault.Code.NULL));
    }

    private static InputStream utf8(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anUnknownIdIsRefusedWithTheNearestAndTheShapeOfTheObject() {
        assertThat(Wrong.faults("{\"id\": \"a\", \"policies\": [\"chatam-house-rule\"]}", Series.class))
                .extracting(Fault::pointer, Fault::code, Fault::message)
                .containsExactly(tuple(
                        "/policies/0",
                        Fault.Code.CLOSED_LIST,
                        "must be an object such as {\"id\": …, \"name\": …}, or one of the known ids chatham-house-rule,"
                                + " contributor-covenant, not-recorded; did you mean \"chatham-house-rule\"?"));
        assertThat(Wrong.faults("\"Universität\"", OspoType.class))
                .extracting(Fault::code)
                .containsExactly(Fault.Code.CLOSED_LIST);
    }

    static List<Class<?>> withoutShortForm() {
        return List.of(Series.class, Session.class, Track.class, Venue.class, WorkingGroup.class, When.InMonth.class);
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
                        tuple(
                                "/except/0",
                                new Location(1, 24),
                                "must be a date, the first and the last day, or a month in a string, such as 2026-07-01/2026-08-31"),
                        tuple("/except/1", new Location(1, 38), "the year must be 1 to 9999"),
                        tuple(
                                "/except/2",
                                new Location(1, 52),
                                "must be an object such as {\"date\": …, \"reason\": …}, or a date, the first and the last day, or a month in a string, such as 2026-07-01/2026-08-31"),
                        tuple(
                                "/except/3",
                                new Location(1, 55),
                                "null is not allowed; leave the property out, or write an object such as {\"date\": …, \"reason\": …},"
                                        + " or a date, the first and the last day, or a month in a string, such as 2026-07-01/2026-08-31"),
                        tuple(
                                "/except/4",
                                new Location(1, 61),
                                "must be an object such as {\"date\": …, \"reason\": …}, or a date, the first and the last day, or a month in a string, such as 2026-07-01/2026-08-31"),
                        tuple(
                                "/cadence/rule/weekdays/0",
                                new Location(2, 71),
                                "must be one of the strings monday, tuesday, wednesday, thursday, friday, saturday, sunday; did"
                                        + " you mean \"tuesday\"?"),
                        tuple(
                                "/cadence/rule/weekdays/1",
                                new Location(2, 82),
                                "must be an object such as {\"day\": …, \"ordinal\": …}, or only its \"day\": one of the strings monday, tuesday, wednesday,"
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
