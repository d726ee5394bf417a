package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors and warnings for people at a terminal, in their language, and for other programs. */
class MessagesTest {

    private static final String FAULTY = """
            id: runde
            domain: example.org
            name: 会議 – Büro
            tracks:
            - {id: t, name: Größe会🎈, idd: x}
            """;

    private static final String UNKNOWN_TRACK = """
            id: runde
            domain: example.org
            name: Büro-Runde
            sessions:
            - {id: vortrag, title: Café 茶, when: {day: 2026-05-05}, trackIds: [unbekannt]}
            """;

    private static final String WARNED = """
            id: runde
            domain: example.org
            name: Büro-Runde
            image: {url: https://example.org/größe.png}
            """.replace("größe", "groesse");

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("gruppe.yml").toString();
    }

    private static Run ospo(Terminal terminal, Map<String, String> environment, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(
                        new StandardInput(new ByteArrayInputStream(new byte[0]), Optional.empty()),
                        out,
                        err,
                        environment,
                        Clock.systemUTC(),
                        terminal)
                .run(arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String write(String text) throws IOException {
        return Files.writeString(Path.of(file), text).toString();
    }

    @Test
    void aTerminalShowsTheLineWithACaret() throws IOException {
        String group = write(FAULTY);

        assertThat(ospo(new Terminal(true, false), Map.of(), "validate", group).err())
                .isEqualTo(group + ":5:27: error unknown-property /tracks/0/idd: unknown property \"idd\"; did you mean"
                        + " \"id\"?\n"
                        + "  5 | - {id: t, name: Größe会🎈, idd: x}\n"
                        + "    |                            ^\n");
        assertThat(ospo(new Terminal(true, true), Map.of(), "validate", group).err())
                .contains(":5:27: \u001B[1;31merror\u001B[0m unknown-property ");
        assertThat(ospo(Terminal.NONE, Map.of(), "validate", group).err())
                .doesNotContain("\u001B", " | ")
                .hasLineCount(1);
    }

    @Test
    void aLongLineIsCut() throws IOException {
        String group =
                write("{\"name\": \"" + "é".repeat(300) + "\", \"fehler\": 1, \"title\": \"" + "ü".repeat(300) + "\"}");

        assertThat(ospo(new Terminal(true, false), Map.of(), "validate", group)
                        .err()
                        .lines())
                .filteredOn(line -> line.startsWith("  "))
                .allSatisfy(line -> assertThat(line.length()).isLessThan(150))
                .anyMatch(line -> line.contains("…ééé"));
    }

    @Test
    void aLineWithASecretIsNotShown() throws IOException {
        String secret = "https://meet.example.org/geheim-7f3k9";
        String group = write("""
                id: runde
                domain: example.org
                name: Büro-Runde
                description: Siehe %s
                venue: {online: {join: {url: %s, secret: true}}}
                """.formatted(secret, secret));

        Run run = ospo(new Terminal(true, true), Map.of(), "convert", group, "--to", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("exposed-secret-join-link").doesNotContain("geheim");
    }

    @Test
    void privateValuesOfAShownLineAreMasked() throws IOException {
        String group = write("""
                id: runde
                domain: example.org
                name: Büro-Runde
                venue: {online: {join: {url: https://a.example/geheim, secret: true}, passcode: 998877}}
                """);

        assertThat(ospo(new Terminal(true, false), Map.of(), "validate", group).err())
                .contains("  4 | …***, secret: true}, passcode: ******}}\n")
                .doesNotContain("geheim", "998877");
    }

    @Test
    void aLongRunShowsItsProgressOnATerminalOnly() throws IOException {
        write("id: runde\ndomain: example.org\nname: Büro-Runde\n");
        Path sessions = Files.createDirectory(folder.resolve("größe"));
        for (int i = 0; i < 450; i++) {
            Files.writeString(
                    sessions.resolve("s" + i + ".yml"),
                    "id: s" + i + "\ntitle: 茶 " + i + "\nwhen: {day: 2026-05-05}\n");
        }
        String site = folder.resolve("site").toString();
        String[] publish = {"publish", file, sessions.toString(), "-o", site};

        String shown = ospo(new Terminal(true, false), Map.of(), publish).err();
        String piped = ospo(Terminal.NONE, Map.of(), publish).err();

        assertThat(shown)
                .contains("\rospo: reading files: 200", "\rospo: reading files: 400", "\rospo: writing files: 400");
        // Each line is overwritten by blanks, and only the messages stay.
        assertThat(shown.replaceAll("\rospo: [a-z ]+: \\d+ *", "").replaceAll("\r *\r", ""))
                .isEqualTo(piped);
        assertThat(piped).doesNotContain("\r");
    }

    @Test
    void noColorIsRespected() {
        assertThat(Terminal.ofStandardError(Map.of("TERM", "xterm", "NO_COLOR", "1"))
                        .isColored())
                .isFalse();
        assertThat(Terminal.ofStandardError(Map.of("TERM", "dumb")).isColored()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', en",
        "'', '', de_DE.UTF-8, de",
        "'', fr_FR, de_DE.UTF-8, fr",
        "es@euro, fr_FR, de_DE, es",
        "C.UTF-8, '', de_DE, en",
        "'', '', ja_JP.UTF-8, en",
    })
    void theLanguageIsThatOfTheEnvironment(String all, String messages, String lang, String language)
            throws IOException {
        Map<String, String> environment = Map.of("LC_ALL", all, "LC_MESSAGES", messages, "LANG", lang);

        assertThat(ospo(Terminal.NONE, environment, "validate", write(UNKNOWN_TRACK))
                        .err())
                .isEqualTo(ospo(Terminal.NONE, Map.of(), "validate", "--lang", language, file)
                        .err());
    }

    @Test
    void theLanguageIsAnOption() throws IOException {
        String group = write(UNKNOWN_TRACK);
        Map<String, String> german = Map.of("LANG", "de_DE.UTF-8");

        String english =
                ospo(Terminal.NONE, german, "validate", "--lang", "en", group).err();

        assertThat(english)
                .contains("unknown-track")
                .isNotEqualTo(ospo(Terminal.NONE, german, "validate", group).err());
        assertThat(ospo(Terminal.NONE, german, "next", "--lang", "en", group).err())
                .isEqualTo(english);
        assertThat(ospo(Terminal.NONE, german, "next", "--lang", "ja", group)).isEqualTo(new Run(2, "", """
                        ospo: --lang: ja is not supported; write one of: en, de, fr, es
                        Try 'ospo next --help'.
                        """));
    }

    /** The structure of documents is explained in the same language as their values. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | unknown property "idd"; did you mean "id"?               | standard input is read as JSON, so write
            de | unbekannte Eigenschaft „idd“; meinten Sie "id"?           | die Standardeingabe wird als JSON gelesen, schreiben
            fr | propriété inconnue « idd » ; vouliez-vous dire "id" ?     | l’entrée standard est lue comme JSON, écrivez
            es | propiedad desconocida «idd»; ¿quería decir "id"?          | la entrada estándar se lee como JSON, así que escriba
            """)
    void faultsAreInTheSameLanguage(String language, String fault, String hint) throws IOException {
        String group = write(FAULTY);

        for (String command : List.of("validate", "next", "convert")) {
            List<String> arguments = new ArrayList<>(List.of(command, group, "--lang", language));
            if (command.equals("convert")) {
                arguments.addAll(List.of("--to", "json"));
            }
            Run run = Run.ospo("", arguments.toArray(String[]::new));
            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).contains("unknown-property /tracks/0/idd: " + fault + "\n");
        }
        assertThat(Run.ospo(FAULTY, "validate", "-", "--lang", language).err()).contains(hint + " ");
    }

    /** Warnings about calendars, ids that clash across files, and files that cannot be read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | another session has this id, too: $/a.yml:1:6; give one | its TZID is not in the IANA database; it is read as Europe/Berlin | does not exist; check the name
            de | eine andere Sitzung hat diese ID auch: $/a.yml:1:6; geben | die TZID ist nicht in der IANA-Datenbank; sie wird als Europe/Berlin gelesen | existiert nicht; prüfen Sie den Namen
            fr | une autre séance a aussi cet identifiant : $/a.yml:1:6 ; donnez | le TZID n’est pas dans la base de l’IANA ; il est lu comme Europe/Berlin | n’existe pas ; vérifiez le nom
            es | otra sesión también tiene este identificador: $/a.yml:1:6; dé | el TZID no está en la base de datos de IANA; se lee como Europe/Berlin | no existe; compruebe el nombre
            """)
    void otherMessagesAreInTheSameLanguage(String language, String clash, String zone, String missing)
            throws IOException {
        String group = write("{id: runde, domain: example.org, name: Büro}");
        String first = Files.writeString(
                        folder.resolve("a.yml"),
                        "{id: größe, title: Café, when: {day: 2030-05-05}}".replace("größe", "groesse"))
                .toString();
        String second = Files.copy(Path.of(first), folder.resolve("b.yml")).toString();
        String feed = Files.writeString(
                        folder.resolve("feed.ics"),
                        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:é\nSUMMARY:Größe\nDTSTART;TZID=W. Europe Standard Time:"
                                + "20260105T170000\nEND:VEVENT\nEND:VCALENDAR\n")
                .toString();

        assertThat(Run.ospo("", "validate", "--lang", language, group, first, second)
                        .err())
                .contains(" duplicate-id /id: " + clash.replace("$", folder.toString()));
        assertThat(Run.ospo("", "validate", "--lang", language, feed).err()).contains(" zone DTSTART: " + zone);
        assertThat(Run.ospo(
                                "",
                                "import",
                                "--lang",
                                language,
                                feed,
                                "-o",
                                folder.resolve("neu.yml").toString())
                        .err())
                .contains(" zone DTSTART: " + zone);
        assertThat(Run.ospo("", "validate", "--lang", language, "größe.yml").err())
                .contains("größe.yml")
                .contains(missing);
        assertThat(Run.ospo("", "announce", "--lang", language, "größe.yml").err())
                .contains(missing);
        assertThat(ospo(Terminal.NONE, Map.of("LANG", language), "next", "größe.yml")
                        .err())
                .contains(missing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | site: 13 files written    | session groesse (Café; it is hidden): the previous publication has it, and it is still to come; to | No changes since
            de | site: 13 Dateien geschrieben | Sitzung groesse (Café; it is hidden): die vorige Veröffentlichung hat sie, und sie steht noch bevor; um | Keine Änderungen seit
            fr | site : 13 fichiers écrits | séance groesse (Café; it is hidden) : la publication précédente l’a, et elle est encore à venir ; pour | Aucun changement depuis
            es | site: 13 archivos escritos | sesión groesse (Café; it is hidden): la publicación anterior la tiene, y aún está por venir; para | Sin cambios desde
            """)
    void theReportOfPublishIsInTheSameLanguage(String language, String written, String missing, String unchanged)
            throws IOException {
        String site = folder.resolve("site").toString();
        String with = """
                id: runde
                domain: example.org
                name: Büro
                sessions:
                - {id: groesse, title: Café; it is hidden, when: {day: 9000-05-05}}
                - {id: andere, title: 会議, when: {day: 9000-05-06}}
                """;
        String[] publish = {"publish", write(with), "-o", site, "--lang", language};

        assertThat(Run.ospo("", publish).out()).contains(written);
        assertThat(Run.ospo("", publish).out()).contains(unchanged);
        write(with.replaceAll("- .id: groesse.*\n", ""));
        assertThat(Run.ospo("", publish).err()).contains("ospo: " + missing);
    }

    @Test
    void warningsFailOnRequest() throws IOException {
        String group = write(WARNED);

        assertThat(Run.ospo("", "validate", group).exitCode()).isZero();
        assertThat(Run.ospo("", "validate", "--strict", group))
                .satisfies(run -> assertThat(run.exitCode()).isEqualTo(1))
                .satisfies(run -> assertThat(run.out()).isEmpty())
                .satisfies(run -> assertThat(run.err()).contains(" warning "));
        assertThat(Run.ospo("", "validate", "--strict", write(WARNED.replaceAll("image.*\n", "")))
                        .exitCode())
                .isZero();
    }

    @Test
    void gitHubGetsAnnotations() throws IOException {
        file = folder.resolve("gruppe, 100%.yml").toString();
        String group = write(FAULTY);

        assertThat(Run.ospo("", "validate", "--format", "github", group))
                .isEqualTo(new Run(
                        1,
                        "::error file=" + folder + "/gruppe%2C 100%25.yml,line=5,col=27,title=unknown-property::"
                                + "/tracks/0/idd: unknown property \"idd\"; did you mean \"id\"?\n",
                        ""));
    }

    @Test
    void codeScanningGetsSarif() throws IOException {
        file = folder.resolve("größe 1.yml").toString();

        Run run = Run.ospo("", "validate", "--format", "sarif", write(FAULTY));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("\"version\" : \"2.1.0\"", "\"columnKind\" : \"utf16CodeUnits\"")
                .contains("\"ruleId\" : \"unknown-property\"", "\"level\" : \"error\"")
                .contains("/gr%C3%B6%C3%9Fe%201.yml\"", "\"startLine\" : 5", "\"startColumn\" : 27");
        Path colon = Files.move(Path.of(write(FAULTY)), folder.resolve("a:b ü.yml"));
        String relative = Path.of("").toAbsolutePath().relativize(colon).toString();
        assertThat(Run.ospo("", "validate", "--format", "sarif", relative).out())
                .contains("\"./../")
                .contains("/a:b%20%C3%BC.yml\"");
        assertThat(Run.ospo("", "validate", "--format", "sarif", write(WARNED)).out())
                .contains("\"level\" : \"warning\"");
    }
}
