package org.ospoplusplus.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The catalogue of JSON documents that can't be read, each with all its faults and their places: texts that are no JSON,
 * properties that are unknown, missing, repeated or of another type, times and zones that are none, versions from the future,
 * and what the records themselves refuse. A reader that finds in each what is listed reads as strictly as
 * {@code docs/reference/json.md} says.
 *
 * <p>The jar has them as files, too: the resource {@code META-INF/ospo/catalogue/index.json} lists them.
 *
 * @since 0.1.0
 */
public final class UnreadableDocuments {

    private UnreadableDocuments() {}

    /** {@return all of them, the same in each call; names are unique, and stay with their documents as others are added} */
    public static List<UnreadableDocument> all() {
        Map<String, Integer> seen = new HashMap<>();
        List<UnreadableDocument> all = new ArrayList<>();
        Stream.of(
                        UnreadableStructures.structure(),
                        UnreadableStructures.syntax(),
                        UnreadableStructures.documents(),
                        UnreadableTimes.times(),
                        UnreadableTypes.values())
                .flatMap(documents -> documents)
                .forEach(each -> {
                    int count = seen.merge(each.name(), 1, Integer::sum);
                    all.add(count == 1 ? each : each.named(each.name() + "-" + count));
                });
        return List.copyOf(all);
    }
}
