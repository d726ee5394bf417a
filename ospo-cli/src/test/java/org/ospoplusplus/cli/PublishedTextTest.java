package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Other programs read each text unchanged from the output of {@code publish}. */
class PublishedTextTest {

    private Path folder = Path.of("");

    @BeforeProperty
    void createFolder() throws IOException {
        folder = Files.createTempDirectory("ospo-published-text");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        Published.clear(folder);
    }

    /** Valid titles: not blank, without controls, format characters and noncharacters. */
    @Provide
    Arbitrary<String> titles() {
        Arbitrary<Integer> any = Arbitraries.integers().between(' ', Character.MAX_CODE_POINT);
        Arbitrary<Integer> ascii = Arbitraries.integers().between(' ', '~');
        Arbitrary<Integer> known =
                Arbitraries.of("é\u0301京🎉\uD83C\uDDE9\u05D0\u0639\uFE0F\u3000\uFF1C<>&\"\\,;:/'{{{%%"
                        .codePoints()
                        .boxed()
                        .toList());
        return Arbitraries.frequencyOf(Tuple.of(2, any), Tuple.of(2, ascii), Tuple.of(3, known))
                .filter(PublishedTextTest::isOrdinary)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(codePoints -> {
                    StringBuilder text = new StringBuilder();
                    codePoints.forEach(text::appendCodePoint);
                    return text.toString().strip();
                })
                .filter(text -> !text.isBlank());
    }

    private static boolean isOrdinary(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String document(String text) {
        return new JSONObject()
                .fluentPut("version", "0.1")
                .fluentPut("id", "g")
                .fluentPut("domain", "zürich.example".replace("ü", "ue"))
                .fluentPut("name", text)
                .fluentPut("summary", text)
                .fluentPut("modified", "2030-01-01T00:00:00Z")
                .fluentPut(
                        "sessions",
                        JSONArray.of(new JSONObject()
                                .fluentPut("id", "s")
                                .fluentPut("title", text)
                                .fluentPut("description", text)
                                .fluentPut("status", "confirmed")
                                .fluentPut("guests", JSONArray.of(JSONObject.of("name", text)))
                                .fluentPut(
                                        "when", JSONObject.of("start", "2030-03-14T18:00", "zone", "Europe/Zurich"))))
                .toJSONString();
    }

    @Example
    void ordinaryTextArrives() throws IOException {
        arrives("Café in Zürich & 東京 🎉 \"<b>\" \\n; a, b");
    }

    @Property(tries = 100)
    void anyTextArrives(@ForAll("titles") String text) throws IOException {
        arrives(text);
    }

    private void arrives(String text) throws IOException {
        Path site = folder.resolve("site");

        Run run = Run.ospo(document(text), "publish", "-", "-o", site.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        JSONObject data = JSON.parseObject(Files.readString(site.resolve("working-group.json")));
        JSONObject session = data.getJSONArray("sessions").getJSONObject(0);
        assertThat(List.of(
                        data.getString("name"),
                        data.getString("summary"),
                        session.getString("title"),
                        session.getString("description"),
                        session.getJSONArray("guests").getJSONObject(0).getString("name")))
                .containsOnly(text);
        for (String events : List.of("sessions.jsonld", "sessions/s.jsonld")) {
            String json = Files.readString(site.resolve(events));
            assertThat(names(JSON.parse(json))).contains(text);
            // An HTML page contains this text, and Jekyll interprets it.
            assertThat(json).doesNotContain("<", "{{", "{%");
        }
        for (String calendar : List.of("calendar.ics", "sessions/s.ics")) {
            assertThat(Biweekly.parse(Files.readString(site.resolve(calendar)))
                            .first()
                            .getEvents())
                    .singleElement()
                    .extracting(VEvent::getSummary)
                    .satisfies(summary -> assertThat(summary.getValue()).isEqualTo(text));
        }
    }

    private static List<String> names(Object json) {
        List<String> names = new ArrayList<>();
        if (json instanceof JSONObject object) {
            if (object.get("name") instanceof String name) {
                names.add(name);
            }
            object.values().forEach(value -> names.addAll(names(value)));
        } else if (json instanceof JSONArray array) {
            array.forEach(value -> names.addAll(names(value)));
        }
        return names;
    }
}
