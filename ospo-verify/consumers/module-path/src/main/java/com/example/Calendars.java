package com.example;

import java.time.Instant;
import java.util.List;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Violation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Validates, reads and writes working groups in a module. The module of the model opens its packages to Hibernate
 * Validator and Jackson.
 */
public final class Calendars {

    private final JsonMapper mapper;

    public Calendars() {
        mapper = JsonMapper.builder().findAndAddModules().build();
    }

    public WorkingGroup read(String json) {
        return OspoJson.create().read(json, WorkingGroup.class);
    }

    public Session session(String json) {
        return mapper.readValue(json, Session.class);
    }

    public String json(Session session) {
        return mapper.writeValueAsString(session);
    }

    public List<Violation> violations(WorkingGroup group) {
        return OspoValidator.create().validate(group);
    }

    public String calendar(WorkingGroup group) {
        return CalendarWriter.create()
                .withTimestamp(Instant.parse("2030-02-01T09:00:00Z"))
                .write(group);
    }
}
