package org.ospoplusplus.model.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ospoplusplus.model.WorkingGroup;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/** The ids of a merged group. Ids that differ only in case count as equal. */
final class MergedIds {

    private static final int MAX_LENGTH = IdentifierValidator.MAX_LENGTH;

    private static final Pattern NOT_OF_IDS = Pattern.compile("^[^A-Za-z0-9]+|[^A-Za-z0-9._~@+=:-]");

    private final String domain;
    private final Set<String> taken = new HashSet<>();

    /** For each id that was requested again, the next number to try, so that no number is tried twice. */
    private final Map<String, Integer> next = new HashMap<>();

    MergedIds(WorkingGroup frame) {
        domain = fold(frame.domain());
    }

    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * {@return an id of a group, after the domain of the group unless it is that of the merged group} The domain comes
     * first, so that an id is still the beginning of the ids of its occurrences. A domain that is too long is cut off.
     */
    String qualified(WorkingGroup group, String id) {
        int room = MAX_LENGTH - id.length() - 1;
        if (fold(group.domain()).equals(domain) || room <= 0) {
            return id;
        }
        String prefix = NOT_OF_IDS.matcher(group.domain()).replaceAll("");
        return prefix.isEmpty() ? id : prefix.substring(0, Math.min(room, prefix.length())) + "_" + id;
    }

    /** {@return an id, which is taken now; with a number if it was taken before} */
    String take(String id) {
        String free = id;
        String key = fold(id);
        if (!taken.add(key)) {
            int number = next.getOrDefault(key, 2);
            do {
                String end = "-" + number++;
                free = id.substring(0, Math.min(id.length(), Math.max(0, MAX_LENGTH - end.length()))) + end;
            } while (!taken.add(fold(free)));
            next.put(key, number);
        }
        return free;
    }
}
