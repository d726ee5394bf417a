package org.ospoplusplus.ical.warning;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ospoplusplus.model.internal.PhraseBook;

/** The phrases of the messages of warnings. */
final class WarningPhrases {

    static final PhraseBook BOOK =
            new PhraseBook(language -> ResourceBundle.getBundle("org.ospoplusplus.ical.warning.warnings", language));

    private WarningPhrases() {}

    /** {@return a message in a language; in English if there are no translations} */
    static String translate(String message, Locale language) {
        return BOOK.translate(message, language);
    }
}
