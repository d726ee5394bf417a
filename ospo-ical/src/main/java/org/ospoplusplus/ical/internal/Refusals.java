package org.ospoplusplus.ical.internal;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

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
}
