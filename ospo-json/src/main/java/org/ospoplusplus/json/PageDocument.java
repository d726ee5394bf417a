package org.ospoplusplus.json;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ospoplusplus.json.Fault.Code;

/**
 * The document of a page: the value of the key {@value #KEY} of the front matter, which can then also have keys of the
 * site, or else the whole front matter. The title and the body of the page are the title and the description of an
 * embedded document, unless it has its own. A document without an id gets the id of the page.
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

    private final boolean embedded;

    private PageDocument(List<String> lines, List<Location> places, boolean embedded) {
        this.lines = lines;
        this.places = places;
        this.embedded = embedded;
    }

    /**
     * {@return the document of a page}
     *
     * @param frontMatter the front matter
     * @param page the page
     * @param type the type of the document
     * @param id the id of the page; empty for none
     * @throws OspoJsonException if the key appears twice
     */
    static PageDocument of(Yaml frontMatter, FrontMatter page, Class<?> type, String id) {
        PageDocument document = withTitleAndBody(frontMatter, page, components(type));
        if (!id.isEmpty() && components(type).contains("id")) {
            document.addMissing("id", Yaml.quoted(id), new Location(1, 1));
        }
        return document;
    }

    private static PageDocument withTitleAndBody(Yaml frontMatter, FrontMatter page, Set<String> components) {
        List<String> lines = new ArrayList<>(frontMatter.json().lines().toList());
        List<Location> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            places.add(frontMatter.original(new Location(i + 1, 1)));
        }
        PageDocument whole = new PageDocument(lines, places, false);
        List<Integer> names = whole.names(KEY);
        if (names.isEmpty()) {
            return whole;
        }
        if (names.size() > 1) {
            throw Yaml.refuse(
                    places.get(names.get(1)),
                    Code.DUPLICATE_PROPERTY,
                    "the key \"" + KEY + "\" appears twice in the front matter; keep one of them");
        }
        PageDocument document = whole.value(names.get(0));
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
        return document;
    }

    private static Set<String> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** {@return whether the document is the value of the key {@value #KEY}} */
    boolean isEmbedded() {
        return embedded;
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
                new ArrayList<>(lines.subList(name + 1, end)), new ArrayList<>(places.subList(name + 1, end)), true);
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
