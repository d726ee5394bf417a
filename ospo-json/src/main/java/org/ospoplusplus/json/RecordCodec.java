package org.ospoplusplus.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.AgendaItem;
import org.ospoplusplus.model.ExceptDate;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.internal.IllFormedException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads and writes a record as an object. Some records can also be read from a {@link Shorthand}, with a
 * {@link Replacement}, or with a {@link Completion}.
 */
final class RecordCodec extends ValueCodec {

    private final RecordShape shape;
    private final @Nullable Shorthand shorthand;
    private final Map<String, Replacement> replacements;
    private final @Nullable Completion completion;
    private final boolean document;

    /**
     * @param document whether the object may have the properties of a document in any place, so that a written document
     *     can become part of a larger one
     */
    RecordCodec(RecordShape shape, boolean document) {
        if (shape.size() > Long.SIZE) {
            throw new IllegalArgumentException(shape.type() + " has more components than a long has bits");
        }
        this.shape = shape;
        this.shorthand = Shorthand.of(shape).orElse(null);
        this.replacements = Replacement.of(shape.type());
        this.completion = Completion.of(shape);
        this.document = document;
    }

    RecordShape shape() {
        return shape;
    }

    /** {@return the string that may replace the object} */
    Optional<Shorthand> shorthand() {
        return Optional.ofNullable(shorthand);
    }

    /** {@return the properties that may replace components, by their names} */
    Map<String, Replacement> replacements() {
        return replacements;
    }

    /** {@return the components that may be absent although they are required, because others determine their values} */
    List<String> completed() {
        return completion == null ? List.of() : completion.components();
    }

    /** {@return the names of all properties that the object can have} */
    List<String> names() {
        List<String> names = shape.names();
        names.addAll(replacements.keySet());
        return names;
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        JsonToken token = in.parser().currentToken();
        if (token == JsonToken.START_OBJECT) {
            TokenStreamLocation start = in.here();
            in.parser().nextToken();
            return readProperties(in, start);
        }
        if (token == JsonToken.VALUE_STRING && shorthand != null) {
            return shorthand.read(in, this);
        }
        // A mapper that stores class names has already read the opening brace and the name of the class.
        return token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT
                ? readProperties(in, in.here())
                : in.refuse(this);
    }

    /**
     * Reads the properties from the name at the current token to the end of the object.
     *
     * @param start the place of the object
     */
    @Nullable
    Object readProperties(ReadContext in, @Nullable TokenStreamLocation start) {
        JsonParser parser = in.parser();
        @Nullable Object[] values = new Object[shape.size()];
        @Nullable TokenStreamLocation @Nullable [] places = in.exact() ? new TokenStreamLocation[shape.size()] : null;
        int faultsBefore = in.faultCount();
        boolean sound = true;
        long seen = 0;
        int next = 0;
        Replaced replaced = null;
        for (; parser.currentToken() == JsonToken.PROPERTY_NAME; parser.nextToken()) {
            String name = parser.currentName();
            int index = shape.indexOf(name, next);
            if (index < 0 && shape.extensions() >= 0 && Extensions.isName(name)) {
                sound &= readExtension(in, name, values);
                continue;
            }
            if (index < 0) {
                Replacement replacement = replacements.get(name);
                if (replacement == null) {
                    sound &= in.readOther(shape.type(), name, names(), document);
                } else if (replaced != null) {
                    sound = in.refuseSecond(replaced.by.name(), name);
                } else {
                    replaced = readReplacement(in, replacement);
                    sound &= replaced == null || replaced.value != null;
                }
                continue;
            }
            if ((seen & 1L << index) != 0) {
                sound = in.refuseDuplicate(name);
                continue;
            }
            seen |= 1L << index;
            next = index + 1;
            parser.nextToken();
            in.enter(name);
            in.locate();
            if (places != null) {
                places[index] = in.here();
            }
            Object absent = shape.component(index).absent();
            if (parser.currentToken() == JsonToken.VALUE_NULL && absent != null && in.lenient()) {
                in.ignoreNull();
                values[index] = absent;
            } else {
                values[index] = shape.component(index).read(in);
            }
            in.leave();
            sound &= values[index] != null;
            if (completion != null && values[index] != null) {
                completion.hasRead(in, name, values[index]);
            }
        }
        long replacedBits = replaced == null ? 0 : bits(replaced.by);
        for (int i = 0; i < values.length; i++) {
            if ((seen & 1L << i) == 0 && values[i] == null) {
                values[i] = shape.component(i).absent();
            }
        }
        boolean isPlanned = completion != null && completion.complete(in, values, seen);
        for (int i = 0; i < values.length; i++) {
            if ((seen & 1L << i) == 0 && values[i] == null && (replacedBits & 1L << i) == 0) {
                sound = in.refuseMissing(shape.component(i).name(), start);
            }
        }
        if (replaced != null && replaced.value != null) {
            boolean given = (seen & replacedBits) != 0;
            String fault = replaced.by.replace(shape, values, given, replaced.value);
            if (fault != null) {
                in.enter(replaced.by.name());
                in.fault(in.pointer(), replaced.place, Code.ILL_FORMED, fault);
                in.leave();
                sound = false;
            }
        }
        // A part of a value may have been replaced, so that the constructor could reject the replacement.
        Object record = sound && in.faultCount() == faultsBefore
                ? construct(in, values, start, places, replaced)
                : salvaged(in, values);
        if (record instanceof ExceptDate day && replaced != null && replaced.value != null) {
            in.plannedBreaks()
                    .add(
                            day,
                            (PlannedBreaks.Days) replaced.value,
                            in.pointer() + '/' + replaced.by.name(),
                            replaced.place);
        }
        if (record instanceof AgendaItem part && replaced != null && replaced.value != null) {
            in.plannedParts().add(part, replaced.value, in.pointer() + '/' + replaced.by.name(), replaced.place);
        }
        if (isPlanned && record != null) {
            in.plannedSessions()
                    .add((Session) record, Completion.isGiven(seen, shape.indexOf("status")), in.pointer(), start);
        }
        return record;
    }

