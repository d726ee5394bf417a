package org.ospoplusplus.ical.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LineUnfolderTest {

    /** Compares with regular expressions on a string that has one character for each byte. */
    @Property(tries = 5_000)
    void findsTheLinesThatAreThere(@ForAll("byteStrings") String input) throws IOException {
        List<String> expected = Stream.of(input.split("\r?\n(?![ \t])"))
                .map(line -> line.replaceAll("\r?\n[ \t]", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines(input)).isEqualTo(expected);
    }

    private static List<String> lines(String input) throws IOException {
        byte[] bytes = input.getBytes(StandardCharsets.ISO_8859_1);
        LineUnfolder lineUnfolder = new LineUnfolder(new ByteArrayInputStream(bytes), bytes.length, bytes.length);
        List<String> lines = new ArrayList<>();
        while (lineUnfolder.advance()) {
            lines.add(new String(lineUnfolder.bytes(), 0, lineUnfolder.length(), StandardCharsets.ISO_8859_1));
        }
        return lines;
    }

    /** {@return line feeds between bytes that are similar to a line feed, in runs of different lengths} */
    @Provide
    Arbitrary<String> byteStrings() {
        Arbitrary<String> runs = Arbitraries.strings()
                .withChars("a\u000B\u0009\u0008\u008A\u008B\u0000\u00FF\u001A")
                .ofMaxLength(20);
        return Arbitraries.oneOf(runs, Arbitraries.of("\n", "\r\n", "\n ", "\r\n\t", "\n\n"))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
