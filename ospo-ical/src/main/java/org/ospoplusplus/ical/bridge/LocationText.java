package org.ospoplusplus.ical.bridge;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What people write into {@code LOCATION}: an address, a link to a meeting, or only that it is online. Only text that is none
 * of the latter is taken for a place.
 *
 * @param place what is left of the text for a place, in one line
 * @param online whether it says that the meeting is online
 * @param platform the platform that it names
 * @param links the links in it, without those to maps
 * @param maps the links to maps
 * @param leftOut whether it has words that say nothing that is kept
 */
record LocationText(
        Optional<String> place,
        boolean online,
        Optional<String> platform,
        List<URI> links,
        List<URI> maps,
        boolean leftOut) {

    private static final int MAX_LINKS = 10;

    /** Names of platforms as people write them, folded; longer ones first where one begins another. */
    private static final Map<String, String> PLATFORMS = platforms();

    private static final Set<String> ONLINE = Set.of(
            "online",
            "virtual",
            "virtually",
            "virtuell",
            "virtuelle",
            "virtuel",
            "remote",
            "remotely",
            "webinar",
            "videoconference",
            "videokonferenz",
            "visioconférence",
            "visio",
            "videocall",
            "telco",
            "livestream",
            "teleconference",
            "telefonkonferenz",
            "distanciel",
            "ligne",
            "línea",
            "linea",
            "internet",
            "cyberspace");

    /** Words that say no more than those beside them. */
    private static final Set<String> FILLERS = Set.of(
            "event",
            "events",
            "meeting",
            "meetings",
            "meetup",
            "call",
            "calls",
            "video",
            "conference",
            "web",
            "session",
            "room",
            "only",
            "via",
            "on",
            "in",
            "at",
            "the",
            "a",
            "an",
            "by",
            "per",
            "über",
            "auf",
            "am",
            "mit",
            "with",
            "using",
            "and",
            "und",
            "et",
            "y",
            "or",
            "en",
            "sur",
            "nur",
            "sitzung",
            "treffen",
            "veranstaltung",
            "konferenz",
            "réunion",
            "reunión",
            "raum",
            "location",
            "venue",
            "ort",
            "format",
            "event's");

    /** Words about how to get in, which are no place. */
    private static final Set<String> REMARKS = Set.of(
            "link",
            "links",
            "url",
            "id",
            "passcode",
            "password",
            "passwort",
            "pin",
            "code",
            "see",
            "siehe",
            "voir",
            "description",
            "beschreibung",
            "below",
            "details",
            "invite",
            "invitation",
            "join",
            "to",
            "be",
            "will",
            "sent",
            "shared",
            "provided",
            "follow",
            "follows",
            "folgt",
            "wird",
            "registration",
            "required",
            "upon",
            "after",
            "before",
            "for",
            "is",
            "here",
            "hier",
            "dial",
            "phone",
            "number",
            "check",
            "email",
            "mail",
            "no",
            "nr");

    private static final Set<String> UNKNOWN = Set.of(
            "tba",
            "tbd",
            "tbc",
            "unknown",
            "none",
            "n a",
            "to be announced",
            "to be determined",
            "to be confirmed",
            "to be decided",
            "to be defined",
            "wird noch bekannt gegeben",
            "noch offen",
            "offen",
            "à définir",
            "por definir");

    private static final Pattern SEPARATOR =
            Pattern.compile("[;|/,()\\[\\]\\n\\r+&]+|\\s[-–—]+\\s|:\\s|(?i:\\s(?:or|and|und|et|oder)\\s)");

    private static final Pattern TRAILING_SEPARATORS = Pattern.compile("[;,\\s]++$");

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

    private enum Sort {
        ONLINE,
        REMARK,
        UNKNOWN,
        PLACE
    }

    private static Map<String, String> platforms() {
        Map<String, String> names = new TreeMap<>((one, other) ->
                one.length() != other.length() ? Integer.compare(other.length(), one.length()) : one.compareTo(other));
        names.putAll(Map.ofEntries(
                Map.entry("microsoft teams", "Microsoft Teams"),
                Map.entry("ms teams", "Microsoft Teams"),
                Map.entry("teams", "Microsoft Teams"),
                Map.entry("google meet", "Google Meet"),
                Map.entry("google hangouts", "Google Hangouts"),
                Map.entry("google hangout", "Google Hangouts"),
                Map.entry("hangouts", "Google Hangouts"),
                Map.entry("zoom", "Zoom"),
                Map.entry("zoom us", "Zoom"),
                Map.entry("jitsi", "Jitsi"),
                Map.entry("jitsi meet", "Jitsi"),
                Map.entry("bigbluebutton", "BigBlueButton"),
                Map.entry("big blue button", "BigBlueButton"),
                Map.entry("bbb", "BigBlueButton"),
                Map.entry("cisco webex", "Webex"),
                Map.entry("webex", "Webex"),
                Map.entry("skype for business", "Skype"),
                Map.entry("skype", "Skype"),
                Map.entry("whereby", "Whereby"),
                Map.entry("gotomeeting", "GoToMeeting"),
                Map.entry("discord", "Discord"),
                Map.entry("slack", "Slack"),
                Map.entry("slack huddle", "Slack"),
                Map.entry("gather town", "Gather"),
                Map.entry("youtube", "YouTube"),
                Map.entry("youtube live", "YouTube"),
                Map.entry("twitch", "Twitch"),
                Map.entry("nextcloud talk", "Nextcloud Talk")));
        return names;
    }

    /** {@return what a text says} */
    static LocationText of(String text) {
        List<URI> links = new ArrayList<>();
        List<URI> maps = new ArrayList<>();
        String words = withoutLinks(text, links, maps);
        boolean online = false;
        boolean leftOut = false;
        if (UNKNOWN.contains(folded(words))) {
            words = "";
            leftOut = true;
        }
        Optional<String> platform = Optional.empty();
        List<String> places = new ArrayList<>();
        for (String part : SEPARATOR.split(words, -1)) {
            String folded = folded(part);
            if (folded.isEmpty()) {
                continue;
            }
            Optional<String> named = platformIn(folded);
            switch (sort(folded, named, online)) {
                case ONLINE -> {
                    online = true;
                    platform = platform.or(() -> named);
                    leftOut |= hasRemark(folded);
                }
                case UNKNOWN, REMARK -> leftOut = true;
                case PLACE -> places.add(part.strip());
            }
        }
        boolean untouched = !online && !leftOut && links.isEmpty();
        Optional<String> place = places.isEmpty()
                ? Optional.empty()
                : Optional.of(oneLine(untouched ? withoutMaps(text, maps) : String.join(", ", places)));
        if (place.isPresent()
                && !online
                && !links.isEmpty()
                && links.stream().noneMatch(link -> MeetingLinks.platform(link).isPresent())) {
            // A link beside an address is one of the place.
            return new LocationText(Optional.of(oneLine(text)), false, Optional.empty(), List.of(), List.of(), false);
        }
        return new LocationText(place, online, platform, links, maps, leftOut);
    }

    private static String withoutMaps(String text, List<URI> maps) {
        return maps.isEmpty()
                ? text
                : TRAILING_SEPARATORS
                        .matcher(withoutLinks(text, new ArrayList<>(), new ArrayList<>()))
                        .replaceAll("");
    }

    private static String withoutLinks(String text, List<URI> links, List<URI> maps) {
        StringBuilder words = new StringBuilder(text.length());
        int from = 0;
        for (MeetingLinks.Found found : MeetingLinks.in(text, MAX_LINKS)) {
            (MeetingLinks.isMap(found.link()) ? maps : links).add(found.link());
            words.append(text, from, found.start()).append("; ");
            from = found.end();
        }
        return words.append(text, from, text.length()).toString();
    }

    private static String folded(String part) {
        return WORDS.matcher(part.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static Optional<String> platformIn(String folded) {
        String padded = " " + folded + " ";
        for (Map.Entry<String, String> name : PLATFORMS.entrySet()) {
            if (padded.contains(" " + name.getKey() + " ")) {
                return Optional.of(name.getValue());
            }
        }
        return Optional.empty();
    }

    private static Sort sort(String folded, Optional<String> platform, boolean afterOnline) {
        if (UNKNOWN.contains(folded)) {
            return Sort.UNKNOWN;
        }
        String rest = " " + folded + " ";
        if (platform.isPresent()) {
            for (String name : PLATFORMS.keySet()) {
                rest = rest.replace(" " + name + " ", "  ");
            }
        }
        boolean online = platform.isPresent();
        // A number after the name of a platform is that of a meeting.
        boolean remark = afterOnline && isNumber(folded.replace(" ", ""));
        for (String word : rest.strip().split(" +", -1)) {
            if (ONLINE.contains(word)) {
                online = true;
            } else if (REMARKS.contains(word)) {
                remark = true;
            } else if (!FILLERS.contains(word) && !word.isEmpty() && !(isNumber(word) && (online || remark))) {
                return Sort.PLACE;
            }
        }
        return online ? Sort.ONLINE : remark ? Sort.REMARK : Sort.PLACE;
    }

    private static boolean hasRemark(String folded) {
        for (String word : folded.split(" ", -1)) {
            if (REMARKS.contains(word) || isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A place is named in one line. */
    static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }
}
