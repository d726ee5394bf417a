package org.ospoplusplus.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.validation.OspoValidator;
import org.ospoplusplus.model.validation.Publishable;

class LargeProgramTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE})
    void nothingIsWrongWithIt(long seed) {
        assertThat(OspoValidator.create().validate(LargeProgram.of(seed, 300).workingGroup(), Publishable.class))
                .isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameSessions() {
        assertThat(LargeProgram.of(7, 500).sessions())
                .containsExactlyElementsOf(LargeProgram.of(7, 500).sessions().toList());
        assertThat(LargeProgram.of(8, 500).workingGroup())
                .isNotEqualTo(LargeProgram.of(7, 500).workingGroup());
    }

    @Test
    void aSessionIsTheSameOnItsOwnAndInALargerProgram() {
        assertThat(LargeProgram.of(7, 500).sessions().skip(321).findFirst())
                .contains(LargeProgram.of(7, 100_000).session(321));
    }

    @Test
    void sessionsDiffer() {
        assertThat(LargeProgram.of(1, 2000).sessions()).extracting(Session::id).doesNotHaveDuplicates();
        assertThat(LargeProgram.of(1, 2000).sessions().map(Session::description).distinct())
                .hasSizeGreaterThan(1990);
    }

    @Test
    void theyAreMadeAsTheyAreAskedFor() {
        assertThat(LargeProgram.of(1, Integer.MAX_VALUE).sessions().limit(3)).hasSize(3);
        assertThat(LargeProgram.of(1, Integer.MAX_VALUE)
                        .session(Integer.MAX_VALUE - 1)
                        .when()
                        .firstDay()
                        .getYear())
                .isBetween(2000, 2200);
    }

    @Test
    void theyAreNoMoreThanAskedFor() {
        LargeProgram programme = LargeProgram.of(1, 3);

        assertThat(programme.sessions()).hasSize(3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> programme.session(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> programme.session(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> LargeProgram.of(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LargeProgram.of(1, 100_001).workingGroup());
        assertThat(LargeProgram.of(1, 0).workingGroup()).isEqualTo(programme.frame());
    }
}
