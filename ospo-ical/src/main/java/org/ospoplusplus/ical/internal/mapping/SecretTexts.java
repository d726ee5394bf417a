package org.ospoplusplus.ical.internal.mapping;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.internal.PhraseFinder;

/**
 * Texts that only participants may know. All of them are searched for at once: the work is linear in the lengths of
 * these texts and of the searched text, however many there are.
 */
final class SecretTexts {

    /** The digits at the end of a telephone number that identify it, whether it begins with a country code or not. */
    private static final int MIN_NUMBER = 7;

    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> numbers = new LinkedHashSet<>();
    private @Nullable PhraseFinder textFinder;
    private @Nullable PhraseFinder numberFinder;

    void add(String text) {
        if (text.isEmpty() || !texts.add(text)) {
            return;
        }
        textFinder = null;
        String digits = digits(text);
        if (digits.length() >= MIN_NUMBER && numbers.add(digits.substring(digits.length() - MIN_NUMBER))) {
            numberFinder = null;
        }
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** {@return whether a text is one of these} */
    boolean has(String text) {
        return texts.contains(text);
    }

    /** {@return whether a text contains one of these texts exactly} */
    boolean isIn(CharSequence text) {
        if (texts.isEmpty()) {
            return false;
        }
        if (textFinder == null) {
            textFinder = PhraseFinder.of(texts);
        }
        return textFinder.find(text, (phrase, end) -> true);
    }

    /** {@return whether a text contains one of these texts, or the last digits of one with other separators} */
    boolean isInAnySpelling(String text) {
        return isIn(text) || (!numbers.isEmpty() && hasNumber(text));
    }

    private boolean hasNumber(String text) {
        if (numberFinder == null) {
            numberFinder = PhraseFinder.of(numbers);
        }
        return numberFinder.find(digits(text), (phrase, end) -> true);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]+", "");
    }
}
