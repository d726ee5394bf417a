package com.example;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Revision;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;

/** A program that writes feeds, each in a form of its own. The forms are modeled on those of real programs. */
record Producer(String name, Times times, Habit... habits) {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** The way to write a start. */
    enum Times {
        /** With the name of the IANA database, without VTIMEZONE. */
        IANA,
        /** With a name of Windows. */
        WINDOWS,
        /** With a zone that only the calendar defines. */
        OWN_ZONE,
        UTC,
        /** Without a zone, which X-WR-TIMEZONE gives. */
        FLOATING,
        /** A document of the library. */
        JSON,
        YAML
    }

    /** Other habits. */
    enum Habit {
        DURATION,
        LF,
        FOLDS_AT_75,
        NO_FOLDS,
        LOWER_CASE,
        HTML,
        ALARM,
        ATTENDEES,
        METHOD,
        BOM
    }

    /** {@return forty producers} */
    static List<Producer> all() {
        return List.of(
                new Producer("Google Calendar", Times.UTC, Habit.ATTENDEES),
                new Producer("Google Calendar, recurring", Times.IANA, Habit.FOLDS_AT_75),
                new Producer("Google Groups", Times.FLOATING, Habit.HTML),
                new Producer("Outlook", Times.WINDOWS, Habit.HTML, Habit.ALARM),
                new Producer("Outlook on the web", Times.WINDOWS, Habit.METHOD),
                new Producer("Exchange", Times.OWN_ZONE, Habit.ATTENDEES, Habit.METHOD, Habit.ALARM),
                new Producer("Teams", Times.WINDOWS, Habit.HTML, Habit.ATTENDEES),
                new Producer("Apple Calendar", Times.IANA, Habit.ALARM),
                new Producer("iCloud", Times.IANA, Habit.FOLDS_AT_75, Habit.ATTENDEES),
                new Producer("Meetup", Times.IANA, Habit.NO_FOLDS),
                new Producer("Nextcloud", Times.OWN_ZONE, Habit.FOLDS_AT_75),
                new Producer("ownCloud", Times.OWN_ZONE, Habit.LF),
                new Producer("Zoom", Times.UTC, Habit.HTML, Habit.METHOD),
                new Producer("Webex", Times.WINDOWS, Habit.HTML, Habit.ALARM, Habit.METHOD),
                new Producer("Luma", Times.UTC, Habit.NO_FOLDS),
                new Producer("Eventbrite", Times.UTC, Habit.DURATION),
                new Producer("Thunderbird", Times.IANA, Habit.ALARM, Habit.FOLDS_AT_75),
                new Producer("Evolution", Times.OWN_ZONE, Habit.DURATION),
                new Producer("KOrganizer", Times.IANA, Habit.DURATION),
                new Producer("Zimbra", Times.OWN_ZONE, Habit.ATTENDEES),
                new Producer("SOGo", Times.IANA, Habit.METHOD),
                new Producer("Radicale", Times.UTC, Habit.LF),
                new Producer("Baïkal", Times.FLOATING, Habit.LF),
                new Producer("Mobilizon", Times.IANA, Habit.HTML),
                new Producer("Gancio", Times.UTC, Habit.LF, Habit.NO_FOLDS),
                new Producer("Indico", Times.UTC, Habit.FOLDS_AT_75),
                new Producer("pretalx", Times.IANA, Habit.DURATION),
                new Producer("pretix", Times.IANA, Habit.NO_FOLDS),
                new Producer("Drupal", Times.FLOATING, Habit.DURATION),
                new Producer("WordPress", Times.IANA, Habit.HTML, Habit.NO_FOLDS),
                new Producer("Confluence", Times.OWN_ZONE, Habit.HTML),
                new Producer("Groups.io", Times.IANA, Habit.ALARM, Habit.DURATION),
                new Producer("LFX", Times.UTC, Habit.BOM),
                new Producer("Lotus Notes", Times.OWN_ZONE, Habit.LOWER_CASE),
                new Producer("Doodle", Times.UTC, Habit.METHOD, Habit.ATTENDEES),
                new Producer("Calendly", Times.UTC, Habit.ALARM, Habit.DURATION),
                new Producer("a page by hand", Times.FLOATING, Habit.LOWER_CASE, Habit.LF),
                new Producer("a document in JSON", Times.JSON),
                new Producer("a document in JSON, without line breaks", Times.JSON, Habit.NO_FOLDS),
                new Producer("a document in YAML", Times.YAML));
    }

    boolean has(Habit habit) {
        return List.of(habits).contains(habit);
    }

    /** {@return whether weekly events keep their local time when clocks change} */
    boolean repeatsInParis() {
        return times != Times.UTC && extension().equals(".ics");
    }

    String extension() {
        return switch (times) {
            case JSON -> ".json";
            case YAML -> ".yml";
            default -> ".ics";
        };
    }

