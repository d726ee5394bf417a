package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;

class CalendarsTest {

    private static final String SESSION = """
            {"id":"licensing-101","when":{"start":"2030-03-14T18:00","zone":"Europe/Lisbon","duration":"PT1H"}}""";

    private static final String GROUP =
            "{\"id\": \"city ospo\", \"domain\": \"example.org\", \"name\": \"City OSPO\", \"sessions\": [" + SESSION
                    + "]}";

    private final Calendars calendars = new Calendars();

    @Test
    void everythingIsAModule() {
        List<String> modules = List.of(Calendars.class, Session.class, OspoJson.class, CalendarWriter.class).stream()
                .map(type -> type.getModule().getName())
                .toList();

        assertEquals(
                List.of(
                        "com.example.calendars",
                        "org.ospoplusplus.model",
                        "org.ospoplusplus.json",
                        "org.ospoplusplus.ical"),
                modules);
    }

    @Test
    void aMapperFindsTheModuleOfJackson() {
        assertEquals(SESSION, calendars.json(calendars.session(SESSION)));
    }

    @Test
    void valuesAreValidated() {
        assertEquals(
                List.of("/id identifier"),
                calendars.violations(calendars.read(GROUP)).stream()
                        .map(violation -> violation.pointer() + " " + violation.code())
                        .toList());
    }

    @Test
    void calendarsAreWritten() {
        WorkingGroup group = calendars.read(GROUP);

        assertTrue(calendars.calendar(group).contains("DTSTART;TZID=Europe/Lisbon:20300314T180000\r\n"));
    }
}
