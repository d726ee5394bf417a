package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/** Verifies calendars of random sessions with a minimal reader after RFC 5545 and RFC 6868. */
class EverySessionTest {

    /** The kinds of links that have a more precise relation than "related". */
    private static final Set<Link.Kind> OTHER_RELATIONS = Set.of(
            Link.Kind.RECORDING,
            Link.Kind.PLAYLIST,
            Link.Kind.SLIDES,
            Link.Kind.PAPER,
            Link.Kind.NOTES,
            Link.Kind.PRESS,
            Link.Kind.PHOTOS,
            Link.Kind.IMAGE);

    @Property
    void textsAndLinksComeBack(@ForAll Session session) {
        List<Line> event = event(session);

        assertThat(only(event, "UID").value()).isEqualTo(session.id() + "@" + Samples.GROUP.domain());
        Line summary = only(event, "SUMMARY");
        boolean dayKnown = session.when() instanceof When.Timed || session.when() instanceof When.Days;
        session.title()
                .ifPresent(title -> assertThat(
                                dayKnown
                                        ? summary.text()
                                        : summary.text().replaceFirst(" \\([^(]*\\d{1,4}, day to be announced\\)$", ""))
                        .isEqualTo(title));
        assertThat(summary.parameters().containsKey("DERIVED"))
                .isEqualTo(session.title().isEmpty());
        assertThat(texts(event, "STYLED-DESCRIPTION")).isEqualTo(list(session.description()));
        assertThat(texts(event, "X-OSPO-FORMAT")).isEqualTo(list(session.format()));
        assertThat(texts(event, "X-OSPO-OTHER-NAME"))
                .isEqualTo(session.aliases().names());
        assertThat(texts(event, "X-OSPO-AGENDA"))
                .isEqualTo(session.agenda().stream().map(AgendaItem::title).toList());
        assertThat(parameters(event, "RELATED-TO", "X-OSPO-ID")).isEqualTo(session.trackIds());
        assertThat(parameters(event, "CONCEPT", "LABEL"))
                .isEqualTo(session.ospoTypes().stream().map(OspoType::label).toList());

        List<Line> links =
                event.stream().filter(line -> line.name().equals("LINK")).toList();
        Map<String, List<URI>> urls = new LinkedHashMap<>();
        links.forEach(line -> urls.computeIfAbsent(line.parameters().get("LINKREL"), key -> new ArrayList<>())
                .add(URI.create(line.value())));
        assertThat(urls.getOrDefault("https://schema.org/offers", List.of()))
                .isEqualTo(session.registrations().stream()
                        .map(Registration::url)
                        .flatMap(Optional::stream)
                        .toList());
        assertThat(urls.getOrDefault("terms-of-service", List.of()))
                .isEqualTo(Stream.concat(
                                Samples.GROUP.policiesOf(session).stream(),
                                session.agenda().stream().flatMap(part -> part.policies().stream()))
                        .map(ConductPolicy::url)
                        .flatMap(Optional::stream)
                        .toList());
        assertThat(urls.getOrDefault("related", List.of()))
                .isEqualTo(Stream.concat(
                                session.links().stream(),
                                session.agenda().stream().flatMap(part -> part.links().stream()))
                        .filter(link -> !OTHER_RELATIONS.contains(link.kind()))
                        .map(Link::url)
                        .toList());
    }

    @Property
    void guestsPartnersAndHostsOfPartsComeBackInTheirOrder(@ForAll Session session) {
        List<String> names = new ArrayList<>();
        boolean participant = false;
        for (Line line : event(session)) {
            if (line.name().equals("BEGIN")) {
                participant = line.value().equals("PARTICIPANT");
            }
            if (participant && line.name().equals("SUMMARY")) {
                names.add(line.text());
            }
        }

        Stream<Guest> guests = Stream.concat(
                session.guests().stream(), session.agenda().stream().flatMap(part -> part.guests().stream()));
        assertThat(names)
                .isEqualTo(Stream.concat(
                                guests.map(Guest::name).flatMap(Optional::stream),
                                session.partners().stream().map(Organization::name))
                        .toList());
    }

