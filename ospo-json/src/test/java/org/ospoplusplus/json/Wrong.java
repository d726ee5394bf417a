package org.ospoplusplus.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** Reads documents that have faults. */
final class Wrong {

    private Wrong() {}

    static OspoJsonException exception(String document, Class<?> type) {
        OspoJsonException exception = catchThrowableOfType(
                OspoJsonException.class, () -> OspoJson.create().read(document, type));
        FaultPhrasesTest.assertTranslated(exception.faults());
        return exception;
    }

    static List<Fault> faults(String document, Class<?> type) {
        return exception(document, type).faults();
    }
}