    /** {@return a feed in the form of this producer} All meetings are in Paris. */
    String write(List<Event> events) {
        if (times == Times.JSON || times == Times.YAML) {
            WorkingGroup group = WorkingGroup.builder("feed", "events.example", "Communauté – 共同体")
                    .modified(Instant.parse("2030-01-01T00:00:00Z"))
                    .sessions(events.stream().map(Producer::session).toList())
                    .build();
            String text = times == Times.JSON
                    ? OspoJson.create().write(group)
                    : OspoJson.create().writeYaml(group);
            return has(Habit.NO_FOLDS) ? text.replaceAll("\n *", "") : text;
        }
        Stream<String> lines = Stream.of(
                        Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//" + name + "//DE"),
                        has(Habit.METHOD) ? Stream.of("METHOD:PUBLISH") : Stream.<String>of(),
                        times == Times.FLOATING ? Stream.of("X-WR-TIMEZONE:Europe/Paris") : Stream.<String>of(),
                        times == Times.OWN_ZONE ? zone() : Stream.<String>of(),
                        events.stream().flatMap(this::event),
                        Stream.of("END:VCALENDAR"))
                .flatMap(each -> each);
        String end = has(Habit.LF) ? "\n" : "\r\n";
        return (has(Habit.BOM) ? "\uFEFF" : "") + lines.map(this::line).collect(Collectors.joining(end, "", end));
    }

    private static Session session(Event event) {
        return Session.builder(event.id(), event.when())
                .title(event.title())
                .status(Session.Status.CONFIRMED)
                .revision(new Revision(event.version(), Optional.empty(), Optional.empty()))
                .build();
    }

    private static Stream<String> zone() {
        return Stream.of(
                "BEGIN:VTIMEZONE",
                "TZID:Ortszeit – 現地",
                "BEGIN:STANDARD",
                "DTSTART:19701025T030000",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:19700329T020000",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "END:DAYLIGHT",
                "END:VTIMEZONE");
    }

    private Stream<String> event(Event event) {
        return Stream.of(
                        Stream.of(
                                "BEGIN:VEVENT",
                                "UID:" + event.uid(),
                                "DTSTAMP:20300101T000000Z",
                                "SEQUENCE:" + event.version(),
                                "SUMMARY:" + event.title()),
                        times(event),
                        event.repeats() > 1
                                ? Stream.of("RRULE:FREQ=WEEKLY;COUNT=" + event.repeats())
                                : Stream.<String>of(),
                        has(Habit.HTML)
                                ? Stream.of("X-ALT-DESC;FMTTYPE=text/html:<p>Große Runde – 大会<br></p>")
                                : Stream.<String>of(),
                        has(Habit.ATTENDEES)
                                ? Stream.of(
                                        "ORGANIZER;CN=\"Zoë Müller\":mailto:zoe@events.example",
                                        "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;CN=山田 花子:mailto:hanako@events.example")
                                : Stream.<String>of(),
                        has(Habit.ALARM)
                                ? Stream.of("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-PT15M", "END:VALARM")
                                : Stream.<String>of(),
                        Stream.of("END:VEVENT"))
                .flatMap(each -> each);
    }

    private Stream<String> times(Event event) {
        if (event.wholeDay()) {
            LocalDate day = event.start().toLocalDate();
            return Stream.of(
                    "DTSTART;VALUE=DATE:" + day.format(DateTimeFormatter.BASIC_ISO_DATE),
                    "DTEND;VALUE=DATE:" + day.plusDays(1).format(DateTimeFormatter.BASIC_ISO_DATE));
        }
        return Stream.of(
                "DTSTART" + time(event.start()),
                has(Habit.DURATION)
                        ? "DURATION:PT1H"
                        : "DTEND" + time(event.start().plusHours(1)));
    }

    private String time(LocalDateTime local) {
        return switch (times) {
            case IANA -> ";TZID=Europe/Paris:" + local.format(BASIC);
            case WINDOWS -> ";TZID=Romance Standard Time:" + local.format(BASIC);
            case OWN_ZONE -> ";TZID=Ortszeit – 現地:" + local.format(BASIC);
            case FLOATING -> ":" + local.format(BASIC);
            default ->
                ":"
                        + local.atZone(Event.PARIS)
                                .withZoneSameInstant(ZoneOffset.UTC)
                                .format(BASIC) + "Z";
        };
    }

    private String line(String line) {
        String cased = has(Habit.LOWER_CASE) && line.startsWith("DTSTAMP") ? line.replace("DTSTAMP", "dtstamp") : line;
        if (!has(Habit.FOLDS_AT_75) || cased.length() <= 30) {
            return cased;
        }
        return cased.substring(0, 30) + "\r\n " + cased.substring(30);
    }

    /**
     * An event in a feed.
     *
     * @param id the text of the UID before the domain
     * @param start the start in Paris
     * @param version the number of the version
     * @param repeats the number of weeks
     */
    record Event(String id, String title, LocalDateTime start, boolean wholeDay, int version, int repeats) {

        static final ZoneId PARIS = ZoneId.of("Europe/Paris");

        String uid() {
            return id + "@events.example";
        }

        When when() {
            return wholeDay ? When.on(start.toLocalDate()) : When.at(start, PARIS, Duration.ofHours(1));
        }
    }
}
