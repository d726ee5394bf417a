package org.ospoplusplus.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ospoplusplus.model.Link;

/** The reference of calendars describes each property and parameter of this library, and each kind of link. */
class DescribedPropertiesTest {

    private static final Path PAGE = Path.of("../docs/reference/icalendar.md");

    private static final Pattern NAME = Pattern.compile("X-OSPO-[A-Z]+(-[A-Z]+)*");

    @Test
    void eachNameInTheCodeIsDescribed() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile("\"(" + NAME + ")\"")
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(names::add);
            }
        }
        Set<String> described = NAME.matcher(Files.readString(PAGE))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(names).hasSizeGreaterThan(60);
        names.removeAll(described);
        assertThat(names).as("names that %s does not describe", PAGE).isEmpty();
    }

    @Test
    void eachKindOfLinkIsDescribed() throws IOException {
        String page = Files.readString(PAGE);
        String kinds = page.substring(page.indexOf("\n### LINK\n"), page.indexOf("\n### Online\n"));

        assertThat(Stream.of(Link.Kind.Known.values())
                        .map(kind -> "`" + kind.name().replace('_', '-') + "`")
                        .filter(kind -> !kinds.contains(kind)))
                .as("kinds of links that the section LINK of %s does not describe", PAGE)
                .isEmpty();
    }
}
