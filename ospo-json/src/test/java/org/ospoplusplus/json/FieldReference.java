package org.ospoplusplus.json;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.Guest;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.time.When;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates the field reference for authors. Descriptions, defaults, examples and required properties come from the
 * schema of the working group; the type of a property comes from its record component.
 */
final class FieldReference {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode schema = MAPPER.readTree(SchemaGenerator.generate(WorkingGroup.class));
    private final Set<Class<?>> types = types();
    private final StringBuilder page = new StringBuilder();

    private FieldReference() {}

    /** {@return the page as Markdown} */
    static String generate() {
        FieldReference reference = new FieldReference();
        reference.addIntroduction();
        reference.types.forEach(reference::addSection);
        return reference.page.toString();
    }

    /** {@return the types that a working group can contain, in the order in which an author meets them} */
    static Set<Class<?>> types() {
        Set<Class<?>> types = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(WorkingGroup.class));
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            if (!types.add(type)) {
                continue;
            }
            if (type == When.class) {
                open.addAll(Arrays.asList(type.getPermittedSubclasses()));
                continue;
            }
            Stream.of(type.getRecordComponents())
                    .filter(component -> component.getType() != Map.class)
                    .map(component -> valueType(component.getAnnotatedType()))
                    .map(value -> (Class<?>) value.getType())
                    .filter(Codecs::isDocument)
                    .forEach(open::add);
        }
        return types;
    }

    private void addIntroduction() {
        page.append("""
                # Fields

                A document describes one [working group](#working-group), in JSON or YAML. This page lists every property that a
                document can contain. It is generated from the same source as the JSON Schema that editors use; see
                [JSON and YAML](json.md) for the rules that apply to all documents, and
                [the annotated example](../../examples/annotated.yml) for a complete document.

                Examples are written as JSON, which is also valid YAML. A property without "required" can be left out; the default is
                the meaning of a property that is left out.

                Some types have a short form, which can replace the object. `platform: Jitsi` means `platform: {name: Jitsi}`. The
                sections of these types describe it.

                | type | meaning | example |
                |---|---|---|
                """);
        FieldTypes.ALL.forEach(type -> page.append("| %s | %s | `%s` |\n"
                .formatted(type.words(), type.meaning(), type.example().replace("|", "\\|"))));
        page.append("\nContents: ")
                .append(types.stream().map(FieldReference::link).collect(Collectors.joining(", ")))
                .append(".\n");
    }

    private void addSection(Class<?> type) {
        JsonNode definition =
                type == WorkingGroup.class ? schema : schema.at("/$defs/" + SchemaGenerator.definitionName(type));
        page.append("\n## ").append(title(type)).append("\n\n");
        page.append(definition
                        .get("description")
                        .asString()
                        .replaceFirst("\n- ", "\n\n- ")
                        .replaceAll("(?m)^- ([^:]+):", "- `$1`:"))
                .append("\n");
        if (type == When.class) {
            page.append("\nIt has the properties of one of these: ")
                    .append(Stream.of(type.getPermittedSubclasses())
                            .map(FieldReference::link)
                            .collect(Collectors.joining(", ")))
                    .append(".\n\n")
                    .append(shorthand(type))
                    .append("\n");
        } else if (SchemaGenerator.object(definition).has("properties")) {
            addTable(type, SchemaGenerator.object(definition));
            addShorthand(type);
        } else {
            page.append("\nIt is written as a text: `")
                    .append(definition.get("examples").get(0))
                    .append("`\n");
        }
    }

    private void addTable(Class<?> type, JsonNode definition) {
        List<String> required = new ArrayList<>();
        definition.path("required").forEach(name -> required.add(name.asString()));
        RecordCodec form = (RecordCodec) Codecs.of(type);
        Map<String, AnnotatedType> declared = Stream.of(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAnnotatedType));
        page.append("\n| property | type | default | example | meaning |\n|---|---|---|---|---|\n");
        definition.get("properties").propertyStream().forEach(property -> {
            String name = property.getKey();
            if (isWord(form, name)) {
                return;
            }
            JsonNode keywords = property.getValue();
            page.append("| `%s` | %s | %s | %s | %s |\n"
                    .formatted(
                            name,
                            declared.containsKey(name) ? words(declared.get(name)) : otherType(name, type),
                            required.contains(name) ? "required" : defaultValue(name, keywords, form),
                            example(keywords),
                            cell(keywords.get("description").asString())));
        });
        if (definition.has("patternProperties")) {
            definition
                    .get("patternProperties")
                    .propertyStream()
                    .forEach(property -> page.append("| `x-…` | text | none | | %s |\n"
                            .formatted(
                                    cell(property.getValue().get("description").asString()))));
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() != Map.class) {
                addWords(component);
            }
        }
    }

    private void addShorthand(Class<?> type) {
        if (Codecs.of(type) instanceof RecordCodec form) {
            form.shorthand()
                    .ifPresent(shorthand ->
                            page.append("\n").append(shorthand(form, shorthand)).append("\n"));
            String words = form.replacements().keySet().stream()
                    .filter(name -> isWord(form, name))
                    .collect(Collectors.joining("`, `"));
            if (!words.isEmpty()) {
                page.append("\n").append(words(type)).append(" These are `" + words + "`.\n");
            }
        }
    }

    /** {@return the meaning of the known words that are properties} */
    private static String words(Class<?> type) {
        if (type == Guest.class) {
            return "A known role can also be a property, with the name as its value, in place of `name` and `role`:"
                    + " `speaker: Zoë Ångström`.";
        }
        return type == Registration.class
                ? "A method that needs a link can also be a property, with the link as its value, in place of `method` and `url`:"
                        + " `ticket: https://example.org/`."
                : "A known kind can also be a property, with the address as its value, in place of `url` and `kind`. The title can"
                        + " be before the address: `slides: Été https://example.org/`.";
    }

    private static String shorthand(RecordCodec form, Shorthand shorthand) {
        if (shorthand instanceof Shorthand.OfComponent only) {
            return "Short form: if there is only `%s`, its value can replace the object."
                    .formatted(form.shape().component(only.component()).name());
        }
        if (shorthand instanceof Shorthand.OfConstant constants) {
            return "Short form: one of these ids can replace the object that it is known for: "
                    + constants.ids().stream().collect(Collectors.joining("`, `", "`", "`."));
        }
        if (shorthand instanceof Shorthand.OfFormat
                || shorthand instanceof Shorthand.OfCadence
                || shorthand instanceof Shorthand.OfPart
                || shorthand instanceof Shorthand.OfExceptDate
                || shorthand instanceof Shorthand.OfRule) {
            return shorthand(form.shape().type());
        }
        return "Short form: the link can replace the object. A `mailto:` link means the method `email`, another link"
                + " `ticket`. `invitation` and `none` can replace the object, too.";
    }

    /** {@return the description of the string that may replace an object, with its examples} */
    private static String shorthand(Class<?> type) {
        Map<String, Object> text = SchemaKeywords.ofText(type);
        return "Short form: one text, such as "
                + ((List<?>) text.get("examples"))
                        .stream().map(Object::toString).collect(Collectors.joining("`, `", "`", "`"))
                + ". It is "
                + text.get("description").toString().replaceFirst("^S", "s")
                + ".";
    }

    /** Lists the meanings of the words that a property can have. The names of weekdays need no explanation. */
    private void addWords(RecordComponent component) {
        Class<?> value = (Class<?>) valueType(component.getAnnotatedType()).getType();
        if (!value.isEnum()) {
            return;
        }
        String description = schema.at("/$defs/" + SchemaGenerator.definitionName(value))
                .path("description")
                .asString("");
        List<String> words =
                description.lines().filter(line -> line.startsWith("- ")).toList();
        if (!words.isEmpty()) {
            page.append("\nWords of `").append(component.getName()).append("`:\n\n");
            words.forEach(line ->
                    page.append(line.replaceFirst("^- ([^:]+):", "- `$1`:")).append('\n'));
        }
    }

    private static String words(AnnotatedType annotated) {
        if (raw(annotated) == List.class) {
            return "list of: " + words(valueType(annotated));
        }
        AnnotatedType value = valueType(annotated);
        Class<?> type = (Class<?>) value.getType();
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(constant -> "`" + SchemaGenerator.word(type, constant) + "`")
                    .collect(Collectors.joining(", "));
        }
        return Codecs.isDocument(type) ? link(type) : FieldTypes.words(type, constraints(value));
    }

    private static List<String> constraints(AnnotatedType type) {
        return Stream.of(type.getAnnotations())
                .map(Annotation::annotationType)
                .map(Class::getSimpleName)
                .toList();
    }

    /** {@return the type of a property, of the elements if it is a list} */
    private static AnnotatedType valueType(AnnotatedType annotated) {
        return raw(annotated) == Optional.class || raw(annotated) == List.class
                ? ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0]
                : annotated;
    }

    private static Class<?> raw(AnnotatedType annotated) {
        return (Class<?>)
                (annotated.getType() instanceof ParameterizedType generic ? generic.getRawType() : annotated.getType());
    }

    /** {@return the type of a property that is not a component} */
    private static String otherType(String name, Class<?> type) {
        return switch (name) {
            case "day" -> "date";
            case "days" -> "first and last day, or month";
            case "at" -> "time of day, or local date and time";
            case "end" -> type == When.Timed.class ? "time of day, or local date and time" : "time of day";
            default -> "line of text";
        };
    }

    /** {@return whether a property is a known word of an open list, which has no row of its own} */
    private static boolean isWord(RecordCodec form, String name) {
        Replacement replacement = form.replacements().get(name);
        return replacement != null && replacement.isWord();
    }

    private static String defaultValue(String name, JsonNode keywords, RecordCodec form) {
        if (form.completed().contains(name)) {
            return "required without `occurrence`";
        }
        for (Replacement replacement : form.replacements().values()) {
            if (replacement.components().contains(name) && !replacement.isWord()) {
                return form.shape().component(form.shape().indexOf(name, 0)).absent() == null
                        ? "required without `" + replacement.name() + "`"
                        : "none";
            }
        }
        int component = form.shape().indexOf(name, 0);
        if (component >= 0 && form.shape().component(component).absent() == null) {
            return "required without a word below";
        }
        JsonNode value = keywords.path("default");
        return value.isEmpty() && !value.isValueNode() ? "none" : "`" + text(value) + "`";
    }

    private static String example(JsonNode keywords) {
        return keywords.has("examples")
                ? "`" + cell(text(keywords.get("examples").get(0))) + "`"
                : "";
    }

    /** {@return JSON with the blanks that people write} */
    private static String text(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                    .map(property -> "\"" + property.getKey() + "\": " + text(property.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.isArray()
                ? value.valueStream().map(FieldReference::text).collect(Collectors.joining(", ", "[", "]"))
                : value.toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private static String title(Class<?> type) {
        return SchemaGenerator.title(type).replace("Ospo", "OSPO");
    }

    /** GitHub makes the anchor from the title in the same way as the name of the schema is made. */
    private static String link(Class<?> type) {
        String title = SchemaGenerator.title(type).toLowerCase(Locale.ROOT).replace("ospo", "OSPO");
        return "[" + title + "](#" + Schemas.name(type) + ")";
    }
}
