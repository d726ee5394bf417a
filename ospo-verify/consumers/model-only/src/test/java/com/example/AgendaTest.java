package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;

class AgendaTest {

    private static final WorkingGroup GROUP = WorkingGroup.builder("city-ospo", "example.org", "City OSPO")
            .sessions(List.of(Session.builder(
                            "licensing-101",
                            When.at(
                                    LocalDateTime.parse("2030-03-14T18:00"),
                                    ZoneId.of("Europe/Lisbon"),
                                    Duration.ofHours(1)))
                    .title("Licensing 101")
                    .build()))
            .build();

    @Test
    void sessionsAreListedInTheZoneOfTheReader() {
        assertEquals(
                List.of("2030-03-14T14:00 Licensing 101"),
                Agenda.next(GROUP, Instant.parse("2030-03-14T17:59:59Z"), ZoneId.of("America/New_York")));
        assertEquals(
                List.of(), Agenda.next(GROUP, Instant.parse("2030-03-14T18:00:00Z"), ZoneId.of("America/New_York")));
    }

    @Test
    void validationNamesTheMissingDependency() {
        IllegalStateException missing = assertThrows(IllegalStateException.class, OspoValidator::create);
        assertTrue(missing.getMessage().contains("org.hibernate.validator:hibernate-validator"), missing::getMessage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.ospoplusplus.json.OspoJson",
                "org.ospoplusplus.ical.CalendarWriter",
                "tools.jackson.databind.ObjectMapper",
                "tools.jackson.core.JsonParser",
                "com.fasterxml.jackson.annotation.JsonProperty",
                "net.fortuna.ical4j.model.Calendar",
                "org.slf4j.Logger",
                "org.snakeyaml.engine.v2.api.Load",
                "org.hibernate.validator.HibernateValidator",
                "org.jboss.logging.Logger",
                "jakarta.el.ExpressionFactory"
            })
    void onlyTheModelIsOnTheClassPath(String type) {
        assertThrows(ClassNotFoundException.class, () -> Class.forName(type));
    }
}
