package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.model.component.VEvent;
import org.ospoplusplus.ical.CalendarFeed;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.ical.ical4j.CalendarBridge;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoModule;
import org.ospoplusplus.json.jackson2.OspoJackson2Module;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.diff.Change;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;
import org.ospoplusplus.model.validation.Violation;
import org.ospoplusplus.testkit.ExpectedViolation;
import org.ospoplusplus.testkit.InvalidValue;
import org.ospoplusplus.testkit.InvalidValues;
import org.ospoplusplus.testkit.LargeProgram;
import tools.jackson.databind.json.JsonMapper;

/** The examples in the Javadoc of public packages and types. */
final class JavadocExample {

    private JavadocExample() {}

    static Optional<String> model(WorkingGroup group, ZonedDateTime now) {
        // [shown
        Optional<Session> next = group.next(now).map(Meeting::toSession);
        Optional<Venue> where = next.flatMap(group::venueOf);
        List<ConductPolicy> rules = next.map(group::policiesOf).orElse(List.of());
        // shown]
        return next.map(session -> session.id() + where.isPresent() + rules.size());
    }

    static List<LocalDate> time() {
        // [shown
        CadenceRule rule = CadenceRule.monthly(2, DayOfWeek.THURSDAY);
        List<LocalDate> next = rule.days(LocalDate.of(2030, 1, 1)).limit(3).toList();
        // shown]
        return next;
    }

    static List<String> diff(WorkingGroup before, WorkingGroup after) {
        List<String> out = new ArrayList<>();
        // [shown
        for (Change change : Change.between(before, after)) {
            if (change instanceof Change.TimeChanged moved && moved.isMove()) {
                out.add(moved.subject().id() + " moved to " + moved.after());
            }
        }
        // shown]
        return out;
    }

    static List<Violation> validation(Session session) {
        // [shown
        OspoValidator validator = OspoValidator.create(Locale.GERMAN);
        List<Violation> violations = validator.validate(session, Publishable.class);
        // shown]
        return violations;
    }

    static String json(byte[] bytes) {
        // [shown
        OspoJson json = OspoJson.create();
        WorkingGroup group = json.read(bytes, WorkingGroup.class);
        String text = json.write(PublicView.of(group).workingGroup());
        // shown]
        return text;
    }

    static JsonMapper module() {
        // [shown
        JsonMapper mapper = JsonMapper.builder().addModule(new OspoModule()).build();
        // shown]
        return mapper;
    }

    static ObjectMapper moduleForJackson2() {
        // [shown
        ObjectMapper mapper = new ObjectMapper().registerModule(new OspoJackson2Module());
        // shown]
        return mapper;
    }

    static String calendar(InputStream in) throws IOException {
        // [shown
        CalendarFeed feed = CalendarReader.create().read(in);
        List<CalendarWarning> leftOut = feed.warnings();
        String calendar = CalendarWriter.create().write(feed.group());
        // shown]
        return leftOut.isEmpty() ? calendar : "";
    }

    static Optional<Session> bridge(WorkingGroup group, Session session, List<CalendarWarning> warnings) {
        // [shown
        CalendarBridge bridge = CalendarBridge.create();
        VEvent event = bridge.event(group, session);
        Optional<Session> same = bridge.session(group, event, warnings::add);
        // shown]
        return same;
    }

    static void invalidValues(OspoValidator validator) {
        // [shown
        for (InvalidValue invalid : InvalidValues.all()) {
            assertThat(validator.validate(invalid.value(), Publishable.class))
                    .extracting(ExpectedViolation::of)
                    .containsExactlyInAnyOrderElementsOf(invalid.violations());
        }
        // shown]
    }

    static void largeProgramme(Path file) throws IOException {
        // [shown
        try (OutputStream out = Files.newOutputStream(file)) {
            OspoJson.create().writeSessions(LargeProgram.of(1, 1_000).sessions(), out);
        }
        // shown]
    }
}
