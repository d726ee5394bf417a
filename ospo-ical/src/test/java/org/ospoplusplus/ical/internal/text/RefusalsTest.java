package org.ospoplusplus.ical.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final List<String> found = new ArrayList<>();
    private final WarningSink warnings = new WarningSink(warning -> found.add(warning.toString()));

    @Test
    void aRefusalIsAWarning() {
        assertThat(Refusals.ofEvent(7, "the event is left out", warnings, () -> LocalDate.of(2026, 2, 30)))
                .isEmpty();
        assertThat(found)
                .containsExactly(
                        "line 7: VEVENT: it has a value that cannot be represented; the event is left out [value]");
    }

    @Test
    void returnsTheResult() {
        assertThat(Refusals.ofEvent(7, "", warnings, () -> "Café")).contains("Café");
        assertThat(found).isEmpty();
    }

    @Test
    void aDefectIsNoRefusal() {
        assertThatThrownBy(() -> Refusals.ofEvent(7, "", warnings, () -> {
                    throw new IllegalStateException("a defect");
                }))
                .isInstanceOf(IllegalStateException.class);
    }
}
