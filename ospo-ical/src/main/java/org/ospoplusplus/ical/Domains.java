package org.ospoplusplus.ical;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The internet domains in UIDs (RFC 7986, 5.3). */
final class Domains {

    private static final int MAX_LENGTH = 253;
    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    private Domains() {}

    /** {@return the domain behind the @ of most UIDs; of several the first in the alphabet} */
    static Optional<String> commonest(Collection<String> uids) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String uid : uids) {
            String domain = uid.substring(uid.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
            if (domain.length() < Math.min(uid.length(), MAX_LENGTH + 1)
                    && DOMAIN.matcher(domain).matches()) {
                counts.merge(domain, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }
}
