package org.ospoplusplus.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide shows what the consumers compile and run. */
class GuideTest {

    private static final Path SPRING_BOOT =
            Path.of("consumers", "spring-boot", "src", "main", "java", "com", "example");

    private static List<String> blocks() throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "guide.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String marked(String file) throws IOException {
        MatchResult region = Pattern.compile("// \\[guide\n(.*?) *// guide]", Pattern.DOTALL)
                .matcher(Files.readString(SPRING_BOOT.resolve(file)))
                .results()
                .findFirst()
                .orElseThrow();
        return region.group(1).stripTrailing().stripIndent() + "\n";
    }

    @Test
    void everyBlockIsCompiledAndRunByAConsumer() throws IOException {
        assertThat(blocks())
                .containsExactlyElementsOf(Stream.of(marked("Sessions.java"), marked("BadInput.java"))
                        .toList());
    }
}
