package org.ospoplusplus.ical;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The internet domains in UIDs (RFC 7986, 5.3). */
final class Domains {

    private Domains() {}

    /** {@return what stands behind the @ of most UIDs; of several the first in the alphabet} */
    static Optional<String> commonest(Collection<String> uids) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String uid : uids) {
            int at = uid.lastIndexOf('@');
            if (at >= 0 && at + 1 < uid.length()) {
                counts.merge(uid.substring(at + 1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }
}
