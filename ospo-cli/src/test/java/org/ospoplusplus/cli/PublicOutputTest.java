package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public output of small documents has no private values. */
class PublicOutputTest {

    private record Outcome(int exitCode, String out, String err) {}

    @TempDir
    Path folder;

    private static Outcome ospo(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new Command(new ByteArrayInputStream(new byte[0]), out, err).run(arguments);
        return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@return the path of a copy of a case} */
    private String copied(String name) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream in = Objects.requireNonNull(PublicOutputTest.class.getResourceAsStream("cases/" + name))) {
            Files.copy(in, copy);
        }
        return copy.toString();
    }

    /** {@return the content of all files that {@code publish} has written} */
    private String published() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("site"))) {
            List<Path> regular = files.filter(Files::isRegularFile).sorted().toList();
            return regular.stream().map(PublicOutputTest::content).collect(Collectors.joining("\n"));
        }
    }

    private static String content(Path file) {
        try {
            return file + "\n" + Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Outcome publish(String file) {
        return ospo("publish", file, "-o", folder.resolve("site").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "ics", "jsonld"})
    void aPrivateEventIsNotConverted(String format) throws IOException {
        String file = copied("class-private.ics");
        Outcome outcome = ospo("convert", file, "--to", format);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).isNotEmpty().doesNotContain("Gehälter", "a@example.org", "2026-01-05", "20260105");
        assertThat(outcome.err()).contains(file + ":6:1: removed private-session /sessions/0\n");
    }

    @Test
    void aPrivateEventIsNotPublished() throws IOException {
        Outcome outcome = publish(copied("class-private.ics"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(published()).contains("calendar.ics").doesNotContain("Gehälter", "sessions/a");
        assertThat(outcome.err()).contains(": removed private-session /sessions/0\n");
    }

    @Test
    void aPrivateEventIsKeptAndMarkedOnRequest() throws IOException {
        String file = copied("class-private.ics");

        assertThat(ospo("convert", file, "--private", "--to", "json").out())
                .contains("\"title\": \"Gehälter und Löhne 💶\"", "\"classification\": \"private\"");
        assertThat(ospo("convert", file, "--private", "--to", "ics").out())
                .contains("SUMMARY:Gehälter und Löhne 💶\r\n", "CLASS:PRIVATE\r\n");
        assertThat(ospo("convert", file, "--private", "--to", "jsonld").out()).doesNotContain("Gehälter");
    }

    @Test
    void aSecretThatIsRepeatedIsNotPublished() throws IOException {
        String file = copied("secret-repeated.yml");
        Outcome published = publish(file);

        assertThat(published.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("site")).doesNotExist();
        assertThat(published.err().lines())
                .filteredOn(line -> line.contains(": error "))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains(":8:", " error exposed-secret-join-link /sessions/0/description: "),
                        line -> assertThat(line)
                                .contains(":10:", " error exposed-secret-join-link /sessions/0/registrations/0/url: "));
        for (String format : List.of("json", "ics", "jsonld")) {
            Outcome converted = ospo("convert", file, "--to", format);
            assertThat(converted.exitCode()).isEqualTo(1);
            assertThat(converted.out()).isEmpty();
            assertThat(converted.err()).doesNotContain("S3CRET", "meet.example.org");
        }
        assertThat(ospo("convert", file, "--private", "--to", "json").exitCode())
                .isZero();
    }

    @Test
    void anExposureNamesThePlaceOfTheSecretAndTheRemedy() throws IOException {
        assertThat(publish(copied("secret-repeated.yml")).err().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .endsWith(
                                ": repeats the secret join link of /sessions/0/venue/online/join (line 9), which is removed"
                                        + " from public output; remove it here, or mark it as not secret in line 9"));
    }

    /** The message names the repeated secret, because a document of many sessions has several. */
    @Test
    void anExposureNamesTheSecretThatIsRepeated() throws IOException {
        String file = Files.writeString(folder.resolve("two.yml"), """
                        id: g
                        domain: example.org
                        name: Größe
                        summary: "Passcode: ZWEI-2"
                        sessions:
                        - id: a
                          when: {first: 2026-02-27, last: 2026-02-27}
                          venue: {online: {platform: {name: Zoom}, join: {url: "https://meet.example.org/j/1?pwd=EINS-1", secret: true}}}
                        - id: b
                          when: {first: 2026-02-28, last: 2026-02-28}
                          venue: {online: {platform: {name: Zoom}, join: {url: "https://meet.example.org/j/2?pwd=ZWEI-2", secret: true}}}
                        """).toString();

        assertThat(publish(file).err())
                .isEqualTo(file + ":4:10: error exposed-passcode /summary: repeats the passcode of"
                        + " /sessions/1/venue/online/join (line 11), which is removed from public output; remove it here,"
                        + " or mark it as not secret in line 11\n");
    }

    @Test
    void aPasscodeCannotBeMarkedAsNotSecret() throws IOException {
        String file = Files.writeString(folder.resolve("code.yml"), """
                        id: g
                        domain: example.org
                        name: Größe
                        summary: "Passcode: GEHEIM-7"
                        venue: {online: {platform: Zoom, join: "https://meet.example.org/größe", passcode: GEHEIM-7}}
                        """).toString();

        assertThat(publish(file).err())
                .isEqualTo(file + ":4:10: error exposed-passcode /summary: repeats the passcode of"
                        + " /venue/online/passcode (line 5), which is removed from public output; remove it here\n");
    }

    @Test
    void publishableDocumentsAreThoseThatPublishAccepts() throws IOException {
        String file = copied("secret-repeated.yml");
        Outcome validated = ospo("validate", "--publishable", file);

        assertThat(validated.exitCode()).isEqualTo(1);
        assertThat(validated.out()).isEmpty();
        assertThat(validated.err()).isEqualTo(publish(file).err());
        assertThat(ospo("validate", "--publishable", "--format", "json", file).out())
                .contains("\"code\" : \"exposed-secret-join-link\"", "\"pointer\" : \"/sessions/0/description\"")
                .doesNotContain("S3CRET");
        Outcome draft = ospo("validate", file);
        assertThat(draft.out()).isEqualTo(file + ": valid\n");
        assertThat(draft.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(": warning exposed-secret-join-link /sessions/0/description"),
                        line -> assertThat(line)
                                .contains(": warning exposed-secret-join-link /sessions/0/registrations/0/url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "publish"})
    void warningsOfExposuresArePrintedAfterErrors(String command) throws IOException {
        String file = Files.writeString(
                        folder.resolve("both.yml"),
                        Files.readString(Path.of(copied("secret-repeated.yml")))
                                + "  guests: [{name: Zoë, email: zoe@example.org}]\nsummary: zoe@example.org\n")
                .toString();
        String[] arguments = command.equals("convert")
                ? new String[] {command, file, "--to", "json"}
                : new String[] {command, file, "-o", folder.resolve("site").toString()};

        assertThat(ospo(arguments).err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(": error exposed-secret-join-link /sessions/0/description"),
                        line -> assertThat(line).contains(": error exposed-secret-join-link /sessions/0/registrations"),
                        line -> assertThat(line).contains(": warning exposed-private-email /summary"));
        assertThat(ospo("validate", "--publishable", "--format", "json", file).out())
                .contains("\"code\" : \"exposed-private-email\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "convert", "publish"})
    void aWindowIsRefusedForOtherDocuments(String command) throws IOException {
        String file = copied("secret-repeated.yml");
        List<String> arguments = new ArrayList<>(List.of(command, file, "--window", "2026-01-01/2026-12-31"));
        if (command.equals("convert")) {
            arguments.addAll(List.of("--to", "json"));
        } else if (command.equals("publish")) {
            arguments.addAll(List.of("-o", folder.resolve("site").toString()));
        }

        assertThat(ospo(arguments.toArray(String[]::new)))
                .isEqualTo(new Outcome(
                        2,
                        "",
                        "ospo: " + file + ": is not a calendar, and --window is only for calendars (.ics); omit"
                                + " --window for this file\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "publish"})
    void helpNamesAllThatIsRemoved(String command) {
        assertThat(ospo(command, "--help").out().replaceAll("\\s+", " "))
                .contains("private and confidential sessions", "a policy that forbids attribution", "only warns");
    }

    @Test
    void anAddressThatIsRepeatedIsAWarning() throws IOException {
        String file = Files.writeString(folder.resolve("address.yml"), """
                        id: g
                        domain: example.org
                        name: Größe
                        sessions:
                        - id: a
                          when: {first: 2026-02-27, last: 2026-02-27}
                          description: "Fragen an ÄDA@example.org oder ada@example.org"
                          guests: [{name: Ada Lovelace, email: Ada@example.org}]
                        """).toString();
        Outcome outcome = publish(file);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err().lines())
                .contains(file + ":8:40: removed private-email /sessions/0/guests/0/email")
                .last()
                .satisfies(line -> assertThat(line)
                        .contains(" warning exposed-private-email /sessions/0/description: ")
                        .endsWith(
                                ": repeats the private email of /sessions/0/guests/0/email (line 8), which is removed from"
                                        + " public output; remove it here too, unless the guest wants the address to be"
                                        + " public")
                        .doesNotContain("@"));
    }

    @Test
    void theChathamHouseRuleProtectsSpeakersEvenIfItDoesNotSaySo() throws IOException {
        Outcome outcome = publish(copied("chatham-without-attribution.yml"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err())
                .contains(" warning chatham-house-attribution /policies/0/attribution: ")
                .contains(": removed attribution-forbidden /sessions/0/links/0/speakers\n");
        assertThat(published()).contains("Äpfel 🍏").doesNotContain("Ada");
    }

    @Test
    void acknowledgedWarningsAreNotPrintedAndErrorsAre() throws IOException {
        String file = Files.writeString(
                        folder.resolve("both.yml"),
                        Files.readString(Path.of(copied("secret-repeated.yml")))
                                + "  guests: [{name: Zoë, email: zoe@example.org}]\nsummary: zoe@example.org\n"
                                + "acknowledged:\n"
                                + "- {code: exposed-private-email, reason: Zoë möchte das}\n"
                                + "- {code: exposed-secret-join-link, id: a, reason: Später}\n")
                .toString();

        assertThat(ospo("validate", file)).isEqualTo(new Outcome(0, file + ": valid\n", ""));
        assertThat(publish(file).err().lines()).hasSize(2).allMatch(line -> line.contains(": error exposed-secret-"));
    }

    @Test
    void twoSessionsWithOneTicketPageAreReportedAndTheirClash() throws IOException {
        Outcome outcome = ospo("validate", copied("one-link-two-sessions.yml"));

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains(": warning clash /sessions/1/when: "),
                        line -> assertThat(line)
                                .contains(":15:41: warning shared-registration /sessions/1/registrations/0/url: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moved-onto-cadence.yml", "adjourn-at-end.yml"})
    void thisHasNoFinding(String name) throws IOException {
        String file = copied(name);

        assertThat(ospo("validate", file)).isEqualTo(new Outcome(0, file + ": valid\n", ""));
    }
}
