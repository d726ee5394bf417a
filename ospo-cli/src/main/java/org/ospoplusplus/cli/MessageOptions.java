package org.ospoplusplus.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option for the language of messages. */
final class MessageOptions {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "The language of messages about files: en, de, fr or es. The default is that of the environment"
                            + " (LC_ALL, LC_MESSAGES, LANG). Help, messages about wrong usage and lists of changes are in"
                            + " English.")
    private String language = "";

    /**
     * {@return the language that the options of a command name; empty without the option}
     *
     * @throws ParameterException if the language is not supported
     */
    static Optional<Locale> language(CommandLine command) {
        return in(command.getCommandSpec())
                .map(options -> options.language)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> MessageLanguage.named(tag)
                        .orElseThrow(() -> new ParameterException(
                                command,
                                "--lang: " + tag + " is not supported; write one of: "
                                        + String.join(", ", AnnouncementLanguage.TAGS))));
    }

    /** {@return these options among those of a command and of its groups of options} */
    private static Optional<MessageOptions> in(CommandSpec spec) {
        return spec.mixins().values().stream()
                .flatMap(mixin -> mixin.userObject() instanceof MessageOptions options
                        ? Optional.of(options).stream()
                        : in(mixin).stream())
                .findFirst();
    }
}
