package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnounceCommandTest {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);

    private static final String GROUP = """
            id: buero
            domain: zuerich.example
            name: Büro für Offenes
            language: de
            displayZones: [Europe/Berlin, Asia/Tokyo]
            policies:
            - {id: chatham-house-rule, name: Chatham House Rule, url: "https://regeln.example/größe", attribution: forbids}
            series:
            - id: runde
              title: Große Runde
              cadence: {text: dienstags, rule: {frequency: weekly, weekdays: [tuesday]}, firm: true}
              time: {start: "17:00", zone: Europe/Berlin, duration: PT1H}
              first: 2026-01-06
              except: [{date: 2026-04-14, reason: Fasnacht – 謝肉祭}]
              venue: {online: {platform: Jitsi, join: {url: "https://meet.example/runde"}}}
            sessions:
            - id: lizenzen
              aliases: {ids: [licenses-2026]}
              title: Lizenzen – à la carte
              when: {start: 2026-04-01T17:30, zone: Europe/Berlin, duration: PT1H30M}
              status: confirmed
              language: fr
              guests: [{name: Zoë Müller, email: zoe@example.org}, {name: Verschwundene, standing: withdrawn}]
              registrations:
              - {method: ticket, url: "https://karten.example/lizenzen", note: kostenlos}
              - {method: email, url: "mailto:anmeldung@example.org"}
              links: [{url: "https://seite.example/lizenzen"}]
              venue:
                place: {name: Café Größenwahn, address: {street: Lange Straße 1, postalCode: "8001", locality: Zürich}}
                online: {platform: Zoom, join: {url: "https://zoom.example/j/geheim77", secret: true}}
            - id: verlegt
              title: Verlegt
              when: {start: 2026-05-06T18:00, zone: Europe/Berlin}
              earlierDates: [{start: 2026-05-05T18:00, zone: Europe/Berlin}]
              revision: {sequence: 1, modified: "2026-01-01T00:00:00Z"}
              status: confirmed
            - id: verschoben
              title: Aufgeschoben
              when: {start: 2026-05-12T18:00, zone: Etc/GMT-1, duration: PT7H}
              status: postponed
              notice: Der Saal ist gesperrt – 閉鎖
            - id: lager
              title: Lager
              when: {start: 2026-05-15T18:00, zone: Etc/GMT-1, duration: PT72H}
              registrations:
              - {method: email, url: "mailto:lager@example.org", deadline: 2026-03-01}
              - {method: ticket, url: "https://karten.example/lager", deadline: 2026-03-02}
            - {id: abgesagt, title: Ausfall, when: {first: 2026-06-01, last: 2026-06-02}, status: cancelled}
            - {id: mai, title: Fête, when: {month: 2026-05}}
            - {id: intern, title: Intern, when: {month: 2026-05}, classification: private}
            - id: runde-anders
              title: Sonderrunde
              occurrence: {series: runde, date: 2026-03-10}
              when: {start: 2026-03-11T17:00, zone: Europe/Berlin, duration: PT1H}
              status: confirmed
            """;

    @TempDir
    private Path folder;

    private String file = "";

    private record Outcome(int exitCode, String out, String err) {}

    @BeforeEach
    void write() throws Exception {
        file = Files.writeString(folder.resolve("gruppe.yml"), GROUP).toString();
    }

    private Outcome announce(String... options) {
        List<String> arguments = new ArrayList<>(List.of("announce", file));
        arguments.addAll(List.of(options));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(new ByteArrayInputStream(new byte[0]), out, err, Map.of(), NOW)
                .run(arguments.toArray(String[]::new));
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSessionIsAnnouncedWithAllPublicFactsInItsLanguage() {
        assertThat(announce("lizenzen")).isEqualTo(new Outcome(0, """
                Lizenzen – à la carte
                Büro für Offenes

                mercredi 1 avril 2026
                17:30 – 19:00 Europe/Berlin
                00:30 – 02:00 Asia/Tokyo (jeudi)

                Avec Zoë Müller
                Lieu : Café Größenwahn, Lange Straße 1, 8001 Zürich
                En ligne : Zoom
                Inscription : https://karten.example/lizenzen (kostenlos)
                Inscription par courriel : anmeldung@example.org
                Règles : Chatham House Rule https://regeln.example/größe
                En savoir plus : https://seite.example/lizenzen
                """, ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Wednesday, April 1, 2026 | 11:30 AM – 1:00 PM America/New_York | With Zoë Müller | Registration by e-mail: anmeldung@example.org",
                "de | Mittwoch, 1. April 2026 | 11:30 – 13:00 America/New_York | Mit Zoë Müller | Anmeldung per E-Mail: anmeldung@example.org",
                "fr | mercredi 1 avril 2026 | 11:30 – 13:00 America/New_York | Avec Zoë Müller | Inscription par courriel : anmeldung@example.org",
                "es | miércoles, 1 de abril de 2026 | 11:30 – 13:00 America/New_York | Con Zoë Müller | Inscripción por correo electrónico: anmeldung@example.org",
            })
    void datesAndWordsAreThoseOfTheLanguage(String tag, String day, String times, String guests, String registration) {
        assertThat(announce("lizenzen", "--lang", tag, "--zone", "America/New_York")
                        .out()
                        .lines())
                .contains(day, times, guests, registration);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void eachLanguageHasEachWordOfItsOwn(String tag) {
        String name = "org.ospoplusplus.cli.announcement";
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT);
        ResourceBundle other = ResourceBundle.getBundle(name, Locale.forLanguageTag(tag));

        assertThat(other.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(other.getString(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(english.getString(key).contains("{0}"));
            if (!key.startsWith("online")) {
                assertThat(other.getString(key)).isNotEqualTo(english.getString(key));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "licenses-2026, Lizenzen – à la carte",
        "LIZENZEN – À LA CARTE, Lizenzen – à la carte",
        "runde-2026-03-17, Große Runde",
        "große runde-2026-03-17, Große Runde",
        "runde-2026-03-10, Sonderrunde",
    })
    void aSessionIsFoundByIdsTitleOrOccurrence(String session, String title) {
        assertThat(announce(session).out()).startsWith(title + "\nBüro für Offenes\n\n");
    }

    @Test
    void speakersOfPartsAndPublicCodesAreAnnouncedAndOnlyAPageIsNamed() throws Exception {
        Files.writeString(folder.resolve("gruppe.yml"), """
                version: "0.1"
                id: abende
                domain: abende.example
                name: Grüne Abende
                language: de
                sessions:
                - id: vortrag
                  title: Grüne Abende im April
                  when: {start: 2026-04-01T18:00, zone: Europe/Berlin}
                  status: confirmed
                  agenda:
                  - {title: Netze, guests: [{name: Zoë Müller}]}
                  - {title: Daten – 数, guests: [{name: Łukasz Żak}, {name: Zoë Müller}]}
                  venue: {online: {dialIns: [{number: "+49 30 5555 0100", accessCode: "4471#"}]}}
                  links: [{kind: livestream, url: "https://strom.example/ü"}]
                """);

        assertThat(announce("vortrag").out()).isEqualTo("""
                Grüne Abende im April

                Mittwoch, 1. April 2026
                18:00 Europe/Berlin

                Mit Zoë Müller, Łukasz Żak
                Online
                Per Telefon: +49 30 5555 0100 (4471#)
                """);
    }

    @Test
    void withoutASessionTheNextMeetingIsAnnounced() {
        assertThat(announce().out()).isEqualTo("""
                Große Runde
                Büro für Offenes

                Dienstag, 3. März 2026
                17:00 – 18:00 Europe/Berlin
                01:00 – 02:00 Asia/Tokyo (Mittwoch)

                Online: https://meet.example/runde
                Regeln: Chatham House Rule https://regeln.example/größe
                """);
        assertThat(announce("--after", "2026-03-04").out()).startsWith("Sonderrunde\n");
    }

    @Test
    void aMoveNamesTheEarlierDate() {
        assertThat(announce("verlegt").out())
                .contains("Mittwoch, 6. Mai 2026\n18:00 Europe/Berlin\n")
                .contains("\nVerlegt vom bisherigen Termin: Dienstag, 5. Mai 2026, 18:00 Europe/Berlin\n");
    }

    @Test
    void aPostponedSessionNamesThePlannedDateAndTheReason() {
        assertThat(announce("verschoben").out)
                .contains("Geplant war: Dienstag, 12. Mai 2026, 18:00 – Mittwoch 01:00 UTC+1")
                .contains("Der Saal ist gesperrt – 閉鎖");
    }

    @Test
    void anEndOnAnotherDayHasItsWeekdayAndAnOffsetItsUsualSign() {
        assertThat(announce("lager", "--zone", "Etc/GMT-1,Asia/Tokyo").out)
                .contains("18:00 – Montag 18:00 UTC+1", "02:00 – Dienstag 02:00 Asia/Tokyo (Samstag)");
    }

    @Test
    void registrationIsOfferedUntilItsDeadline() {
        assertThat(announce("lager").out)
                .contains("Die Anmeldung ist geschlossen; bis Sonntag, 1. März 2026")
                .doesNotContain("lager@example.org")
                .contains("https://karten.example/lager; bis Montag, 2. März 2026");
    }

    @Test
    void aCancelledSessionHasNoWayToJoin() {
        assertThat(announce("abgesagt", "--lang", "en").out())
                .isEqualTo("Cancelled: Ausfall\nBüro für Offenes\n\nMonday, June 1, 2026 – Tuesday, June 2, 2026\n");
    }

    @Test
    void aSessionWithoutADaySaysSo() {
        assertThat(announce("mai", "--lang", "es").out())
                .startsWith("Fête (por confirmar)\nBüro für Offenes\n\nmayo 2026 (día por anunciar)\n");
    }

    @Test
    void nothingPrivateIsAnnounced() {
        for (String format : List.of("text", "markdown", "mastodon")) {
            assertThat(announce("lizenzen", "--format", format).out())
                    .contains("Zoë Müller")
                    .doesNotContain("geheim77", "zoe@example.org", "Verschwundene");
        }
        assertThat(announce("intern")).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.err()).contains("has no public session intern");
        });
    }

    @Test
    void markdownIsAListWithLinks() {
        assertThat(announce("runde-2026-03-17", "--format", "markdown").out()).isEqualTo("""
                **Große Runde**
                Büro für Offenes

                **Dienstag, 17. März 2026**
                - 17:00 – 18:00 Europe/Berlin
                - 01:00 – 02:00 Asia/Tokyo (Mittwoch)

                - Online: <https://meet.example/runde>
                - Regeln: Chatham House Rule <https://regeln.example/größe>
                """);
    }

    @Test
    void aPostHasTheMostImportantLines() throws Exception {
        String longTitle = "Größe – grandeur ".repeat(20).strip();
        String longPolicy = "Über Regeln und Ausnahmen ".repeat(10).strip();
        Files.writeString(
                Path.of(file),
                GROUP.replace("title: Lizenzen – à la carte", "title: " + longTitle)
                        .replace("name: Chatham House Rule", "name: " + longPolicy));

        String post = announce("lizenzen", "--format", "mastodon").out().stripTrailing();

        assertThat(ShortPost.length(post)).isBetween(300, 500);
        assertThat(post)
                .startsWith("Größe – grandeur Größe")
                .contains(" Größe…\nBüro für Offenes\nmercredi 1 avril 2026\n17:30 – 19:00 Europe/Berlin\n")
                .contains("\nInscription : https://karten.example/lizenzen (kostenlos)\n")
                .doesNotContain("Ausnahmen");
        assertThat(announce("licenses-2026", "--format", "text").out()).contains("Ausnahmen", longTitle);
    }

    @ParameterizedTest
    @CsvSource({
        "Größe, 5",
        "https://example.org/sehr/langer/pfad/mit/vielen/teilen/und/noch/mehr, 23",
        "a https://example.org b, 27",
        "https://localhost/x, 19",
        "mailto:ä@example.org, 20",
        "👩‍💻🏳️‍🌈, 2",
        "é, 1",
    })
    void lengthIsCountedAsMastodonCountsIt(String text, int length) {
        assertThat(ShortPost.length(text)).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--lang it|--lang: it is not supported; write one of: en, de, fr, es",
                "--zone Europe/Pairs|--zone: the time zone Europe/Pairs does not exist; write a region such as Europe/Paris",
                "--after morgen|--after: is not a date or time; write a value such as 2026-03-01 or 2026-03-01T17:00",
                "lizenzen --after 2026-01-01|--after: has no effect together with SESSION; write only one of them",
                "wald|has no public session wald; write the id or title of a session",
                "lizenzn|has no public session lizenzn; did you mean lizenzen?",
                "rundde-2026-03-17|has no public session rundde-2026-03-17; did you mean runde-2026-03-17?",
                "intrn|has no public session intrn; write the id or title of a session",
                "runde-2026-03-18|the series runde does not meet on 2026-03-18; its next meetings are on 2026-03-24,"
                        + " 2026-03-31, 2026-04-07",
                "runde-2026-04-14|the meeting of the series runde on 2026-04-14 is cancelled, because the day is under"
                        + " except (Fasnacht – 謝肉祭); its next meetings are on 2026-04-21, 2026-04-28, 2026-05-05",
                "runde-0000-01-01|has no public session runde-0000-01-01; ",
                "runde-2026-13-40|has no public session runde-2026-13-40",
            })
    void mistakesAreExplained(String options, String message) {
        Outcome outcome = announce(options.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains(message);
    }

    @Test
    void aGroupWithoutFurtherMeetingsIsReported() throws Exception {
        Files.writeString(Path.of(file), GROUP.substring(0, GROUP.indexOf("series:")));

        assertThat(announce()).satisfies(outcome -> {
            assertThat(outcome.exitCode()).isEqualTo(2);
            assertThat(outcome.err()).contains("has no meeting after 2026-03-02T10:00+01:00; write an earlier date");
        });
    }
}
