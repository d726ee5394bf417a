package org.ospoplusplus.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.PublicView.Reason;
import org.ospoplusplus.model.internal.PasscodeNames;
import org.ospoplusplus.model.internal.PhraseFinder;
import org.ospoplusplus.model.internal.PlainForm;

/**
 * Searches texts for the secrets that were removed from a working group. All secrets are searched for at once, so that the
 * work is linear in the lengths of secrets and texts.
 *
 * <ul>
 *   <li>A link is found without regard to case, scheme, {@code www.}, default port, trailing slash, fragment, percent-encoding
 *       and HTML entities of {@code &}, and also as the beginning of a longer link. A link that is only a host is not found as the
 *       beginning of another link. Without its query it is found if the path identifies the meeting: a segment of the path has
 *       at least six characters with a digit, or three parts joined by hyphens; or the query has only passcodes, and the last
 *       segment has at least six characters.
 *   <li>The number of a meeting, a segment of nine digits or more in the path of a link, is found by itself, with any separators.
 *   <li>A passcode is the value of a parameter such as {@code pwd} of a secret link, or the access code of a telephone
 *       number. It is found wherever a word such as "passcode" or {@code pwd=} precedes it, and by itself if it is
 *       distinctive: six characters or more, with a digit or with capital letters within it. After such a word, a code of at
 *       least four digits is also found if its digits are written in groups.
 *   <li>A telephone number is found by its last nine digits, with any separators; it needs at least seven digits.
 *   <li>An e-mail address is found without regard to case.
 * </ul>
 */
final class SecretSearch {

    private static final int MIN_PASSCODE = 6;

    private static final int MIN_DIGITS = 7;

    private static final int MAX_DIGITS = 9;

    private static final int MIN_MEETING_DIGITS = 9;

    private static final int MIN_SEGMENT = 6;

    private static final int MIN_GROUPED = 4;

    /** A part of a path that names one meeting: it has a digit, or looks like {@code abc-defg-hij}. */
    private static final Pattern IDENTIFYING =
            Pattern.compile("(?=.*\\p{Nd}).{" + MIN_SEGMENT + ",}|[\\p{L}]{3,}+(?:-\\p{L}{3,}+){2,}+");

    private static final Pattern MEETING_NUMBER = Pattern.compile("[0-9]{" + MIN_MEETING_DIGITS + ",}");

