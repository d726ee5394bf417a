package org.ospoplusplus.testkit;

import java.util.Locale;

/** Makes the names of documents in the catalogue. */
final class CatalogueNames {

    private CatalogueNames() {}

    /** {@return the name of the schema of a type, such as {@code agenda-item}} */
    static String of(Class<?> type) {
        return words(type.getSimpleName());
    }

    /** {@return the component, if it is known, and the code, such as {@code -title-type}} */
    static String of(ExpectedFault fault) {
        String component = fault.pointer().replaceFirst(".*/", "").replaceAll("[^A-Za-z]", "");
        return (component.isEmpty() ? "" : "-" + words(component)) + "-" + fault.code();
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
