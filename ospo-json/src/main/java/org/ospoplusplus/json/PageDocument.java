package org.ospoplusplus.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ospoplusplus.json.Fault.Code;

/**
 * The document of a page whose front matter also has keys of the site: the value of the key {@value #KEY}. The title
 * and the body of the page are the title and the description, unless the document has its own.
 *
 * <p>The JSON that {@link Yaml} writes has each name, each value, and each start and end of an object or list on its
 * own line, so that this class needs no parser.
 */
final class PageDocument {

    static final String KEY = "ospo";

    /** The lines of the JSON. A comma between two elements is at the start of the second one. */
    private final List<String> lines;

    /** The place in the page for each line. */
    private final List<Location> places;

    private PageDocument(List<String> lines, List<Location> places) {
        this.lines = lines;
        this.places = places;
    }

    /**
     * {@return the document of a page; empty if its front matter does not have the key}
     *
     * @param frontMatter the front matter
     * @param page the page
     * @param type the type of the document
     * @throws OspoJsonException if the key appears twice
     */
    static Optional<PageDocument> of(Yaml frontMatter, FrontMatter page, Class<?> type) {
        List<String> lines = frontMatter.json().lines().toList();
        List<Location> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            places.add(frontMatter.original(new Location(i + 1, 1)));
        }
        PageDocument whole = new PageDocument(lines, places);
        List<Integer> names = whole.names(KEY);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (names.size() > 1) {
            throw Yaml.refuse(
                    places.get(names.get(1)),
                    Code.DUPLICATE_PROPERTY,
                    "the key \"" + KEY + "\" appears twice in the front matter; keep one of them");
        }
        PageDocument document = whole.value(names.get(0));
        Set<String> components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        String title = components.contains("title") ? "title" : "name";
        List<Integer> titles = whole.names("title");
        if (titles.size() == 1 && components.contains(title)) {
            PageDocument value = whole.value(titles.get(0));
            if (value.lines.get(0).startsWith("\"")) {
                document.addMissing(title, value.lines.get(0), value.places.get(0));
            }
        }
        if (!page.body().isBlank() && components.contains("description")) {
            document.addMissing("description", Yaml.quoted(page.body().strip()), page.bodyPlace());
        }
        return Optional.of(document);
    }

    String json() {
        return String.join("\n", lines);
    }

    /** {@return the place in the page that corresponds to a place in the JSON} */
    Location original(Location inJson) {
        return places.get(Math.max(0, Math.min(inJson.line(), places.size()) - 1));
    }

    /** {@return the lines at which the outermost object has a property with a name} */
    private List<Integer> names(String name) {
        String line = Yaml.quoted(name) + ':';
        List<Integer> found = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < lines.size(); i++) {
            String element = element(i);
            if (depth == 1 && element.equals(line)) {
                found.add(i);
            }
            depth += nesting(element);
        }
        return found;
    }

    /** {@return the value that follows a name} */
    private PageDocument value(int name) {
        int end = name + 1;
        int depth = 0;
        do {
            depth += nesting(element(end));
            end++;
        } while (depth > 0);
        return new PageDocument(
                new ArrayList<>(lines.subList(name + 1, end)), new ArrayList<>(places.subList(name + 1, end)));
    }

    /** Adds a property at the end, if this is an object without a property of that name. */
    private void addMissing(String name, String value, Location place) {
        if (!lines.get(0).equals("{") || !names(name).isEmpty()) {
            return;
        }
        int end = lines.size() - 1;
        String comma = end > 1 ? "," : "";
        lines.addAll(end, List.of(comma + Yaml.quoted(name) + ':', value));
        places.addAll(end, List.of(place, place));
    }

    private String element(int line) {
        String text = lines.get(line);
        return text.startsWith(",") ? text.substring(1) : text;
    }

    private static int nesting(String element) {
        return switch (element) {
            case "{", "[" -> 1;
            case "}", "]" -> -1;
            default -> 0;
        };
    }
}
