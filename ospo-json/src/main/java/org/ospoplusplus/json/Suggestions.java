package org.ospoplusplus.json;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ospoplusplus.model.internal.Extensions;
import org.ospoplusplus.model.internal.NearestWord;
import tools.jackson.core.TokenStreamContext;

/**
 * Decides which names of properties can appear in messages and pointers, and suggests the nearest known name. In the
 * YAML {@code {url:https://…?pwd=…}} a space after the colon is missing, so the name contains a secret link. Messages
 * therefore repeat only names that look like names.
 */
final class Suggestions {

    /** The length of the longest name that is shown. The names of the model have half as many characters. */
    private static final int SHOWN = 32;

    /** Words of letters, which may begin with a capital, or with an abbreviation such as ID or URL. */
    private static final String WORDS = "(?:[\\p{Lu}\\p{Lt}]{1,3}+(?!\\p{Lu})[\\p{Ll}\\p{Lo}]*+|[\\p{Ll}\\p{Lo}]++)++";

    private static final Pattern LIKE_A_NAME = Pattern.compile("|" + WORDS + "(?:[-_]" + WORDS + ")?");

    private Suggestions() {}

    /**
     * {@return whether a name can be shown: it looks like the name of a property} A name with a digit or dot can be a
     * passcode or a host, and {@code abc-defg-hij} is the code of a meeting.
     */
    static boolean isShown(String name) {
        boolean isLikeAName =
                name.equals(ReadContext.SCHEMA) || LIKE_A_NAME.matcher(name).matches();
        return (name.length() <= SHOWN && isLikeAName) || Extensions.isName(name);
    }

    /**
     * {@return the message about an unknown property}
     *
     * @param type the type of the value that has the property
     * @param known the names that the type has
     */
    static String unknown(Class<?> type, String name, Collection<String> known) {
        if (isShown(name)) {
            return "unknown property \"" + name + '"'
                    + TriedNames.remedy(type, name, known)
                            .map("; "::concat)
                            .or(() -> NearestWord.of(name, known).map(near -> "; did you mean \"" + near + "\"?"))
                            .orElseGet(() -> knownHere(known));
        }
        int colon = name.indexOf(':');
        String start = colon < 0 ? "" : name.substring(0, colon);
        return "unknown property, whose name is not repeated here because it may be private"
                + (known.contains(start)
                        ? "; write a space after the colon of \"" + start + '"'
                        : NearestWord.of(name, known)
                                .map(near -> "; did you mean \"" + near + "\"?")
                                .orElseGet(() -> knownHere(known)));
    }

    private static String knownHere(Collection<String> known) {
        return "; known here: " + String.join(", ", known);
    }

    /**
     * Appends a name to a JSON pointer (RFC 6901, 3).
     *
     * @return whether the name can be shown; if not, the pointer does not change
     */
    static boolean append(StringBuilder pointer, String name) {
        if (!isShown(name)) {
            return false;
        }
        // A name that can be shown contains no character that a pointer escapes.
        pointer.append('/').append(name);
        return true;
    }

    /** {@return the pointer of the current value; if a name cannot be shown, of the value that contains the name} */
    static String pointer(TokenStreamContext context) {
        StringBuilder pointer = new StringBuilder();
        append(pointer, context);
        return pointer.toString();
    }

    /**
     * Appends the path of the current value, up to the first name that cannot be shown.
     *
     * @return whether all names can be shown
     */
    static boolean append(StringBuilder pointer, TokenStreamContext context) {
        Deque<TokenStreamContext> path = new ArrayDeque<>();
        for (TokenStreamContext each = context; each != null && !each.inRoot(); each = each.getParent()) {
            path.push(each);
        }
        for (TokenStreamContext each : path) {
            if (!each.hasPathSegment()) {
                continue;
            }
            if (each.inArray()) {
                pointer.append('/').append(each.getCurrentIndex());
            } else if (!append(pointer, each.currentName())) {
                return false;
            }
        }
        return true;
    }

    /** {@return a text in which control, format and separator characters and unpaired surrogates are escaped} */
    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (Character.getType(character)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR ->
                    printable.append(String.format(Locale.ROOT, "\\u%04x", character));
                default -> printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    /** {@return a question that follows a message and names the nearest known word; empty if no word is near} */
    static String didYouMean(String word, Collection<String> known) {
        return nearestWord(word, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("");
    }

    /** {@return the nearest known word, or the only one that begins with a word of at least three letters} */
    static Optional<String> nearestWord(String word, Collection<String> known) {
        String stripped = word.strip();
        return NearestWord.of(stripped, known).or(() -> {
            List<String> longer = known.stream()
                    .filter(each -> stripped.length() > 2 && each.startsWith(stripped.toLowerCase(Locale.ROOT)))
                    .toList();
            return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
        });
    }
}
