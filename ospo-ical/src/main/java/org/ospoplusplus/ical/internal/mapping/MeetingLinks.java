package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognizes links to online meetings, maps and ticket sellers by their hosts. */
final class MeetingLinks {

    /** The platform of each host. Subdomains have the same platform. */
    private static final Map<String, String> PLATFORMS = Map.ofEntries(
            Map.entry("zoom.us", "Zoom"),
            Map.entry("zoom.com", "Zoom"),
            Map.entry("zoomgov.com", "Zoom"),
            Map.entry("meet.google.com", "Google Meet"),
            Map.entry("hangouts.google.com", "Google Hangouts"),
            Map.entry("teams.microsoft.com", "Microsoft Teams"),
            Map.entry("teams.live.com", "Microsoft Teams"),
            Map.entry("webex.com", "Webex"),
            Map.entry("meet.jit.si", "Jitsi"),
            Map.entry("8x8.vc", "Jitsi"),
            Map.entry("whereby.com", "Whereby"),
            Map.entry("gotomeeting.com", "GoToMeeting"),
            Map.entry("gotomeet.me", "GoToMeeting"),
            Map.entry("meet.goto.com", "GoToMeeting"),
            Map.entry("join.skype.com", "Skype"),
            Map.entry("meet.lync.com", "Skype"),
            Map.entry("bluejeans.com", "BlueJeans"),
            Map.entry("gather.town", "Gather"),
            Map.entry("chime.aws", "Amazon Chime"));

    /** The paths of meetings on hosts that have many other pages, too. */
    private static final Map<String, List<String>> PATHS = Map.of(
            "zoom.us", List.of("/j/", "/my/", "/w/", "/s/", "/wc/", "/meeting/", "/launch/"),
            "zoom.com", List.of("/j/", "/my/", "/w/", "/s/", "/wc/", "/meeting/", "/launch/"),
            "zoomgov.com", List.of("/j/", "/my/", "/w/", "/s/", "/wc/"),
            "teams.microsoft.com", List.of("/l/meetup-join/", "/meet/"),
            "teams.live.com", List.of("/meet/"),
            "webex.com", List.of("/meet/", "/join/", "/j.php", "/m/", "/wbxmjs/", "/webappng/", "/webex/"),
            "gotomeeting.com", List.of("/join/", "/meet/"));

    /** The first label of a host on which people run Jitsi or BigBlueButton themselves. */
    private static final Map<String, String> LABELS =
            Map.of("jitsi", "Jitsi", "bbb", "BigBlueButton", "bigbluebutton", "BigBlueButton");

    /** Segments of paths on which such a site takes registrations. */
    private static final Set<String> REGISTRATIONS = Set.of("register", "registration");

    private static final Set<String> MAPS = Set.of(
            "maps.google.com",
            "maps.app.goo.gl",
            "maps.apple.com",
            "openstreetmap.org",
            "osm.org",
            "what3words.com",
            "w3w.co",
            "here.com");

    /** Sites for tickets and registrations. Their subdomains count as such sites, too. */
    private static final Set<String> TICKETS = Set.of(
            "eventbrite.com",
            "eventbrite.de",
            "eventbrite.fr",
            "eventbrite.es",
            "eventbrite.it",
            "eventbrite.co.uk",
            "meetup.com",
            "pretix.eu",
            "lu.ma",
            "luma.com",
            "ti.to",
            "tickettailor.com",
            "billetto.eu",
            "eventpop.me",
            "ticket.io",
            "konfhub.com",
            "xing-events.com",
            "weezevent.com",
            "helloasso.com");

    /** A host and a path without a scheme, as people copy them from the address bar of a browser. */
    private static final Pattern WITHOUT_SCHEME = Pattern.compile(
            "(?<![\\p{L}\\p{N}@/._-])(?:[a-z0-9-]{1,63}+\\.){1,8}+[a-z]{2,18}+(?::[0-9]{1,5}+)?+/",
            Pattern.CASE_INSENSITIVE);

    private MeetingLinks() {}

    /** {@return the platform of the meeting to which a link leads, if the host is known} */
    static Optional<String> platform(URI link) {
        String host = host(link);
        for (String part = host; !part.isEmpty(); part = parent(part)) {
            String platform = PLATFORMS.get(part);
            if (platform != null) {
                return !isRegistration(link, part) && leads(link, PATHS.getOrDefault(part, List.of("/")))
                        ? Optional.of(platform)
                        : Optional.empty();
            }
        }
        int label = host.indexOf('.');
        return label < 0 || !leads(link, List.of("/"))
                ? Optional.empty()
                : Optional.ofNullable(LABELS.get(host.substring(0, label)));
    }

