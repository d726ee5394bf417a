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

/** What the JDK's decoder takes is UTF-8, and nothing else. */
class Utf8Test {

    /** Octets at both sides of every bound of RFC 3629, 4. */
    private static final byte[] BOUNDS = HexFormat.of().parseHex("007f808f909fa0bfc0c1c2dfe0e1ecedeeeff0f1f3f4f5ff");

    @Test
    void agrees_with_the_jdk_on_all_pairs_of_octets() {
        byte[] octets = new byte[2];
        for (int pair = 0; pair < 1 << 16; pair++) {
            octets[0] = (byte) (pair >> 8);
            octets[1] = (byte) pair;
            check(octets);
        }
    }

    @Test
    void agrees_with_the_jdk_on_all_bounds_in_four_octets() {
        byte[] octets = new byte[4];
        for (byte first : BOUNDS) {
            for (byte second : BOUNDS) {
                for (byte third : BOUNDS) {
                    for (byte fourth : BOUNDS) {
                        octets[0] = first;
                        octets[1] = second;
                        octets[2] = third;
                        octets[3] = fourth;
                        check(octets);
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

    private static void check(byte[] octets) {
        if (Utf8.isValid(octets) != decodes(octets)) {
            assertThat(HexFormat.of().formatHex(octets))
                    .as("differs from the JDK")
                    .isEmpty();
        }
    }

    private static boolean decodes(byte[] octets) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
