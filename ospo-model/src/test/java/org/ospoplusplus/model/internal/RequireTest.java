package org.ospoplusplus.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequireTest {

    @Test
    void aMissingElementIsReportedWithTheNameOfItsList() {
        assertThatNullPointerException()
                .isThrownBy(() -> Require.list(Arrays.asList("é", null), "Session.topics"))
                .withMessage("Session.topics element is null");
        // This list of the JDK is immutable, but may contain null.
        assertThatNullPointerException()
                .isThrownBy(() -> Require.list(Stream.of("é", null).toList(), "Session.topics"))
                .withMessage("Session.topics element is null");
    }

    @Test
    void aListIsCopiedUnlessItIsImmutable() {
        List<String> mutable = new ArrayList<>(List.of("é"));
        List<String> copy = Require.list(mutable, "Session.topics");
        mutable.clear();

        assertThat(copy).containsExactly("é");
        assertThat(Require.list(copy, "Session.topics")).isSameAs(copy);
    }
}
