package org.ospoplusplus.model;

import java.util.List;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * Former ids and other names of a session or track, so that old links and other spellings still lead to it.
 *
 * @param ids former ids
 * @param names other or former names or titles
 * @since 0.1.0
 */
public record Aliases(List<@Identifier String> ids, List<@SingleLine String> names) {

    /** No former id and no other name. */
    public static final Aliases NONE = new Aliases(List.of(), List.of());

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if a list or a text is too long
     */
    public Aliases {
        ids = Require.texts(ids, "Aliases.ids");
        names = Require.texts(names, "Aliases.names");
    }

    /**
     * {@return aliases with names and without ids}
     *
     * @param names the names
     */
    public static Aliases ofNames(String... names) {
        return new Aliases(List.of(), List.of(names));
    }
}
