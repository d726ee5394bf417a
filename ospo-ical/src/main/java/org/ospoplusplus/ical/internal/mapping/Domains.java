package org.ospoplusplus.ical.internal.mapping;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ospoplusplus.model.internal.validators.DomainNameValidator;

/** Finds internet domains in UIDs (RFC 7986, 5.3). */
public final class Domains {

    private Domains() {}

    /**
     * {@return the most frequent domain after the @ of UIDs} Of equally frequent domains, it is the first in the
     * alphabet.
     *
     * @param uids the UIDs
     */
    public static Optional<String> commonest(Collection<String> uids) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String uid : uids) {
            int at = uid.lastIndexOf('@');
            String domain = uid.substring(at + 1).toLowerCase(Locale.ROOT);
            if (at >= 0 && DomainNameValidator.isDomain(domain)) {
                counts.merge(domain, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }
}
