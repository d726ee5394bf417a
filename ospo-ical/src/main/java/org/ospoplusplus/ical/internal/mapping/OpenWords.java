package org.ospoplusplus.ical.internal.mapping;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.model.Property;
import org.ospoplusplus.model.internal.validators.IdentifierValidator;

/**
 * The words of open lists. A word that the model knows is written in capitals, like a constant. Another word is written
 * as it is, in {@link PropertyNames#WORD}, so that it cannot be confused with a name of this library.
 */
final class OpenWords {

    private static final String EXPECTED = "a word of letters, digits and hyphens";

    private OpenWords() {}

    /** {@return the word for the name of a constant, such as {@code mailing-list} for {@code MAILING-LIST}} */
    static String word(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return a word of a property, if it is valid}
     *
     * @param type makes the type of the model
     */
    static <T> Optional<T> read(Property property, String word, Function<String, T> type, ValueReader valueReader) {
        return valueReader
                .valid(property, word.strip(), IdentifierValidator::isIdentifier, EXPECTED)
                .flatMap(valid -> valueReader.make(property, EXPECTED, () -> type.apply(valid)));
    }
}
