package org.ospoplusplus.json;

import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.Registration;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.time.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Generates the schema of a record. Names, order and defaults come from the codecs, bounds from the constraints,
 * descriptions from the Javadoc of the model, and examples from the test kit.
 */
final class SchemaGenerator {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new OspoModule())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    /** The maximum number of characters of an object or list that becomes the example of a property. */
    private static final int MAX_EXAMPLE = 120;

    private final Map<String, Object> definitions = new TreeMap<>();

    private SchemaGenerator() {}

    /** {@return the types that have a schema} */
    static List<Class<?>> types() {
        return Stream.<Class<?>>concat(
                        Stream.of(When.class), Fixtures.complete().stream().map(Record::getClass))
                .distinct()
                .toList();
    }

    static String generate(Class<?> type) {
        SchemaGenerator generator = new SchemaGenerator();
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "https://ospoplusplus.org/schema/0.1/" + Schemas.name(type) + ".json");
        schema.putAll(generator.definition(type, true));
        if (!generator.definitions.isEmpty()) {
            schema.put("$defs", generator.definitions);
        }
        return MAPPER.writeValueAsString(schema) + "\n";
    }

    private Map<String, Object> definition(Class<?> type, boolean root) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", title(type));
        if (type.isEnum()) {
            addWords(schema, type);
            return schema;
        }
        schema.put("description", ModelComments.of(type).type());
        if (type == When.class) {
            schema.put(
                    "oneOf",
                    Stream.concat(
                                    Stream.of(When.class.getPermittedSubclasses())
                                            .map(kind -> root ? definition(kind, true) : reference(kind)),
                                    Stream.of(SchemaKeywords.ofText(When.class)))
                            .toList());
        } else if (Codecs.of(type) instanceof RecordCodec form) {
            Map<String, Object> object = new LinkedHashMap<>();
            addProperties(object, type, form, root);
            object.putAll(SchemaKeywords.ofRecord(type));
            List<Map<String, Object>> strings =
                    form.shorthand().map(each -> strings(type, each)).orElse(List.of());
            if (strings.isEmpty()) {
                schema.putAll(object);
            } else {
                schema.put(
                        "anyOf",
                        Stream.concat(Stream.of(object), strings.stream()).toList());
            }
            schema.put("examples", List.of(example(type)));
        } else if (known(type).isPresent()) {
            addOpenWords(schema, type, known(type).get());
        } else {
            RecordComponent text = type.getRecordComponents()[0];
            schema.putAll(value(text.getAnnotatedType()));
            schema.put("examples", List.of(example(type)));
        }
        return schema;
    }

    /** {@return the schemas of the strings that may replace an object} */
    private List<Map<String, Object>> strings(Class<?> type, Shorthand shorthand) {
        if (shorthand instanceof Shorthand.OfConstant constants) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("description", "Short for an object that is known by its id");
            schema.put("enum", constants.ids());
            return List.of(schema);
        }
        if (shorthand instanceof Shorthand.OfComponent component) {
            return List.of(string(type, component.component()));
        }
        if (shorthand instanceof Shorthand.OfFormat || shorthand instanceof Shorthand.OfExceptDate) {
            return List.of(SchemaKeywords.ofText(type));
        }
        if (shorthand instanceof Shorthand.OfCadence || shorthand instanceof Shorthand.OfPart) {
            Map<String, Object> words = string(type, 0);
            words.putAll(SchemaKeywords.ofText(type));
            return List.of(words);
        }
        if (shorthand instanceof Shorthand.OfRule rule) {
            return List.of(string(type, rule.component()), SchemaKeywords.ofText(type));
        }
        Map<String, Object> methods = new LinkedHashMap<>();
        methods.put("description", "Short for an object that has only \"method\"");
        methods.put(
                "enum",
                Stream.of(Registration.Method.values())
                        .filter(method -> !method.isLinked())
                        .map(method -> word(Registration.Method.class, method))
                        .toList());
        Map<String, Object> link =
                string(type, ((RecordCodec) Codecs.of(type)).shape().indexOf("url", 0));
        link.put("description", "Short for an object that has only \"url\", and a fitting \"method\": email or ticket");
        return List.of(link, methods);
    }

    /** {@return the schema of the string that may replace an object with only one component} */
    private Map<String, Object> string(Class<?> type, int component) {
        RecordComponent only = type.getRecordComponents()[component];
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", "Short for an object that has only \"" + only.getName() + "\"");
        schema.putAll(value(only.getAnnotatedType()));
        merge(schema, SchemaKeywords.ofComponent(type, only.getName()));
        return schema;
    }

    /** {@return the part of a definition that describes the object; the other part describes its short form} */
    static JsonNode object(JsonNode definition) {
        return definition.has("properties") || !definition.has("anyOf") ? definition : definition.at("/anyOf/0");
    }

    /** {@return the enumeration of the words that an open list knows} */
    private static Optional<Class<?>> known(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.isEnum() && nested.getSimpleName().equals("Known"))
                .findFirst();
    }

    /** Adds the known words of an open list, which editors propose, and the form of other words. */
    private void addOpenWords(Map<String, Object> schema, Class<?> type, Class<?> known) {
        Map<String, Object> words = new LinkedHashMap<>();
        addWords(words, known);
        String description = words.remove("description").toString();
        schema.put("description", ModelComments.of(type).type() + description.substring(description.indexOf('\n')));
        Map<String, Object> others = value(type.getRecordComponents()[0].getAnnotatedType());
        Map<String, Object> otherSpelling = new LinkedHashMap<>();
        otherSpelling.put("type", "string");
        otherSpelling.put("pattern", inAnySpelling(known));
        others.put("not", otherSpelling);
        schema.put("anyOf", List.of(words, others));
        schema.put("examples", List.of(example(type)));
    }

    /** {@return a pattern for the known words in upper and lower case, with hyphens or underscores} */
    private static String inAnySpelling(Class<?> known) {
        return Stream.of(known.getEnumConstants())
                .map(constant -> word(known, constant))
                .map(word -> word.codePoints()
                        .mapToObj(c -> c == '-'
                                ? "[-_]"
                                : "[" + Character.toString(Character.toUpperCase(c)) + Character.toString(c) + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("|", "^(?:", ")$"));
    }

    private static void addWords(Map<String, Object> schema, Class<?> type) {
        List<JsonNode> words = new ArrayList<>();
        boolean ours = Codecs.isDocument(type.getDeclaringClass() == null ? type : type.getDeclaringClass());
        StringBuilder description =
                new StringBuilder(ours ? ModelComments.of(type).type() : "");
        for (Object constant : type.getEnumConstants()) {
            JsonNode word = node(Codecs.of(type), constant);
            words.add(word);
            if (ours) {
                String meaning = ModelComments.of(type).part(((Enum<?>) constant).name());
                description.append("\n- ").append(word.asString()).append(": ").append(meaning);
            }
        }
        if (ours) {
            schema.put("description", description.toString());
        }
        schema.put("enum", words);
    }

    private void addProperties(Map<String, Object> schema, Class<?> type, RecordCodec form, boolean root) {
        RecordShape table = form.shape();
        ModelComments comments = ModelComments.of(type);
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (root || type == WorkingGroup.class) {
            Map<String, Object> editors = new LinkedHashMap<>();
            editors.put("type", "string");
            editors.put("description", "The schema, for editors");
            properties.put("$schema", editors);
            Map<String, Object> version = new LinkedHashMap<>();
            version.put("type", "string");
            version.put("pattern", "^0\\.(?:0|[1-9][0-9]{0,8})$");
            version.put("description", "The version of the format");
            version.put("examples", List.of(FormatVersion.CURRENT));
            properties.put(FormatVersion.PROPERTY, version);
        }
        for (int i = 0; i < table.size(); i++) {
            RecordProperty recordProperty = table.component(i);
            RecordComponent declared = type.getRecordComponents()[i];
            if (recordProperty.isExtensions()) {
                schema.put("patternProperties", Map.of("^" + Extensions.NAME + "$", extension(comments, declared)));
                continue;
            }
            Map<String, Object> property = new LinkedHashMap<>();
            property.put("description", comments.part(recordProperty.name()));
            property.putAll(value(declared.getAnnotatedType()));
            merge(property, SchemaKeywords.ofComponent(type, recordProperty.name()));
            if (recordProperty.absent() == null) {
                required.add(recordProperty.name());
            } else if (!(recordProperty.absent() instanceof Optional)) {
                property.put("default", node(form(declared), recordProperty.absent()));
            }
            examples(type, recordProperty.name())
                    .findFirst()
                    .ifPresent(shown -> property.put("examples", List.of(shown)));
            properties.put(recordProperty.name(), property);
        }
        schema.put("type", "object");
        schema.put("properties", properties);
        addReplacements(schema, type, List.copyOf(form.replacements().values()), properties, required);
        addCompletion(schema, form.completed(), root, required);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        Object extensions = schema.remove("patternProperties");
        if (extensions != null) {
            schema.put("patternProperties", extensions);
        }
        schema.put("additionalProperties", false);
    }

    /**
     * Adds the properties that replace components. If these are required, either they or one of the properties must be
     * present.
     */
    private static void addReplacements(
            Map<String, Object> schema,
            Class<?> type,
            List<Replacement> replacements,
            Map<String, Object> properties,
            List<String> required) {
        if (replacements.isEmpty()) {
            return;
        }
        List<String> components = replacements.get(0).components();
        List<String> names = replacements.stream().map(Replacement::name).toList();
        for (Replacement replacement : replacements) {
            properties.put(replacement.name(), SchemaKeywords.ofReplacement(type, replacement.name()));
        }
        List<String> replaced = components.stream().filter(required::contains).toList();
        required.removeAll(components);
        if (!replacements.get(0).isExclusive()) {
            return;
        }
        List<Map<String, Object>> forms = new ArrayList<>();
        forms.add(either(replaced, names));
        names.forEach(name -> forms.add(either(List.of(name), components)));
        schema.put("oneOf", forms);
    }

    /** Makes the components optional that other components determine, if these are present. */
    private static void addCompletion(
            Map<String, Object> schema, List<String> completed, boolean root, List<String> required) {
        // A session alone has no series whose time it could take.
        List<String> optional =
                completed.stream().filter(name -> !root || !name.equals("when")).toList();
        if (!optional.isEmpty()) {
            required.removeAll(optional);
            schema.put("anyOf", List.of(either(optional, List.of()), either(List.of("occurrence"), List.of())));
        }
    }

    private static Map<String, Object> either(List<String> present, List<String> absent) {
        Map<String, Object> properties = new LinkedHashMap<>();
        present.forEach(name -> properties.put(name, true));
        absent.forEach(name -> properties.put(name, false));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!present.isEmpty()) {
            schema.put("required", present);
        }
        return schema;
    }

    private Map<String, Object> extension(ModelComments comments, RecordComponent declared) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", comments.part(declared.getName()));
        schema.putAll(
                value(((AnnotatedParameterizedType) declared.getAnnotatedType()).getAnnotatedActualTypeArguments()[1]));
        return schema;
    }

    private Map<String, Object> value(AnnotatedType annotated) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (annotated instanceof AnnotatedParameterizedType generic) {
            AnnotatedType argument = generic.getAnnotatedActualTypeArguments()[0];
            if (((ParameterizedType) generic.getType()).getRawType() == Optional.class) {
                return value(argument);
            }
            schema.put("type", "array");
            schema.put("items", value(argument));
            schema.put("maxItems", 1000);
        } else {
            Class<?> type = (Class<?>) annotated.getType();
            schema.putAll(type.isEnum() || Codecs.isDocument(type) ? reference(type) : SchemaKeywords.ofType(type));
        }
        for (Annotation constraint : annotated.getAnnotations()) {
            if (isAlwaysChecked(constraint)) {
                merge(
                        schema,
                        SchemaKeywords.ofConstraint(constraint.annotationType().getSimpleName()));
            }
        }
        return schema;
    }

    /** Combines keywords, because a schema can have only one pattern. */
    private static void merge(Map<String, Object> schema, Map<String, Object> keywords) {
        keywords.forEach((keyword, value) -> {
            if (keyword.equals("pattern") && schema.containsKey(keyword)) {
                schema.put("allOf", List.of(Map.of(keyword, value)));
            } else if (keyword.equals("maxLength") && schema.containsKey(keyword)) {
                schema.merge(keyword, value, (one, other) -> Math.min((int) one, (int) other));
            } else {
                schema.put(keyword, value);
            }
        });
    }

    /** {@return whether a constraint applies to each document: it is not only a warning or checked on request} */
    private static boolean isAlwaysChecked(Annotation constraint) {
        try {
            return ((Class<?>[]) constraint.annotationType().getMethod("groups").invoke(constraint)).length == 0;
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> reference(Class<?> type) {
        String name = definitionName(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, definition(type, false));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** {@return the name of a definition in the schema of another type} */
    static String definitionName(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return type.isEnum() && outer != null && Codecs.isDocument(outer)
                ? outer.getSimpleName() + type.getSimpleName()
                : Schemas.simpleName(type);
    }

    /** {@return the word for a constant of an enumeration} */
    static String word(Class<?> type, Object constant) {
        return node(Codecs.of(type), constant).asString();
    }

    private static ValueCodec form(RecordComponent component) {
        return component.getType() == List.class ? new ListCodec(Codecs.STRING, 1000) : Codecs.of(component.getType());
    }

    private static JsonNode example(Class<?> type) {
        return examples(type).findFirst().orElseThrow(() -> new IllegalStateException("no example of " + type));
    }

    private static Stream<JsonNode> examples(Class<?> type) {
        return Fixtures.complete().stream().filter(type::isInstance).map(MAPPER::<JsonNode>valueToTree);
    }

    /** {@return values of a component that are short enough for a tooltip of an editor} */
    private static Stream<JsonNode> examples(Class<?> type, String component) {
        return examples(type)
                .filter(example -> example.has(component))
                .map(example -> example.get(component))
                .filter(shown -> shown.isValueNode() || shown.toString().length() <= MAX_EXAMPLE);
    }

    private static JsonNode node(ValueCodec valueCodec, Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            valueCodec.write(out, value);
        }
        return MAPPER.readTree(text.toString());
    }

    /** {@return a name for people, such as {@code Virtual location} for {@code VirtualLocation}} */
    static String title(Class<?> type) {
        String name = type.isRecord() ? Schemas.simpleName(type) : type.getSimpleName();
        return name.charAt(0) + name.substring(1).replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
