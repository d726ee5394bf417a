package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Verifies that texts do not change when another JSON, YAML or JSON-LD library reads or writes them. */
class ForeignReaderPropertyTest {

    private static final OspoJson OURS = OspoJson.create();

    /** Texts of JSON-LD that are not texts of the model. */
    private static final Set<String> NOT_TEXTS = Set.of(
            "@context",
            "@id",
            "@type",
            "byDay",
            "duration",
            "exceptDate",
            "repeatFrequency",
            "scheduleTimezone",
            "startTime",
            "identifier",
            "startDate",
            "endDate",
            "previousStartDate",
            "eventStatus",
            "eventAttendanceMode",
            "url",
            "latitude",
            "longitude",
            "isAccessibleForFree",
            "maximumAttendeeCapacity",
            "price",
            "priceCurrency",
            "validThrough");

    /** Arbitrary texts, among them many with characters that formats often damage. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Größe",
                "東京",
                "😀",
                "👩‍👩‍👧",
                "e\u0301",
                "שלום",
                "مرحبا",
                "\u202Eabc",
                "\u2066",
                "\"",
                "\\",
                "'",
                "/",
                "<",
                "</script>",
                "<!--",
                "-->",
                "]]>",
                "&lt;",
                "\\u003c",
                "\u2028",
                "\u2029",
                "\u0000",
                "\u001B",
                "\u007F",
                "\u0085",
                "\u00A0",
                "\uFEFF",
                "\uFFFE",
                "\uFDD0",
                "\n",
                "\r\n",
                "\t",
                " ",
                "{",
                "}",
                ",",
                ": ",
                " #",
                "- ");
        Arbitrary<String> characters = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .map(Character::toString);
        return Arbitraries.oneOf(pieces, pieces, characters)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 50)
    void textsOfJsonArriveUnchanged(@ForAll("texts") String text) {
        Set<String> filled = new TreeSet<>();
        for (Record record : Fixtures.complete()) {
            Record value = filled(record, text);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OURS.write(value, bytes);
            compare(value, JSON.parse(bytes.toByteArray()), text, filled);
            compare(value, JSON.parse(OURS.write(value)), text, filled);
        }
        assertThat(filled).hasSizeGreaterThan(40).contains("Session.title", "Session.trackIds", "EmailAddress.address");
    }

    @Property(tries = 50)
    void textsOfNewlineDelimitedJsonArriveUnchanged(@ForAll("texts") String text) {
        Session session = (Session) filled(Complete.workingGroup().sessions().get(0), text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OURS.writeSessions(Stream.of(session, session), bytes);

        String[] lines = bytes.toString(StandardCharsets.UTF_8).split("\n");
        assertThat(lines).hasSize(2);
        compare(session, JSON.parse(lines[1]), text, new TreeSet<>());
    }

    @Property(tries = 100)
    void textsOfJsonLdArriveUnchanged(@ForAll("texts") String text) {
        WorkingGroup filled = (WorkingGroup) filled(Complete.workingGroup(), text);
        WorkingGroup group = filled.toBuilder()
                .series(filled.series().stream()
                        .map(series -> series.toBuilder()
                                .classification(Session.Classification.PUBLIC)
                                .build())
                        .toList())
                .sessions(filled.sessions().stream()
                        .map(session -> session.toBuilder()
                                .status(Session.Status.CONFIRMED)
                                .classification(Session.Classification.PUBLIC)
                                .build())
                        .toList())
                .build();
        String jsonLd = OURS.writeJsonLd(group);
        Map<String, List<String>> texts = new HashMap<>();
        collect("", JSON.parse(jsonLd), texts);

        assertThat(jsonLd).doesNotContain("<");
        assertThat(texts.getOrDefault("description", List.of()))
                // The description of a schedule has the words of the cadence, which are not Markdown.
                .allSatisfy(description ->
                        assertThat(description).isIn(MarkdownText.of(text).orElse(text), text));
        texts.remove("description");
        assertThat(texts.keySet()).contains("name", "alternateName", "audienceType", "keywords", "inLanguage");
        // The name of a place includes its room.
        assertThat(texts.values())
                .allSatisfy(values -> assertThat(values).contains(text).isSubsetOf(text, text + ", " + text));
    }

    /** Only quotation marks, backslashes and control characters are escaped, in JSON-LD also {@code <} and braces. */
    @Property(tries = 100)
    void charactersThatNeedNoEscapeHaveNone(@ForAll("texts") String text) {
        Session session = Session.builder("é", When.on(LocalDate.of(2030, 1, 2)))
                .title(text)
                .build();
        String jsonLd = OURS.writeJsonLd(WorkingGroup.builder("g", "g.example", "Größe")
                .sessions(List.of(session))
                .build());
        String shown = text.replaceAll("(?s)[\\x00-\\x1F\"\\\\<].*", "");

        assertThat(jsonLd.replaceAll("\\R", ""))
                .contains("\"name\": \"" + shown.replaceAll("\\R", "").replace("{", "\\u007b"));
        assertThat(OURS.write(Organization.of(text)).replaceAll("\\R", ""))
                .contains("\"name\": \"" + shown.replaceAll("\\R", ""));
    }

