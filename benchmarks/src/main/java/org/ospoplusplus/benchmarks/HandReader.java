package org.ospoplusplus.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads events into records. It unfolds lines, decodes texts, and finds the zones of the JDK. It reads the texts, times
 * and links of an event and the names of its people, and skips all other properties. It does not check the input.
 */
final class HandReader {

    /**
     * An event.
     *
     * @param uid the id
     * @param title the title
     * @param start the start
     * @param end the end
     * @param modified the time of modification as text
     * @param description the description in Markdown
     * @param agenda the titles of the parts
     * @param links the links as text
     * @param people the names of people and partners
     */
    record Event(
            String uid,
            String title,
            ZonedDateTime start,
            ZonedDateTime end,
            String modified,
            String description,
            List<String> agenda,
            List<String> links,
            List<String> people) {}

    private final byte[] bytes;
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private byte[] line = new byte[8192];
    private int length;
    private int next;

    private String uid = "";
    private String title = "";
    private ZonedDateTime start = ZonedDateTime.of(LocalDateTime.MIN, ZoneId.of("UTC"));
    private ZonedDateTime end = start;
    private String modified = "";
    private String description = "";
    private List<String> agenda = new ArrayList<>();
    private List<String> links = new ArrayList<>();
    private List<String> people = new ArrayList<>();
    private boolean inEvent;
    private boolean inPerson;

    HandReader(byte[] bytes) {
        this.bytes = bytes;
    }

    List<Event> events() {
        while (next < bytes.length) {
            unfold();
            int nameEnd = nameEnd();
            String name = new String(line, 0, nameEnd, StandardCharsets.ISO_8859_1);
            if (inEvent) {
                property(name, nameEnd);
            } else {
                inEvent = name.equals("BEGIN") && value(nameEnd).equals("VEVENT");
            }
        }
        return events;
    }

    private void property(String name, int nameEnd) {
        switch (name) {
            case "BEGIN" -> inPerson = true;
            case "END" -> end();
            case "UID" -> uid = inPerson ? uid : value(nameEnd);
            case "DTSTART" -> start = time(nameEnd);
            case "DTEND" -> end = time(nameEnd);
            case "LAST-MODIFIED" -> modified = value(nameEnd);
            case "STYLED-DESCRIPTION" -> description = text(nameEnd);
            case "X-OSPO-AGENDA" -> agenda.add(text(nameEnd));
            case "LINK", "CONFERENCE" -> links.add(value(nameEnd));
            case "SUMMARY" -> {
                if (inPerson) {
                    people.add(text(nameEnd));
                } else {
                    title = text(nameEnd);
                }
            }
            default -> {}
        }
    }

    private void end() {
        if (inPerson) {
            inPerson = false;
            return;
        }
        events.add(new Event(uid, title, start, end, modified, description, agenda, links, people));
        agenda = new ArrayList<>();
        links = new ArrayList<>();
        people = new ArrayList<>();
        inEvent = false;
    }

    /** Lines end with CRLF. */
    private void unfold() {
        length = 0;
        do {
            int from = next;
            while (bytes[next] != '\r') {
                next++;
            }
            if (length + next - from > line.length) {
                line = Arrays.copyOf(line, 2 * (length + next - from));
            }
            System.arraycopy(bytes, from, line, length, next - from);
            length += next - from;
            next += 2;
        } while (next < bytes.length && bytes[next] == ' ' && next++ > 0);
    }

    private int nameEnd() {
        int at = 0;
        while (line[at] != ':' && line[at] != ';') {
            at++;
        }
        return at;
    }

    private int valueStart(int nameEnd) {
        boolean quoted = false;
        int at = nameEnd;
        while (quoted || line[at] != ':') {
            quoted ^= line[at] == '"';
            at++;
        }
        return at + 1;
    }

    private String value(int nameEnd) {
        int from = valueStart(nameEnd);
        return new String(line, from, length - from, StandardCharsets.UTF_8);
    }

    private String text(int nameEnd) {
        int from = valueStart(nameEnd);
        int to = from;
        for (int i = from; i < length; i++) {
            byte octet = line[i];
            if (octet == '\\') {
                i++;
                octet = line[i] == 'n' ? (byte) '\n' : line[i];
            }
            line[to++] = octet;
        }
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }

    /** {@return a time with only the parameter for the zone} */
    private ZonedDateTime time(int nameEnd) {
        int at = valueStart(nameEnd);
        int zone = nameEnd + ";TZID=".length();
        LocalDateTime local = LocalDate.of(number(at, 4), number(at + 4, 2), number(at + 6, 2))
                .atTime(number(at + 9, 2), number(at + 11, 2), number(at + 13, 2));
        String id = new String(line, zone, at - 1 - zone, StandardCharsets.ISO_8859_1);
        return local.atZone(zones.computeIfAbsent(id, ZoneId::of));
    }

    private int number(int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = 10 * number + line[i] - '0';
        }
        return number;
    }
}
