package org.ospoplusplus.html.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageOutputTest {

    @Property
    void writesTheBytesOfTheSafeText(@ForAll String text) {
        assertThat(PageOutput.encoded(text)).isEqualTo(SafeText.of(text).getBytes(UTF_8));
    }

    @Test
    void writesEachCharacterOfUnicode() {
        String all = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> !isSurrogate(codePoint))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());

        assertThat(PageOutput.encoded(all)).isEqualTo(SafeText.of(all).getBytes(UTF_8));
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** The texts are longer than the first buffer, so that it must grow at each kind of character. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "木", "😀", "\uD83D", "\u202E", "\r", "aé木😀"})
    void growsWithTheText(String piece) {
        String text = piece.repeat(40_000);

        assertThat(PageOutput.encoded(text)).isEqualTo(SafeText.of(text).getBytes(UTF_8));
    }

    @Test
    void aSurrogateOutsideTheWrittenPartIsNotPartOfACharacter() {
        PageOutput output = new PageOutput();

        output.writeContent("é😀", 0, 2);

        assertThat(output.toBytes()).isEqualTo("é\uFFFD".getBytes(UTF_8));
    }

    @Test
    void writesBytesUnchangedAfterText() {
        PageOutput output = new PageOutput();

        output.writeContent("ü");
        output.writeBinaryContent("ß".repeat(30_000).getBytes(UTF_8));
        output.writeContent("木");

        assertThat(output.toBytes()).isEqualTo(("ü" + "ß".repeat(30_000) + "木").getBytes(UTF_8));
    }
}
