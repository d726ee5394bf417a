package org.ospoplusplus.json.jackson2;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** The path of a value in the text of a parser of Jackson 2, for code that uses Jackson 3. */
final class ContextBridge extends TokenStreamContext {

    private final JsonStreamContext context;

    ContextBridge(JsonStreamContext context) {
        super(type(context), context.getEntryCount() - 1);
        this.context = context;
    }

    private static int type(JsonStreamContext context) {
        if (context.inObject()) {
            return TYPE_OBJECT;
        }
        return context.inArray() ? TYPE_ARRAY : TYPE_ROOT;
    }

    @Override
    public @Nullable TokenStreamContext getParent() {
        JsonStreamContext parent = context.getParent();
        return parent == null ? null : new ContextBridge(parent);
    }

    @Override
    public @Nullable String currentName() {
        return context.getCurrentName();
    }

    @Override
    public boolean hasCurrentName() {
        return context.hasCurrentName();
    }
}
