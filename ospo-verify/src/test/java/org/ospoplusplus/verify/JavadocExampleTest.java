package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ospoplusplus.ical.CalendarWriter;
import org.ospoplusplus.ical.warning.CalendarWarning;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.Track;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SourcePage;
import org.ospoplusplus.testkit.jqwik.OspoArbitraries;

/** The examples in Javadoc have the documented effect. */
class JavadocExampleTest {

    private final Pages pages = new Pages();

    /** A class under test, as a user may have one. */
    private static final class Pages {

        String of(Session session) {
            return "/sessions/" + session.id();
        }
    }

    @Test
    void theModelAnswersQueries() {
        assertThat(JavadocExample.model(
                        SourcePage.workingGroup(), ZonedDateTime.parse("2021-11-09T00:00:00+01:00[Europe/Paris]")))
                .contains("measuring-ospostrue2");
    }

    @Test
    void aMoveIsAChange() {
        WorkingGroup before = SourcePage.workingGroup();
        Session session = before.sessions().get(0);
        Session moved =
                session.toBuilder().when(When.on(LocalDate.parse("2021-12-01"))).build();
        WorkingGroup after = before.toBuilder()
                .sessions(List.of(moved, before.sessions().get(1)))
                .build();

        assertThat(JavadocExample.diff(before, after))
                .containsExactly(session.id() + " moved to Days[first=2021-12-01, last=2021-12-01]");
        assertThat(JavadocExample.diff(before, before)).isEmpty();
    }

    @Test
    void occurrencesAreOnSecondThursdays() {
        assertThat(JavadocExample.time())
                .extracting(LocalDate::toString)
                .containsExactly("2030-01-10", "2030-02-14", "2030-03-14");
    }

    @Test
    void violationsAreInGerman() {
        Session nameless = Minimal.session().toBuilder().title(" ").build();

        assertThat(JavadocExample.validation(nameless))
                .anySatisfy(violation -> assertThat(violation.message()).startsWith("darf nicht leer sein"));
    }

    @Test
    void documentsArePublished() throws IOException {
        byte[] bytes = OspoJson.create().write(SourcePage.workingGroup()).getBytes(StandardCharsets.UTF_8);

        assertThat(JavadocExample.json(bytes)).contains("measuring-ospos");
        assertThat(JavadocExample.module().writeValueAsString(Minimal.session()))
                .startsWith("{")
                .isEqualTo(JavadocExample.moduleForJackson2().writeValueAsString(Minimal.session()));
    }

    @Test
    void calendarsAreReadAndWrittenAgain() throws IOException {
        String calendar = CalendarWriter.create().write(SourcePage.workingGroup());

        String again = JavadocExample.calendar(new ByteArrayInputStream(calendar.getBytes(StandardCharsets.UTF_8)));

        assertThat(again).contains("UID:measuring-ospos@ospoplusplus.org");
    }

    @Test
    void eventsBecomeSessions() {
        List<CalendarWarning> warnings = new ArrayList<>();

        assertThat(JavadocExample.bridge(Complete.workingGroup(), Complete.session(), warnings))
                .contains(Complete.session());
        assertThat(warnings).isEmpty();
    }

    @Test
    void theValidatorFindsTheInvalidValuesOfTheCatalogue() {
        JavadocExample.invalidValues(OspoValidator.create());
    }

    @Test
    void largeProgramsAreWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.ndjson");

        JavadocExample.largeProgramme(file);

        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines).hasSize(1_000);
        }
    }

    // [shown
    @Property
    void everySessionHasAPage(@ForAll Session session) {
        assertThat(pages.of(session)).contains(session.id());
    }
    // shown]

    // [shown
    @Provide
    Arbitrary<Session> upcoming() {
        return OspoArbitraries.sessions().inTrack("cities").online().confirmed();
    }
    // shown]

    @Property(tries = 50)
    void upcomingSessionsAreConfirmed(@ForAll("upcoming") Session session) {
        assertThat(session.status()).isEqualTo(Session.Status.CONFIRMED);
    }

    @Provide
    Arbitrary<Session> timed() {
        // [shown
        Arbitrary<Session> sessions =
                OspoArbitraries.sessions().inTracks("cities").timed().online().confirmed();
        // shown]
        return sessions;
    }

    @Property(tries = 50)
    void narrowedSessionsAreInTheirTrack(@ForAll("timed") Session session) {
        assertThat(session.trackIds()).contains("cities");
    }

    @Provide
    Arbitrary<WorkingGroup> groups() {
        // [shown
        Arbitrary<WorkingGroup> groups = OspoArbitraries.workingGroups()
                .withTracks(Track.of("cities", "Cities"))
                .withSessions(OspoArbitraries.sessions().inTrack("cities").publishable());
        // shown]
        return groups;
    }

    @Property(tries = 50)
    void narrowedGroupsHaveTheirTrack(@ForAll("groups") WorkingGroup group) {
        assertThat(group.tracks()).extracting(Track::id).containsExactly("cities");
    }
}
