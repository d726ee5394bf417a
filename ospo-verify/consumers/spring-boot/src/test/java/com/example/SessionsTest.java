package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.testkit.Complete;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SessionsTest {

    private static final OspoJson JSON = OspoJson.create();

    /** A well-formed document with a violation at each depth and in each kind of container. */
    private static final String INVALID = """
            {
              "id": "licensing 101",
              "title": " ",
              "when": {"start": "2030-03-31T02:30", "zone": "Europe/Vienna", "duration": "PT1H"},
              "trackIds": ["cities", "no id"],
              "guests": [{"name": "Ada"}, {"name": " ", "email": "secret", "affiliations": [{"name": ""}]}],
              "agenda": [{"title": "Afterwards", "offset": "PT2H"}],
              "venue": {"online": {"platform": {"name": ""}, "join": {"url": "http://meet.example/1"}}}
            }
            """;

    @LocalServerPort
    private int port;

    private HttpResponse<String> post(String json) throws Exception {
        return new Client(port, "en").post(json);
    }

    private static List<String> errors(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        List<String> errors = new ArrayList<>();
        for (JsonNode error : JsonMapper.shared().readTree(response.body()).get("errors")) {
            assertThat(error.get("message").stringValue()).isNotBlank();
            errors.add(
                    error.get("pointer").stringValue() + " " + error.get("code").stringValue());
        }
        return errors;
    }

    @Test
    void allComponentsOfASessionArriveAndReturn() throws Exception {
        Session session = Complete.session();
        Session tentative = session.toBuilder().status(Session.Status.TENTATIVE).build();

        HttpResponse<String> response = post(JSON.write(tentative));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(JSON.read(response.body(), Session.class)).isEqualTo(session);
    }

    @Test
    void faultsOfReadingAreReportedTogether() throws Exception {
        assertThat(errors(post("{\"id\": 1, \"when\": {\"start\": \"tomorrow\"}, \"titel\": \"Licensing\"}")))
                .containsExactlyInAnyOrder(
                        "/id type", "/when missing-property", "/when/start format", "/titel unknown-property");
    }

    /** Compares the answer with the answer in the guide. */
    @Test
    void theAnswerHasTheFormOfProblemDetails() throws Exception {
        JsonNode answer = JsonMapper.shared()
                .readTree(
                        post("{\"id\": 1, \"when\": {\"start\": \"tomorrow\"}}").body());
        try (InputStream expected = SessionsTest.class.getResourceAsStream("/bad-request.json")) {
            assertThat(answer).isEqualTo(JsonMapper.shared().readTree(expected));
        }
    }

    @Test
    void violationsAreReportedTogether() throws Exception {
        HttpResponse<String> response = post(INVALID);

        assertThat(errors(response))
                .containsExactly(
                        "/agenda/0/offset agenda-outside-session",
                        "/guests/1/affiliations/0/name blank",
                        "/guests/1/email email",
                        "/guests/1/name blank",
                        "/id identifier",
                        "/title blank",
                        "/trackIds/1 identifier",
                        "/venue/online/platform/name blank",
                        "/when/start time-in-gap");
        assertThat(response.body()).doesNotContain("secret");
    }

    @Test
    void messagesAreInTheLanguageOfTheClient() throws Exception {
        assertThat(new Client(port, "de").post(INVALID).body())
                .contains("gibt es in dieser Zeitzone nicht, weil die Uhren diese Zeit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\": }", "licensing"})
    void invalidJsonIsBadInputToo(String text) throws Exception {
        assertThat(errors(post(text))).containsExactly(" syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1"})
    void aJsonValueThatIsNoObjectIsBadInputToo(String json) throws Exception {
        assertThat(errors(post(json))).containsExactly(" type");
    }
}
