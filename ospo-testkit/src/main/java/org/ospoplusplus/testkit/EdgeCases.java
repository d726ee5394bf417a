package org.ospoplusplus.testkit;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.Aliases;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Contact;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Link;
import org.ospoplusplus.model.OccurrenceId;
import org.ospoplusplus.model.Organization;
import org.ospoplusplus.model.OspoType;
import org.ospoplusplus.model.Place;
import org.ospoplusplus.model.Platform;
import org.ospoplusplus.model.PostalAddress;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.RelatedEvent;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Venue;
import org.ospoplusplus.model.VirtualLocation;
import org.ospoplusplus.model.time.AnnouncedTimes;
import org.ospoplusplus.model.time.When;

/**
 * Sessions with extreme values: on days on which clocks change, at the first and the last date, with the longest texts,
 * in scripts that run from right to left, with characters that have a meaning in formats, with long lists. All sessions
 * are valid except {@code start in gap}, which is well-formed.
 *
 * @since 0.1.0
 */
public final class EdgeCases {

    private static final When AFTERNOON = When.at(LocalDateTime.of(2024, 5, 16, 15, 0), ZoneId.of("Europe/Vienna"));

    private static final int MANY = 60;

    private EdgeCases() {}

    /** {@return an immutable map of the cases by name, in a fixed order} */
    public static Map<String, Session> all() {
        Map<String, Session> all = new LinkedHashMap<>();
        whens().forEach((name, when) ->
                all.put(name, Session.builder("edge", when).build()));
        all.put("earlier dates of every kind", ofEveryPrecision());
        all.put("parts by the second", partsByTheSecond());
        for (Session.Classification classification : Session.Classification.values()) {
            all.put(
                    "classification " + classification.name().toLowerCase(Locale.ROOT),
                    Session.builder("edge", AFTERNOON)
                            .classification(classification)
                            .build());
        }
        lines().forEach((name, line) -> all.put(name, saying(line, line)));
        prose().forEach((name, prose) -> all.put(name, saying("Prosa – 散文 🎉", prose)));
        occurrences()
                .forEach((name, occurrence) -> all.put(
                        name,
                        Session.builder("edge", AFTERNOON)
                                .occurrence(occurrence)
                                .build()));
        all.put("longest id", Session.builder("x".repeat(200), AFTERNOON).build());
        all.put("odd id", Session.builder("A.b_c~d@e+f=g:h-i", AFTERNOON).build());
        all.put("links", links());
        words().forEach(word -> all.put(
                "word " + word,
                Session.builder("edge", AFTERNOON)
                        .guest(Guest.person("Zoë Ōta").withRole(new Guest.Role(word)))
                        .link(Link.of(new Link.Kind(word), uri("https://words.example/" + word), "Wort – 語"))
                        .build()));
        all.put("many of everything", many());
        all.put("a list of one", many(1));
        return Collections.unmodifiableMap(all);
    }

    /**
     * {@return texts that are well-formed, but invalid or similar to the syntax of a format: line ends before a
     * property of a calendar, control characters, lone surrogates, overrides of direction, ends of tags and strings}
     */
    public static List<String> hostileTexts() {
        return List.of(
                "é\r\nATTENDEE:mailto:x@example.org",
                "é\nATTENDEE:mailto:x@example.org",
                "é\rATTENDEE:mailto:x@example.org",
                "a\u2028BEGIN:VALARM",
                "a\u0085END:VEVENT",
                "é\u0000b",
                "é\u000Bb",
                "\u001B[31mröd",
                "é\u007Fb",
                "\u202Egpj.exe",
                "\u2066isolated",
                "half \uD800",
                "\uDC00 half",
                "swapped \uDE00\uD83D",
                "noncharacter \uFFFE\uFFFF",
                "é\";X-EVIL=\"1",
                "é</script><script>alert(1)</script>",
                "é]]><!--&x;",
                "é'; DROP TABLE session; --",
                "${jndi:ldap://x.example/é} #{1+1} {{1+1}} %s%n",
                "{\"@class\": \"java.lang.Thread\", \"é\": 1}");
    }

