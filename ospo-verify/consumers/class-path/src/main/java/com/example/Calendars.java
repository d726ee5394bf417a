package com.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Severity;
import org.ospoplusplus.model.validation.Violation;

/** Writes the public calendar of a working group from a file. */
public final class Calendars {

    private final OspoJson json = OspoJson.create();
    private final OspoValidator validator = OspoValidator.create();
    private final CalendarWriter writer = CalendarWriter.create();

    public String calendar(Path file) throws IOException {
        WorkingGroup group = json.read(Files.readAllBytes(file), WorkingGroup.class);
        List<Violation> errors = validator.validate(group).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
        return writer.write(PublicView.of(group).workingGroup());
    }
}
