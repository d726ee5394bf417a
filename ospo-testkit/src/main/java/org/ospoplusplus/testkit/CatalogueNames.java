package org.ospoplusplus.testkit;

import java.util.Locale;

/** Names by what they name. */
final class CatalogueNames {

    private CatalogueNames() {}

    /** {@code agenda-item}: the name that a type has among the schemas. */
    static String of(Class<?> type) {
        return words(type.getSimpleName());
    }

    /** {@code -title-type}: the component, if it is one that is known, and the code. */
    static String of(ExpectedFault fault) {
        String component = fault.pointer().replaceFirst(".*/", "").replaceAll("[^A-Za-z]", "");
        return (component.isEmpty() ? "" : "-" + words(component)) + "-" + fault.code();
    }

    private static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
