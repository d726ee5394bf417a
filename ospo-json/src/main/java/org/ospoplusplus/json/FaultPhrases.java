package org.ospoplusplus.json;

import java.util.Locale;
import java.util.ResourceBundle;
import org.ospoplusplus.model.internal.PhraseBook;

/** The phrases of the messages of faults. */
final class FaultPhrases {

    static final PhraseBook BOOK =
            new PhraseBook(language -> ResourceBundle.getBundle("org.ospoplusplus.json.faults", language));

    private FaultPhrases() {}

    /** {@return a message in a language; in English if there are no translations} */
    static String translate(String message, Locale language) {
        return BOOK.translate(message, language);
    }
}
