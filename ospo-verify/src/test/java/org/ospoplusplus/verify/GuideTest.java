package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;

/** The guide shows the real output of its examples. {@link DocumentedCommandsIT} runs its commands. */
class GuideTest {

    private final WorkingGroup group = GuideExample.group();
    private final Session session = group.sessions().get(0);

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @Test
    void theExampleIsValid() {
        assertThat(OspoValidator.create().validate(group)).isEmpty();
    }

    @Test
    void textIsTheRealOutput() throws IOException {
        byte[] feed = Files.readAllBytes(Path.of("..", "examples", "feed.ics"));

        assertThat(Shown.inGuide("text"))
                .containsExactly(
                        lines(GuideExample.meetRegularly(group)),
                        lines(GuideExample.validate(group)),
                        lines(GuideExample.read(feed)),
                        lines(GuideExample.merge(group)),
                        lines(GuideExample.announce()),
                        lines(GuideExample.keepPrivate(group)));
    }

    @Test
    void jsonIsTheRealOutput() throws IOException {
        String answered =
                Files.readString(Path.of("consumers", "spring-boot", "src", "test", "resources", "bad-request.json"));

        assertThat(Shown.inGuide("json"))
                .containsExactly(GuideExample.json(session).replace(System.lineSeparator(), "\n") + "\n", answered);
    }

    @Test
    void listsComeBackFromAFile(@TempDir Path folder) {
        assertThat(GuideExample.lists(group, folder.resolve("größe.json"))).isEqualTo(group.sessions());
    }

    @Test
    void calendarLinesAreOfTheCalendar() {
        List<String> shown = Shown.inGuide("ics");

        assertThat(shown).hasSize(1);
        assertThat(GuideExample.publish(group).lines())
                .containsSubsequence(shown.get(0).lines().toList());
    }

    @Test
    void recipesForSeriesAreOfAValidExample() throws IOException {
        String example = Files.readString(Path.of("..", "examples", "series.yml"));
        List<String> recipes = Shown.inGuide("yml");

        assertThat(recipes).hasSize(3).allSatisfy(recipe -> assertThat(example).contains(recipe));
        WorkingGroup series = OspoJson.create()
                .readYaml(example.getBytes(StandardCharsets.UTF_8), WorkingGroup.class)
                .value();
        assertThat(OspoValidator.create().validate(series)).isEmpty();
        assertThat(series.upcoming(ZonedDateTime.parse("2026-02-01T00:00Z")).limit(11))
                .map(meeting -> meeting.when().firstDay().toString().substring(5))
                .containsExactly(
                        "02-03", "02-10", "02-17", "03-04", "03-31", "05-12", "05-26", "06-09", "06-23", "07-07",
                        "07-21");
    }

    @Test
    void stepsInTheGuideForSitesAreOfTheExample() throws IOException {
        String workflow = Files.readString(Path.of("..", "examples", "jekyll", ".github", "workflows", "site.yml"));

        assertThat(Shown.inGuideOfSites("yml"))
                .hasSize(2)
                .allSatisfy(steps -> assertThat(workflow).contains(steps));
    }

    @Test
    void allBlocksAreInLanguagesThatTestsVerify() throws IOException {
        Stream<String> languages = Files.readString(Path.of("..", "docs", "guide.md"))
                .lines()
                .filter(line -> line.startsWith("```") && line.length() > 3)
                .map(line -> line.substring(3));

        assertThat(languages).isSubsetOf("java", "text", "json", "ics", "console", "yml", "sql");
    }
}
