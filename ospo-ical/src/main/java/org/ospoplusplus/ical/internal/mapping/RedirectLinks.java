package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Links through which calendars and mail programs send their users, with the actual link in a parameter. */
final class RedirectLinks {

    /** Mail filters may wrap links that a calendar has wrapped before. */
    private static final int MAX_NESTING = 3;

    /** The parameter of each host, also of the hosts below it. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "safelinks.protection.outlook.com", "url",
            "safelinks.protection.office365.us", "url",
            "meet.google.com", "dest",
            "l.facebook.com", "u",
            "slack-redir.net", "url",
            "youtube.com", "q");

    private RedirectLinks() {}

    /** {@return the link that a known redirect leads to, and any other link as it is} */
    static URI target(URI link) {
        URI target = link;
        for (int i = 0; i < MAX_NESTING; i++) {
            Optional<URI> next = next(target);
            if (next.isEmpty()) {
                break;
            }
            target = next.get();
        }
        return target;
    }

    private static Optional<URI> next(URI link) {
        String query = link.getRawQuery();
        String host = link.getHost();
        return query == null || host == null
                ? Optional.empty()
                : parameter(host.toLowerCase(Locale.ROOT), String.valueOf(link.getRawPath()))
                        .flatMap(name -> value(query, name))
                        .filter(text -> WebLinks.begins(text, 0))
                        .flatMap(WebLinks::safe);
    }

    private static Optional<String> parameter(String host, String path) {
        if (path.equals("/url") && host.matches("(?:www\\.)?google\\.[a-z.]{2,6}")) {
            return Optional.of("q");
        }
        return PARAMETERS.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> value(String query, String name) {
        for (String parameter : query.split("&", -1)) {
            if (parameter.startsWith(name + "=")) {
                return decoded(parameter.substring(name.length() + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
