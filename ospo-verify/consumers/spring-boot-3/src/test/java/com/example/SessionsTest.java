package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.testkit.Complete;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionsTest {

    private static final OspoJson JSON = OspoJson.create();

    @Autowired
    private TestRestTemplate client;

    @Autowired
    private ObjectMapper mapper;

    private ResponseEntity<String> post(String json) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return client.postForEntity("/sessions", new HttpEntity<>(json, headers), String.class);
    }

    private static Stream<Record> records() {
        return Complete.all().stream().filter(value -> OspoJson.supports(value.getClass()));
    }

    /** The annotations are older than Jackson 3 requires, so that a mapper of Jackson 3 cannot be created here. */
    @Test
    void theAnnotationsAreThoseOfSpringBoot() {
        assertThat(JsonProperty.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith("jackson-annotations-2.19.4.jar");
        assertThatThrownBy(() -> Class.forName("com.fasterxml.jackson.annotation.JsonSerializeAs"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void theMapperOfSpringWritesAndReadsTheFormOfOspoJson(Record value) throws Exception {
        assertThat(mapper.readTree(mapper.writeValueAsBytes(value))).isEqualTo(mapper.readTree(JSON.write(value)));
        assertThat((Object) mapper.readValue(JSON.write(value), value.getClass()))
                .isEqualTo(value);
    }

    @Test
    void allComponentsOfASessionArriveAndReturn() {
        Session session = Complete.session();
        Session tentative = session.toBuilder().status(Session.Status.TENTATIVE).build();

        ResponseEntity<String> response = post(JSON.write(tentative));

        assertThat(response.getStatusCode().value()).isEqualTo(200);
        assertThat(JSON.read(response.getBody(), Session.class)).isEqualTo(session);
    }

    @Test
    void faultsOfReadingAreReportedTogether() throws Exception {
        ResponseEntity<String> response =
                post("{\"id\": 1, \"when\": {\"start\": \"tomorrow é\"}, \"titel\": \"Licensing\"}");
        JsonNode errors = mapper.readTree(response.getBody()).get("errors");

        assertThat(response.getStatusCode().value()).isEqualTo(400);
        assertThat(errors.findValuesAsText("pointer")).containsExactly("/id", "/when", "/when/start", "/titel");
        assertThat(errors.findValuesAsText("code"))
                .containsExactly("type", "missing-property", "format", "unknown-property");
        assertThat(response.getBody()).doesNotContain("tomorrow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"id\": \"licensing 101\", \"when\": {\"year\": 2030}}",
                "{\"id\": \"licensing\", \"when\": {\"year\": 2030}, \"title\": \" \"}"
            })
    void otherBadInputIsAnsweredWith400Too(String json) {
        assertThat(post(json).getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void sessionsInOtherTypesHaveTheSameForm() throws Exception {
        JsonNode tree = mapper.valueToTree(Map.of("next", Complete.session()));

        assertThat(tree.get("next")).isEqualTo(mapper.readTree(JSON.write(Complete.session())));
    }
}
