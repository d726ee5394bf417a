package com.example;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ospoplusplus.json.OspoJsonException;
import org.ospoplusplus.model.Session;

class CalendarsTest {

    private static final String GROUP = """
            {
              "id": "city-ospo",
              "domain": "example.org",
              "name": "City OSPO – 市役所",
              "modified": "2030-02-01T09:00:00Z",
              "sessions": [
                {
                  "id": "%s",
                  "title": "Licensing 101",
                  "when": {"start": "2030-03-14T18:00", "zone": "Europe/Lisbon", "duration": "PT1H"},
                  "guests": [{"name": "Ada", "email": "ada@example.org"}]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;

    private String calendar(String text) throws Exception {
        return new Calendars().calendar(Files.writeString(folder.resolve("group.json"), text));
    }

    @Test
    void theCalendarHasTheTimeAndNoPrivateValues() throws Exception {
        String calendar = calendar(GROUP.formatted("licensing-101"));

        assertTrue(calendar.contains("DTSTART;TZID=Europe/Lisbon:20300314T180000\r\n"), calendar);
        assertFalse(calendar.contains("ada@example.org"), calendar);
    }

    @Test
    void errorsAreReportedWithTheirPlace() {
        Exception invalid =
                assertThrows(IllegalArgumentException.class, () -> calendar(GROUP.formatted("licensing 101")));
        assertTrue(invalid.getMessage().contains("path=sessions[0].id, code=identifier"), invalid.getMessage());

        Exception unreadable = assertThrows(OspoJsonException.class, () -> calendar(GROUP.replace("PT1H", "1 hour")));
        assertTrue(
                unreadable.getMessage().startsWith("/sessions/0/when/duration (line 10, column "),
                unreadable.getMessage());
    }

    @Test
    void everythingComesFromTheClassPath() {
        assertFalse(Session.class.getModule().isNamed());
    }
}
