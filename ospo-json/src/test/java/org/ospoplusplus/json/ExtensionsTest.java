package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import tools.jackson.databind.json.JsonMapper;

class ExtensionsTest {

    private static final OspoJson JSON = OspoJson.create();

    private static List<Fault> faults(String document, Class<?> type) {
        return catchThrowableOfType(OspoJsonException.class, () -> JSON.read(document, type))
                .faults();
    }

    @Test
    void theyArePlainPropertiesInAnyPlaceAndAreWrittenInOrder() {
        String given = "{\"x-room\": \"Saal é\", \"id\": \"s\", \"x-a\": \"\", \"when\": {\"year\": 2030}}";

        Session session = JSON.read(given, Session.class);

        assertThat(session.extensions()).isEqualTo(Map.of("x-room", "Saal é", "x-a", ""));
        assertThat(JSON.write(session).replaceAll("\\s+", " "))
                .isEqualTo("{ \"id\": \"s\", \"when\": { \"year\": 2030 }, \"x-a\": \"\", \"x-room\": \"Saal é\" } ");
        assertThat(JSON.read(JSON.write(session), Session.class)).isEqualTo(session);
    }

    @Test
    void everyRecordThatHasThemKeepsThem() {
        String yaml = """
                id: a
                domain: a.example
                name: Größe
                x-color: bleu pétrole
                tracks:
                - {id: t, name: Þ, x-icon: 🎨}
                series:
                - {id: r, x-room: Salle d'été}
                sessions:
                - id: s
                  when: {year: 2030}
                  x-room: |-
                    Saal 2
                    links – 左
                  guests:
                  - {name: Zoë, x-pronouns: elle}
                """;

        WorkingGroup group = JSON.readYaml(yaml.getBytes(StandardCharsets.UTF_8), WorkingGroup.class)
                .value();

        assertThat(group.extensions()).isEqualTo(Map.of("x-color", "bleu pétrole"));
        assertThat(group.tracks().get(0).extensions()).isEqualTo(Map.of("x-icon", "🎨"));
        assertThat(group.series().get(0).extensions()).isEqualTo(Map.of("x-room", "Salle d'été"));
        assertThat(group.sessions().get(0).extensions()).isEqualTo(Map.of("x-room", "Saal 2\nlinks – 左"));
        assertThat(group.sessions().get(0).guests().get(0).extensions()).isEqualTo(Map.of("x-pronouns", "elle"));
        assertThat(JSON.read(JSON.write(group), WorkingGroup.class)).isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-Room", "x-", "xroom", "x_room", "extensions"})
    void otherNamesAreUnknown(String name) {
        assertThat(faults("{\"id\": \"t\", \"name\": \"Þ\", \"" + name + "\": \"é\"}", Track.class))
                .extracting(Fault::code)
                .containsExactly(Fault.Code.UNKNOWN_PROPERTY);
    }

    @Test
    void valuesAreTextsAndNamesAreUnique() {
        assertThat(faults(
                        "{\"name\": \"Zoë\", \"x-a\": 1, \"x-b\": {\"c\": []}, \"x-c\": null,\n"
                                + " \"x-d\": \"é\", \"x-d\": \"è\"}",
                        Guest.class))
                .extracting(fault -> fault.pointer() + " " + fault.location() + " " + fault.code())
                .containsExactly("/x-a 1:24 type", "/x-b 1:34 type", "/x-c 1:52 null", "/x-d 2:14 duplicate-property");
    }

    @Test
    void theirNumberIsLimited() {
        String most =
                IntStream.range(0, 100).mapToObj(i -> "\"x-" + i + "\": \"é\"").collect(Collectors.joining(", "));

        assertThat(JSON.read("{\"name\": \"Zoë\", " + most + "}", Guest.class).extensions())
                .hasSize(100);
        assertThat(faults("{\"name\": \"Zoë\", " + most + ", \"x-more\": \"é\"}", Guest.class))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple("/x-more", Fault.Code.LIMIT));
    }

    @Test
    void recordsWithoutExtensionsHaveUnknownProperties() {
        assertThat(faults("{\"url\": \"https://a.example/\", \"x-a\": \"é\"}", Link.class))
                .extracting(Fault::code)
                .containsExactly(Fault.Code.UNKNOWN_PROPERTY);
    }

    @Test
    void aMapperTreatsThemAlike() {
        JsonMapper mapper = JsonMapper.builder().addModule(new OspoModule()).build();
        Track track = Track.of("t", "Þ").withExtensions(Map.of("x-icon", "🎨", "x-a", "ä"));

        String text = mapper.writeValueAsString(track);

        assertThat(text).isEqualTo("{\"id\":\"t\",\"name\":\"Þ\",\"x-a\":\"ä\",\"x-icon\":\"🎨\"}");
        assertThat(mapper.readValue(text, Track.class)).isEqualTo(track);
    }

    @Test
    void lenientReadingKeepsThemWithoutWarnings() {
        List<Fault> warnings = new ArrayList<>();

        Guest guest = OspoJson.create()
                .withWarnings(warnings::add)
                .read("{\"name\": \"Zoë\", \"x-a\": \"é\", \"mood\": 1}", Guest.class);

        assertThat(guest.extensions()).isEqualTo(Map.of("x-a", "é"));
        assertThat(warnings).extracting(Fault::pointer).containsExactly("/mood");
    }

    @Test
    void thePlaceOfAnExtensionIsKnown() {
        Document<Guest> document = JSON.readDocument("{\"name\": \"Zoë\",\n \"x-room-plan-2\": \"é\"}", Guest.class);

        assertThat(document.locations().of("/x-room-plan-2")).isEqualTo(new Location(2, 19));
        assertThat(document.locations().of("")).isEqualTo(new Location(1, 1));
    }

    @Test
    void theSchemaAcceptsExactlyTheNames() {
        String document = "{\"id\": \"t\", \"name\": \"Þ\", \"%s\": %s}";

        assertThat(SchemaTest.errors(Track.class, document.formatted("x-room", "\"é\"")))
                .isEmpty();
        assertThat(SchemaTest.errors(Track.class, document.formatted("x-Room", "\"é\"")))
                .isNotEmpty();
        assertThat(SchemaTest.errors(Track.class, document.formatted("x-room", "1")))
                .isNotEmpty();
        assertThat(SchemaTest.errors(Track.class, document.formatted("x-room", "\"\\u0007\"")))
                .isNotEmpty();
    }
}
