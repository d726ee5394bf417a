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
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import org.ospoplusplus.testkit.Minimal;
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

    /** {@return feeds, cadences, and messages of each method} */
    static List<Exported> all() {
        List<Exported> all = new ArrayList<>();
        groups().forEach((name, group) -> {
            all.add(of(name, Samples.WRITER, group, List.of(), Optional.empty()));
            if (!group.sessions().isEmpty()
                    && group.sessions().stream().allMatch(session -> isOrganized(group, session))) {
                all.add(of("publish-" + name, publisher(), group, List.of(), Optional.of(Method.PUBLISH)));
            }
            group.sessions().stream()
                    .filter(session -> isOff(session) && isOrganized(group, session))
                    .forEach(session -> all.add(cancelling(name, group, session)));
        });
        Seasons.groups().forEach((name, group) -> {
            List<Session> meetings = Meetings.of(group, Seasons.FIRST, Seasons.LAST);
            all.add(of(name, withCadences(Samples.WRITER), group, meetings, Optional.empty()));
            all.add(of("publish-" + name, withCadences(publisher()), group, meetings, Optional.of(Method.PUBLISH)));
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

    private static Exported of(
            String name, CalendarWriter writer, WorkingGroup group, List<Session> meetings, Optional<Method> method) {
        List<Session> all =
                Stream.concat(group.sessions().stream(), meetings.stream()).toList();
        return new Exported(name, writer.write(group), Shown.of(group, all, method), zones(all));
    }

    private static Exported cancelling(String name, WorkingGroup group, Session session) {
        List<Session> alone = List.of(session);
        return new Exported(
                "cancel-" + name + "-" + session.id(),
                Samples.WRITER.withMethod(Method.CANCEL).write(group, session),
                Shown.of(group, alone, Optional.of(Method.CANCEL)),
                zones(alone));
    }

    private static CalendarWriter publisher() {
        return Samples.WRITER.withMethod(Method.PUBLISH);
    }

    private static CalendarWriter withCadences(CalendarWriter writer) {
        return writer.withCadences(Seasons.FIRST, Seasons.LAST);
    }

    private static boolean isOrganized(WorkingGroup group, Session session) {
        return Shown.organizer(group, session).isPresent();
    }

    private static boolean isOff(Session session) {
        return session.status() != Session.Status.TENTATIVE && session.status() != Session.Status.CONFIRMED;
    }

    private static Set<ZoneId> zones(List<Session> sessions) {
        return sessions.stream()
                .map(Session::when)
                .flatMap(when -> when instanceof When.Timed timed ? Stream.of(timed.zone()) : Stream.empty())
                .filter(zone -> !zone.getRules().equals(ZoneOffset.UTC.getRules()))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return name;
    }
}
