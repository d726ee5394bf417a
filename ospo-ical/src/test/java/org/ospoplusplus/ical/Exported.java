package org.ospoplusplus.ical;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.ical.CalendarWriter.Method;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.EmailAddress;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.Occurrence;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SeriesSamples;
import org.ospoplusplus.testkit.SourcePage;

/**
 * A calendar for tests with other programs.
 *
 * @param name a name that is a valid file name
 * @param text the calendar
 * @param shown the expected display, with one element for each instance of an event
 * @param zones the zones that the calendar must define
 */
record Exported(String name, String text, List<Shown> shown, Set<ZoneId> zones) {

    /** The recurring events are compared from this day on. */
    static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    /** The recurring events are compared up to this day, exclusive. */
    static final LocalDate TO = LocalDate.of(2029, 1, 1);

    /** {@return feeds, and messages of each method} */
    static List<Exported> all() {
        List<Exported> all = new ArrayList<>();
        groups().forEach((name, group) -> {
            all.add(of(name, Samples.WRITER, group, Optional.empty()));
            if (isOrganized(group)) {
                all.add(of("publish-" + name, publisher(), group, Optional.of(Method.PUBLISH)));
            }
            group.sessions().stream()
                    .filter(session -> isOff(session) && isOrganized(group, session))
                    .forEach(session -> all.add(cancelling(name, group, session)));
        });
        return all;
    }

    /**
     * {@return working groups by name} No start is in the gap of a clock change, because clients differ on such a
     * start.
     */
    private static Map<String, WorkingGroup> groups() {
        Map<String, WorkingGroup> groups = new LinkedHashMap<>();
        List<Session> samples = Samples.all().values().stream()
                .filter(session -> !session.id().equals("gap"))
                .toList();
        groups.put("samples", Samples.GROUP.toBuilder().sessions(samples).build());
        groups.put("complete", Complete.workingGroup());
        groups.put("minimal", Minimal.workingGroup());
        groups.put("source-page", SourcePage.workingGroup());
        groups.put("organizers", organizers());
        groups.putAll(Seasons.groups());
        SeriesSamples.all().forEach((name, group) -> groups.put("series-" + name.replace(' ', '-'), group));
        Facts.all().forEach((name, group) -> groups.put("fact-" + name, group));
        return groups;
    }

    /** {@return a group with a different organizer for each session} */
    private static WorkingGroup organizers() {
        Contact page = Contact.of(URI.create("https://organizers.example/contact"));
        Contact some = Contact.of(URI.create("mailto:a@organizers.example,b@organizers.example"));
        Contact office =
                new Contact(Optional.of("Office; Paris"), URI.create("MAILTO:info@organizers.example?subject=Hello"));
        Guest ada = Guest.person("Ada").withRole(Guest.Role.ORGANIZER);
        Session.Builder day = Session.builder("of-group", When.on(LocalDate.of(2022, 5, 5)))
                .guests(List.of(
                        ada.withEmail(new EmailAddress("gone@organizers.example"))
                                .withStanding(Guest.ParticipationStatus.WITHDRAWN),
                        Guest.person("Bob").withEmail(new EmailAddress("bob@organizers.example")),
                        ada,
                        ada.withEmail(new EmailAddress("ada lovelace@organizers.example"))));
        return WorkingGroup.builder("organizers", "organizers.example", "Organizers")
                .contacts(List.of(page, some, office))
                .tracks(List.of(
                        Track.of("own", "Own").withContacts(Contact.of(URI.create("mailto:own@organizers.example"))),
                        Track.of("page", "Page").withContacts(page, some)))
                .sessions(List.of(
                        day.build(),
                        day.id("of-track").trackIds(List.of("own")).build(),
                        day.id("of-guest").trackIds(List.of("page")).build(),
                        day.id("off").status(Session.Status.CANCELLED).build()))
                .build();
    }

    private static Exported of(String name, CalendarWriter writer, WorkingGroup group, Optional<Method> method) {
        List<Meeting> occurrences = group.meetings(FROM.atStartOfDay(ZoneOffset.UTC), TO.atStartOfDay(ZoneOffset.UTC))
                .filter(Occurrence.class::isInstance)
                .filter(Exported::startsInWindow)
                .filter(meeting -> isInCalendar((Occurrence) meeting))
                .toList();
        List<Meeting> all =
                Stream.concat(group.sessions().stream(), occurrences.stream()).toList();
        Stream<When> series =
                group.series().stream().filter(each -> !writer.leavesOut(each)).map(each -> each.when(FROM));
        return new Exported(
                name,
                writer.write(group),
                Shown.of(group, all, method),
                zones(Stream.concat(series, all.stream().map(Meeting::when))));
    }

    private static Exported cancelling(String name, WorkingGroup group, Session session) {
        List<Meeting> only = List.of(session);
        return new Exported(
                "cancel-" + name + "-" + session.id(),
                Samples.WRITER.withMethod(Method.CANCEL).write(group, session),
                Shown.of(group, only, Optional.of(Method.CANCEL)),
                zones(Stream.of(session.when())));
    }

    private static CalendarWriter publisher() {
        return Samples.WRITER.withMethod(Method.PUBLISH);
    }

    /** A meeting that begins before the window may take place in it. */
    private static boolean startsInWindow(Meeting meeting) {
        return !(meeting.when() instanceof When.Timed timed)
                || !timed.instant().isBefore(FROM.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** In calendars, a rule without a first day, whose days before 2026 nothing names, begins in 2026. */
    private static boolean isInCalendar(Occurrence occurrence) {
        return occurrence.series().first().isPresent()
                || occurrence.series().rule().isEmpty()
                || !occurrence.when().firstDay().isBefore(LocalDate.of(2026, 1, 1));
    }

    private static boolean isOrganized(WorkingGroup group) {
        Stream<Session> series = group.series().stream()
                .filter(each -> !Samples.WRITER.leavesOut(each))
                .map(each -> each.sessionOn(FROM));
        List<Session> all = Stream.concat(series, group.sessions().stream()).toList();
        return !all.isEmpty() && all.stream().allMatch(session -> isOrganized(group, session));
    }

    private static boolean isOrganized(WorkingGroup group, Session session) {
        return Shown.organizer(group, session).isPresent();
    }

    private static boolean isOff(Session session) {
        return session.status() != Session.Status.TENTATIVE && session.status() != Session.Status.CONFIRMED;
    }

    private static Set<ZoneId> zones(Stream<When> dates) {
        return dates.flatMap(when -> when instanceof When.Timed timed ? Stream.of(timed.zone()) : Stream.empty())
                .filter(zone -> !zone.getRules().equals(ZoneOffset.UTC.getRules()))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
