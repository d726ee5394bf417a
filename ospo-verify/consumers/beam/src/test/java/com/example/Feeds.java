package com.example;

import com.example.Producer.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Feeds of many communities, which are the same in each run. Each feed has two or three meetings of its own. Some
 * repeat weekly. Some feeds also have the invitation of another feed, an outdated version of it, or the same meeting
 * with another UID. Some cannot be read.
 */
final class Feeds {

    private static final List<Producer> PRODUCERS = Producer.all();

    private final int number;
    private final Set<String> bad = new TreeSet<>();
    private final Set<String> meetings = new TreeSet<>();
    private final TreeMap<String, Integer> byMonth = new TreeMap<>();
    private int copies;

    Feeds(int number) {
        this.number = number;
    }

    /**
     * Writes the feeds.
     *
     * @param order names the files in another order, so that they are read in another order
     */
    void write(Path folder, int order) throws IOException {
        for (int feed = 0; feed < number; feed++) {
            Producer producer = producer(feed);
            String name = "feed-%05d%s".formatted(feed * order % number, producer.extension());
            List<Event> events = events(feed);
            String text = producer.write(events);
            if (isBad(feed)) {
                bad.add(name);
                text = text.substring(text.indexOf("n°")).replace("VCALENDAR", "VKALENDER");
            } else {
                events.forEach(this::expect);
            }
            Files.writeString(folder.resolve(name), text);
        }
        for (String meeting : meetings) {
            byMonth.merge(meeting.substring(0, 7), 1, Integer::sum);
        }
    }

    private static Producer producer(int feed) {
        return PRODUCERS.get(feed % PRODUCERS.size());
    }

    private static boolean isBad(int feed) {
        return feed % 53 == 17;
    }

    private static Event own(int feed, int meeting) {
        boolean repeats = meeting == 2 && producer(feed).repeatsInParis() && feed % 3 == 0;
        return new Event(
                "feed-" + feed + "-" + meeting,
                "Rencontre n° " + feed + "." + meeting + " – 会議 🏛",
                LocalDateTime.of(2030, 1 + (feed + 5 * meeting) % 11, 1 + feed % 28, 8 + feed % 11, 30),
                meeting == 1 && feed % 5 == 0,
                1,
                repeats ? 4 : 1);
    }

    private List<Event> events(int feed) {
        List<Event> events = new ArrayList<>(List.of(own(feed, 0), own(feed, 1)));
        if (feed % 2 == 0) {
            events.add(own(feed, 2));
        }
        if (feed % 4 == 1) {
            events.add(own((feed + 11) % number, 0));
        }
        if (feed % 4 == 3) {
            // An outdated version of a meeting of this feed's neighbor, which is in the neighbor's feed, too.
            Event current = own(feed - 1, 0);
            if (!isBad(feed - 1)) {
                events.add(new Event(
                        current.id(),
                        current.title(),
                        current.start().minusDays(3).with(LocalTime.NOON),
                        false,
                        0,
                        1));
            }
        }
        if (feed % 6 == 5) {
            Event other = own((feed + 29) % number, 1);
            events.add(new Event(
                    "announced-" + feed,
                    other.title().replace(" – ", ": ").toUpperCase(Locale.ROOT),
                    other.start(),
                    other.wholeDay(),
                    3,
                    1));
        }
        return events;
    }

    private void expect(Event event) {
        copies += event.repeats();
        if (event.version() == 0) {
            return;
        }
        for (int week = 0; week < event.repeats(); week++) {
            LocalDateTime start = event.start().plusWeeks(week);
            Instant instant = event.wholeDay()
                    ? start.toLocalDate().atStartOfDay(ZoneOffset.UTC).toInstant()
                    : start.atZone(Event.PARIS).toInstant();
            String title = event.title().replaceAll("[^0-9.]", "");
            meetings.add(YearMonth.from(instant.atZone(ZoneOffset.UTC)) + " " + instant + " " + title);
        }
    }

    /** {@return the names of the files that cannot be read} */
    Set<String> bad() {
        return bad;
    }

    /** {@return the month, the start and the number of each meeting} */
    Set<String> meetings() {
        return meetings;
    }

    /** {@return the number of meetings of each month} */
    TreeMap<String, Integer> byMonth() {
        return byMonth;
    }

    /** {@return the number of meetings in all feeds, with repetitions} */
    int copies() {
        return copies;
    }
}
