package org.ospoplusplus.verify;

// [shown
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.*;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Violation;
// shown]

/** The example of the README as a program. */
final class ReadmeExample {

    private ReadmeExample() {}

    static List<Object> run() {
        // [shown
        When when = When.at(LocalDateTime.parse("2030-03-14T18:00"), ZoneId.of("Europe/Lisbon"), Duration.ofHours(1));
        Session session = Session.builder("licensing-101", when)
                .title("Licensing 101")
                .status(Session.Status.CONFIRMED)
                .guests(List.of(Guest.toBeAnnounced(Guest.Role.HOST)))
                .registrations(List.of(Registration.ticket(URI.create("https://example.org/licensing-101"))))
                .build();
        WorkingGroup group = WorkingGroup.builder("city-ospo", "example.org", "City OSPO")
                .modified(Instant.parse("2030-02-01T09:00:00Z"))
                .policies(List.of(ConductPolicy.CHATHAM_HOUSE_RULE))
                .sessions(List.of(session))
                .build();

        List<Violation> violations = OspoValidator.create().validate(group); // empty: all is well
        String json = OspoJson.create().write(group);
        String calendar = CalendarWriter.create().write(PublicView.of(group).workingGroup());
        // shown]
        return List.of(violations, json, calendar);
    }
}
