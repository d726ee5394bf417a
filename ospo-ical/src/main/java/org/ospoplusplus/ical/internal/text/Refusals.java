package org.ospoplusplus.ical.internal.text;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.Component;
import org.ospoplusplus.ical.warning.CalendarWarning.Code;

/**
 * The one place where the reader handles values that a type refuses: records of the model with
 * {@link IllegalArgumentException}, {@code java.time} with {@link DateTimeException} and {@link ArithmeticException}.
 */
public final class Refusals {

    private Refusals() {}

    /**
     * {@return what a maker makes, or nothing if a type refuses its values}
     *
     * @param maker makes a value
     * @param refused reports the refusal
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
     * {@return the result of reading an event, or nothing if a type refuses one of its values, which is then reported}
     *
     * @param line where the event begins
     * @param consequence how the reader goes on after a refusal, for the warning
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