    /** {@return a record with the values that could be read; null if it is not needed or not possible} */
    private @Nullable Object salvaged(ReadContext in, @Nullable Object[] values) {
        if (!in.salvages()) {
            return null;
        }
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = shape.component(i).placeholder();
            }
        }
        Object record = constructed(values);
        if (record == null) {
            in.replaceUnread();
        }
        return record == null ? placeholder() : record;
    }

    @Override
    @Nullable
    Object placeholder() {
        Object sparse = placeholder(RecordProperty::placeholder);
        // Some records need one of several optional values.
        return sparse == null ? placeholder(RecordProperty::presentPlaceholder) : sparse;
    }

    private @Nullable Object placeholder(Function<RecordProperty, @Nullable Object> placeholders) {
        @Nullable Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = placeholders.apply(shape.component(i));
        }
        return constructed(values);
    }

    /** {@return a record; null if a value is missing or the constructor rejects the values} */
    private @Nullable Object constructed(@Nullable Object[] values) {
        try {
            return Stream.of(values).allMatch(Objects::nonNull) ? shape.construct(values) : null;
        } catch (IllFormedException e) {
            return null;
        }
    }

    /** {@return the property at the current token, which replaces components; null if its value is ignored} */
    private static @Nullable Replaced readReplacement(ReadContext in, Replacement replacement) {
        in.parser().nextToken();
        in.enter(replacement.name());
        in.locate();
        if (in.parser().currentToken() == JsonToken.VALUE_NULL && in.lenient()) {
            in.ignoreNull();
            in.leave();
            return null;
        }
        TokenStreamLocation place = in.here();
        Object value = replacement.valueCodec().read(in);
        in.leave();
        return new Replaced(replacement, value, place);
    }

    /** {@return the components that a property replaces, as bits at their indexes} */
    private long bits(Replacement replacement) {
        long bits = 0;
        for (String component : replacement.components()) {
            bits |= 1L << shape.indexOf(component);
        }
        return bits;
    }

    /** The value of a property that replaces components, and its place; the value is null if it has a fault. */
    private record Replaced(
            Replacement by,
            @Nullable Object value,
            @Nullable TokenStreamLocation place) {}

    /** Reads the extension whose name is the current token. The values have room for a map of all extensions. */
    private boolean readExtension(ReadContext in, String name, @Nullable Object[] values) {
        @SuppressWarnings("unchecked") // only this method sets the value
        Map<String, String> extensions =
                values[shape.extensions()] == null ? new TreeMap<>() : (Map<String, String>) values[shape.extensions()];
        values[shape.extensions()] = extensions;
        if (extensions.containsKey(name)) {
            return in.refuseDuplicate(name);
        }
        if (extensions.size() == Extensions.MAX) {
            return in.refuseExtension(name);
        }
        in.parser().nextToken();
        in.enter(name);
        in.locate();
        String text = (String) shape.component(shape.extensions()).read(in);
        in.leave();
        extensions.put(name, text == null ? "" : text);
        return text != null;
    }

    private @Nullable Object construct(
            ReadContext in,
            @Nullable Object[] values,
            @Nullable TokenStreamLocation start,
            @Nullable TokenStreamLocation @Nullable [] places,
            @Nullable Replaced replaced) {
        try {
            return shape.construct(values);
        } catch (IllFormedException e) {
            int index = shape.rejected(e);
            if (index < 0) {
                return in.fault(in.pointer(), start, Code.ILL_FORMED, e.rule());
            }
            TokenStreamLocation place = places == null ? null : places[index];
            String name = shape.component(index).name();
            if (replaced != null && place == null && replaced.by.components().contains(name)) {
                name = replaced.by.name();
                place = replaced.place;
            }
            String pointer = in.pointer() + '/' + name;
            return in.fault(pointer, place == null ? start : place, Code.ILL_FORMED, e.rule());
        }
    }

    @Override
    void write(JsonGenerator out, Object value) {
        boolean root = out.streamWriteContext().inRoot();
        out.writeStartObject(value);
        if (document && root) {
            FormatVersion.write(out);
        }
        writeProperties(out, value);
        out.writeEndObject();
    }

    /** Writes the properties, without the braces. */
    void writeProperties(JsonGenerator out, Object value) {
        Object[] values = shape.values(value);
        for (int i = 0; i < values.length; i++) {
            shape.component(i).write(out, values[i]);
        }
    }

    @Override
    boolean isText() {
        return shorthand != null && shorthand.isText();
    }

    @Override
    String expected() {
        String object = "an object such as " + example();
        return shorthand == null ? object : object + ", or " + shorthand.expected();
    }

    /** {@return the required properties, or the first two, without their values} */
    private String example() {
        List<String> required = new ArrayList<>();
        for (int i = 0; i < shape.size(); i++) {
            if (shape.component(i).absent() == null) {
                required.add(shape.component(i).name());
            }
        }
        return Stream.concat(required.stream(), shape.names().stream().filter(name -> !required.contains(name)))
                .limit(Math.max(2, required.size()))
                .map(name -> '"' + name + "\": …")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
