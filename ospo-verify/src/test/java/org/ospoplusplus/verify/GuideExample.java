package org.ospoplusplus.verify;

import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ospoplusplus.ical.CalendarFeed;
import org.ospoplusplus.ical.CalendarReader;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.json.OspoModule;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PublicView;
import org.ospoplusplus.model.Series;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.merge.MergedGroup;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.Cadence;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.TimesCheck;
import org.ospoplusplus.model.time.UsualTime;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Violation;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the guide. Each returns the lines that the guide shows. */
final class GuideExample {

    private GuideExample() {}

    static WorkingGroup group() {
        // [shown
        When when = When.at(LocalDateTime.parse("2030-03-14T18:00"), ZoneId.of("Europe/Lisbon"), Duration.ofHours(1));
        Session session = Session.builder("licensing-101", when)
                .title("Licensing 101")
                .trackIds(List.of("cities"))
                .status(Session.Status.CONFIRMED)
                .guests(List.of(
                        Guest.person("Ada Lovelace").withEmail(new EmailAddress("ada@example.org")),
                        Guest.toBeAnnounced(Guest.Role.HOST)))
                .venue(Venue.online(VirtualLocation.of(
                        Platform.openSource("BigBlueButton"),
                        JoinLink.secret(URI.create("https://meet.example.org/licensing?key=7f3a")))))
                .build();
        WorkingGroup group = WorkingGroup.builder("city-ospo", "example.org", "City OSPO")
                .modified(Instant.parse("2030-02-01T09:00:00Z"))
                .tracks(List.of(Track.of("cities", "Cities").withOspoTypes(OspoType.CITY_OR_PUBLIC_ADMINISTRATION)))
                .sessions(List.of(session))
                .build();
        // shown]
        return group;
    }

    static List<String> meetRegularly(WorkingGroup group) {
        List<String> out = new ArrayList<>();
        // [shown
        CadenceRule everySecondTuesday = CadenceRule.weekly(DayOfWeek.TUESDAY).every(2);
        Series call = Series.builder("community-call")
                .title("Community call")
                .trackIds(List.of("cities"))
                .cadence(Cadence.firmly("every second Tuesday", everySecondTuesday))
                .time(new UsualTime(LocalTime.of(17, 0), ZoneId.of("Europe/Lisbon"), Optional.of(Duration.ofHours(1))))
                .first(LocalDate.parse("2030-01-08"))
                .except(List.of(ExceptDate.of(LocalDate.parse("2030-04-16"), "Easter")))
                .build();
        Session moved = call.sessionOn(LocalDate.parse("2030-04-02")).toBuilder()
                .title("Licenses in practice")
                .when(When.at(LocalDateTime.parse("2030-04-03T18:00"), ZoneId.of("Europe/Lisbon")))
                .build();
        WorkingGroup regular = group.toBuilder().series(call).session(moved).build();
        ZonedDateTime now = ZonedDateTime.parse("2030-03-10T09:00Z");
        regular.upcoming(now).limit(5).forEach(meeting -> out.add(meeting.id() + " " + meeting.when()));
        // shown]
        return out;
    }

    static List<String> validate(WorkingGroup group) {
        List<String> out = new ArrayList<>();
        // [shown
        Session nameless = group.sessions().get(0).toBuilder()
                .title(" ")
                .trackIds(List.of("no id"))
                .build();
        for (Violation violation : OspoValidator.create(Locale.FRENCH).validate(nameless)) {
            out.add(violation.pointer() + " " + violation.code() + ": " + violation.message());
        }
        // shown]
        return out;
    }

    // [shown
    record Page(String layout, Session session) {}
    // shown]

    static String json(Session session) {
        // [shown
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new OspoModule())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();
        String json = mapper.writeValueAsString(new Page("event", session));
        Page same = mapper.readValue(json, Page.class);
        // shown]
        if (!same.session().equals(session)) {
            throw new AssertionError("came back as another");
        }
        return json;
    }

    static List<Session> lists(WorkingGroup group, Path file) {
        // [shown
        OspoJson ospoJson = OspoJson.create().withCompactOutput();
        ospoJson.write(group.sessions(), file);
        List<Session> sessions = ospoJson.readList(file, Session.class);
        // shown]
        return sessions;
    }

    static String publish(WorkingGroup group) {
        // [shown
        CalendarWriter writer = CalendarWriter.create().withRefreshInterval(Duration.ofHours(12));
        String calendar = writer.write(PublicView.of(group).workingGroup());
        // shown]
        return calendar;
    }

    static List<String> merge(WorkingGroup group) {
        List<String> out = new ArrayList<>();
        When when = When.at(LocalDateTime.parse("2030-03-14T19:00"), ZoneId.of("Europe/Paris"));
        WorkingGroup quai = WorkingGroup.builder("quai", "quai.example", "Quai – 埠頭")
                .session(Session.builder("talk", when)
                        .title("Licensing 101")
                        .status(Session.Status.CONFIRMED)
                        .build())
                .session(Session.builder("zoll", When.on(LocalDate.parse("2030-04-01")))
                        .title("Zoll – douane")
                        .build())
                .build();
        // [shown
        WorkingGroup frame =
                WorkingGroup.builder("all", "all.example", "All meetings").build();
        MergedGroup all = MergedGroup.of(frame, List.of(group, quai));
        for (Session session : all.group().sessions()) {
            for (MergedGroup.Origin origin : all.origins(session)) {
                out.add(session.id() + ": " + origin.source().name() + ", " + origin.id() + ", " + origin.match());
            }
        }
        // shown]
        return out;
    }

    static List<String> read(byte[] octets) {
        List<String> out = new ArrayList<>();
        // [shown
        CalendarFeed feed = CalendarReader.create().read(octets);
        ZonedDateTime from = ZonedDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        feed.group().meetings(from, from.plusMonths(3)).forEach(m -> out.add(m.id() + " " + m.when()));
        feed.warnings().forEach(warning -> out.add(warning.toString()));
        // shown]
        return out;
    }

    static List<String> announce() {
        List<String> out = new ArrayList<>();
        // [shown
        List<ZoneId> zones = List.of(ZoneId.of("America/New_York"), ZoneId.of("Europe/Lisbon"));
        When.Timed when = When.at(LocalDateTime.parse("2030-03-14T18:00"), ZoneId.of("Europe/Lisbon"));
        out.add(AnnouncedTimes.write(when, zones, Locale.ENGLISH).text());

        TimesCheck check = new AnnouncedTimes("1pm ET, 6pm WET").check(LocalDate.parse("2030-03-14"));
        out.add(check.verdict().code());
        check.findings().forEach(finding -> out.add(finding.code().code() + ": " + finding.message()));
        // shown]
        return out;
    }

    static List<String> keepPrivate(WorkingGroup group) {
        List<String> out = new ArrayList<>();
        // [shown
        PublicView view = PublicView.of(group);
        view.removals().forEach(removal -> out.add(removal.pointer() + " " + removal.reason()));
        out.add(group.sessions().get(0).guests().get(0).toString());
        // shown]
        return out;
    }
}
