package org.ospoplusplus.cli;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.DialIn;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.ZoneText;
import org.ospoplusplus.model.time.When;

/** The lines that announce one session. The group must be a public view. */
final class Announcement {

    /** The kinds of lines, the most important first. A short announcement leaves out the last ones. */
    enum Kind {
        TITLE,
        DAY,
        TIME,
        NOTICE,
        JOIN,
        REGISTRATION,
        GROUP,
        OTHER_TIME,
        PLACE,
        MORE,
        MOVE,
        GUESTS,
        POLICY
    }

    /** One line. */
    record Line(Kind kind, String text) {}

    private static final int DAYS_OF_WEEK = 7;

    private final WorkingGroup group;
    private final Session session;
    private final List<ZoneId> zones;
    private final AnnouncementLanguage language;
    private final ZonedDateTime now;
    private final List<Line> lines = new ArrayList<>();

    private Announcement(
            WorkingGroup group, Session session, List<ZoneId> zones, AnnouncementLanguage language, ZonedDateTime now) {
        this.group = group;
        this.session = session;
        this.zones = zones.isEmpty() ? group.displayZonesOf(session) : zones;
        this.language = language;
        this.now = now;
    }

    /**
     * {@return the lines in their order}
     *
     * @param zones the zones of the times; empty for the display zones of the session
     * @param now the present time, which decides whether registration is still possible
     */
    static List<Line> of(
            WorkingGroup group, Session session, List<ZoneId> zones, AnnouncementLanguage language, ZonedDateTime now) {
        Announcement announcement = new Announcement(group, session, zones, language, now);
        announcement.addLines();
        return List.copyOf(announcement.lines);
    }

    private void add(Kind kind, String text) {
        lines.add(new Line(kind, Printable.text(text)));
    }

    private void addLines() {
        add(Kind.TITLE, title());
        if (!group.titleOf(session).contains(group.name())) {
            add(Kind.GROUP, group.name());
        }
        addTimes();
        group.earlierStartsOf(session).stream()
                .reduce((first, second) -> second)
                .ifPresent(earlier -> add(Kind.MOVE, language.sentence("moved", inOneLine(earlier))));
        session.notice().ifPresent(notice -> add(Kind.NOTICE, notice));
        guests().ifPresent(guests -> add(Kind.GUESTS, language.sentence("guests", guests)));
        if (session.isExpected()) {
            group.venueOf(session).ifPresent(this::addVenue);
            group.registrationsOf(session).forEach(registration -> add(Kind.REGISTRATION, registration(registration)));
            policies().ifPresent(policies -> add(Kind.POLICY, language.sentence("policy", policies)));
        }
        group.linksOf(session).stream()
                .filter(link -> link.kind().equals(Link.Kind.PAGE))
                .map(Link::url)
                .map(URI::toString)
                .findFirst()
                .ifPresent(link -> add(Kind.MORE, language.sentence("more", link)));
    }

    private String title() {
        String title = group.titleOf(session);
        return switch (session.status()) {
            case CANCELLED -> language.sentence("cancelled", title);
            case POSTPONED -> language.sentence("postponed", title);
            case TENTATIVE -> language.sentence("tentative", title);
            case CONFIRMED, WITHDRAWN -> title;
        };
    }

    private void addTimes() {
        if (session.status() == Session.Status.POSTPONED) {
            add(Kind.DAY, language.sentence("was-planned", inOneLine(session.when())));
            return;
        }
        if (!(session.when() instanceof When.Timed timed) || zones.isEmpty()) {
            add(Kind.DAY, days(session.when()));
            return;
        }
        ZonedDateTime first = timed.zonedStart().withZoneSameInstant(zones.get(0));
        add(Kind.DAY, language.day(first.toLocalDate()));
        for (ZoneId zone : zones) {
            ZonedDateTime start = timed.zonedStart().withZoneSameInstant(zone);
            String day = start.toLocalDate().equals(first.toLocalDate())
                    ? ""
                    : " (" + language.weekday(start.getDayOfWeek()) + ")";
            add(
                    zone.equals(zones.get(0)) ? Kind.TIME : Kind.OTHER_TIME,
                    times(timed, zone) + " " + ZoneText.name(zone) + day);
        }
    }

    private String times(When.Timed timed, ZoneId zone) {
        ZonedDateTime localStart = timed.zonedStart().withZoneSameInstant(zone);
        LocalDate day = localStart.toLocalDate();
        String start = language.time(localStart.toLocalTime());
        return timed.zonedEnd()
                .map(end -> start + " – " + end(end.withZoneSameInstant(zone), day))
                .orElse(start);
    }

