package org.ospoplusplus.ical.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Internet domains, as UIDs have them (RFC 7986, 5.3). */
public final class Domains {

    private static final int MAX_DOMAIN = 253;
    private static final int MAX_LABEL = 63;

    private Domains() {}

    /**
     * {@return the domain behind the @ of most UIDs; of several the first in the alphabet}
     *
     * @param uids the UIDs
     */
    public static Optional<String> commonest(Collection<String> uids) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String uid : uids) {
            int at = uid.lastIndexOf('@');
            String domain = uid.substring(at + 1).toLowerCase(Locale.ROOT);
            if (at >= 0 && isDomain(domain)) {
                counts.merge(domain, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .reduce((first, second) -> second.getValue() > first.getValue() ? second : first)
                .map(Map.Entry::getKey);
    }

    /**
     * {@return whether a text is an internet domain as {@link org.ospoplusplus.model.validation.DomainName} wants it}
     *
     * @param text any text
     */
    public static boolean isDomain(String text) {
        if (text.length() > MAX_DOMAIN) {
            return false;
        }
        int labels = 0;
        boolean digitsAlone = true;
        for (int start = 0; start <= text.length(); labels++) {
            int dot = text.indexOf('.', start);
            int end = dot < 0 ? text.length() : dot;
            if (end == start || end - start > MAX_LABEL || text.charAt(start) == '-' || text.charAt(end - 1) == '-') {
                return false;
            }
            digitsAlone = true;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                boolean isDigit = c >= '0' && c <= '9';
                if (!isDigit && c != '-' && (c < 'a' || c > 'z')) {
                    return false;
                }
                digitsAlone &= isDigit;
            }
            start = end + 1;
        }
        return labels >= 2 && !digitsAlone;
    }
}
