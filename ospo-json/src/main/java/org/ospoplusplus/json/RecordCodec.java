package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** A record as an object. */
final class RecordCodec extends ValueCodec {

    private final RecordShape table;
    private final boolean document;

    /**
     * @param document whether properties of a document belong to it wherever it stands: what was written as a document can
     *     come back as a part of something else
     */
    RecordCodec(RecordShape table, boolean document) {
        if (table.size() > Long.SIZE) {
            throw new IllegalArgumentException("more components than bits: " + table.type());
        }
        this.table = table;
        this.document = document;
    }

    RecordShape table() {
        return table;
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
        // A mapper that stores class names has read the opening brace and the name of the class.
        return token == JsonToken.PROPERTY_NAME || token == JsonToken.END_OBJECT
                ? readProperties(in, in.here())
                : in.refuse(this);
    }

    /**
     * Reads from the first name on.
     *
     * @param start where the object stands
     */
    @Nullable
    Object readProperties(ReadContext in, @Nullable TokenStreamLocation start) {
        JsonParser parser = in.parser();
        @Nullable Object[] values = new Object[table.size()];
        @Nullable TokenStreamLocation @Nullable [] places = in.exact() ? new TokenStreamLocation[table.size()] : null;
        boolean sound = true;
        long seen = 0;
        int next = 0;
        for (; parser.currentToken() == JsonToken.PROPERTY_NAME; parser.nextToken()) {
            String name = parser.currentName();
            int index = table.indexOf(name, next);
            if (index < 0) {
                sound &= in.readOther(name, table.names(), document);
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
            Object absent = table.component(index).absent();
            if (parser.currentToken() == JsonToken.VALUE_NULL && absent != null && in.lenient()) {
                in.ignoreNull();
                values[index] = absent;
            } else {
                values[index] = table.component(index).read(in);
            }
            in.leave();
            sound &= values[index] != null;
        }
        for (int i = 0; i < values.length; i++) {
            if ((seen & 1L << i) == 0) {
                values[i] = table.component(i).absent();
                if (values[i] == null) {
                    sound = in.refuseMissing(table.component(i).name(), start);
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
            return table.construct(values);
        } catch (IllegalArgumentException | NullPointerException e) {
            int index = table.refused(e);
            if (index < 0) {
                return in.fault(in.pointer(), start, FaultCodes.ILL_FORMED, RecordShape.rule(e));
            }
            TokenStreamLocation place = places == null ? null : places[index];
            String pointer = in.pointer() + '/' + table.component(index).name();
            return in.fault(pointer, place == null ? start : place, FaultCodes.ILL_FORMED, RecordShape.rule(e));
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

    /** Writes what stands between the braces. */
    void writeProperties(JsonGenerator out, Object value) {
        Object[] values = table.values(value);
        for (int i = 0; i < values.length; i++) {
            table.component(i).write(out, values[i]);
        }
    }

    @Override
    String expected() {
        return "an object";
    }
}