    @Example
    void charactersBeyondAsciiStayInJsonLd() throws IOException {
        WorkingGroup group = OURS.readYaml(YamlMistakesTest.resource("nonascii.yml"), WorkingGroup.class)
                .value();

        assertThat(OURS.writeJsonLd(group))
                .contains(
                        "\"Café à Zürich – 東京 😀 \\u003cb>\"",
                        "\"Łucja Ærø\"",
                        "\"Universität Köln\"",
                        "\"Gruppe Größe\"");
    }

    @Property(tries = 100)
    void textsOfForeignJsonAreReadAsTheyAre(@ForAll("texts") String text) {
        String json = JSON.toJSONString(Map.of("id", text, "label", text));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(OURS.read(bytes, OspoType.class)).isEqualTo(OspoType.of(text, text));
        assertThat(OURS.read(json, OspoType.class)).isEqualTo(OspoType.of(text, text));
        // YAML 1.2 allows fewer characters than JSON outside of escapes (5.1).
        if (json.codePoints().allMatch(each -> StreamReader.isPrintable(each) && each != 0x85)) {
            assertThat(OURS.readYaml(bytes, OspoType.class).value()).isEqualTo(OspoType.of(text, text));
        }
    }

    @Property(tries = 300)
    void textsOfForeignYamlAreReadAsTheyAre(@ForAll("texts") String some, @ForAll ScalarStyle style) {
        // This writer treats U+0085 as a line break, but YAML 1.2 does not.
        String text = some.replace("\u0085", "");
        Map<String, String> values = new LinkedHashMap<>();
        values.put("label", text);
        values.put("id", text + text);
        String yaml =
                new Dump(DumpSettings.builder().setDefaultScalarStyle(style).build()).dumpToString(values);

        assertThat(OURS.readYaml(yaml.getBytes(StandardCharsets.UTF_8), OspoType.class)
                        .value())
                .isEqualTo(OspoType.of(text + text, text));
    }

    /** {@return a copy of a record with other texts} */
    private static Record filled(Record record, String text) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(component -> filled(value(record, component), text))
                .toArray();
        try {
            Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object filled(Object value, String text) {
        if (value instanceof String) {
            return text;
        }
        if (value instanceof Record record) {
            return filled(record, text);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(each -> filled(each, text));
        }
        return value instanceof List<?> values
                ? values.stream().map(each -> filled(each, text)).toList()
                : value;
    }

    private static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares each text of a value with the parsed text in its place, and records its component. */
    private static void compare(Object value, Object parsed, String text, Set<String> components) {
        if (value instanceof Record record) {
            RecordComponent[] declared = record.getClass().getRecordComponents();
            if (parsed instanceof String inline) {
                assertThat(inline).isEqualTo(text);
                components.add(record.getClass().getSimpleName() + "." + declared[0].getName());
                return;
            }
            for (RecordComponent component : declared) {
                Object part = value(record, component);
                if (part instanceof Optional<?> optional) {
                    part = optional.orElse(null);
                }
                Object parsedPart = ((JSONObject) parsed).get(component.getName());
                if (part instanceof String
                        || (part instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof String)) {
                    assertThat(parsedPart).isEqualTo(part);
                    components.add(record.getClass().getSimpleName() + "." + component.getName());
                } else if (parsedPart == null) {
                    assertThat(part instanceof Record ? part : null).isIn(null, Aliases.NONE, Revision.INITIAL);
                } else {
                    compare(part, parsedPart, text, components);
                }
            }
        } else if (value instanceof List<?> values) {
            for (int i = 0; i < values.size(); i++) {
                compare(values.get(i), ((JSONArray) parsed).get(i), text, components);
            }
        }
    }

    private static void collect(String term, Object parsed, Map<String, List<String>> texts) {
        if (parsed instanceof JSONObject node) {
            node.forEach((name, value) -> collect(name, value, texts));
        } else if (parsed instanceof JSONArray values) {
            values.forEach(value -> collect(term, value, texts));
        } else if (!NOT_TEXTS.contains(term)) {
            texts.computeIfAbsent(term, key -> new ArrayList<>()).add((String) parsed);
        }
    }
}
