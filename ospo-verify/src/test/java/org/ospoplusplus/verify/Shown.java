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
 * The code blocks of documents, and the sources of these blocks. In a source, the comments {@code [shown} and
 * {@code shown]} enclose each region. A block of a document has one region, or all regions of a source with an empty
 * line between them.
 */
final class Shown {

    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final Path GUIDE = ROOT.resolve(Path.of("docs", "guide.md"));
    private static final Path GUIDE_OF_SITES = ROOT.resolve(Path.of("docs", "sites.md"));
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

    static List<String> inGuideOfSites(String language) {
        return blocks(GUIDE_OF_SITES, language);
    }

    private static List<String> blocks(Path document, String language) {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(read(document))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    /** {@return the examples in the Javadoc of all published modules} */
    static List<String> inJavadoc() {
        return Stream.of("model", "json", "json-jackson2", "ical", "html", "testkit", "testkit-jqwik")
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

    /** {@return the regions of each source that has regions} */
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

    /** {@return the SQL of the consumers} */
    static List<String> sqlOfConsumers() {
        return files(Path.of("consumers"), ".sql").map(Shown::read).toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        return files(folder, ".java");
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
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
