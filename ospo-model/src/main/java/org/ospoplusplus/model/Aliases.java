package org.ospoplusplus.model;

import java.util.List;
import org.ospoplusplus.model.internal.Require;
import org.ospoplusplus.model.validation.Identifier;
import org.ospoplusplus.model.validation.SingleLine;

/**
 * Other ids and names that something had or goes by, so that old links and other spellings still find it.
 *
 * @param ids other ids
 * @param names other names or titles
 * @since 0.1.0
 */
public record Aliases(List<@Identifier String> ids, List<@SingleLine String> names) {

    /** No other id and no other name. */
    public static final Aliases NONE = new Aliases(List.of(), List.of());

    /**
     * Refuses what is not well-formed.
     *
     * @throws IllegalArgumentException if a list or a text is too long
     */
    public Aliases {
        ids = Require.texts(ids, "Aliases.ids");
        names = Require.texts(names, "Aliases.names");
    }

    /**
     * {@return other names, without other ids}
     *
     * @param names the names
     */
    public static Aliases ofNames(String... names) {
        return new Aliases(List.of(), List.of(names));
    }
}
