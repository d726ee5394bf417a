package org.ospoplusplus.model.internal.validators;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void aTextIsSoundIfEachCharacterIs() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = "aé" + Character.toString(codePoint);
            for (boolean multiline : new boolean[] {false, true}) {
                assertThat(Characters.areSound(text, multiline))
                        .as("U+%04X, %s", codePoint, multiline)
                        .isEqualTo(Characters.fault(codePoint, multiline) == Characters.Fault.NONE);
            }
        }
    }

    @Test
    void aTextIsSoundOnlyIfItsFirstCharacterIs() {
        assertThat(Characters.areSound("\u202Eé", true)).isFalse();
        assertThat(Characters.areSound("\uD83Da", true)).isFalse();
        assertThat(Characters.areSound("📽\u0007", true)).isFalse();
        assertThat(Characters.areSound("📽é", true)).isTrue();
    }

    @Test
    void blanksAreTheBlanksOfJavaAndOfUnicode() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            assertThat(Characters.isBlank(codePoint))
                    .as("U+%04X", codePoint)
                    .isEqualTo(Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint));
        }
    }
}
