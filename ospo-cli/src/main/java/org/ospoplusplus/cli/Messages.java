package org.ospoplusplus.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import org.ospoplusplus.model.internal.PhraseBook;

/** Prints messages for people, in their language. The code composes the messages in English. */
final class Messages {

    private static final PhraseBook BOOK =
            new PhraseBook(language -> ResourceBundle.getBundle("org.ospoplusplus.cli.phrases", language));

    private final PrintStream err;
    private Locale language;

    /** @param language the language of the environment */
    Messages(PrintStream err, Locale language) {
        this.err = err;
        this.language = language;
    }

    /** Changes the language, because an option names another one. */
    void use(Locale other) {
        language = other;
    }

    Locale language() {
        return language;
    }

    /** {@return standard error} */
    PrintStream stream() {
        return err;
    }

    /** {@return an English message in a language} */
    static String translate(String message, Locale language) {
        return BOOK.translate(message, language);
    }

    /** {@return a message that is already in a language, followed by an English hint in this language} */
    static String withHint(String translated, String hint, Locale language) {
        return BOOK.withRemedy(translated, hint, language);
    }

    /** {@return an English message in the language of the user, as one line without control characters} */
    String text(String message) {
        return Printable.text(translate(message, language));
    }

    /** Prints an English message in the language of the user to standard error. */
    void print(String message) {
        err.println("ospo: " + text(message));
    }

    void print(CommandException problem) {
        problem.messages().forEach(this::print);
    }

    /**
     * Prints the beginning of a list to standard error, so that a large document does not cause endless output.
     *
     * @param values one value for each line
     * @param line composes the line for a value, in the language of the user
     * @param others a plural for the other lines, in English
     */
    <T> void list(List<T> values, Function<T, String> line, String others) {
        List<String> first =
                values.stream().limit(BoundedList.MAX_LINES).map(line).toList();
        BoundedList.print(err, first, values.size(), number -> text("… and " + number + " more " + others));
    }
}
