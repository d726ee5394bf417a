package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** What is said of documents that can't be read. */
final class Wrong {

    private Wrong() {}

    static OspoJsonException exception(String document, Class<?> type) {
        return catchThrowableOfType(
                OspoJsonException.class, () -> OspoJson.create().read(document, type));
    }

    static List<Fault> faults(String document, Class<?> type) {
        return exception(document, type).faults();
    }
}
