package org.ospoplusplus.ical.internal.mapping;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Splits the text of a {@code LOCATION} into its meanings. People write addresses, links to meetings, and words such as
 * "online" there. The rest of the text is the place.
 *
 * @param place the name or address of the place, in one line
 * @param online whether the text describes an online meeting
 * @param platform the name of the platform
 * @param links the links to join the meeting
 * @param pages the other links, such as to maps, tickets and pages about the event
 * @param leftOut whether some words were left out, such as {@code TBA}
 */
record LocationText(
        Optional<String> place,
        boolean online,
        Optional<String> platform,
        List<URI> links,
        List<URI> pages,
        boolean leftOut) {

    private static final int MAX_LINKS = 10;

    /**
     * The platforms by the names that people write, folded. Longer names come first, since a short one may begin a long
     * one.
     */
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
            "cyberspace",
            "オンライン",
            "オンライン開催",
            "オンライン会議",
            "线上",
            "線上",
            "온라인",
            "онлайн");

    /** Words that add no meaning to an online word beside them. */
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
            "besprechung",
            "réunion",
            "reunión",
            "riunione",
            "reunião",
            "vergadering",
            "möte",
            "møde",
            "møte",
            "spotkanie",
            "w",
            "会議",
            "会议",
            "會議",
            "de",
            "del",
            "di",
            "do",
            "da",
            "raum",
            "location",
            "venue",
            "ort",
            "format",
            "event's");

    /** Words that only connect other words and do not name a place by themselves. */
    private static final Set<String> CONNECTIVES = Set.of(
            "via", "on", "in", "at", "by", "per", "über", "auf", "am", "mit", "with", "using", "and", "und", "et", "y",
            "or", "oder", "ou", "o", "en", "sur", "only", "nur");

    /** Words about how to join, which do not name a place. */
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

    /** Texts for a place that is not known yet. */
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

    private static final Pattern LEADING_SEPARATORS = Pattern.compile("^[;,:|)\\]>\\s]++");

    private static final String TRAILING_SEPARATORS = ";,:|([<";

    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");

    /** The meaning of one part of the text. */
    private enum PartKind {
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
                Map.entry("teams microsoft com", "Microsoft Teams"),
                Map.entry("google meet", "Google Meet"),
                Map.entry("meet google com", "Google Meet"),
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

    /** Parses the text of a {@code LOCATION}. */
    static LocationText of(String text) {
        List<MeetingLinks.Found> found = MeetingLinks.inLocation(text, MAX_LINKS);
        String words = withoutLinks(text, found);
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
            switch (kind(folded, named, online)) {
                case ONLINE -> {
                    online = true;
                    platform = platform.or(() -> named);
                    leftOut |= hasRemark(folded);
                }
                case UNKNOWN, REMARK -> leftOut = true;
                case PLACE -> {
                    if ((found.isEmpty() && !online) || !connectsOnly(folded)) {
                        places.add(part.strip());
                    }
                }
            }
        }
        boolean joinable = online || isWhole(found, text);
        List<URI> links = new ArrayList<>();
        List<URI> pages = new ArrayList<>();
        boolean known = false;
        boolean unknown = false;
        for (MeetingLinks.Found each : found) {
            URI link = each.link();
            boolean meeting = MeetingLinks.platform(link).isPresent();
            boolean page = MeetingLinks.isPage(link);
            known |= meeting;
            unknown |= !meeting && !page;
            (meeting || (joinable && !page) ? links : pages).add(link);
        }
        if (!places.isEmpty() && !online && unknown && !known) {
            // A link beside an address is a page about the place, so the whole text is the place.
            return new LocationText(Optional.of(oneLine(text)), false, Optional.empty(), List.of(), List.of(), false);
        }
        boolean untouched = !online && !leftOut && links.isEmpty();
        Optional<String> place = places.isEmpty()
                ? Optional.empty()
                : Optional.of(oneLine(untouched ? aroundLinks(text, found) : String.join(", ", places)));
        return new LocationText(place, online, platform, links, pages, leftOut);
    }

    /** {@return whether a text consists of a single link} */
    private static boolean isWhole(List<MeetingLinks.Found> found, String text) {
        return found.size() == 1
                && text.substring(0, found.get(0).start()).strip().isEmpty()
                && text.substring(found.get(0).end()).strip().isEmpty();
    }

    /** {@return a text without its links and the separators around them} */
    private static String aroundLinks(String text, List<MeetingLinks.Found> found) {
        if (found.isEmpty()) {
            return text;
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (MeetingLinks.Found each : found) {
            parts.add(trimmed(text, from, each.start(), from > 0, true));
            from = each.end();
        }
        parts.add(trimmed(text, from, text.length(), true, false));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    private static String trimmed(String text, int start, int end, boolean afterLink, boolean beforeLink) {
        int to = end;
        while (to > start
                && (Character.isWhitespace(text.charAt(to - 1))
                        || ";,".indexOf(text.charAt(to - 1)) >= 0
                        || (beforeLink && TRAILING_SEPARATORS.indexOf(text.charAt(to - 1)) >= 0))) {
            to--;
        }
        String part = text.substring(start, to);
        return (afterLink ? LEADING_SEPARATORS.matcher(part).replaceFirst("") : part).strip();
    }

    private static String withoutLinks(String text, List<MeetingLinks.Found> links) {
        StringBuilder words = new StringBuilder(text.length());
        int from = 0;
        for (MeetingLinks.Found found : links) {
            words.append(text, from, found.start()).append("; ");
            from = found.end();
        }
        return words.append(text, from, text.length()).toString();
    }

    private static boolean connectsOnly(String folded) {
        for (String word : folded.split(" ", -1)) {
            if (!CONNECTIVES.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String folded(String part) {
        String composed = Normalizer.normalize(part, Normalizer.Form.NFC);
        return WORDS.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
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

    private static PartKind kind(String folded, Optional<String> platform, boolean afterOnline) {
        if (UNKNOWN.contains(folded)) {
            return PartKind.UNKNOWN;
        }
        String rest = " " + folded + " ";
        if (platform.isPresent()) {
            for (String name : PLATFORMS.keySet()) {
                rest = rest.replace(" " + name + " ", "  ");
            }
        }
        boolean online = platform.isPresent();
        // A number after the name of a platform is the number of a meeting.
        boolean remark = afterOnline && isNumber(folded.replace(" ", ""));
        for (String word : rest.strip().split(" +", -1)) {
            if (ONLINE.contains(word)) {
                online = true;
            } else if (REMARKS.contains(word)) {
                remark = true;
            } else if (!FILLERS.contains(word) && !word.isEmpty() && !(isNumber(word) && (online || remark))) {
                return PartKind.PLACE;
            }
        }
        return online ? PartKind.ONLINE : remark ? PartKind.REMARK : PartKind.PLACE;
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

    /** {@return the lines of a text, separated by commas} */
    static String oneLine(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((first, second) -> first + ", " + second)
                .orElse("");
    }
}
