package org.ospoplusplus.model.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Searches texts for the secrets that were removed from a working group. It searches for all secrets at once, so that
 * the work is linear in the lengths of secrets and texts.
 *
 * <ul>
 *   <li>A link is found without regard to case, scheme, {@code www.}, default port, trailing slash, fragment,
 *       percent-encoding and HTML entities of {@code &}, and also as the beginning of a longer link. A link that
 *       consists only of a host is not found as the beginning of another link. A link without its query is found if the
 *       path identifies the meeting: a segment of the path has at least six characters with a digit, or three parts
 *       joined by hyphens; or the query has only passcodes, and the last segment has at least six characters.
 *   <li>The number of a meeting, a segment of nine digits or more in the path of a link or a meeting id with so many
 *       digits, is found even without the link, with any separators. Another meeting id is found like a link if it
 *       could be a segment that identifies the meeting.
 *   <li>The parts of a host are equal in Unicode and in ASCII ({@code xn--}).
 *   <li>Tags of HTML, marks of quoted lines and kinds of dashes make no difference.
 *   <li>A passcode is the passcode of an online meeting, the value of a parameter such as {@code pwd} of a secret link,
 *       or the access code of a telephone number. It is found after a word such as "passcode" or {@code pwd=}, with any
 *       signs between them that do not end a sentence, and after the pause of a dialed number ({@code ,,}). Without
 *       such a word it is found if it is distinctive: six characters or more, with a digit or with capital letters
 *       within it. After such a word, a code of at least four digits is also found if its digits are written in groups.
 *   <li>A telephone number is found by its last nine digits, with any separators; it needs at least seven digits.
 *   <li>An e-mail address is found without regard to case.
 * </ul>
 */
public final class SecretSearch {

    private static final int MIN_PASSCODE = 6;

    private static final int MIN_DIGITS = 7;

    private static final int MAX_DIGITS = 9;

    private static final int MIN_MEETING_DIGITS = 9;

    private static final int MIN_SEGMENT = 6;

    private static final int MIN_GROUPED = 4;

    /** A segment of a path that identifies a meeting: it has a digit, or has the form {@code abc-defg-hij}. */
    private static final Pattern IDENTIFYING =
            Pattern.compile("(?=.*\\p{Nd}).{" + MIN_SEGMENT + ",}|[\\p{L}]{3,}+(?:-\\p{L}{3,}+){2,}+");

