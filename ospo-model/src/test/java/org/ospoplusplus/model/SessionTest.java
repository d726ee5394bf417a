package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ospoplusplus.model.Session.Status;
import org.ospoplusplus.model.time.When;

class SessionTest {

    private static final When APRIL = When.on(LocalDate.of(2024, 4, 11));

    private static final When MAY = When.on(LocalDate.of(2024, 5, 16));

    private static final When JUNE = When.in(YearMonth.of(2024, 6));

    private static final Revision SECOND = Revision.INITIAL.next(Instant.parse("2024-03-01T10:00:00Z"));

    private static final Revision THIRD = SECOND.next(Instant.parse("2024-03-02T10:00:00Z"));

    @Test
    void aNewSessionIsASaveTheDateInItsFirstEdition() {
        Session session = Session.builder("a", APRIL).build();

        assertThat(session.status()).isEqualTo(Status.TENTATIVE);
        assertThat(session.revision()).isEqualTo(Revision.INITIAL);
        assertThat(session.isRescheduled()).isFalse();
        assertThat(session.title()).isEmpty();
        assertThat(session.aliases()).isEqualTo(Aliases.NONE);
    }

    @Test
    void eachMoveRemembersTheDateBefore() {
        Session session =
                Session.builder("a", APRIL).build().rescheduledTo(MAY, SECOND).rescheduledTo(JUNE, THIRD);

        assertThat(session.id()).isEqualTo("a");
        assertThat(session.when()).isEqualTo(JUNE);
        assertThat(session.earlierDates()).containsExactly(APRIL, MAY);
        assertThat(session.isRescheduled()).isTrue();
        assertThat(session.revision()).isEqualTo(THIRD);
    }

    @Test
    void aMoveDropsTheLineThatNamedTheOldTimeAndNothingElse() {
        Session before = Full.of(Session.class);
        Revision next = before.revision().next(Instant.parse("2024-05-01T00:00:00Z"));

        Session after = before.rescheduledTo(JUNE, next);

        assertThat(after.announced()).isEmpty();
        assertThat(after.earlierDates())
                .startsWith(before.earlierDates().toArray(When[]::new))
                .endsWith(before.when())
                .hasSize(before.earlierDates().size() + 1);
        assertThat(Records.differences(before, after)).containsExactly("when", "announced", "revision", "earlierDates");
    }

    @ParameterizedTest
    @CsvSource({
        "TENTATIVE, TENTATIVE",
        "CONFIRMED, CONFIRMED",
        // The new date is not confirmed.
        "POSTPONED, TENTATIVE",
        "CANCELLED, TENTATIVE",
        "WITHDRAWN, TENTATIVE"
    })
    void aMovedSessionIsExpectedAgain(Status before, Status after) {
        Session session = Session.builder("a", APRIL).status(before).build();

        assertThat(session.rescheduledTo(MAY, SECOND).status()).isEqualTo(after);
    }

    @Test
    void aMoveNeedsADate() {
        Session session = Session.builder("a", APRIL).build();

        assertThatNullPointerException()
                .isThrownBy(() -> session.rescheduledTo(null, SECOND))
                .withMessageStartingWith("Session.when ");
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void anotherStatusChangesTheRevisionAndNothingElse(Status status) {
        Session before = Full.of(Session.class);
        Revision next = before.revision().next(Instant.parse("2024-05-01T00:00:00Z"));

        Session after = before.withStatus(status, next);

        Records.assertEqual(
                after, before.toBuilder().status(status).revision(next).build());
        assertThat(after.announced()).isEqualTo(before.announced());
    }

    @Test
    void cancelledIsAStatus() {
        Session before = Full.of(Session.class);
        Revision next = before.revision().next(Instant.parse("2024-05-01T00:00:00Z"));

        Session after = before.cancelled(next);

        assertThat(after.status()).isEqualTo(Status.CANCELLED);
        assertThat(after.revision()).isEqualTo(next);
        assertThat(Records.differences(before, after)).containsExactly("status", "revision");
    }

    static Stream<BiFunction<Session, Revision, Session>> editions() {
        return Stream.of(
                (session, revision) -> session.rescheduledTo(MAY, revision),
                (session, revision) -> session.withStatus(Status.POSTPONED, revision),
                Session::cancelled);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void theSequenceGrows(BiFunction<Session, Revision, Session> edition) {
        Session session = Session.builder("a", APRIL).revision(THIRD).build();
        Revision later = Revision.initial(Instant.parse("2030-01-01T00:00:00Z"));
        Revision far = new Revision(9, Optional.empty(), Optional.empty());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition.apply(session, THIRD))
                .withMessage("Revision.sequence: must be higher than 2");
        assertThatIllegalArgumentException().isThrownBy(() -> edition.apply(session, SECOND));
        assertThatIllegalArgumentException().isThrownBy(() -> edition.apply(session, later));
        assertThat(edition.apply(session, far).revision()).isEqualTo(far);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void aSessionWasMovedIfAnEarlierDateNamesAnotherStart(When now, List<When> earlier, @Nullable When from) {
        Session session = Session.builder("größe", now).earlierDates(earlier).build();

        assertThat(session.movedFrom()).isEqualTo(Optional.ofNullable(from));
        assertThat(session.earlierStarts()).allMatch(start -> !start.mayShareStart(now) && !now.mayShareStart(start));
    }

    static Stream<Arguments> moves() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate day = LocalDate.of(2027, 3, 4);
        When.Timed time = When.at(day.atTime(17, 0), berlin);
        When on = When.on(day);
        When.Timed before = When.at(day.atTime(16, 0), berlin);
        return Stream.of(
                Arguments.of(time, List.of(), null),
                Arguments.of(time, List.of(When.in(YearMonth.of(2027, 3))), null),
                Arguments.of(time, List.of(When.in(Year.of(2027))), null),
                Arguments.of(time, List.of(time.withDuration(Duration.ofHours(2))), null),
                Arguments.of(time, List.of(When.at(day.atTime(16, 0), ZoneId.of("UTC"))), null),
                Arguments.of(time, List.of(on), null),
                Arguments.of(on, List.of(time), null),
                Arguments.of(on, List.of(When.between(day, day.plusDays(2))), null),
                Arguments.of(When.in(YearMonth.of(2027, 3)), List.of(on), null),
                Arguments.of(When.in(Year.of(2027)), List.of(When.in(YearMonth.of(2027, 3))), null),
                Arguments.of(time, List.of(before), before),
                Arguments.of(time, List.of(before, time.withDuration(Duration.ofHours(2))), before),
                Arguments.of(time, List.of(When.on(day.plusDays(1)), before), before),
                Arguments.of(on, List.of(When.on(day.plusDays(1))), When.on(day.plusDays(1))),
                Arguments.of(
                        on,
                        List.of(When.between(day.minusDays(1), day.plusDays(1))),
                        When.between(day.minusDays(1), day.plusDays(1))),
                Arguments.of(time, List.of(When.in(YearMonth.of(2027, 2))), When.in(YearMonth.of(2027, 2))));
    }
}
