package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.internal.IllFormedException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads and writes a record as an object. Some records can also be read from the string of one component. */
final class RecordCodec extends ValueCodec {

    private final RecordShape shape;
    private final int shorthand;
    private final boolean document;

    /**
     * @param shorthand the index of the component whose string may replace the object; -1 if only the object is
     *     possible
     * @param document whether the object may have the properties of a document in any place, so that a written document
     *     can become part of a larger one
     */
    RecordCodec(RecordShape shape, int shorthand, boolean document) {
        if (shape.size() > Long.SIZE) {
            throw new IllegalArgumentException(shape.type() + " has more components than a long has bits");
        }
        this.shape = shape;
        this.shorthand = shorthand;
        this.document = document;
    }

    RecordShape shape() {
        return shape;
    }

    /** {@return the index of the component whose string may replace the object; -1 if only the object is possible} */
    int shorthand() {
        return shorthand;
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
        if (token == JsonToken.VALUE_STRING && shorthand >= 0) {
            return readShorthand(in);
        }
        // A mapper that stores class names has already read the opening brace and the name of the class.
        return token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT
                ? readProperties(in, in.here())
                : in.refuse(this);
    }

    /**
     * Reads the string at the current token as the component that it abbreviates. A fault is at the place of the
     * string.
     */
    private @Nullable Object readShorthand(ReadContext in) {
        @Nullable Object[] values = new Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i == shorthand
                    ? shape.component(i).read(in)
                    : shape.component(i).absent();
        }
        if (values[shorthand] == null) {
            return null;
        }
        try {
            return shape.construct(values);
        } catch (IllFormedException e) {
            return in.fault(Code.ILL_FORMED, e.rule());
        }
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
        boolean sound = true;
        long seen = 0;
        int next = 0;
        for (; parser.currentToken() == JsonToken.PROPERTY_NAME; parser.nextToken()) {
            String name = parser.currentName();
            int index = shape.indexOf(name, next);
            if (index < 0) {
                sound &= in.readOther(shape.type(), name, shape.names(), document);
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
        }
        for (int i = 0; i < values.length; i++) {
            if ((seen & 1L << i) == 0) {
                values[i] = shape.component(i).absent();
                if (values[i] == null) {
                    sound = in.refuseMissing(shape.component(i).name(), start);
                }
            }
        }
        return sound ? construct(in, values, start, places) : null;
    }

    private @Nullable Object construct(
            ReadContext in,
            @Nullable Object[] values,
            @Nullable TokenStreamLocation start,
            @Nullable TokenStreamLocation @Nullable [] places) {
        try {
            return shape.construct(values);
        } catch (IllFormedException e) {
            int index = shape.rejected(e);
            if (index < 0) {
                return in.fault(in.pointer(), start, Code.ILL_FORMED, e.rule());
            }
            TokenStreamLocation place = places == null ? null : places[index];
            String pointer = in.pointer() + '/' + shape.component(index).name();
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
    String expected() {
        return shorthand < 0
                ? "an object"
                : "an object, or only its \"" + shape.component(shorthand).name() + "\": "
                        + shape.component(shorthand).expected();
    }
}
