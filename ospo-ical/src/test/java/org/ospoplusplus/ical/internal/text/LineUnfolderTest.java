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

    /** Octets as characters, so that regular expressions can say what a line is. */
    @Property(tries = 5_000)
    void findsTheLinesThatAreThere(@ForAll("octets") String octets) throws IOException {
        List<String> expected = Stream.of(octets.split("\r?\n(?![ \t])"))
                .map(line -> line.replaceAll("\r?\n[ \t]", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(lines(octets)).isEqualTo(expected);
    }

    private static List<String> lines(String octets) throws IOException {
        byte[] bytes = octets.getBytes(StandardCharsets.ISO_8859_1);
        LineUnfolder lineUnfolder = new LineUnfolder(new ByteArrayInputStream(bytes), bytes.length, bytes.length);
        List<String> lines = new ArrayList<>();
        while (lineUnfolder.advance()) {
            lines.add(new String(lineUnfolder.octets(), 0, lineUnfolder.length(), StandardCharsets.ISO_8859_1));
        }
        return lines;
    }

    /** Line feeds among octets that differ from one by a bit or by one, in runs longer and shorter than a word. */
    @Provide
    Arbitrary<String> octets() {
        Arbitrary<String> runs = Arbitraries.strings()
                .withChars("a\u000B\u0009\u0008\u008A\u008B\u0000\u00FF\u001A")
                .ofMaxLength(20);
        return Arbitraries.oneOf(runs, Arbitraries.of("\n", "\r\n", "\n ", "\r\n\t", "\n\n"))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
