package org.ospoplusplus.ical.internal.text;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.Component;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * Handles values that a type rejects. Records of the model throw {@link IllegalArgumentException}; classes of
 * {@code java.time} throw {@link DateTimeException} or {@link ArithmeticException}. The reader catches them only here.
 */
public final class Refusals {

    private Refusals() {}

    /**
     * {@return the result of a supplier, or empty if a type rejects a value}
     *
     * @param maker creates the result
     * @param refused is called after a rejection
     */
    public static <T> Optional<T> handled(Supplier<T> maker, Runnable refused) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            refused.run();
            return Optional.empty();
        }
    }

    /**
     * {@return the result of reading an event, or empty if a type rejects a value, which is reported}
     *
     * @param line the line number of the event
     * @param consequence the second part of the warning, which states how the reader goes on
     * @param warnings receives the warning
     * @param reading reads the event
     */
    public static <T> Optional<T> ofEvent(int line, String consequence, WarningSink warnings, Supplier<T> reading) {
        return handled(
                reading,
                () -> warnings.add(
                        line,
                        Component.VEVENT,
                        Code.VALUE,
                        "it has a value that cannot be represented; " + consequence));
    }
}
