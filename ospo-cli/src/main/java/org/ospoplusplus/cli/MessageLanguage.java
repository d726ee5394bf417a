package org.ospoplusplus.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The language of messages about documents. */
final class MessageLanguage {

    /** The variables of POSIX, in the order of their precedence. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private static final String BUNDLE = "org.ospoplusplus.cli.messages";

    private MessageLanguage() {}

    /** {@return the language of the environment, such as {@code LANG=de_DE.UTF-8}; English if it is not supported} */
    static Locale of(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .limit(1)
                .map(value -> value.split("[_.@-]", 2)[0])
                .filter(AnnouncementLanguage.TAGS::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    /** {@return the words of messages in a supported language} */
    static ResourceBundle words(Locale language) {
        // The English words are in the bundle of the root. The bundle of another locale would fall back to the default
        // locale.
        boolean isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return ResourceBundle.getBundle(BUNDLE, isEnglish ? Locale.ROOT : language);
    }

    /**
     * {@return the language of the option {@code --lang}}
     *
     * @throws CommandException if it is not supported
     */
    static Locale named(String tag) {
        return Stream.of(tag)
                .filter(AnnouncementLanguage.TAGS::contains)
                .map(Locale::forLanguageTag)
                .findFirst()
                .orElseThrow(() -> new CommandException("--lang: " + tag + " is not supported; write one of: "
                        + String.join(", ", AnnouncementLanguage.TAGS)));
    }
}
