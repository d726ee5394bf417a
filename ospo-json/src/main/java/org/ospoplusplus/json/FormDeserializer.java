package org.ospoplusplus.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** A form for a mapper of one's own. Places are told at once: what a mapper reads from can't be read again. */
final class FormDeserializer extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final Form form;

    FormDeserializer(Class<?> type, Form form) {
        this.type = type;
        this.form = form;
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
        Reading in = new Reading(parser, pointer(parser), true);
        Object value = form.read(in);
        if (value == null || !in.isSound()) {
            throw in.exception(type);
        }
        return value;
    }

    /** {@return the pointer of the value that begins at the current token} Its own context has no name yet. */
    private static String pointer(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean inside = switch (parser.currentToken()) {
            case START_OBJECT, START_ARRAY, PROPERTY_NAME -> true;
            case END_OBJECT -> context.inObject();
            default -> false;
        };
        TokenStreamContext around = inside ? context.getParent() : context;
        return around == null || around.inRoot() ? "" : around.pathAsPointer().toString();
    }
}
