package org.ospoplusplus.cli;

import picocli.CommandLine.Option;

/** The option for the language of messages. */
final class MessageOptions {

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description =
                    "The language of messages about documents: en, de, fr or es. The default is that of the environment"
                            + " (LC_ALL, LC_MESSAGES, LANG). Warnings about calendars are in English.")
    private String language = "";

    /** {@return the reader of documents, with messages in this language} */
    Documents in(Documents documents) {
        return language.isEmpty() ? documents : documents.in(MessageLanguage.named(language));
    }
}