    /** {@return words of open lists: all known ones, and others that are similar to names of formats} */
    private static List<String> words() {
        return Stream.of(
                        Link.Kind.KNOWN.stream().map(Link.Kind::word),
                        Guest.Role.KNOWN.stream().map(Guest.Role::word),
                        Stream.of("podcast", "registration", "policy", "partner", "Podcast", "x_y.z"))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /** {@return a session in which all texts are the same} */
    static Session saying(String line, String prose) {
        Optional<String> some = Optional.of(line);
        Guest guest = Guest.person(line).withAffiliations(Organization.of(line));
        Place place = Place.of(line, new PostalAddress(some, some, some, some, Optional.of("AT")))
                .withRoom(line);
        VirtualLocation online = VirtualLocation.of(new Platform(line, Optional.empty(), Optional.of(prose)));
        return Session.builder("edge", AFTERNOON)
                .title(line)
                .format(line)
                .description(prose)
                .topics(List.of(line, line))
                .audience(prose)
                .notice(line)
                .announced(new AnnouncedTimes(line))
                .guests(List.of(guest))
                .partners(List.of(Organization.of(line)))
                .agenda(List.of(AgendaItem.builder(line)
                        .description(prose)
                        .guest(guest)
                        .policy(ConductPolicy.of("b", line, uri("https://a.example/b")))
                        .link(Link.page(uri("https://a.example/part"), line).withSpeakers(line))
                        .build()))
                .venue(Venue.hybrid(place, online))
                .registrations(List.of(Registration.notNeeded().withNote(some.orElseThrow())))
                .policies(List.of(
                        ConductPolicy.of("a", line, uri("https://a.example/")).withVersion(line)))
                .ospoTypes(List.of(OspoType.of("a", line).withDescription(prose)))
                .contacts(List.of(new Contact(some, uri("mailto:a@a.example"))))
                .links(List.of(Link.page(uri("https://a.example/"), line).withSpeakers(line, line)))
                .relatedEvents(List.of(RelatedEvent.partOf(line, When.in(Year.of(2024)))))
                .aliases(Aliases.ofNames(line))
                .build();
    }

    private static Map<String, When> whens() {
        Map<String, When> whens = new LinkedHashMap<>();
        whens.put("start in gap", at("2030-03-31T02:30", "Europe/Berlin"));
        whens.put("start in overlap", at("2030-10-27T02:30", "Europe/Berlin"));
        whens.put("first start after a gap", at("2030-03-31T03:00", "Europe/Berlin"));
        whens.put("through a gap", at("2030-03-31T01:30", "Europe/Berlin").withDuration(Duration.ofHours(1)));
        whens.put("through an overlap", at("2030-10-27T01:30", "Europe/Berlin").withDuration(Duration.ofHours(3)));
        whens.put("end in overlap", at("2030-11-03T00:30", "America/New_York").withDuration(Duration.ofHours(2)));
        whens.put("overlap of half an hour", at("2030-04-07T01:45", "Australia/Lord_Howe"));
        whens.put(
                "before the day that was skipped",
                at("2011-12-29T23:00", "Pacific/Apia").withDuration(Duration.ofHours(2)));
        whens.put("zone of a quarter of an hour", at("2030-06-01T12:00", "Asia/Kathmandu"));
        whens.put("zone of the furthest east", at("2030-06-01T12:00", "Pacific/Kiritimati"));
        whens.put("zone without a region", at("2030-06-01T12:00", "Etc/GMT+12"));
        whens.put("zone in the past", at("1900-01-01T12:00", "Europe/Amsterdam"));
        whens.put("UTC", at("2030-06-01T12:00", "UTC"));
        whens.put("Etc/UTC", at("2030-06-01T12:00", "Etc/UTC"));
        whens.put(
                "midnight to midnight", at("2030-06-01T00:00", "Europe/Berlin").withDuration(Duration.ofDays(1)));
        whens.put("seconds", at("2030-06-01T12:00:01", "UTC").withDuration(Duration.ofSeconds(1)));
        whens.put("longest", at("2030-06-01T12:00", "UTC").withDuration(Duration.ofDays(366)));
        whens.put("first date", When.on(LocalDate.of(1, 1, 1)));
        whens.put("last date", When.on(LocalDate.of(9999, 12, 30)));
        whens.put("leap day", When.on(LocalDate.of(2024, 2, 29)));
        whens.put("days over the turn of a year", When.between(LocalDate.of(2030, 12, 30), LocalDate.of(2031, 1, 2)));
        whens.put("month", When.in(YearMonth.of(2030, 2)));
        whens.put("year", When.in(Year.of(2030)));
        return whens;
    }

    private static Map<String, OccurrenceId> occurrences() {
        Map<String, OccurrenceId> occurrences = new LinkedHashMap<>();
        occurrences.put("occurrence on the day of the session", new OccurrenceId("series", AFTERNOON.firstDay()));
        occurrences.put("occurrence on the first date", new OccurrenceId("series", LocalDate.of(1, 1, 1)));
        occurrences.put("occurrence on the last date", new OccurrenceId("series", LocalDate.of(9999, 12, 31)));
        occurrences.put(
                "occurrence of a series with the longest id",
                new OccurrenceId("y".repeat(200), LocalDate.of(2024, 5, 17)));
        occurrences.put(
                "occurrence of a series with an odd id",
                new OccurrenceId("A.b_c~d@e+f=g:h-i", LocalDate.of(2024, 2, 29)));
        return occurrences;
    }

    private static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Hebrew", "שלום עולם");
        lines.put("Arabic with digits", "اجتماع ١٢ (نعم)");
        lines.put("marks of direction", "\u200Fשלום\u200E abc");
        lines.put("emoji of several characters", "👩‍💻🏳️‍🌈🇪🇺1️⃣");
        lines.put("combining marks", "e\u0301 a\u0308\u0323 Z\u0351\u036B\u0343");
        lines.put("composed and decomposed", "é e\u0301");
        lines.put("beyond the basic plane", "𝒳𠀋");
        lines.put("Turkish", "İıĞğ");
        lines.put("scripts", "日本語 한국어 ไทย हिन्दी Ελλάδα");
        lines.put("invisible", "a\u00ADb\u200Bc\u2060d\uFEFFe");
        lines.put("longest line", "x".repeat(499) + "é");
        lines.put("longest line of two octets", "é".repeat(500));
        lines.put("longest line of four octets", "🎉".repeat(250));
        lines.put("blanks around", "  é  ");
        lines.put("blanks within", "à    b");
        lines.put("no-break spaces around", "\u00A0é\u00A0");
        lines.put("commas and semicolons", "à,b;c:d=é");
        lines.put("quotes", "\"a\" 'b' “c” «d»");
        lines.put("backslashes", "é \\ \\\\ \\n \\N \\, \\;");
        lines.put("backslash at the end", "é\\");
        lines.put("carets", "é ^n ^' ^^ ^");
        lines.put("tags", "<b>é&amp;</b> <!-- -->");
        lines.put("percent", "é %0A %25 %");
        lines.put("a component", "BEGIN:VEVENT");
        lines.put("YAML", "- é: [y, #z]");
        lines.put("null", "null");
        lines.put("a number", "007");
        return lines;
    }

