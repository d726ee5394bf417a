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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.PasscodeNames;

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
 * @param hasMoreLinks whether the text contains more than {@value #MAX_LINKS} links; the others are not in the lists
 */
record LocationText(
        Optional<String> place,
        boolean online,
        Optional<String> platform,
        List<URI> links,
        List<URI> pages,
        boolean leftOut,
        boolean hasMoreLinks) {

    static final int MAX_LINKS = 10;

    /**
     * The platforms by the names that people write, folded. Longer names come first, since a short one may begin a long
     * one.
     */
    private static final Map<String, String> PLATFORMS = platforms();

    /** The first words of the names, by which most texts without a platform are recognized. */
    private static final Set<String> FIRST_WORDS =
            PLATFORMS.keySet().stream().map(LocationText::firstWord).collect(Collectors.toUnmodifiableSet());

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
            "video",
            "call",
            "calls",
            "digital",
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
            "在线",
            "在線",
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
            "nr",
            "click",
            "hybrid",
            "needs",
            "visible",
            "members",
            "attendees",
            "registrants");

    /** Words of how to get in, after which a value follows or to which the rest of the text belongs. */
    private static final Set<String> KEYS = Set.of(
            "link",
            "links",
            "url",
            "id",
            "passcode",
            "password",
            "passwort",
            "kennwort",
            "zugangscode",
            "pin",
            "code",
            "clave",
            "contraseña",
            "密码",
            "密碼",
            "パスコード",
            "パスワード",
            "register",
            "registration",
            "anmeldung",
            "rsvp",
            "email",
            "emailed",
            "dial",
            "phone");

    /** The names of passcodes that are not ordinary words. They may consist of several words: {@code mot de passe}. */
    private static final Pattern PASSCODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:"
                    + PasscodeNames.IN_TEXTS.stream()
                            .filter(name -> name.length() > 5)
                            .collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words beside a link by which to join. */
    private static final Set<String> JOINING = Set.of("link", "links", "url", "join", "here", "hier", "click", "to");

    /** Texts for a place that is not known yet. */
    private static final Set<String> UNKNOWN = Set.of(
            "tba",
            "tbd",
            "tbc",
            "unknown",
            "none",
            "n a",
            "na",
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

    /** More than the longest of these texts, even with a blank after each letter. */
    private static final int MAX_UNKNOWN = 100;

    private static final Pattern SEPARATOR =
            Pattern.compile("[;|/,()\\[\\]\\n\\r+&（）【】，；、／]+|\\s[-–—]+\\s|:\\s|：|(?i:\\s(?:or|and|und|et|oder)\\s)");

    /** Addresses that are neither places nor links to the web: e-mail, telephone numbers and links to applications. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\p{L}\\p{N}._+-])(?:"
                    + "[\\p{L}\\p{N}._+-]{1,64}+@(?:[\\p{L}\\p{N}-]{1,63}+\\.){1,8}[\\p{L}\\p{N}-]{2,63}+(?![/@])"
                    + "|(?!https?:)[a-z][a-z0-9+.-]{1,20}+://[^\\s,;()<>]++"
                    + "|(?:tel|sip|sips|xmpp|matrix|mailto|callto|skype):[^\\s;()<>]++"
                    + "|\\+[0-9][0-9 ().-]{6,30}+(?:[,;pw]{1,6}[0-9*#]{2,30}+)*+(?![\\p{L}\\p{N}]))",
            Pattern.CASE_INSENSITIVE);

    /** A hyphen within a word, which many write and many do not. */
    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\p{L}\\p{N}])(on|e|tele|video)[-‐‑](?=\\p{L})");

    private static final Pattern HYPHENS = Pattern.compile("[-‐‑]");

    private static final Pattern LEADING_SEPARATORS = Pattern.compile("^[;,:|)\\]>\\s]++");

    private static final String TRAILING_SEPARATORS = ";,:|([<";

    private static final Pattern ROOM = Pattern.compile("(?:^| )(?:room|raum|sala|salle) [0-9]{1,4}(?: |$)");

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
                Map.entry("nextcloud talk", "Nextcloud Talk"),
                Map.entry("linkedin live", "LinkedIn"),
                Map.entry("linkedin", "LinkedIn"),
                Map.entry("facebook live", "Facebook"),
                Map.entry("peertube", "PeerTube"),
                Map.entry("crowdcast", "Crowdcast"),
                Map.entry("livestorm", "Livestorm"),
                Map.entry("streamyard", "StreamYard"),
                Map.entry("amazon chime", "Amazon Chime"),
                Map.entry("bluejeans", "BlueJeans")));
        return names;
    }

    /** {@return the place and the links, one per line} */
    String kept() {
        return Stream.of(place.stream(), links.stream(), pages.stream())
                .flatMap(each -> each.map(Object::toString))
                .collect(Collectors.joining("\n"));
    }

    /** Parses the text of a {@code LOCATION}. */
    static LocationText of(String text) {
        List<MeetingLinks.Found> all = MeetingLinks.inLocation(text, MAX_LINKS + 1);
        boolean hasMoreLinks = all.size() > MAX_LINKS;
        List<MeetingLinks.Found> found = hasMoreLinks ? all.subList(0, MAX_LINKS) : all;
        String words = withoutLinks(text, found);
        boolean leftOut = false;
        if (mayHaveAddress(words)) {
            Matcher addresses = ADDRESS.matcher(words);
            leftOut = addresses.find();
            words = addresses.replaceAll("; ");
        }
        boolean online = false;
        boolean onlyRooms = found.isEmpty();
        if (isUnknown(folded(words))) {
            words = "";
            leftOut = true;
        }
        Optional<String> platform = Optional.empty();
        List<String> places = new ArrayList<>();
        boolean afterKey = false;
        boolean isNumbered = false;
        for (Part part : parts(words)) {
            String folded = folded(part.text());
            if (folded.isEmpty()) {
                continue;
            }
            boolean isValue = (afterKey && part.afterColon()) || Passcodes.isIn(part.text());
            afterKey = endsWithKey(folded);
            Optional<String> named = platformIn(folded);
            switch (isValue ? PartKind.REMARK : kind(folded, named, online)) {
                case ONLINE -> {
                    online = true;
                    platform = platform.or(() -> named);
                    onlyRooms &= named.isPresent() && ROOM.matcher(folded).find();
                    isNumbered |= hasRemark(folded);
                }
                case UNKNOWN, REMARK -> leftOut = true;
                case PLACE -> {
                    if ((found.isEmpty() && !online) || !connectsOnly(folded)) {
                        places.add(part.text().strip());
                    }
                }
            }
        }
        if (online && onlyRooms && !leftOut && places.stream().anyMatch(LocationText::looksLikePlace)) {
            // A room for meetings by video, as Zoom and others equip them, is in a building.
            return new LocationText(
                    Optional.of(oneLine(text)), false, Optional.empty(), List.of(), List.of(), false, hasMoreLinks);
        }
        if (online
                || found.stream()
                        .anyMatch(each -> MeetingLinks.platform(each.link()).isPresent())) {
            leftOut |= places.removeIf(place -> !looksLikePlace(place));
        }
        leftOut |= isNumbered;
        boolean isWhole = isWhole(found, words);
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
            boolean joins = isWhole || (online && isJoined(text, found, each));
            (meeting || (joins && !page) ? links : pages).add(link);
        }
        if (!places.isEmpty() && !online && unknown && !known && !leftOut) {
            // A link beside an address is a page about the place, so the whole text is the place.
            return new LocationText(
                    Optional.of(oneLine(text)), false, Optional.empty(), List.of(), List.of(), false, hasMoreLinks);
        }
        boolean untouched = !online && !leftOut && links.isEmpty();
        Optional<String> place = places.isEmpty()
                ? Optional.empty()
                : Optional.of(oneLine(untouched ? aroundLinks(text, found) : String.join(", ", places)));
        return new LocationText(place, online, platform, links, pages, leftOut, hasMoreLinks);
    }

    /** {@return whether a text consists of a single link} HTML may contain the link twice, as text and as address. */
    private static boolean isWhole(List<MeetingLinks.Found> found, String words) {
        return found.stream().map(MeetingLinks.Found::link).distinct().count() == 1
                && words.codePoints().noneMatch(LocationText::isInWord);
    }

    /**
     * {@return whether the words beside a link are only about the meeting} Otherwise, the link may be a registration.
     */
    private static boolean isJoined(String text, List<MeetingLinks.Found> found, MeetingLinks.Found link) {
        int index = found.indexOf(link);
        int from = index == 0 ? 0 : found.get(index - 1).end();
        int to =
                index + 1 == found.size() ? text.length() : found.get(index + 1).start();
        List<Part> before = parts(text.substring(from, link.start()));
        String last = "";
        for (Part part : before) {
            String folded = folded(part.text());
            last = folded.isEmpty() ? last : folded;
        }
        return speaksOfMeeting(last)
                && speaksOfMeeting(
                        folded(parts(text.substring(link.end(), to)).get(0).text()));
    }

    private static boolean speaksOfMeeting(String folded) {
        Optional<String> platform = platformIn(folded);
        String rest = platform.isPresent() ? withoutPlatforms(folded) : folded;
        for (String word : words(rest)) {
            if (!ONLINE.contains(word) && !FILLERS.contains(word) && !JOINING.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A part of a text between separators.
     *
     * @param text the part
     * @param afterColon whether a colon separates it from the preceding one
     */
    private record Part(String text, boolean afterColon) {}

    private static List<Part> parts(String words) {
        List<Part> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(words).useTransparentBounds(true);
        boolean afterColon = false;
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            if (maySeparate(words.charAt(i))
                    && separator.region(i, words.length()).lookingAt()) {
                parts.add(new Part(words.substring(from, i), afterColon));
                afterColon = ":：".indexOf(words.charAt(i)) >= 0;
                from = separator.end();
                i = from - 1;
            }
        }
        parts.add(new Part(words.substring(from), afterColon));
        return parts;
    }

    /** {@return whether a separator may begin with a character} */
    private static boolean maySeparate(char c) {
        return !Character.isLetterOrDigit(c) && c != '.';
    }

    private static boolean endsWithKey(String folded) {
        return KEYS.contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    /**
     * {@return whether a part of a text about an online meeting names a place} Names begin with a capital, in scripts
     * that have them.
     */
    private static boolean looksLikePlace(String part) {
        if (PASSCODE.matcher(part).find()) {
            return false;
        }
        boolean isNamed = ROOM.matcher(folded(part)).find();
        for (String word : words(separated(composed(part)))) {
            String folded = word.toLowerCase(Locale.ROOT);
            if (KEYS.contains(folded)) {
                return false;
            }
            isNamed |= Character.isLetter(word.codePointAt(0))
                    && !Character.isLowerCase(word.codePointAt(0))
                    && !FILLERS.contains(folded)
                    && !REMARKS.contains(folded)
                    && !CONNECTIVES.contains(folded);
        }
        return isNamed;
    }

    /** {@return whether a text only describes how to join, such as the text of a button} */
    static boolean isRemark(String text) {
        String folded = folded(text);
        return kind(folded, platformIn(folded), false) == PartKind.REMARK;
    }

    private static boolean isUnknown(String folded) {
        return folded.length() <= MAX_UNKNOWN
                && (UNKNOWN.contains(folded) || UNKNOWN.contains(folded.replace(" ", "")));
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

    /** {@return the words of a part in lower case, separated by single blanks} */
    private static String folded(String part) {
        String lower = composed(part).toLowerCase(Locale.ROOT);
        String joined =
                HYPHENS.matcher(lower).find() ? HYPHENATED.matcher(lower).replaceAll("$1") : lower;
        return separated(PASSCODE.matcher(joined).replaceAll("passcode"));
    }

    private static String composed(String text) {
        return text.chars().allMatch(c -> c < 0x80) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** {@return a text with a single blank in place of all characters between words} */
    private static String separated(String text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean between = false;
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (isInWord(codePoint)) {
                if (between && !words.isEmpty()) {
                    words.append(' ');
                }
                between = false;
                words.appendCodePoint(codePoint);
            } else {
                between = true;
            }
        }
        return words.toString();
    }

    /** {@return whether a character is a letter, a mark, a number or an apostrophe} */
    private static boolean isInWord(int codePoint) {
        if (codePoint < 0x80) {
            return Character.isLetterOrDigit(codePoint) || codePoint == '\'';
        }
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    /** {@return the words between the blanks of a text} */
    private static List<String> words(String separated) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < separated.length()) {
            int blank = separated.indexOf(' ', start);
            int end = blank < 0 ? separated.length() : blank;
            if (end > start) {
                words.add(separated.substring(start, end));
            }
            start = end + 1;
        }
        return words;
    }

    private static String firstWord(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }

    /** {@return whether a text has a character that each address contains} */
    private static boolean mayHaveAddress(String text) {
        return text.indexOf('@') >= 0 || text.indexOf(':') >= 0 || text.indexOf('+') >= 0;
    }

    private static Optional<String> platformIn(String folded) {
        if (words(folded).stream().noneMatch(FIRST_WORDS::contains)) {
            return Optional.empty();
        }
        String padded = " " + folded + " ";
        for (Map.Entry<String, String> name : PLATFORMS.entrySet()) {
            if (padded.contains(" " + name.getKey() + " ")) {
                return Optional.of(name.getValue());
            }
        }
        return Optional.empty();
    }

    private static PartKind kind(String folded, Optional<String> platform, boolean afterOnline) {
        if (isUnknown(folded)) {
            return PartKind.UNKNOWN;
        }
        String rest = platform.isPresent() ? withoutPlatforms(folded) : folded;
        boolean about = false;
        boolean place = false;
        boolean online = platform.isPresent();
        // A number after the name of a platform is the number of a meeting.
        boolean remark = afterOnline && isNumber(folded.replace(" ", ""));
        for (String word : words(rest)) {
            if (ONLINE.contains(word)) {
                online = true;
            } else if (KEYS.contains(word)) {
                about = true;
                remark = true;
            } else if (REMARKS.contains(word)) {
                remark = true;
            } else {
                // A word with a digit after one such as "passcode" is its value.
                place |= !FILLERS.contains(word)
                        && !(isNumber(word) && (online || remark))
                        && !(about && word.chars().anyMatch(Character::isDigit));
            }
        }
        if (place && !(online && about)) {
            return PartKind.PLACE;
        }
        return online ? PartKind.ONLINE : remark ? PartKind.REMARK : PartKind.PLACE;
    }

    private static String withoutPlatforms(String folded) {
        Set<String> words = Set.copyOf(words(folded));
        String rest = " " + folded + " ";
        for (String name : PLATFORMS.keySet()) {
            if (words.contains(firstWord(name))) {
                rest = rest.replace(" " + name + " ", "  ");
            }
        }
        return rest.strip();
    }

    private static boolean hasRemark(String folded) {
        for (String word : folded.split(" ", -1)) {
            if (REMARKS.contains(word) || KEYS.contains(word) || isNumber(word)) {
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