    @Property
    void theTimeComesBack(@ForAll Session session) {
        List<Line> event = event(session);
        Line start = only(event, "DTSTART");
        Optional<Line> end = first(event, "DTEND");
        Optional<Duration> duration = first(event, "DURATION").map(line -> Duration.parse(line.value()));

        if (session.when() instanceof When.Timed timed) {
            boolean isUtc = start.value().endsWith("Z");
            ZoneId zone = ZoneId.of(
                    isUtc
                            ? start.parameters().getOrDefault("X-OSPO-ZONE", "UTC")
                            : start.parameters().get("TZID"));
            assertThat(isUtc).isEqualTo(zone.getRules().equals(ZoneOffset.UTC.getRules()));
            assertThat(end.stream()).allMatch(line -> line.value().endsWith("Z") == isUtc);
            ZonedDateTime read = time(start).atZone(zone);
            assertThat(zone).isEqualTo(timed.zone());
            assertThat(time(start)).isEqualTo(timed.start());
            assertThat(duration.or(() ->
                            end.map(line -> Duration.between(read, time(line).atZone(zone)))))
                    .isEqualTo(timed.duration());
        } else {
            assertThat(date(start.value())).isEqualTo(session.when().firstDay());
            LocalDate last = end.map(line -> date(line.value()).minusDays(1))
                    .orElseGet(() ->
                            date(start.value()).plusDays(duration.orElseThrow().toDays() - 1));
            assertThat(last)
                    .isEqualTo(
                            session.when() instanceof When.Days
                                    ? session.when().lastDay()
                                    : session.when().firstDay());
            assertThat(texts(event, "X-OSPO-WHEN")).hasSize(session.when() instanceof When.Days ? 0 : 1);
        }
    }

    private static LocalDateTime time(Line line) {
        return LocalDateTime.parse(line.value(), DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss['Z']"));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static <T> List<T> list(Optional<T> value) {
        return value.stream().toList();
    }

    private static List<Line> event(Session session) {
        List<Line> lines =
                RawLines.check(Samples.WRITER.write(Samples.GROUP, session).getBytes(StandardCharsets.UTF_8)).stream()
                        .map(Line::read)
                        .toList();
        int begin = 0;
        while (!lines.get(begin).value().equals("VEVENT")) {
            begin++;
        }
        return lines.subList(begin, lines.size());
    }

    /** {@return the first line with a name} The properties of an event precede those of its components. */
    private static Optional<Line> first(List<Line> event, String name) {
        return event.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    private static Line only(List<Line> event, String name) {
        return first(event, name).orElseThrow();
    }

    private static List<String> texts(List<Line> event, String name) {
        return event.stream()
                .filter(line -> line.name().equals(name))
                .map(Line::text)
                .toList();
    }

    private static List<String> parameters(List<Line> event, String name, String parameter) {
        return event.stream()
                .filter(line -> line.name().equals(name))
                .map(line -> line.parameters().get(parameter))
                .toList();
    }

    /** A content line (RFC 5545, 3.1, and RFC 6868). */
    private record Line(String name, Map<String, String> parameters, String value) {

        static Line read(String line) {
            Map<String, String> parameters = new LinkedHashMap<>();
            int at = 0;
            while (line.charAt(at) != ';' && line.charAt(at) != ':') {
                at++;
            }
            String name = line.substring(0, at);
            while (line.charAt(at) == ';') {
                int equals = line.indexOf('=', at);
                boolean quoted = line.charAt(equals + 1) == '"';
                int end = quoted ? line.indexOf('"', equals + 2) : equals + 1;
                while (!quoted && line.charAt(end) != ';' && line.charAt(end) != ':') {
                    end++;
                }
                String raw = line.substring(quoted ? equals + 2 : equals + 1, end);
                parameters.put(line.substring(at + 1, equals), replaced(raw, '^', "n'^", "\n\"^"));
                at = quoted ? end + 1 : end;
            }
            return new Line(name, parameters, line.substring(at + 1));
        }

        String text() {
            return replaced(value, '\\', "n;,\\", "\n;,\\");
        }

        private static String replaced(String text, char escape, String from, String to) {
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == escape) {
                    i++;
                    c = to.charAt(from.indexOf(text.charAt(i)));
                }
                result.append(c);
            }
            return result.toString();
        }
    }
}
