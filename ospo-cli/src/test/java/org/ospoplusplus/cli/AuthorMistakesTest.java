package org.ospoplusplus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes with files and standard input, each with its place and text. The tests of the module for JSON have tables of
 * the mistakes in YAML and in values.
 */
class AuthorMistakesTest {

    private static final String GROUP = "id: runde\ndomain: example.org\nname: Größe – 大\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        write("group.yml", GROUP, StandardCharsets.UTF_8);
        write("latin.yml", GROUP.replace("– 大", ""), StandardCharsets.ISO_8859_1);
        write("utf16.yml", GROUP, StandardCharsets.UTF_16);
        write("empty.yml", "", StandardCharsets.UTF_8);
        write(
                "merge.yml",
                GROUP + "<<<<<<< HEAD\nsummary: a\n=======\nsummary: b\n>>>>>>> ö\n",
                StandardCharsets.UTF_8);
        write("group.txt", GROUP, StandardCharsets.UTF_8);
        write("session.yml", "id: vortrag\ntitle: Vorträge\nwhen: {day: 2026-05-05}\n", StandardCharsets.UTF_8);
        write("again.yml", "id: Vortrag\ntitle: Noch einmal\nwhen: {day: 2026-05-06}\n", StandardCharsets.UTF_8);
        write("tab.yml", "id: runde\n\tdomain: example.org\n", StandardCharsets.UTF_8);
        Files.createDirectory(folder.resolve("leer"));
    }

    private void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            latin.yml   | :3:9: error encoding (document): the document must be UTF-8
            utf16.yml   | :1:1: error encoding (document): the document must be UTF-8
            empty.yml   | :1:1: error syntax (document): the document is empty; it must be an object such as
            merge.yml   | :4:1: error syntax (document): a merge conflict begins here; choose one of the two versions
            tab.yml     | :2:1: error syntax (document): found a tab, but YAML allows only spaces
            group.txt   | so rename it if it is YAML, for example to group.yml
            missing.yml | : does not exist; check the name
            leer        | : no file has the working group of these sessions and series; name the group file first
            """)
    void aWrongFileIsExplained(String name, String message) {
        Run run = Run.ospo("", "validate", folder.resolve(name).toString());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains(folder.resolve(name).toString()).contains(message);
    }

    @Test
    void theSameIdInTwoFilesNamesBoth() {
        Run run = Run.ospo(
                "",
                "validate",
                folder.resolve("group.yml").toString(),
                folder.resolve("session.yml").toString(),
                folder.resolve("again.yml").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .contains(folder.resolve("again.yml") + ":1:5: error duplicate-id /id: ", "session.yml:1:5");
    }

    @Test
    void aPageWhoseNameIsNoIdNeedsOne() throws IOException {
        String page = "---\ntitle: Größe\nospo:\n  when: {day: 2026-05-05}\n---\n";
        write("2026-05-05-größe.md", page, StandardCharsets.UTF_8);
        String group = folder.resolve("group.yml").toString();
        String name = folder.resolve("2026-05-05-größe.md").toString();

        assertThat(Run.ospo("", "validate", group, name).err())
                .isEqualTo(name + ":4:3: error missing-property (document): the property \"id\" is missing; add it;"
                        + " the name of the page cannot be an id, which has only ASCII letters, digits and"
                        + " . _ ~ @ + = -\n");
        write("2026-05-05-größe.md", page.replace("  when", "  id: groesse\n  when"), StandardCharsets.UTF_8);
        assertThat(Run.ospo("", "validate", group, name).exitCode()).isZero();
    }

    @Test
    void yamlOnStandardInputNeedsItsFormat() {
        Run run = Run.ospo(GROUP, "validate", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("-:1:1: error syntax (document): ")
                .endsWith("; standard input is read as JSON, so write --from yaml if it is YAML\n");
        assertThat(Run.ospo(GROUP, "validate", "-", "--from", "yaml").exitCode())
                .isZero();
        // A mistake in JSON is no reason for the hint.
        assertThat(Run.ospo("{\"id\": é}", "validate", "-").err()).doesNotContain("--from");
    }
}
