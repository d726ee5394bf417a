package org.ospoplusplus.json.jackson2;

import java.util.Collection;
import java.util.List;
import org.ospoplusplus.json.OspoJson;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.testkit.Complete;
import org.ospoplusplus.testkit.EdgeCases;
import org.ospoplusplus.testkit.Minimal;
import org.ospoplusplus.testkit.SeriesSamples;

/** The values of the test kit that can be documents. */
final class Samples {

    /** A text with each kind of character that a generator may treat in its own way. */
    static final String UNUSUAL = "é 会议 🎉 \"q\" \\ud800 </script> \u2028 \u0001 \t \uE000";

    private Samples() {}

    /** {@return values of each type, and unusual texts} */
    static List<Record> ofEachType() {
        return documents(List.of(
                Complete.all(), Minimal.all(), List.of(titled(UNUSUAL), titled("unpaired \uD83C and \uDF89 é"))));
    }

    /** {@return all values} */
    static List<Record> all() {
        return documents(List.of(
                ofEachType(), SeriesSamples.all().values(), EdgeCases.all().values()));
    }

    private static List<Record> documents(List<Collection<? extends Record>> values) {
        return values.stream()
                .<Record>flatMap(Collection::stream)
                .filter(value -> OspoJson.supports(value.getClass()))
                .toList();
    }

    static Session titled(String title) {
        return Complete.session().toBuilder().title(title).build();
    }
}
