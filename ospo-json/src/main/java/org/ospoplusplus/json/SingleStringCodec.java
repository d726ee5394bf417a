package org.ospoplusplus.json;

import org.jspecify.annotations.Nullable;
import org.ospoplusplus.json.Fault.Code;
import org.ospoplusplus.model.internal.IllFormedException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Reads and writes a record with one component of type string as that string. */
final class SingleStringCodec extends ValueCodec {

    private final RecordShape shape;

    SingleStringCodec(RecordShape shape) {
        this.shape = shape;
    }

    @Override
    @Nullable
    Object read(ReadContext in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            return in.refuse(this);
        }
        try {
            return shape.construct(in.parser().getString());
        } catch (IllFormedException e) {
            return in.fault(Code.ILL_FORMED, e.rule());
        }
    }

    @Override
    void write(JsonGenerator out, Object value) {
        StringCodec.write(out, (String) shape.values(value)[0]);
    }

    @Override
    String expected() {
        return "a string";
    }

    @Override
    @Nullable
    Object placeholder() {
        try {
            return shape.construct(Codecs.STRING.placeholder());
        } catch (IllFormedException e) {
            return null;
        }
    }

    @Override
    boolean isString() {
        return true;
    }

    @Override
    boolean isText() {
        return true;
    }
}