    private static final Pattern MEETING_NUMBER = Pattern.compile("[0-9]{" + MIN_MEETING_DIGITS + ",}");

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:(?://)?(?:[^/?#@]*@)?(?:www\\.)?");

    private static final Pattern SPELLINGS = Pattern.compile("\\.(?=[/?#:]|$)|:(?:443|80)(?![0-9])|/(?=[?#])");

    private static final Pattern INTERNATIONAL = Pattern.compile("xn--([a-z0-9-]{1,59}+)");

    /** The name of a passcode, before which no letter is. */
    private static final Pattern NAME = Pattern.compile(
            "(?<!\\p{L})(?:" + String.join("|", PasscodeNames.IN_TEXTS) + ")$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The words between the name of a passcode and the passcode. */
    private static final Set<String> LINKING_WORDS = Set.of("is", "ist", "est", "es");

    /** The maximum distance of a passcode from its name. */
    private static final int MAX_GAP = 64;

    /** The maximum number of signs within this distance, besides blanks. */
    private static final int MAX_SIGNS = 12;

    /** The maximum length of a name. */
    private static final int MAX_NAME = 24;

    /** The signs that end a sentence or a part of it. A name of a passcode before them does not name the next word. */
    private static final String ENDS = ".!?,;";

    /** The pause before a code in the number that a telephone dials: {@code +49301234567,,4711#}. */
    private static final String PAUSE = ",,";

    private static final Pattern DISTINCTIVE = Pattern.compile("[0-9]|.\\p{Lu}");

    private final Phrases links;
    private final Phrases emails;
    private final Phrases passcodes;
    private final Phrases codes;
    private final Phrases numbers;
    private final Phrases meetings;
    private final BitSet distinctive = new BitSet();

    private SecretSearch(Builder secrets) {
        links = new Phrases(secrets.links);
        emails = new Phrases(secrets.emails);
        passcodes = new Phrases(secrets.passcodes);
        codes = new Phrases(secrets.codes);
        numbers = new Phrases(secrets.numbers);
        meetings = new Phrases(secrets.meetings);
        for (int i = 0; i < passcodes.texts().size(); i++) {
            distinctive.set(i, isDistinctive(passcodes.texts().get(i)));
        }
    }

    /** The kinds of secrets. */
    public enum Kind {
        /** A link to a meeting, or the number or name of the meeting. */
        JOIN_LINK,
        /** A telephone number. */
        DIAL_IN,
        /** A passcode or access code. */
        PASSCODE,
        /** An e-mail address. */
        EMAIL
    }

    /**
     * A secret in a text.
     *
     * @param kind the kind of the secret
     * @param removedFrom the place of the secret in the working group
     */
    public record Hit(Kind kind, String removedFrom) {}

    /** Spellings of secrets, with the place of each secret. */
    private record Phrases(List<String> texts, List<String> places, PhraseFinder finder) {

        Phrases(Map<String, String> places) {
            this(List.copyOf(places.keySet()), List.copyOf(places.values()), PhraseFinder.of(places.keySet()));
        }

        int start(int phrase, int end) {
            return end - texts.get(phrase).length();
        }

        /** {@return the place of the secret with the first spelling in the text that passes the check} */
        Optional<String> find(CharSequence text, PhraseFinder.Visitor check) {
            int[] found = {-1};
            boolean any = finder.find(text, (phrase, end) -> {
                found[0] = phrase;
                return check.isLast(phrase, end);
            });
            return any ? Optional.of(places.get(found[0])) : Optional.empty();
        }
    }

    /** Collects the secrets. If secrets are equal, keeps the place of the first. */
    public static final class Builder {

        private final Map<String, String> links = new LinkedHashMap<>();

        /** Of the links, those that are only secret ones without their queries. */
        private final Set<String> bareLinks = new HashSet<>();

        private final Set<URI> publicLinks = new HashSet<>();
        private final Map<String, String> emails = new LinkedHashMap<>();
        private final Map<String, String> passcodes = new LinkedHashMap<>();
        private final Map<String, String> numbers = new LinkedHashMap<>();
        private final Map<String, String> meetings = new LinkedHashMap<>();

        /** Passcodes that have only digits, which can be written in groups. */
        private final Map<String, String> codes = new LinkedHashMap<>();

        /**
         * Takes a link of any scheme, or a text in the place of one.
         *
         * @param text the link as it is written
         * @param place where it is
         */
        public void link(String text, String place) {
            try {
                link(new URI(text), place);
            } catch (URISyntaxException e) {
                add(links, folded(PlainForm.withHyphens(PlainForm.of(text))).strip(), place);
            }
        }

        public void link(URI url, String place) {
            String form = linkForm(url);
            add(links, form, place);
            bareLinks.remove(form);
            int query = form.indexOf('?');
            String bare = withoutEnd(query < 0 ? form : form.substring(0, query));
            List<String> segments = segments(bare);
            if (query >= 0
                    && identifiesMeeting(segments, form.substring(query + 1))
                    && links.putIfAbsent(bare, place) == null) {
                bareLinks.add(bare);
            }
            segments.stream()
                    .filter(segment -> MEETING_NUMBER.matcher(segment).matches())
                    .forEach(segment -> meetings.putIfAbsent(segment, place));
            passcodes(url.getRawQuery(), place);
            passcodes(url.getRawFragment(), place);
        }

        public void email(String email, String place) {
            add(emails, folded(PlainForm.withHyphens(PlainForm.of(email))).strip(), place);
        }

        public void dialIn(String number, Optional<String> accessCode, String place) {
            String digits = digits(number);
            if (digits.length() >= MIN_DIGITS) {
                numbers.putIfAbsent(digits.substring(Math.max(0, digits.length() - MAX_DIGITS)), place);
            }
            accessCode.ifPresent(code -> passcode(code, place));
        }

        private void passcodes(@Nullable String parameters, String place) {
            if (parameters != null) {
                PasscodeNames.values(parameters).forEach(code -> passcode(code, place));
            }
        }

        /**
         * Takes the number or name under which a platform knows a meeting. A name that could be a usual word is not
         * searched for.
         */
        public void meetingId(String id, String place) {
            String digits = digits(id);
            String plain = folded(PlainForm.withHyphens(PlainForm.of(id))).strip();
            if (digits.length() >= MIN_MEETING_DIGITS && plain.codePoints().noneMatch(Character::isLetter)) {
                meetings.putIfAbsent(digits, place);
            } else if (IDENTIFYING.matcher(plain).matches()) {
                add(links, plain, place);
            }
        }

        public void passcode(String code, String place) {
            String plain = PlainForm.withHyphens(PlainForm.of(code)).strip();
            // The hash that ends a code in conferencing systems is not part of the secret.
            String bare =
                    plain.endsWith("#") ? plain.substring(0, plain.length() - 1).strip() : plain;
            String joined = bare.replaceAll("(?<=[0-9])[ -](?=[0-9])", "");
            for (String spelling : List.of(bare, joined)) {
                add(passcodes, spelling, place);
                if (spelling.length() >= MIN_GROUPED && spelling.chars().allMatch(SecretSearch::isAsciiDigit)) {
                    codes.putIfAbsent(spelling, place);
                }
            }
        }

        private static List<String> segments(String link) {
            int path = link.indexOf('/');
            int fragment = link.indexOf('#');
            boolean hasPath = path >= 0 && (fragment < 0 || path < fragment);
            return hasPath
                    ? List.of(link.substring(path + 1, fragment < 0 ? link.length() : fragment)
                            .split("/", -1))
                    : List.of();
        }

        /** If a query has only passcodes, the path identifies the meeting. */
        private static boolean identifiesMeeting(List<String> segments, String query) {
            if (segments.isEmpty()) {
                return false;
            }
            boolean isDistinct = segments.stream()
                    .anyMatch(segment -> IDENTIFYING.matcher(segment).matches());
            return isDistinct
                    || (segments.get(segments.size() - 1).length() >= MIN_SEGMENT && PasscodeNames.areAll(query));
        }

        private static void add(Map<String, String> phrases, String phrase, String place) {
            if (!phrase.isEmpty()) {
                phrases.putIfAbsent(phrase, place);
            }
        }

        /**
         * Takes a link from which others differ that are secret: the parts that they have in common are not secret.
         *
         * @param url a link that is known to everybody
         */
        public void publicLink(URI url) {
            publicLinks.add(url);
        }

        public SecretSearch build() {
            for (URI url : publicLinks) {
                String form = linkForm(url);
                if (!links.containsKey(form) || bareLinks.contains(form)) {
                    int query = form.indexOf('?');
                    String bare = withoutEnd(query < 0 ? form : form.substring(0, query));
                    if (bareLinks.remove(bare)) {
                        links.remove(bare);
                    }
                    segments(bare).forEach(meetings::remove);
                }
            }
            return new SecretSearch(this);
        }
    }

    private static String linkForm(URI url) {
        String text = hostsDecoded(folded(PlainForm.withHyphens(PlainForm.of(withoutPlainFragment(url)))));
        String bare = SPELLINGS.matcher(SCHEME.matcher(text).replaceFirst("")).replaceAll("");
        return withoutEnd(bare);
    }

    private static String withoutEnd(String link) {
        int end = link.length();
        while (end > 0 && "/?#&".indexOf(link.charAt(end - 1)) >= 0) {
            end--;
        }
        return link.substring(0, end);
    }

    /**
     * A fragment such as {@code #/pad/edit/…} is part of the address. Other fragments only scroll or configure the
     * page.
     */
    private static String withoutPlainFragment(URI url) {
        String text = url.toString();
        String fragment = url.getRawFragment();
        return fragment == null || fragment.startsWith("/") || fragment.startsWith("!")
                ? text
                : text.substring(0, text.indexOf('#'));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** {@return a text in which parts of domain names have the letters that their ASCII form encodes (RFC 3492)} */
    private static String hostsDecoded(String text) {
        return text.contains("xn--")
                ? INTERNATIONAL
                        .matcher(text)
                        .replaceAll(label -> Matcher.quoteReplacement(Punycode.decoded(label.group(1))
                                .map(SecretSearch::folded)
                                .orElse(label.group())))
                : text;
    }

    private static boolean isDistinctive(String passcode) {
        return passcode.length() >= MIN_PASSCODE
                && DISTINCTIVE.matcher(passcode).find();
    }

    private static boolean isAsciiDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    public boolean hasSecrets() {
        return !links.texts().isEmpty()
                || !emails.texts().isEmpty()
                || !numbers.texts().isEmpty()
                || !meetings.texts().isEmpty()
                || !passcodes.texts().isEmpty();
    }

    /** {@return the secrets in a text, at most one for each reason; a passcode is not reported beside a link} */
    public List<Hit> search(String text) {
        Map<Kind, Hit> found = new EnumMap<>(Kind.class);
        for (String form : PlainForm.allOf(text)) {
            searchForm(form, found);
        }
        if (found.containsKey(Kind.JOIN_LINK)) {
            found.remove(Kind.PASSCODE);
        }
        return List.copyOf(found.values());
    }

    private void searchForm(String plain, Map<Kind, Hit> found) {
        String folded = SPELLINGS.matcher(hostsDecoded(folded(plain))).replaceAll("");
        boolean searchesDigits = !numbers.texts().isEmpty()
                || !meetings.texts().isEmpty()
                || !codes.texts().isEmpty();
        DigitRuns runs = searchesDigits ? DigitRuns.of(plain) : DigitRuns.NONE;
        links.find(folded, (phrase, end) -> isLink(folded, links.texts().get(phrase), links.start(phrase, end), end))
                .or(() -> brokenLink(folded))
                .or(() -> runs.first(meetings, true, start -> true))
                .ifPresent(place -> add(found, Kind.JOIN_LINK, place));
        runs.first(numbers, false, start -> true).ifPresent(place -> add(found, Kind.DIAL_IN, place));
        passcodes
                .find(plain, (phrase, end) -> isPasscode(plain, phrase, end))
                .or(() -> runs.first(codes, true, start -> isNamed(plain, start)))
                .ifPresent(place -> add(found, Kind.PASSCODE, place));
        emails.find(folded, (phrase, end) -> isEmail(folded, emails.start(phrase, end), end))
                .ifPresent(place -> add(found, Kind.EMAIL, place));
    }

    private static void add(Map<Kind, Hit> found, Kind kind, String place) {
        found.putIfAbsent(kind, new Hit(kind, place));
    }

    /**
     * {@return the place of a secret link that is divided by a line break or blank} A link that is only a host is
     * ignored, because it would match other words.
     */
    private Optional<String> brokenLink(String text) {
        if (links.texts().isEmpty()) {
            return Optional.empty();
        }
        StringBuilder joined = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                places[joined.length()] = i;
                joined.append(text.charAt(i));
            }
        }
        if (joined.length() == text.length()) {
            return Optional.empty();
        }
        return links.find(joined, (phrase, end) -> {
            String link = links.texts().get(phrase);
            return !isHost(link) && isLink(text, link, places[links.start(phrase, end)], places[end - 1] + 1);
        });
    }

    private static boolean isHost(String link) {
        return link.indexOf('/') < 0 && link.indexOf('?') < 0 && link.indexOf('#') < 0;
    }

    private static boolean isLink(String text, String link, int start, int end) {
        boolean isHost = isHost(link);
        boolean begins = start == 0
                || (!isWord(text.charAt(start - 1))
                        && text.charAt(start - 1) != '.'
                        && (text.charAt(start - 1) != '@' || !isHost))
                || (text.startsWith("www.", start - 4) && (start == 4 || !isWord(text.charAt(start - 5))));
        return begins && ends(text, end) && !(isHost && continuesLink(text, end));
    }

    private static boolean ends(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        // A full stop ends a sentence, or is part of a longer name.
        boolean isLongerName = text.charAt(end) == '.' && end + 1 < text.length() && isWord(text.charAt(end + 1));
        return !isWord(text.charAt(end)) && !isLongerName;
    }

    private static boolean continuesLink(String text, int end) {
        return end + 1 < text.length() && "/?#:".indexOf(text.charAt(end)) >= 0 && isWord(text.charAt(end + 1));
    }

    private static boolean isEmail(String text, int start, int end) {
        return (start == 0 || (!isWord(text.charAt(start - 1)) && ".+".indexOf(text.charAt(start - 1)) < 0))
                && ends(text, end);
    }

    private static boolean isWord(char c) {
        return continuesWord(c) || c == '_' || c == '-';
    }

    private boolean isPasscode(String text, int phrase, int end) {
        int start = passcodes.start(phrase, end);
        return isToken(text, start, end)
                && (distinctive.get(phrase) || (!continuesWithHyphen(text, end) && isNamed(text, start)));
    }

    /** {@return whether a longer word with a hyphen begins with the text before an index} */
    private static boolean continuesWithHyphen(String text, int end) {
        return end + 1 < text.length() && isWord(text.charAt(end)) && isWord(text.charAt(end + 1));
    }

    /**
     * {@return whether the name of a passcode, or the pause before a dialed code, precedes a text} Quotation marks,
     * brackets, dashes, bars and other signs may be between them, but not the end of a sentence.
     */
    private static boolean isNamed(String text, int start) {
        int least = Math.max(0, start - MAX_GAP);
        int end = beforeSigns(text, start, least);
        if (text.substring(end, start).contains(PAUSE)) {
            return true;
        }
        int word = beforeWord(text, end, least);
        if (LINKING_WORDS.contains(folded(text.substring(word, end)))) {
            end = beforeSigns(text, word, least);
        }
        if (end == start || text.substring(end, start).chars().anyMatch(c -> ENDS.indexOf(c) >= 0)) {
            return false;
        }
        int begin = Math.max(0, end - MAX_NAME);
        return NAME.matcher(text).region(begin, end).useTransparentBounds(true).find();
    }

    private static int beforeSigns(String text, int from, int least) {
        int at = from;
        int signs = 0;
        while (at > least && signs <= MAX_SIGNS && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
            signs += Character.isWhitespace(text.charAt(at)) ? 0 : 1;
        }
        return at;
    }

    private static int beforeWord(String text, int from, int least) {
        int at = from;
        while (at > least && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isToken(String text, int start, int end) {
        return (start == 0 || !continuesWord(text.charAt(start - 1)))
                && (end == text.length() || !continuesWord(text.charAt(end)));
    }

    /** Scripts without blanks between words do not continue a word of another script. */
    private static boolean continuesWord(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> false;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /** The digits of a text, joined if only separators are between them. */
    private static final class DigitRuns {

        private final String text;

        /** Runs of digits, with spaces between the runs. */
        private final StringBuilder digits;

        /** The index in the text after each digit. */
        private final int[] ends;

        DigitRuns(String text, StringBuilder digits, int[] ends) {
            this.text = text;
            this.digits = digits;
            this.ends = ends;
        }

        static final DigitRuns NONE = new DigitRuns("", new StringBuilder(), new int[0]);

        static DigitRuns of(String text) {
            StringBuilder digits = new StringBuilder();
            // A space precedes each run, except the first one.
            int[] ends =
                    new int[2 * (int) text.chars().filter(Character::isDigit).count()];
            int separators = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isDigit(c)) {
                    if (separators > 3 && digits.length() > 0) {
                        ends[digits.length()] = i;
                        digits.append(' ');
                    }
                    ends[digits.length()] = i + 1;
                    digits.append((char) ('0' + Character.digit(c, 10)));
                    separators = 0;
                } else {
                    separators += isSeparator(c) ? 1 : 4;
                }
            }
            return new DigitRuns(text, digits, ends);
        }

        /**
         * {@return the place of the first number in the text that is not followed by a digit}
         *
         * @param whole whether the number must not be preceded by a digit either
         * @param check decides whether a number counts that begins at an index
         */
        Optional<String> first(Phrases numbers, boolean whole, IntPredicate check) {
            return numbers.find(digits, (phrase, end) -> {
                int next = ends[end - 1];
                int first = ends[numbers.start(phrase, end)] - 1;
                return (next == text.length() || !Character.isDigit(text.charAt(next)))
                        && !(whole && first > 0 && Character.isDigit(text.charAt(first - 1)))
                        && check.test(first);
            });
        }
    }

    private static boolean isSeparator(char c) {
        return " \t\n\u00A0\u202F().-/+_\u2010\u2011\u2012\u2013\u2014".indexOf(c) >= 0;
    }
}
