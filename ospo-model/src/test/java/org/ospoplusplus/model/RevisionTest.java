package org.ospoplusplus.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

    private static final Instant MORNING = Instant.parse("2024-05-16T08:00:00Z");

    private static final Instant EVENING = Instant.parse("2024-05-16T18:00:00Z");

    @Test
    void theFirstEditionWasNeverChanged() {
        assertThat(Revision.initial(MORNING)).isEqualTo(new Revision(0, Optional.of(MORNING), Optional.of(MORNING)));
        assertThat(Revision.INITIAL).isEqualTo(new Revision(0, Optional.empty(), Optional.empty()));
    }

    @Test
    void theNextEditionKeepsWhenItWasCreated() {
        assertThat(Revision.initial(MORNING).next(EVENING))
                .isEqualTo(new Revision(1, Optional.of(MORNING), Optional.of(EVENING)));
        assertThat(Revision.INITIAL.next(EVENING).next(EVENING))
                .isEqualTo(new Revision(2, Optional.empty(), Optional.of(EVENING)));
    }

    @Test
    void factoriesCutFractionsOfASecond() {
        Revision first = Revision.initial(MORNING.plusNanos(999_999_999));
        Revision second = first.next(EVENING.plusNanos(1));

        assertThat(second).isEqualTo(new Revision(1, Optional.of(MORNING), Optional.of(EVENING)));
    }

    @Test
    void fractionsOfASecondAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Revision(0, Optional.of(MORNING.plusMillis(1)), Optional.empty()))
                .withMessageStartingWith("Revision.created:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Revision(0, Optional.empty(), Optional.of(MORNING.plusNanos(1))))
                .withMessageStartingWith("Revision.modified:");
    }

    @Test
    void nothingChangesBeforeItIsCreated() {
        assertThat(new Revision(0, Optional.of(MORNING), Optional.of(MORNING)).modified())
                .contains(MORNING);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Revision(0, Optional.of(EVENING), Optional.of(MORNING)))
                .withMessageStartingWith("Revision.modified:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Revision.initial(EVENING).next(MORNING))
                .withMessageStartingWith("Revision.modified:");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE})
    void aSequenceIsNotNegative(int sequence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Revision(sequence, Optional.empty(), Optional.empty()))
                .withMessageStartingWith("Revision.sequence:");
    }

    @Test
    void aSequenceDoesNotWrapAround() {
        Revision last = new Revision(Integer.MAX_VALUE, Optional.empty(), Optional.empty());

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> last.next(MORNING));
    }

    static Instant[] outOfRange() {
        return new Instant[] {
            Instant.MIN,
            Instant.parse("0000-12-31T23:59:59Z"),
            Instant.parse("+10000-01-01T00:00:00Z"),
            Instant.ofEpochSecond(Instant.MAX.getEpochSecond())
        };
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void yearsWithoutFourDigitsAreRefused(Instant instant) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Revision.initial(instant))
                .withMessageStartingWith("Revision.created:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Revision.INITIAL.next(instant))
                .withMessageStartingWith("Revision.modified:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void theFirstAndTheLastSecond(Instant instant) {
        assertThat(Revision.initial(instant).created()).contains(instant);
    }
}
