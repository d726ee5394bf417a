package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The Java code in README, guide and Javadoc is copied from sources that this module or a consumer compiles and tests.
 */
class ShownTest {

    @Test
    void shownCodeIsCompiledAndMarkedCodeIsShown() {
        Set<String> shown = Stream.of(Shown.inReadme("java"), Shown.inGuide("java"), Shown.inJavadoc())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Set<String> compiled = Shown.sources().stream()
                .flatMap(regions -> {
                    String whole = String.join("\n", regions);
                    return shown.contains(whole) ? Stream.of(whole) : regions.stream();
                })
                .collect(Collectors.toSet());

        assertThat(shown).hasSizeGreaterThan(20);
        assertThat(without(shown, compiled)).as("shown, but not compiled").isEmpty();
        assertThat(without(compiled, shown)).as("compiled, but not shown").isEmpty();
    }

    @Test
    void shownSqlIsThatOfAConsumer() {
        assertThat(Shown.inGuide("sql")).isNotEmpty().isEqualTo(Shown.sqlOfConsumers());
    }

    private static Set<String> without(Set<String> blocks, Set<String> others) {
        Set<String> remaining = new TreeSet<>(blocks);
        remaining.removeAll(others);
        return remaining;
    }
}
