package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.time.When;

/** Changes of one session, and of the sessions of a group. */
class SessionChangesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.5Z");
    private static final When.Timed EVENING =
            When.at(LocalDateTime.parse("2026-03-05T18:00"), PARIS, Duration.ofMinutes(90));

    private static Session session(String id) {
        return Session.builder(id, EVENING).title("Größe – 規模 " + id).build();
    }

    private static WorkingGroup group(String... ids) {
        return WorkingGroup.builder("canal", "example.org", "Grachtenrunde – 運河")
                .sessions(List.of(ids).stream().map(SessionChangesTest::session).toList())
                .build();
    }

    @Test
    void aMovedSessionKeepsItsDurationAndHasTheNextRevision() {
        Session moved = session("treffen").rescheduledTo(When.at(LocalDateTime.parse("2026-03-12T17:00"), PARIS), NOW);

        assertThat(moved.when())
                .isEqualTo(When.at(LocalDateTime.parse("2026-03-12T17:00"), PARIS, Duration.ofMinutes(90)));
        assertThat(moved.earlierDates()).containsExactly(EVENING);
        assertThat(moved.revision().sequence()).isEqualTo(1);
        assertThat(moved.revision().modified()).contains(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @Test
    void aNewDurationAndANewDayReplaceTheDuration() {
        When.Timed shorter = When.at(LocalDateTime.parse("2026-03-12T17:00"), PARIS, Duration.ofMinutes(30));
        When day = When.on(LocalDate.of(2026, 3, 12));

        assertThat(session("kürzer").rescheduledTo(shorter, NOW).when()).isEqualTo(shorter);
        assertThat(session("tag").rescheduledTo(day, NOW).when()).isEqualTo(day);
    }

    @Test
    void aCancelledSessionHasTheNextRevision() {
        Session off = session("treffen").cancelled(NOW).cancelled(NOW.plusSeconds(60));

        assertThat(off.status()).isEqualTo(Session.Status.CANCELLED);
        assertThat(off.revision().sequence()).isEqualTo(2);
    }

    @Test
    void aSessionIsAddedOrTakesThePlaceOfTheOneWithItsId() {
        Session changed = session("b").toBuilder().title("Neu – 新").build();

        assertThat(group("a", "b", "c").withSession(changed).sessions())
                .containsExactly(session("a"), changed, session("c"));
        assertThat(group("a").withSession(changed).sessions()).containsExactly(session("a"), changed);
    }

    @Test
    void aSessionIsReplacedOrRemovedByItsId() {
        WorkingGroup group = group("a", "b", "c");

        assertThat(group.replaceSession("b", session -> session.cancelled(NOW)).sessions())
                .extracting(Session::status)
                .containsExactly(Session.Status.TENTATIVE, Session.Status.CANCELLED, Session.Status.TENTATIVE);
        assertThat(group.withoutSession("b").sessions()).containsExactly(session("a"), session("c"));
        assertThat(group.sessions()).as("the group itself does not change").hasSize(3);
    }

    @Test
    void anUnknownIdIsRefused() {
        WorkingGroup group = group("a");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.replaceSession("fehlt-é", session -> session))
                .withMessage("sessionId: no session has this id");
        assertThatIllegalArgumentException().isThrownBy(() -> group.withoutSession("A"));
    }
}
