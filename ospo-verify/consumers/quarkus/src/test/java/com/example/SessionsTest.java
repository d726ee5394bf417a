package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.testkit.Complete;

@QuarkusTest
class SessionsTest {

    private static final OspoJson JSON = OspoJson.create();

    @TestHTTPResource("/sessions")
    URI sessions;

    @Inject
    ObjectMapper mapper;

    private HttpResponse<String> post(String json) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(sessions)
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void allComponentsOfASessionArriveAndReturn() throws Exception {
        Session session = Complete.session();
        Session tentative = session.toBuilder().status(Session.Status.TENTATIVE).build();

        HttpResponse<String> response = post(JSON.write(tentative));

        assertEquals(200, response.statusCode());
        assertEquals(session, JSON.read(response.body(), Session.class));
    }

    @Test
    void theMapperOfQuarkusWritesAndReadsTheFormOfOspoJson() throws Exception {
        List<Record> records = Complete.all().stream()
                .filter(value -> OspoJson.supports(value.getClass()))
                .toList();
        assertFalse(records.isEmpty());
        for (Record value : records) {
            assertEquals(mapper.readTree(JSON.write(value)), mapper.readTree(mapper.writeValueAsBytes(value)));
            assertEquals(value, mapper.readValue(JSON.write(value), value.getClass()));
        }
        JsonNode tree = mapper.valueToTree(Map.of("next", Complete.session()));
        assertEquals(mapper.readTree(JSON.write(Complete.session())), tree.get("next"));
    }

    @Test
    void faultsOfReadingAreReportedTogether() throws Exception {
        HttpResponse<String> response =
                post("{\"id\": 1, \"when\": {\"start\": \"tomorrow é\"}, \"titel\": \"Licensing\"}");
        JsonNode problems = mapper.readTree(response.body());

        assertEquals(400, response.statusCode());
        assertEquals(List.of("/id", "/when", "/when/start", "/titel"), problems.findValuesAsText("pointer"));
        assertEquals(
                List.of("type", "missing-property", "format", "unknown-property"), problems.findValuesAsText("code"));
        assertEquals(
                "must be a string; put a number in quotes",
                problems.get(0).get("message").asText());
        assertFalse(response.body().contains("tomorrow"), response.body());
    }

    @Test
    void otherBadInputIsAnsweredWith400Too() throws Exception {
        for (String json : List.of(
                "",
                "{",
                "[]",
                "null",
                "{\"id\": \"licensing 101\", \"when\": {\"year\": 2030}}",
                "{\"id\": \"licensing\", \"when\": {\"year\": 2030}, \"title\": \" \"}")) {
            assertEquals(400, post(json).statusCode(), json);
        }
    }
}
