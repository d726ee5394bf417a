package org.ospoplusplus.ical.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ContentLineWriterTest {

    /** Characters of one to four bytes, and graphemes of several characters. */
    private static final List<String> GRAPHEMES = List.of(
            "a",
            "\u00E9",
            "\u4F60",
            "\uD83D\uDE00",
            "e\u0301\u0323",
            "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "\uD83D\uDC4D\uD83C\uDFFD",
            "\uD83C\uDDEB\uD83C\uDDF7",
            "\u2764\uFE0F",
            "\u0938\u094D\u0924\u0947",
            "\u0E01\u0E33\u0E49",
            "\u1112\u1161\u11AB");

    @Provide
    Arbitrary<String> safe() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(400)
                .map(text -> text.codePoints()
                        .filter(c -> c == '\t' || c == '\n' || SafeCharacters.safe(c) == c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Provide
    Arbitrary<String> graphemes() {
        return Arbitraries.of(GRAPHEMES).list().ofMaxSize(200).map(list -> String.join("", list));
    }

    @Property(tries = 1_000)
    void textComesBack(@ForAll("safe") String text) {
        String line = unfolded(written(content -> content.name("X-A").colon().text(text)));

        assertThat(unescaped(line.substring("X-A:".length()))).isEqualTo(text);
    }

    @Property(tries = 1_000)
    void parameterComesBack(@ForAll("safe") String text) {
        String line = unfolded(
                written(content -> content.name("X-A").parameter("X-B", text).colon()));

        String value = line.substring("X-A;X-B=".length(), line.length() - 1);
        assertThat(decoded(value)).isEqualTo(text);
    }

    @Property(tries = 1_000)
    void foldsBetweenGraphemes(@ForAll("graphemes") String text, @ForAll @IntRange(max = 80) int indent) {
        byte[] bytes = written(
                content -> content.name("A").colon().raw("x".repeat(indent)).raw(text));

        List<Integer> boundaries = boundaries(text);
        int end = 0;
        for (String physical : physical(bytes)) {
            assertThat(physical.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(ContentLineWriter.MAX_BYTES);
            end += physical.length() - (end == 0 ? 0 : 1);
            int inText = end - "A:".length() - indent;
            assertThat(inText <= 0 || boundaries.contains(inText))
                    .as("fold at %d of %s", inText, text)
                    .isTrue();
        }
        assertThat(unfolded(bytes)).isEqualTo("A:" + "x".repeat(indent) + text);
    }

    @Example
    void linesAreAsLongAsTheyMayBe() {
        List<String> lines =
                physical(written(content -> content.name("A").colon().raw("x".repeat(73 + 74 + 1))));

        assertThat(lines).extracting(String::length).containsExactly(75, 75, 2);
    }

    @Example
    void aLineOfFullLengthIsNotFolded() {
        assertThat(physical(written(content -> content.name("A").colon().raw("x".repeat(73)))))
                .hasSize(1);
    }

    @Example
    void aGraphemeLongerThanALineIsFoldedBetweenCharacters() {
        String stack = "e" + "\u0301".repeat(100);

        byte[] bytes = written(content -> content.name("A").colon().raw(stack));

        assertThat(physical(bytes))
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= ContentLineWriter.MAX_BYTES);
        assertThat(unfolded(bytes)).isEqualTo("A:" + stack);
    }

    @Example
    void quotesOnlyIfRequired() {
        String line = unfolded(written(content -> content.name("A")
                .parameter("TZID", "America/New_York")
                .parameter("B", "a b")
                .parameter("C", "")
                .colon()));

        assertThat(line).isEqualTo("A;TZID=America/New_York;B=\"a b\";C=:");
    }

    private static byte[] written(Consumer<ContentLineWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentLineWriter lines = new ContentLineWriter(out);
        try {
            content.accept(lines);
            lines.end();
            lines.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> physical(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n");
        return List.of(text.substring(0, text.length() - 2).split("\r\n", -1));
    }

    private static String unfolded(byte[] bytes) {
        return String.join(
                "",
                IntStream.range(0, physical(bytes).size())
                        .mapToObj(i -> i == 0
                                ? physical(bytes).get(i)
                                : physical(bytes).get(i).substring(1))
                        .toList());
    }

    /** Decodes TEXT (RFC 5545, 3.3.11). */
    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '\\') {
                i++;
                text.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                assertThat(value.charAt(i)).as("must be escaped").isNotIn(';', ',');
                text.append(value.charAt(i));
            }
        }
        return text.toString();
    }

    /** Decodes a parameter value (RFC 6868, 3.2). */
    private static String decoded(String value) {
        String inner = value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
        assertThat(inner).doesNotContain("\"");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < inner.length(); i++) {
            if (inner.charAt(i) == '^') {
                i++;
                text.append(inner.charAt(i) == 'n' ? '\n' : inner.charAt(i) == '\'' ? '"' : '^');
            } else {
                text.append(inner.charAt(i));
            }
        }
        return text.toString();
    }

    private static List<Integer> boundaries(String text) {
        List<Integer> ends = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String rest = text.substring(at);
            at += GRAPHEMES.stream()
                    .filter(rest::startsWith)
                    .findFirst()
                    .orElseThrow()
                    .length();
            ends.add(at);
        }
        return ends;
    }
}
