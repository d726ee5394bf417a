package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the check of UTF-8 with the decoder of the JDK. */
class Utf8Test {

    /** Bytes on both sides of each bound of RFC 3629, 4. */
    private static final byte[] BOUNDS = HexFormat.of().parseHex("007f808f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff");

    @Test
    void agrees_with_the_jdk_on_all_pairs_of_bytes() {
        byte[] bytes = new byte[2];
        for (int pair = 0; pair < 1 << 16; pair++) {
            bytes[0] = (byte) (pair >> 8);
            bytes[1] = (byte) pair;
            check(bytes);
        }
    }

    @Test
    void agrees_with_the_jdk_on_all_bounds_in_four_bytes() {
        byte[] bytes = new byte[4];
        for (byte first : BOUNDS) {
            for (byte second : BOUNDS) {
                for (byte third : BOUNDS) {
                    for (byte fourth : BOUNDS) {
                        bytes[0] = first;
                        bytes[1] = second;
                        bytes[2] = third;
                        bytes[3] = fourth;
                        check(bytes);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"é", "€", "🎉", "\u0080", "\uFFFF"})
    void finds_a_character_that_is_cut_off_wherever_it_stands(String character) {
        byte[] encoded = character.getBytes(StandardCharsets.UTF_8);
        for (int before = 0; before < 20; before++) {
            byte[] whole = Arrays.copyOf("x".repeat(before).getBytes(StandardCharsets.UTF_8), before + encoded.length);
            System.arraycopy(encoded, 0, whole, before, encoded.length);
            assertThat(Utf8.isValid(whole)).isTrue();
            for (int cut = 1; cut < encoded.length; cut++) {
                assertThat(Utf8.isValid(Arrays.copyOf(whole, whole.length - cut)))
                        .isFalse();
            }
        }
    }

    private static void check(byte[] bytes) {
        if (Utf8.isValid(bytes) != decodes(bytes)) {
            assertThat(HexFormat.of().formatHex(bytes))
                    .as("differs from the JDK")
                    .isEmpty();
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
