package org.ospoplusplus.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTextTest {

    @ParameterizedTest
    @CsvSource({
        "Z, UTC",
        "+01:00, UTC+1",
        "-01:00, UTC−1",
        "+10:00, UTC+10",
        "-03:30, UTC−3:30",
        "+05:45, UTC+5:45",
        "+00:30, UTC+0:30",
        "-00:00:30, UTC−0:00:30",
        "+01:00:30, UTC+1:00:30",
        "+12:34:56, UTC+12:34:56",
        "-18:00, UTC−18",
    })
    void offsetsAreShort(String offset, String text) {
        assertThat(ZoneText.offset(ZoneOffset.of(offset))).isEqualTo(text);
    }
}
