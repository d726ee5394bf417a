package org.ospoplusplus.ical.internal.mapping;

import java.util.Optional;
import org.ospoplusplus.model.Deadline;
import org.ospoplusplus.model.time.When;

/** Formats and parses a deadline as one text, in the form of {@link WhenText}: a day, or a time with its zone. */
final class DeadlineText {

    private DeadlineText() {}

    static String of(Deadline deadline) {
        Optional<When> moment = deadline.time()
                .flatMap(time -> deadline.zone()
                        .map(zone -> new When.Timed(deadline.date().atTime(time), zone, Optional.empty())));
        return WhenText.of(moment.orElseGet(() -> When.on(deadline.date())));
    }

    /**
     * Parses a text that {@link #of} formatted.
     *
     * @throws IllegalArgumentException if the text has another form
     * @throws java.time.DateTimeException if the date or zone does not exist
     */
    static Deadline parse(String text) {
        When when = WhenText.parse(text);
        if (when instanceof When.Timed timed && timed.duration().isEmpty()) {
            return new Deadline(
                    timed.start().toLocalDate(), Optional.of(timed.start().toLocalTime()), Optional.of(timed.zone()));
        }
        if (when instanceof When.Days days && days.first().equals(days.last())) {
            return Deadline.on(days.first());
        }
        throw new IllegalArgumentException("not a day or time");
    }
}
