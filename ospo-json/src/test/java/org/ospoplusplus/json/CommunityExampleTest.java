package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.ConductPolicy;
import org.ospoplusplus.model.Meeting;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.validation.OspoValidator;

/** The page of a small community among the examples is short and valid. */
class CommunityExampleTest {

    private static final Path PAGE = Path.of("..", "examples", "community.md");

    @Test
    void itIsShortAndValidAndDescribesItsMeetings() throws IOException {
        byte[] page = Files.readAllBytes(PAGE);
        WorkingGroup group =
                OspoJson.create().readFrontMatter(page, WorkingGroup.class).value();

        assertThat(Files.readAllLines(PAGE)).hasSizeLessThanOrEqualTo(60);
        assertThat(OspoValidator.create().validate(group)).isEmpty();
        assertThat(group.name()).isEqualTo("Lake Cities Open Source Round 🌊");
        assertThat(group.description())
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("Offices of cities at lakes")
                        .endsWith("歓迎."));
        assertThat(group.image()).isPresent();
        assertThat(group.policies()).containsExactly(ConductPolicy.CHATHAM_HOUSE_RULE);
        ZoneId zone = ZoneId.of("Europe/Zurich");
        assertThat(group.meetings(
                        LocalDate.of(2026, 7, 15).atStartOfDay(zone),
                        LocalDate.of(2026, 9, 18).atStartOfDay(zone)))
                .extracting(Meeting::id)
                .containsExactly("round-2026-07-21", "round-2026-09-01", "round-2026-09-15", "day-at-the-lake");
    }
}
