package org.ospoplusplus.ical.internal.mapping;

import java.util.Map;

/**
 * Writes extensions. Their names are parameters of one property of this library, so that no property of another program
 * can be taken for an extension.
 */
final class ExtensionWriter {

    private ExtensionWriter() {}

    /** Writes the extensions of the record that a component describes. */
    static void add(Map<String, String> extensions, ComponentBuilder component) {
        add(extensions, ParameterBuilder.none(), component);
    }

    /**
     * Writes the extensions of a record that has no component of its own.
     *
     * @param marks the parameters that name the record
     */
    static void add(Map<String, String> extensions, ParameterBuilder marks, ComponentBuilder component) {
        extensions.forEach((name, text) -> component.text(
                PropertyNames.EXTENSION,
                ParameterBuilder.none().and(PropertyNames.NAME, name).andAll(marks),
                text));
    }
}
