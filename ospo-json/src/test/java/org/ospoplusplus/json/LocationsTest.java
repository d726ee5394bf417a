package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;

class LocationsTest {

    private static final String DOCUMENT = """
            {
              "version": "0.1", "$schema": "s/~",
              "id": "é🎉", "domain": "b.example", "name":
                "c",
              "sessions": [
                {"id": "x", "when": {"year": 2030}},
                {"id": "y", "trackIds": ["a", "b"], "when": {"month": "2030-01"},
                 "agenda": [{"title": "t", "guests": [{"name": "g", "email": "e@example.org"}]}]}
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "'', 1:1",
        "/version, 2:14",
        "/$schema, 2:32",
        "/id, 3:9",
        "/domain, 3:26",
        "/name, 4:5",
        "/sessions, 5:15",
        "/sessions/0, 6:5",
        "/sessions/0/when/year, 6:34",
        "/sessions/1/trackIds/0, 7:30",
        "/sessions/1/trackIds/1, 7:35",
        "/sessions/1/when/month, 7:59",
        "/sessions/1/agenda/0/guests/0/email, 8:66",
        // A missing value has the place of the value that would contain it.
        "/sessions/1/agenda/0/guests/0/email/address, 8:66",
        "/sessions/1/agenda/0/guests/0/url, 8:43",
        "/sessions/1/agenda/7/title, 8:16",
        "/sessions/2, 5:15",
        "/tracks/0/name, 1:1",
        "no pointer, 1:1"
    })
    void everyValueHasAPlace(String pointer, String place) {
        byte[] bytes = DOCUMENT.getBytes(StandardCharsets.UTF_8);

        assertThat(OspoJson.create()
                        .readDocument(bytes, WorkingGroup.class)
                        .locations()
                        .of(pointer))
                .hasToString(place);
        assertThat(OspoJson.create()
                        .readDocument(DOCUMENT, WorkingGroup.class)
                        .locations()
                        .of(pointer))
                .hasToString(place);
    }

    @Test
    void aDocumentOfOneTextHasAPlace() {
        Document<AnnouncedTimes> document = OspoJson.create().readDocument("\n  \"9am\"", AnnouncedTimes.class);

        assertThat(document.value().text()).isEqualTo("9am");
        assertThat(document.locations().of("/text")).isEqualTo(new Location(2, 3));
    }
}
