package org.ospoplusplus.ical;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.Component;
import org.ospoplusplus.ical.CalendarWarning.Code;
import org.ospoplusplus.ical.internal.Warnings;

/**
 * The last guard of the reader: a value of an event that the model or java.time refuses, and that nobody noticed before, becomes
 * a warning. No calendar makes the reader throw such an exception.
 */
final class Refusal {

    private Refusal() {}

    /**
     * {@return what is read of an event, or nothing if a value is refused}
     *
     * @param line where the event begins
     * @param consequence what becomes of the event then, for the warning
     * @param reading reads it
     */
    static <T> Optional<T> guard(int line, String consequence, Warnings warnings, Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            warnings.add(
                    line, Component.VEVENT, Code.VALUE, "it has a value that can't be represented; " + consequence);
            return Optional.empty();
        }
    }
}
