package org.ospoplusplus.cli;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ospoplusplus.model.JoinLink;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.ZoneText;
import org.ospoplusplus.model.time.When;

/** Writes meetings as lines for people, or as JSON for programs. */
final class MeetingList {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);

    private final WorkingGroup group;
    private final List<ZoneId> zones;

    /**
     * @param group the group of the meetings
     * @param zones the zones of the times; empty for the display zones of each meeting
     */
    MeetingList(WorkingGroup group, List<ZoneId> zones) {
        this.group = group;
        this.zones = zones;
    }

    String text(List<Meeting> meetings) {
        return meetings.isEmpty()
                ? "No meeting is known.\n"
                : meetings.stream().map(this::lines).collect(Collectors.joining("\n"));
    }

    private String lines(Meeting meeting) {
        Session session = meeting.toSession();
        List<String> lines = new ArrayList<>();
        lines.add(group.titleOf(session) + (session.status().isCertain() ? "" : " (" + word(session.status()) + ")"));
        if (meeting.when() instanceof When.Timed timed) {
            zonesOf(session).forEach(zone -> lines.add("  " + span(timed, zone) + " " + ZoneText.name(zone)));
        } else {
            lines.add("  " + days(meeting.when()));
        }
        place(session).ifPresent(place -> lines.add("  " + place));
        link(session).ifPresent(link -> lines.add("  " + link));
        return lines.stream().map(Printable::text).collect(Collectors.joining("\n", "", "\n"));
    }

    private List<ZoneId> zonesOf(Session session) {
        return zones.isEmpty() ? group.displayZonesOf(session) : zones;
    }

    /** {@return a time in its own zone, or days: {@code Tue 2026-03-03 17:00-18:00 Europe/Berlin}} */
    static String time(When when) {
        return when instanceof When.Timed timed ? span(timed, timed.zone()) + " " + timed.zone() : days(when);
    }

    /** {@return the times of a meeting in a zone: {@code Tue 2026-03-03 17:00-18:00}} */
    private static String span(When.Timed timed, ZoneId zone) {
        ZonedDateTime start = timed.zonedStart().withZoneSameInstant(zone);
        String beginning = day(start) + " " + CLOCK.format(start);
        return timed.zonedEnd()
                .map(end -> end.withZoneSameInstant(zone))
                .map(end -> beginning + "-" + (end.toLocalDate().equals(start.toLocalDate()) ? "" : day(end) + " ")
                        + CLOCK.format(end))
                .orElse(beginning);
    }

    private static String day(ZonedDateTime time) {
        return time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + time.toLocalDate();
    }

    private static String days(When when) {
        if (when instanceof When.InMonth month) {
            return month.month() + " (day to be announced)";
        }
        if (when instanceof When.InYear year) {
            return year.year() + " (date to be announced)";
        }
        String first =
                when.firstDay().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + when.firstDay();
        return when.firstDay().equals(when.lastDay())
                ? first
                : first + " to "
                        + when.lastDay().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " "
                        + when.lastDay();
    }

    private Optional<String> place(Session session) {
        return group.venueOf(session)
                .flatMap(Venue::place)
                .map(place -> place.fullName()
                        .or(() -> place.address().flatMap(PostalAddress::locality))
                        .orElseGet(() -> place.geo().map(Object::toString).orElse("")));
    }

    private Optional<String> link(Session session) {
        return group.venueOf(session)
                .flatMap(Venue::online)
                .flatMap(VirtualLocation::join)
                .map(JoinLink::url)
                .map(Object::toString);
    }

    String json(List<Meeting> meetings) {
        return Json.write(meetings.stream().map(this::properties).toList());
    }

    private Map<String, Object> properties(Meeting meeting) {
        Session session = meeting.toSession();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", meeting.id());
        properties.put("title", group.titleOf(session));
        properties.put("status", word(session.status()));
        meeting.occurrence().ifPresent(occurrence -> {
            properties.put("series", occurrence.series());
            properties.put("date", occurrence.date().toString());
        });
        properties.put("announced", meeting instanceof Session);
        properties.put(
                "trackIds",
                group.tracksOf(session).stream().map(track -> track.id()).toList());
        addTimes(meeting.when(), session, properties);
        place(session).ifPresent(place -> properties.put("place", place));
        link(session).ifPresent(link -> properties.put("join", link));
        return properties;
    }

    private void addTimes(When when, Session session, Map<String, Object> properties) {
        if (when instanceof When.Timed timed) {
            properties.put("start", EXACT.format(timed.zonedStart()));
            timed.zonedEnd().ifPresent(end -> properties.put("end", EXACT.format(end)));
            properties.put("zone", timed.zone().getId());
            Map<String, Object> times = new LinkedHashMap<>();
            for (ZoneId zone : zonesOf(session)) {
                times.put(zone.getId(), EXACT.format(timed.zonedStart().withZoneSameInstant(zone)));
            }
            properties.put("times", times);
        } else {
            properties.put("firstDay", when.firstDay().toString());
            properties.put("lastDay", when.lastDay().toString());
        }
    }

    private static String word(Session.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
