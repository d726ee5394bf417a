package org.ospoplusplus.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What documents show, and the sources that it is taken from. In sources, what is shown stands between the comments
 * {@code [shown} and {@code shown]}; the parts of one file that follow each other in a document may be one block of it,
 * with an empty line between.
 */
final class Shown {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path GUIDE = ROOT.resolve(Path.of("docs", "guide.md"));
    private static final List<Path> SOURCES = List.of(Path.of("src", "test", "java"), Path.of("consumers"));
    private static final Pattern REGION = Pattern.compile("// \\[shown\n(.*?) *// shown]", Pattern.DOTALL);
    private static final Pattern JAVADOC = Pattern.compile("<pre>(?:\\{@code)?\n(.*?)\n \\* }?</pre>", Pattern.DOTALL);

    private Shown() {}

    static List<String> inReadme(String language) {
        return blocks(README, language);
    }

    static List<String> inGuide(String language) {
        return blocks(GUIDE, language);
    }

    private static List<String> blocks(Path document, String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(read(document))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** The examples in the comments of all that is published. */
    static List<String> inJavadoc() {
        return Stream.of("model", "json", "ical", "testkit", "testkit-jqwik")
                .flatMap(module -> javaFiles(ROOT.resolve(Path.of("ospo-" + module, "src", "main", "java"))))
                .flatMap(file -> JAVADOC.matcher(read(file)).results())
                .map(block -> block.group(1)
                        .lines()
                        .map(line -> line.replaceFirst("^ *\\* ?", "") + "\n")
                        .collect(Collectors.joining())
                        .replace("&#64;", "@")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">"))
                .toList();
    }

    /** The parts of sources that are to be shown, of each file by themselves. */
    static List<List<String>> sources() {
        return SOURCES.stream()
                .flatMap(Shown::javaFiles)
                .map(file -> REGION.matcher(read(file))
                        .results()
                        .map(region -> region.group(1).stripTrailing().stripIndent() + "\n")
                        .toList())
                .filter(regions -> !regions.isEmpty())
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