    private String end(ZonedDateTime end, LocalDate day) {
        String time = language.time(end.toLocalTime());
        if (end.toLocalDate().equals(day)) {
            return time;
        }
        return end.toLocalDate().isBefore(day.plusDays(DAYS_OF_WEEK))
                ? language.weekday(end.getDayOfWeek()) + " " + time
                : language.day(end.toLocalDate()) + " " + time;
    }

    private String days(When when) {
        if (when instanceof When.InMonth month) {
            return language.sentence("day-open", language.month(month.month()));
        }
        if (when instanceof When.InYear year) {
            return language.sentence("date-open", language.year(year.year()));
        }
        return when.firstDay().equals(when.lastDay())
                ? language.day(when.firstDay())
                : language.day(when.firstDay()) + " – " + language.day(when.lastDay());
    }

    private String inOneLine(When when) {
        if (!(when instanceof When.Timed timed)) {
            return days(when);
        }
        ZoneId zone = zones.isEmpty() ? timed.zone() : zones.get(0);
        return language.day(timed.zonedStart().withZoneSameInstant(zone).toLocalDate()) + ", " + times(timed, zone)
                + " " + ZoneText.name(zone);
    }

    private Optional<String> guests() {
        String names = Stream.concat(
                        group.guestsOf(session).stream(),
                        session.agenda().stream().flatMap(part -> part.guests().stream()))
                .map(Guest::name)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private void addVenue(Venue venue) {
        venue.place().ifPresent(place -> add(Kind.PLACE, language.sentence("place", place(place))));
        venue.online().ifPresent(this::addOnline);
    }

    private static String place(Place place) {
        String address = place.address().map(Announcement::address).orElse("");
        String named = Stream.of(place.fullName().orElse(""), address)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? place.geo().map(Object::toString).orElse("") : named;
    }

    private static String address(PostalAddress address) {
        String city = Stream.of(address.postalCode(), address.locality())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Stream.of(address.street().orElse(""), city, address.region().orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void addOnline(VirtualLocation online) {
        Optional<String> link = online.join().map(JoinLink::url).map(URI::toString);
        add(
                link.isPresent() ? Kind.JOIN : Kind.PLACE,
                link.or(() -> ValueText.first(online.platform()))
                        .map(where -> language.sentence("online", where))
                        .orElse(language.word("online-only")));
        online.dialIns().forEach(dialIn -> add(Kind.PLACE, language.sentence("phone", phone(dialIn))));
    }

    private static String phone(DialIn dialIn) {
        return dialIn.number()
                + dialIn.accessCode().map(code -> " (" + code + ")").orElse("");
    }

    private String registration(Registration registration) {
        String link = registration.url().map(URI::toString).orElse("");
        String address = link.startsWith("mailto:") ? link.substring("mailto:".length()) : link;
        boolean isClosed =
                registration.deadline().filter(deadline -> deadline.isOver(now)).isPresent();
        String text = switch (registration.method()) {
            case TICKET -> language.sentence("ticket", address);
            case EMAIL -> language.sentence("email", address);
            case MAILING_LIST -> language.sentence("mailing-list", address);
            case INVITATION -> language.word("invitation");
            case NONE -> language.word("none");
        };
        return (isClosed ? language.word("closed") : text)
                + details(registration)
                + registration.note().map(note -> " (" + note + ")").orElse("");
    }

    private String details(Registration registration) {
        StringBuilder details = new StringBuilder();
        registration
                .price()
                .map(language::price)
                .ifPresent(price -> details.append("; ").append(price));
        registration
                .capacity()
                .ifPresent(
                        places -> details.append("; ").append(language.sentence("capacity", Integer.toString(places))));
        registration
                .deadline()
                .ifPresent(deadline -> details.append("; ").append(language.sentence("deadline", deadline(deadline))));
        return details.toString();
    }

    private String deadline(Deadline deadline) {
        return language.day(deadline.date())
                + deadline.time().map(time -> ", " + language.time(time)).orElse("")
                + deadline.zone().map(zone -> " " + ZoneText.name(zone)).orElse("");
    }

    private Optional<String> policies() {
        String names =
                group.policiesOf(session).stream().map(Announcement::policy).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private static String policy(ConductPolicy policy) {
        return policy.name() + policy.url().map(url -> " " + url).orElse("");
    }
}
