package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Facts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One run reports the faults of a document and the violations of the values that could be read. */
class FaultsWithViolationsTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Pattern LINE = Pattern.compile("(?m)^\\S+: (?:error|warning) (\\S+) (\\S+): ");

    @TempDir
    private Path folder;

    private static List<String> reports(String format, String document) {
        Run run = Run.ospo(document, "validate", "--publishable", "--as-of", "2020-01-01", "--from", format, "-");
        return LINE.matcher(run.err())
                .results()
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
    }

    private static final String GROUP = """
            id: a
            domain: a.example
            name: Grüße
            tracks:
            - {id: t, name: Stadt – 市}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Violations of other values, of the same session, and of a value within the faulty session.
                "sessions: [{id: a, when: {day: 2026-13-04}, links: ['ftp://a.example/é']}, {id: A, when: {day: 2026-03-04}}]"
                        + "|format /sessions/0/when/day, link-scheme /sessions/0/links/0/url, duplicate-id /sessions/1/id",
                "sessions: [{id: a, when: {day: 2026-03-04}, titel: é, links: ['ftp://a.example/é']}]"
                        + "|unknown-property /sessions/0/titel, link-scheme /sessions/0/links/0/url",
                // A rule for publishing and a reference, beside a fault of another session.
                "sessions: [{id: a, when: 5}, {id: b, when: {day: 2026-03-04}, status: confirmed, trackIds: [u]}]"
                        + "|type /sessions/0/when, publishable-access /sessions/1/registrations, publishable-policy"
                        + " /sessions/1/policies, publishable-title /sessions/1/title, publishable-time /sessions/1/when,"
                        + " unknown-track /sessions/1/trackIds/0",
                // The name of the group has no effect on its sessions, but its policies and ways to register have.
                "summary: 5¶sessions: [{id: b, title: é, when: {day: 2026-03-04}, trackIds: [u]}]"
                        + "|type /summary, unknown-track /sessions/0/trackIds/0",
                "policies: 5¶sessions: [{id: b, when: {day: 2026-03-04}, status: confirmed}]"
                        + "|type /policies, publishable-time /sessions/0/when",
                "registration: 5¶sessions: [{id: b, title: Vorträge – é, when: {day: 2026-03-04}, status: confirmed}]"
                        + "|unknown-property /registration, publishable-time /sessions/0/when",
                // An unknown property hides warnings only if it may be a misspelled list of acknowledgments, and rules
                // about several values only if it may be any of these values.
                "color: rouge é¶sessions: [{id: b, title: Friday – é, when: {day: 2026-03-04}, trackIds: [u]}]"
                        + "|unknown-property /color, title-weekday /sessions/0/title",
                "namen: é¶sessions: [{id: b, title: Friday – é, when: {day: 2026-03-04}, trackIds: [u]}]"
                        + "|unknown-property /namen, title-weekday /sessions/0/title, unknown-track"
                        + " /sessions/0/trackIds/0",
                "acknowleged: é¶sessions: [{id: b, title: Friday – é, when: {day: 2026-03-04}}]"
                        + "|unknown-property /acknowleged",
                "acknowledgments: é¶sessions: [{id: b, title: Friday – é, when: {day: 2026-03-04}}]"
                        + "|unknown-property /acknowledgments",
                // The reference may be correct, because a series or track was not read.
                "series: [{id: 5}]¶sessions: [{id: b, when: {day: 2026-03-04}, occurrence: {series: s, date: 2026-03-04}}]"
                        + "|type /series/0/id",
                // An acknowledgment may match a violation that is not reported.
                "acknowledged: [{code: title-weekday, reason: é}]¶sessions: [{id: b, title: 5, when: {day: 2026-03-04}}]"
                        + "|type /sessions/0/title",
            })
    void violationsAreReportedBesideFaults(String rest, String expected) {
        assertThat(reports("yaml", GROUP + rest.replace('¶', '\n'))).containsExactlyInAnyOrder(expected.split(", "));
    }

    @Test
    void aGroupWithoutARequiredValueIsChecked() {
        assertThat(reports("yaml", "id: a\nname: [é]\nlinks: ['ftp://a.example/é']\ntracks: [{id: t, name: ' '}]\n"))
                .containsExactlyInAnyOrder(
                        "missing-property (document)",
                        "type /name",
                        "link-scheme /links/0/url",
                        "blank /tracks/0/name");
    }

    @Test
    void anErrorOfSyntaxIsReportedAlone() {
        assertThat(reports("yaml", GROUP + "links: ['ftp://a.example/é'\n")).hasSize(1);
    }

    @Test
    void theOtherFilesOfAGroupAreChecked() throws IOException {
        Path group = write("group.yml", GROUP + "links: ['ftp://a.example/é']\n");
        Path faulty = write("one.yml", "id: a\nwhen: {day: 5}\nlinks: ['ftp://a.example/é']\n");
        Path unreadable = write("two.yml", "id: b\nwhen: [é\n");
        Path sound =
                write("three.yml", "id: A\nwhen: {day: 2026-03-04}\ntrackIds: [u]\nlinks: ['ftp://a.example/é']\n");

        Run run =
                Run.ospo("", "validate", group.toString(), faulty.toString(), unreadable.toString(), sound.toString());

        assertThat(run.err())
                .containsSubsequence(
                        "group.yml:6:9: error link-scheme /links/0/url",
                        "one.yml:2:13: error type /when/day",
                        "one.yml:3:9: error link-scheme /links/0/url",
                        "three.yml:1:5: error duplicate-id /id",
                        "three.yml:3:12: error unknown-track /trackIds/0",
                        "three.yml:4:9: error link-scheme /links/0/url",
                        "two.yml:3:1: error syntax (document)");
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<WorkingGroup> groups() {
        return Stream.of(Complete.workingGroup(), Facts.notesUnderChathamHouseRule(), Facts.oneMeetingMoved());
    }

    /** Each property of a group gets a wrong type, or another name. The faults must not cause any violation. */
    @ParameterizedTest
    @MethodSource("groups")
    void aFaultCausesNoViolation(WorkingGroup group) {
        JsonNode document = MAPPER.readTree(OspoJson.create().write(group));
        Set<String> before = new TreeSet<>(reports("json", document.toString()));
        List<String> caused = new ArrayList<>();
        damageEach(document, document, before, caused);

        assertThat(caused).isEmpty();
    }

    private static void damageEach(JsonNode document, JsonNode node, Set<String> before, List<String> caused) {
        if (node instanceof ArrayNode array) {
            array.forEach(element -> damageEach(document, element, before, caused));
        } else if (node instanceof ObjectNode object) {
            for (String name : object.propertyNames().stream().toList()) {
                damageEach(document, object.get(name), before, caused);
                JsonNode value = object.get(name);
                object.set(name, MAPPER.createArrayNode().add(MAPPER.createArrayNode()));
                check(document, before, name, caused);
                object.remove(name);
                // No reader takes another word for an acknowledgment.
                String unknown = name.equals("acknowledged") ? "acknowleged" : "größe-" + name;
                object.set(unknown, value);
                check(document, before, name, caused);
                object.remove(unknown);
                object.set(name, value);
            }
        }
    }

    private static void check(JsonNode document, Set<String> before, String name, List<String> caused) {
        Set<String> faults = Set.of("type", "unknown-property", "missing-property", "format", "ill-formed", "null");
        reports("json", document.toString()).stream()
                .filter(report -> !before.contains(report))
                .filter(report -> !faults.contains(report.substring(0, report.indexOf(' '))))
                .forEach(report -> caused.add(name + ": " + report));
    }

    @Test
    void theCodesExist() {
        Set<String> known = ResourceBundle.getBundle("ContributorValidationMessages").keySet().stream()
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .collect(Collectors.toSet());

        assertThat(known).containsAll(UnreadValues.OF_A_VALUE).containsAll(UnreadValues.OF_AN_ELEMENT);
        assertThat(UnreadValues.OF_A_VALUE).doesNotContainAnyElementsOf(UnreadValues.OF_AN_ELEMENT);
        assertThat(known).containsAll(UnreadValues.OF_AN_OBJECT);
    }

    @Test
    void theCodesWhoseMessagesNameASessionAreKnown() {
        ResourceBundle messages = ResourceBundle.getBundle("ContributorValidationMessages", Locale.ROOT);

        assertThat(messages.keySet().stream()
                        .filter(key -> messages.getString(key).contains("{id}"))
                        .map(key -> key.substring(key.lastIndexOf('.') + 1)))
                .containsExactlyInAnyOrderElementsOf(UnreadValues.THAT_NAME_A_SESSION);
    }
}
