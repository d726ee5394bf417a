package org.ospoplusplus.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of messages about documents. */
final class MessageLanguage {

    /** The variables of POSIX, in the order of their precedence. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

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

    /** {@return the language of the option {@code --lang}; empty if it is not supported} */
    static Optional<Locale> named(String tag) {
        return Stream.of(tag)
                .filter(AnnouncementLanguage.TAGS::contains)
                .map(Locale::forLanguageTag)
                .findFirst();
    }
}