    private static Map<String, String> prose() {
        Map<String, String> prose = new LinkedHashMap<>();
        prose.put("backslash before a line end", "é\\\nb\\\n");
        prose.put("blanks before a line end", "é  \nb");
        prose.put("blanks at the start of lines", " é\n  b\n\tc");
        prose.put("line ends around", "\n\né\n\n");
        prose.put("property in a line", "é\nDTSTART:20300101\nEND:VEVENT");
        prose.put("longest prose", "x\n".repeat(9_999) + "é\n");
        prose.put("longest prose of four octets", "🎉".repeat(10_000));
        prose.put("longest prose in one line", "x".repeat(19_999) + "é");
        prose.put("Markdown", "# Ä\n\n* b\n  * c\n\n```\nd\n```\n\n[e](https://e.example/?a=1&b=2)\n\n| f | g |");
        return prose;
    }

    private static Session ofEveryPrecision() {
        return Session.builder("edge", AFTERNOON)
                .earlierDates(List.of(
                        When.in(Year.of(2024)),
                        When.in(YearMonth.of(2024, 2)),
                        When.on(LocalDate.of(2024, 2, 29)),
                        When.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 3)),
                        at("2024-10-27T02:30", "Europe/Vienna").withDuration(Duration.ofSeconds(1))))
                .build();
    }

    private static Session partsByTheSecond() {
        return Session.builder("edge", at("2030-06-01T12:00", "UTC").withDuration(Duration.ofSeconds(3)))
                .agenda(List.of(
                        AgendaItem.of(Duration.ZERO, Duration.ofSeconds(1), "Première partie"),
                        AgendaItem.of("Irgendwann — 随时"),
                        AgendaItem.of(Duration.ofSeconds(1), Duration.ofSeconds(2), "Deuxième partie")))
                .build();
    }

    private static Session links() {
        List<String> links = List.of(
                "https://a.example",
                "HTTPS://A.EXAMPLE/",
                "https://a.example/a%20b%2Fc?x=1&y=2#part",
                "https://a.example/é/日本",
                "https://a.example/a;b,c/'d'/(e)",
                "https://[2001:db8::1]:8443/",
                "mailto:a+b@c.example?subject=x%0Ay",
                "https://a.example/" + "x".repeat(2_030));
        return Session.builder("edge", AFTERNOON)
                .links(links.stream()
                        .map(link -> Link.page(uri(link), "Página"))
                        .toList())
                .build();
    }

    private static Session many() {
        return many(MANY);
    }

    private static Session many(int count) {
        return Session.builder("edge", AFTERNOON)
                .earlierDates(of(count, i -> When.on(LocalDate.of(2023, 1, 1).plusDays(i))))
                .trackIds(of(count, i -> "track-" + i))
                .guests(of(count, i -> Guest.person("Invité " + i).withAffiliations(Organization.of("Büro " + i))))
                .partners(of(count, i -> Organization.of("Partner № " + i)))
                .agenda(of(count, i -> AgendaItem.of(Duration.ofMinutes(i), Duration.ofMinutes(1), "Teil № " + i)))
                .registrations(of(count, i -> Registration.ticket(uri("https://tickets.example/" + i))))
                .policies(of(count, i -> ConductPolicy.of("policy-" + i, "Règle " + i, uri("https://p.example/" + i))))
                .ospoTypes(of(count, i -> OspoType.of("type-" + i, "类型 " + i)))
                .contacts(of(count, i -> new Contact(Optional.of("Büro " + i), uri("https://ask.example/" + i))))
                .links(of(count, i -> Link.of(Link.Kind.SLIDES, uri("https://slides.example/" + i), "Slides 📽 " + i)))
                .relatedEvents(of(count, i -> RelatedEvent.beside("יריד " + i, When.in(Year.of(2000 + i)))))
                .aliases(new Aliases(of(count, i -> "old-" + i), of(count, i -> "Título " + i)))
                .build();
    }

    private static <T> List<T> of(int count, IntFunction<T> element) {
        return IntStream.range(0, count).mapToObj(element).toList();
    }

    private static When.Timed at(String start, String zone) {
        return When.at(LocalDateTime.parse(start), ZoneId.of(zone));
    }

    private static URI uri(String text) {
        return URI.create(text);
    }
}
