package org.ospoplusplus.ical.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameInternerTest {

    @Property(tries = 1_000)
    void readsEachNameAfterAnyOtherNames(@ForAll("names") List<String> names, @ForAll("ends") String end) {
        NameInterner table = new NameInterner();
        for (String name : names) {
            byte[] line = ("::" + name + end).getBytes(StandardCharsets.UTF_8);
            assertThat(table.name(line, 2, line.length)).as(name).isEqualTo(name.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void readsMoreNamesThanItKeeps() {
        NameInterner table = new NameInterner();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 5_000; i++) {
                byte[] line = ("x-" + i + ":").getBytes(StandardCharsets.UTF_8);
                assertThat(table.name(line, 0, line.length)).isEqualTo("X-" + i);
            }
        }
    }

    /**
     * {@return names of few letters, so that many share a prefix, differ only in case, or occur again in the same
     * order}
     */
    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars("aAb-_7")
                .ofMaxLength(4)
                .list()
                .ofMaxSize(40)
                .map(names -> List.of(names, names, names).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("", ":", ";A", "=a", " a", "é", "\0");
    }
}
