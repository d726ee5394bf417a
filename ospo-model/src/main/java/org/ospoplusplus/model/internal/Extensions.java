package org.ospoplusplus.model.internal;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rules of extensions: properties that a site adds to its documents, with texts as values. */
public final class Extensions {

    /** The maximum number of extensions of a record. */
    public static final int MAX = 100;

    /** The names of extensions, as a regular expression without anchors. */
    public static final String NAME = "x-[a-z0-9-]{1,62}";

    private static final Pattern PATTERN = Pattern.compile(NAME);

    private Extensions() {}

    /** {@return whether a text is the name of an extension} */
    public static boolean isName(String name) {
        return name.startsWith("x-") && PATTERN.matcher(name).matches();
    }

    /**
     * {@return a copy that is ordered by name}
     *
     * @throws IllFormedException if there are too many extensions, or if a name or a text is not allowed
     */
    public static Map<String, String> copy(Map<String, String> values, String component) {
        if (Require.nonNull(values, component).size() > MAX) {
            throw new IllFormedException(component, "more than " + MAX + " extensions");
        }
        if (values.isEmpty()) {
            return Map.of();
        }
        values.forEach((name, text) -> {
            if (!isName(Require.nonNull(name, component + " name"))) {
                throw new IllFormedException(
                        component,
                        "each name must be x- and 1 to 62 lower-case letters a-z, digits and hyphens, such as x-room");
            }
            Require.text(text, component);
        });
        return Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
