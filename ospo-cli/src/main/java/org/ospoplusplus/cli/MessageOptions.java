package org.ospoplusplus.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option for the language of messages. */
final class MessageOptions {

    /** Each command with this option uses its language for messages, too. */
    static final String LANG = "--lang";

    @Option(
            names = LANG,
            paramLabel = "TAG",
            description =
                    "The language of messages about files: en, de, fr or es. The default is that of the environment"
                            + " (LC_ALL, LC_MESSAGES, LANG). Help, messages about wrong usage and lists of changes are in"
                            + " English.")
    @SuppressWarnings("UnusedVariable") // Read through the specification, as in commands with an option of their own.
    private String language = "";

    /**
     * {@return the language that {@code --lang} names; empty without the option}
     *
     * @throws ParameterException if the language is not supported
     */
    static Optional<Locale> language(CommandLine command) {
        return Optional.ofNullable(command.getCommandSpec().findOption(LANG))
                .map(option -> String.valueOf(option.<String>getValue()))
                .filter(tag -> !tag.isEmpty())
                .map(tag -> MessageLanguage.named(tag)
                        .orElseThrow(() -> new ParameterException(
                                command,
                                LANG + ": " + tag + " is not supported; write one of: "
                                        + String.join(", ", AnnouncementLanguage.TAGS))));
    }
}