    /** {@return whether a link leads to a map} */
    static boolean isMap(URI link) {
        for (String part = host(link); !part.isEmpty(); part = parent(part)) {
            if (MAPS.contains(part)) {
                return true;
            }
        }
        String path = String.valueOf(link.getRawPath());
        return path.startsWith("/maps") && host(link).matches("(?:www\\.)?(?:google\\.[a-z.]{2,6}|goo\\.gl)");
    }

    /** On hosts without known paths, people choose the path as the name of their meeting. */
    private static boolean isRegistration(URI link, String knownHost) {
        return PATHS.containsKey(knownHost)
                && Arrays.stream(String.valueOf(link.getRawPath()).split("/", -1))
                        .anyMatch(REGISTRATIONS::contains);
    }

    /** {@return whether a link leads to a map, a registration or a ticket seller, and not to a meeting} */
    static boolean isPage(URI link) {
        for (String part = host(link); !part.isEmpty(); part = parent(part)) {
            if (TICKETS.contains(part) || isRegistration(link, part)) {
                return true;
            }
        }
        return isMap(link);
    }

    /** {@return whether the host of a link is known, so that it is recognized without a scheme} */
    private static boolean isKnown(URI link) {
        for (String part = host(link); !part.isEmpty(); part = parent(part)) {
            if (PLATFORMS.containsKey(part)) {
                return true;
            }
        }
        return isPage(link) || platform(link).isPresent();
    }

    /**
     * A link in a text.
     *
     * @param link the link; for a redirect in the text, the target of the redirect
     * @param start the index of its first character
     * @param end the index after its last character
     */
    record Found(URI link, int start, int end) {}

    /**
     * {@return the web links in a text that may be published, in order}
     *
     * @param limit the maximum number of links
     */
    static List<Found> in(String text, int limit) {
        List<Found> links = new ArrayList<>();
        int i = text.indexOf("://");
        while (i >= 0 && links.size() < limit) {
            int start = start(text, i);
            int end = start < 0 ? i + 1 : Math.max(meetingEnd(text, start), i + 1);
            if (start >= 0) {
                WebLinks.safe(text.substring(start, end))
                        .map(RedirectLinks::target)
                        .ifPresent(link -> links.add(new Found(link, start, end)));
            }
            i = text.indexOf("://", end);
        }
        return links;
    }

    /**
     * {@return the web links in the text of a {@code LOCATION} that may be published, in order} Links to known hosts
     * are also found without a scheme, and get {@code https}.
     *
     * @param limit the maximum number of links
     */
    static List<Found> inLocation(String text, int limit) {
        List<Found> links = new ArrayList<>(in(text, limit));
        Matcher matcher = WITHOUT_SCHEME.matcher(text);
        int from = 0;
        while (links.size() < limit && matcher.find(from)) {
            int start = matcher.start();
            int end = Math.max(MarkdownLines.linkEnd(text, start), matcher.end());
            if (links.stream().noneMatch(link -> link.start() < end && start < link.end())) {
                WebLinks.safe("https://" + text.substring(start, end))
                        .filter(MeetingLinks::isKnown)
                        .ifPresent(link -> links.add(new Found(link, start, end)));
            }
            from = end;
        }
        links.sort(Comparator.comparingInt(Found::start));
        return links;
    }

    /**
     * Chinese and Japanese have no blank after a link. To a meeting, such characters belong only if none of ASCII
     * precedes.
     */
    private static int meetingEnd(String text, int start) {
        int end = MarkdownLines.linkEnd(text, start);
        for (int i = start + 1; i < end; i++) {
            if (Character.isIdeographic(text.charAt(i)) && isAsciiWord(text.charAt(i - 1))) {
                boolean isMeeting = WebLinks.safe(text.substring(start, i))
                        .flatMap(MeetingLinks::platform)
                        .isPresent();
                return isMeeting ? i : end;
            }
        }
        return end;
    }

    private static boolean isAsciiWord(char c) {
        return c <= '~' && Character.isLetterOrDigit(c);
    }

    private static int start(String text, int schemeEnd) {
        for (int length = 5; length >= 4; length--) {
            int start = schemeEnd - length;
            if (start >= 0 && WebLinks.begins(text, start)) {
                return start;
            }
        }
        return -1;
    }

    private static boolean leads(URI link, List<String> paths) {
        String path = String.valueOf(link.getRawPath());
        return paths.stream()
                .anyMatch(known -> (path.startsWith(known) && path.length() > known.length())
                        || (known.endsWith(".php") && path.contains(known)));
    }

    private static String host(URI link) {
        return link.getHost() == null ? "" : link.getHost().toLowerCase(Locale.ROOT);
    }

    private static String parent(String host) {
        int dot = host.indexOf('.');
        return dot < 0 ? "" : host.substring(dot + 1);
    }
}
