package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.json.OspoModule;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import tools.jackson.databind.json.JsonMapper;

class WardRoundTest {

    private static Session on(String start) {
        return Session.builder(
                        "hygiene", When.at(LocalDateTime.parse(start), ZoneId.of("Europe/Vienna"), Duration.ofHours(1)))
                .title("Hygiene")
                .ospoTypes(List.of(HospitalOspos.HOSPITAL))
                .build();
    }

    private static List<String> problems(WardRound round) {
        return OspoValidator.create().validate(round).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void ownAndInheritedRulesAreReportedTogether() {
        WardRound round =
                new WardRound(on("2030-03-16T10:00").toBuilder().title(" ").build(), List.of("a1", "b 2"));

        assertEquals(List.of("/session on-weekday", "/session/title blank", "/wards/1 identifier"), problems(round));
        assertEquals(List.of(), problems(new WardRound(on("2030-03-15T10:00"), List.of("a1"))));
    }

    @Test
    void ownTypesAreReadAndWrittenLikeTypesOfTheModel() {
        JsonMapper mapper = JsonMapper.builder().addModule(new OspoModule()).build();
        WardRound round = new WardRound(on("2030-03-15T10:00"), List.of("a1"));

        assertEquals(round, mapper.readValue(mapper.writeValueAsString(round), WardRound.class));
    }

    @Test
    void ownKindsOfOfficeAppearBesideTheNamedKinds() {
        assertEquals(9, HospitalOspos.ALL.stream().distinct().count());
    }
}
