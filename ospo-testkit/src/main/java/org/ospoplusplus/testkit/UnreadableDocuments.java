package org.ospoplusplus.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue of unreadable JSON documents, each with all its faults and their places: texts that are not JSON,
 * properties that are unknown, missing, repeated or of another type, invalid times and zones, newer versions of the
 * format, and values that the constructors of the records reject. A reader is as strict as
 * {@code docs/reference/json.md} requires if it finds exactly the listed faults.
 *
 * <p>The jar also contains the documents as files. The resource {@code META-INF/ospo/catalogue/index.json} lists them.
 *
 * @since 0.1.0
 */
public final class UnreadableDocuments {

    private UnreadableDocuments() {}

    /**
     * {@return all documents, equal on every call, with unique names} A document keeps its name when others are added.
     */
    public static List<UnreadableDocument> all() {
        Map<String, Integer> seen = new HashMap<>();
        List<UnreadableDocument> all = new ArrayList<>();
        Stream.of(
                        UnreadableStructures.structure(),
                        UnreadableStructures.syntax(),
                        UnreadableStructures.documents(),
                        UnreadableTimes.times(),
                        UnreadableTypes.values(),
                        UnreadableSeries.all(),
                        UnreadableShortForms.all())
                .flatMap(documents -> documents)
                .forEach(each -> {
                    int count = seen.merge(each.name(), 1, Integer::sum);
                    all.add(count == 1 ? each : each.named(each.name() + "-" + count));
                });
        return List.copyOf(all);
    }
}