    /** Digits in groups: {@code 99 88 77}. */
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,12}+(?:(?:\\h{1,2}|\\h?[-\u2010-\u2013]\\h?|\\.)[0-9]{1,12}+){1,12}");

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");

    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:(?://)?(?:[^/?#@]*@)?(?:www\\.)?");

    private static final Pattern SPELLINGS = Pattern.compile("\\.(?=[/?#:]|$)|:(?:443|80)(?![0-9])|/(?=[?#])");

    private static final Pattern NAMED = Pattern.compile(
            "(?<!\\p{L})(?=[apzkmct])(?:" + String.join("|", PasscodeNames.IN_TEXTS)
                    + ")(?:\\s?(?:is|ist|est|es))?[\\s:=#*_`\"'(]{1,4}([^\\s*_`\"')&;,]+)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DISTINCTIVE = Pattern.compile("[0-9]|.\\p{Lu}");

    private final Phrases links;
    private final Phrases emails;
    private final Phrases passcodes;
    private final Phrases numbers;
    private final Phrases meetings;
    private final Set<String> namedPasscodes;

    private SecretSearch(Builder secrets) {
        links = new Phrases(secrets.links);
        emails = new Phrases(secrets.emails);
        passcodes = new Phrases(secrets.passcodes);
        numbers = new Phrases(secrets.numbers);
        meetings = new Phrases(secrets.meetings);
        namedPasscodes = Set.copyOf(secrets.namedPasscodes);
    }

    private record Phrases(List<String> texts, PhraseFinder finder) {

        Phrases(Set<String> texts) {
            this(List.copyOf(texts));
        }

        private Phrases(List<String> texts) {
            this(texts, PhraseFinder.of(texts));
        }

        int start(int phrase, int end) {
            return end - texts.get(phrase).length();
        }
    }

    /** Collects the secrets. */
    static final class Builder {

        private final Set<String> links = new LinkedHashSet<>();
        private final Set<String> emails = new LinkedHashSet<>();
        private final Set<String> passcodes = new LinkedHashSet<>();
        private final Set<String> numbers = new LinkedHashSet<>();
        private final Set<String> meetings = new LinkedHashSet<>();
        private final Set<String> namedPasscodes = new HashSet<>();

        void link(URI url) {
            String form = linkForm(url);
            add(links, form);
            int query = form.indexOf('?');
            String bare = withoutEnd(query < 0 ? form : form.substring(0, query));
            List<String> segments = segments(bare);
            if (query >= 0 && identifiesMeeting(segments, form.substring(query + 1))) {
                add(links, bare);
            }
            segments.stream()
                    .filter(segment -> MEETING_NUMBER.matcher(segment).matches())
                    .forEach(meetings::add);
            passcodes(url.getRawQuery());
            passcodes(url.getRawFragment());
        }

        void email(EmailAddress email) {
            add(emails, folded(PlainForm.of(email.address())).strip());
        }

        void dialIn(DialIn dialIn) {
            String digits = digits(dialIn.number());
            if (digits.length() >= MIN_DIGITS) {
                numbers.add(digits.substring(Math.max(0, digits.length() - MAX_DIGITS)));
            }
            dialIn.accessCode().ifPresent(this::passcode);
        }

        private void passcodes(@Nullable String parameters) {
            if (parameters != null) {
                PasscodeNames.values(parameters).forEach(this::passcode);
            }
        }

        private void passcode(String code) {
            String plain = PlainForm.of(code).strip();
            // Conferencing systems end codes with a hash, which is no part of the secret.
            String bare =
                    plain.endsWith("#") ? plain.substring(0, plain.length() - 1).strip() : plain;
            String joined = bare.replaceAll("(?<=[0-9])[ -](?=[0-9])", "");
            for (String spelling : List.of(bare, joined)) {
                if (!spelling.isEmpty()) {
                    namedPasscodes.add(spelling);
                }
                if (spelling.length() >= MIN_PASSCODE
                        && DISTINCTIVE.matcher(spelling).find()) {
                    passcodes.add(spelling);
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

        /** A query that has only passcodes leaves it to the path to tell meetings apart. */
        private static boolean identifiesMeeting(List<String> segments, String query) {
            if (segments.isEmpty()) {
                return false;
            }
            boolean isDistinct = segments.stream()
                    .anyMatch(segment -> IDENTIFYING.matcher(segment).matches());
            return isDistinct
                    || (segments.get(segments.size() - 1).length() >= MIN_SEGMENT && PasscodeNames.areAll(query));
        }

        private static void add(Set<String> phrases, String phrase) {
            if (!phrase.isEmpty()) {
                phrases.add(phrase);
            }
        }

        SecretSearch build() {
            return new SecretSearch(this);
        }
    }

    private static String linkForm(URI url) {
        String text = folded(PlainForm.of(withoutPlainFragment(url)));
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

    /** A fragment such as {@code #/pad/edit/…} is a part of the address; any other one only scrolls or configures. */
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

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.codePoints().filter(Character::isDigit).forEach(c -> digits.append(Character.digit(c, 10)));
        return digits.toString();
    }

    boolean hasSecrets() {
        return !links.texts().isEmpty()
                || !emails.texts().isEmpty()
                || !numbers.texts().isEmpty()
                || !namedPasscodes.isEmpty();
    }

    /** {@return why a text must not be published: the secrets that it holds; the passcode of a link not besides the link} */
    List<Reason> search(String text) {
        String plain = PlainForm.of(text);
        String folded = SPELLINGS.matcher(folded(plain)).replaceAll("");
        List<Reason> found = new ArrayList<>();
        DigitRuns runs = numbers.texts().isEmpty() && meetings.texts().isEmpty() ? null : DigitRuns.of(plain);
        if (links.finder()
                        .find(
                                folded,
                                (phrase, end) ->
                                        isLink(folded, links.texts().get(phrase), links.start(phrase, end), end))
                || hasBrokenLink(folded)
                || (runs != null && runs.hasAny(meetings, true))) {
            found.add(Reason.SECRET_JOIN_LINK);
        }
        if (runs != null && runs.hasAny(numbers, false)) {
            found.add(Reason.SECRET_DIAL_IN);
        }
        if (!found.contains(Reason.SECRET_JOIN_LINK) && hasPasscode(plain)) {
            found.add(Reason.PASSCODE);
        }
        if (emails.finder().find(folded, (phrase, end) -> isEmail(folded, emails.start(phrase, end), end))) {
            found.add(Reason.PRIVATE_EMAIL);
        }
        return found;
    }

    /** {@return whether a text has a link that a line break or blank divides} The name of a host only would match other words. */
    private boolean hasBrokenLink(String text) {
        if (links.texts().isEmpty()) {
            return false;
        }
        StringBuilder joined = new StringBuilder(text.length());
        int[] places = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                places[joined.length()] = i;
                joined.append(text.charAt(i));
            }
        }
        return joined.length() < text.length()
                && links.finder().find(joined, (phrase, end) -> {
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

    private boolean hasPasscode(String text) {
        if (passcodes.finder().find(text, (phrase, end) -> isToken(text, passcodes.start(phrase, end), end))) {
            return true;
        }
        Matcher named = NAMED.matcher(text);
        while (!namedPasscodes.isEmpty() && named.find()) {
            String value = named.group(1);
            if (namedPasscodes.contains(value)
                    || namedPasscodes.contains(withoutPunctuationAtTheEnd(value))
                    || isGroupedPasscode(text, named.start(1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGroupedPasscode(String text, int start) {
        Matcher grouped = GROUPED.matcher(text).region(start, text.length());
        if (!grouped.lookingAt()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        for (String group : NOT_DIGITS.split(grouped.group(), -1)) {
            digits.append(group);
            if (digits.length() >= MIN_GROUPED && namedPasscodes.contains(digits.toString())) {
                return true;
            }
        }
        return false;
    }

    private static String withoutPunctuationAtTheEnd(String text) {
        int end = text.length();
        while (end > 0 && ".!?:#])}>".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private static boolean isToken(String text, int start, int end) {
        return (start == 0 || !continuesWord(text.charAt(start - 1)))
                && (end == text.length() || !continuesWord(text.charAt(end)));
    }

    /** Scripts that write words without blanks between them do not continue a word of another script. */
    private static boolean continuesWord(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> false;
            default -> Character.isLetterOrDigit(c);
        };
    }

    /**
     * The digits of a text, joined where only separators part them.
     *
     * @param digits runs of digits, with spaces between them
     * @param ends the index in the text after each digit
     */
    private record DigitRuns(String text, StringBuilder digits, List<Integer> ends) {

        static DigitRuns of(String text) {
            StringBuilder digits = new StringBuilder();
            List<Integer> ends = new ArrayList<>();
            int separators = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isDigit(c)) {
                    if (separators > 3) {
                        digits.append(' ');
                        ends.add(i);
                    }
                    digits.append((char) ('0' + Character.digit(c, 10)));
                    ends.add(i + 1);
                    separators = 0;
                } else {
                    separators += isSeparator(c) ? 1 : 4;
                }
            }
            return new DigitRuns(text, digits, ends);
        }

        /**
         * {@return whether a number is in the text and no digit follows it}
         *
         * @param whole whether no digit may precede it, either
         */
        boolean hasAny(Phrases numbers, boolean whole) {
            return numbers.finder().find(digits, (phrase, end) -> {
                int next = ends.get(end - 1);
                int first = ends.get(numbers.start(phrase, end)) - 1;
                return (next == text.length() || !Character.isDigit(text.charAt(next)))
                        && !(whole && first > 0 && Character.isDigit(text.charAt(first - 1)));
            });
        }
    }

    private static boolean isSeparator(char c) {
        return " \t\n\u00A0\u202F().-/+_\u2010\u2011\u2012\u2013".indexOf(c) >= 0;
    }
}
