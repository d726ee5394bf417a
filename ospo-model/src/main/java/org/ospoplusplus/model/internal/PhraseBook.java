package org.ospoplusplus.model.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Translates messages. A message consists of English phrases, as in gettext: the bundle of the root contains each
 * phrase, and the bundles of the languages contain its translation under the same key. In a phrase, <code>{0}</code> is
 * a text that stays as it is, such as a name; <code>{#0}</code> is a whole number; and <code>{&gt;0}</code> is another
 * phrase.
 *
 * <p>The code that composes a message thus needs no knowledge of languages. A phrase without a translation stays in
 * English. Tests compare the messages of their tables of mistakes with the phrases.
 */
public final class PhraseBook {

    /** The key of a phrase that is followed by a remedy or a hint. */
    private static final String AND_THEN = "and-then";

    private static final String SEPARATOR = "; ";

    /** A longer message comes from no rule, and would take long to compare. */
    private static final int MAX_LENGTH = 4_000;

    private static final List<String> LANGUAGES = List.of("de", "fr", "es");

    private static final Pattern SLOT = Pattern.compile("\\{([>#]?)([0-9])}");

    /** The English phrases. More specific ones come first. */
    private final List<Phrase> phrases;

    private final Function<Locale, ResourceBundle> bundles;

    /**
     * Creates a phrase book.
     *
     * @param bundles finds the bundle of a language, for the root locale that of the English phrases. Only the module
     *     that contains a bundle finds it
     */
    public PhraseBook(Function<Locale, ResourceBundle> bundles) {
        this.bundles = bundles;
        ResourceBundle english = bundles.apply(Locale.ROOT);
        this.phrases = english.keySet().stream()
                .filter(key -> !key.equals(AND_THEN))
                .map(key -> Phrase.of(key, english.getString(key)))
                .sorted(Comparator.comparingInt(Phrase::fixed).reversed().thenComparing(Phrase::key))
                .toList();
    }

    /** A variable part of a phrase, such as <code>{&gt;0}</code>. */
    private record Slot(String text, boolean isPhrase) {}

    /**
     * A phrase with the parts of a message that match it.
     *
     * @param strict matches if the texts of the message do not contain the separator
     * @param lenient matches also if they do
     * @param fixed the number of characters outside the slots
     * @param longest the longest part outside the slots
     */
    private record Phrase(String key, Pattern strict, Pattern lenient, List<Slot> slots, int fixed, String longest) {

        static Phrase of(String key, String text) {
            Matcher slot = SLOT.matcher(text);
            StringBuilder strict = new StringBuilder();
            StringBuilder lenient = new StringBuilder();
            List<String> between = new ArrayList<>();
            List<Slot> slots = new ArrayList<>();
            int end = 0;
            while (slot.find()) {
                String before = text.substring(end, slot.start());
                between.add(before);
                strict.append(Pattern.quote(before)).append(any(slot.group(1), "(?:(?!; ).)*?"));
                lenient.append(Pattern.quote(before)).append(any(slot.group(1), ".*?"));
                slots.add(new Slot(slot.group(), slot.group(1).equals(">")));
                end = slot.end();
            }
            between.add(text.substring(end));
            return new Phrase(
                    key,
                    compiled(strict.append(Pattern.quote(text.substring(end)))),
                    compiled(lenient.append(Pattern.quote(text.substring(end)))),
                    slots,
                    between.stream().mapToInt(String::length).sum(),
                    between.stream()
                            .max(Comparator.comparingInt(String::length))
                            .orElseThrow());
        }

        private static Pattern compiled(StringBuilder pattern) {
            return Pattern.compile(pattern.toString(), Pattern.DOTALL);
        }

        private static String any(String kind, String text) {
            return switch (kind) {
                case ">" -> "(.+)";
                case "#" -> "(-?[0-9]+)";
                default -> "(" + text + ")";
            };
        }

        Optional<Matcher> match(String message, boolean isStrict) {
            if (!message.contains(longest)) {
                // Most phrases end here, and a regular expression takes longer.
                return Optional.empty();
            }
            Matcher matcher = (isStrict ? strict : lenient).matcher(message);
            return matcher.matches() ? Optional.of(matcher) : Optional.empty();
        }
    }

    /**
     * {@return a message in a language; in English if there are no translations}
     *
     * @param message the message, in English
     * @param language the language
     */
    public String translate(String message, Locale language) {
        if (!LANGUAGES.contains(language.getLanguage()) || message.length() > MAX_LENGTH) {
            return message;
        }
        ResourceBundle translations = bundles.apply(language);
        return translation(message, translations, true)
                .or(() -> translation(message, translations, false))
                .orElseGet(() -> Stream.of(message.split(SEPARATOR, -1))
                        .map(part -> translation(part, translations, true).orElse(part))
                        .collect(Collectors.joining(SEPARATOR)));
    }

    /**
     * {@return a message in a language, followed by a remedy or a hint}
     *
     * @param translated the message, in the language
     * @param remedy the remedy, in English
     * @param language the language
     */
    public String withRemedy(String translated, String remedy, Locale language) {
        ResourceBundle translations =
                bundles.apply(LANGUAGES.contains(language.getLanguage()) ? language : Locale.ROOT);
        return followed(translations, translated, translate(remedy, language));
    }

    /**
     * {@return whether each part of a message is a phrase, so that nothing of it stays in English}
     *
     * @param message the message, in English
     */
    public boolean isComplete(String message) {
        return translation(message, bundles.apply(Locale.ROOT), true)
                .filter(message::equals)
                .isPresent();
    }

    /**
     * {@return the translation of a message; empty if a part of the message is not a phrase}
     *
     * @param isStrict whether the texts of the message do not contain the separator. The other way finds the end of
     *     such texts, too, but could regard a part without a phrase as a text
     */
    private Optional<String> translation(String message, ResourceBundle translations, boolean isStrict) {
        return isStrict
                ? phrase(message, translations, true).or(() -> phraseAndRemedy(message, translations, true))
                : phraseAndRemedy(message, translations, false).or(() -> phrase(message, translations, false));
    }

    private Optional<String> phrase(String message, ResourceBundle translations, boolean isStrict) {
        return phrases.stream()
                .flatMap(
                        phrase -> phrase
                                .match(message, isStrict)
                                .flatMap(matcher -> filled(phrase, matcher, translations, isStrict))
                                .stream())
                .findFirst();
    }

    private Optional<String> phraseAndRemedy(String message, ResourceBundle translations, boolean isStrict) {
        for (int at = message.lastIndexOf(SEPARATOR); at > 0; at = message.lastIndexOf(SEPARATOR, at - 1)) {
            Optional<String> remedy = phrase(message.substring(at + SEPARATOR.length()), translations, true);
            Optional<String> first =
                    remedy.isEmpty() ? remedy : translation(message.substring(0, at), translations, isStrict);
            if (first.isPresent()) {
                return Optional.of(followed(translations, first.get(), remedy.get()));
            }
        }
        return Optional.empty();
    }

    private static String followed(ResourceBundle translations, String first, String remedy) {
        return fill(
                translations.getString(AND_THEN),
                List.of(new Slot("{>0}", true), new Slot("{>1}", true)),
                List.of(first, remedy));
    }

    private Optional<String> filled(Phrase phrase, Matcher matcher, ResourceBundle translations, boolean isStrict) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < phrase.slots().size(); i++) {
            String value = matcher.group(i + 1);
            Optional<String> translated =
                    phrase.slots().get(i).isPhrase() ? translation(value, translations, isStrict) : Optional.of(value);
            if (translated.isEmpty()) {
                return Optional.empty();
            }
            values.add(translated.get());
        }
        return Optional.of(fill(translations.getString(phrase.key()), phrase.slots(), values));
    }

    /** Fills each slot once, so that a value that looks like a slot stays as it is. */
    private static String fill(String text, List<Slot> slots, List<String> values) {
        List<String> names = slots.stream().map(Slot::text).toList();
        return SLOT.matcher(text).replaceAll(slot -> {
            int index = names.indexOf(slot.group());
            return Matcher.quoteReplacement(index < 0 ? slot.group() : values.get(index));
        });
    }
}
