package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Spring answers bad input with status 400 also without an exception handler. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class WithoutAdviceTest {

    @Configuration
    @EnableAutoConfiguration
    @Import(Sessions.class)
    static class Bare {}

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": 1}",
                "{\"id\": \"licensing 101\", \"when\": {\"year\": 2030}}",
                "{\"id\": \"licensing\", \"when\": {\"year\": 2030}, \"unknown\": true}"
            })
    void badInputIsAnsweredWith400(String json) throws Exception {
        assertThat(new Client(port, "en").post(json).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = "{\"id\": \"licensing\", \"when\": {\"year\": 2030}}")
    void validInputIsAccepted(String json) throws Exception {
        assertThat(new Client(port, "en").post(json).statusCode()).isEqualTo(200);
    }
}
