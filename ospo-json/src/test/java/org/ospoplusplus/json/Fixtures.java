package org.ospoplusplus.json;

import java.util.List;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.Minimal;

/** The values of the test kit that can be documents. */
final class Fixtures {

    private static final List<Record> COMPLETE = documents(Complete.all());

    private Fixtures() {}

    /** {@return values with all components} */
    static List<Record> complete() {
        return COMPLETE;
    }

    /** {@return values with only the required components} */
    static List<Record> minimal() {
        return documents(Minimal.all());
    }

    private static List<Record> documents(List<Record> values) {
        return values.stream()
                .filter(value -> Codecs.isDocument(value.getClass()))
                .toList();
    }
}
