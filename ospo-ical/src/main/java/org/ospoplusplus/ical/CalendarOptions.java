package org.ospoplusplus.ical;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** The options of {@link CalendarWriter} that concern the calendar as a whole. */
record CalendarOptions(
        Optional<URI> source,
        Optional<Duration> refreshInterval,
        Optional<CalendarWriter.Method> method,
        Optional<Days> cadences,
        boolean placeholders) {

    /** A range of days; both ends are inclusive. */
    record Days(LocalDate first, LocalDate last) {}

    static final CalendarOptions NONE =
            new CalendarOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    CalendarOptions withSource(URI feed) {
        return new CalendarOptions(Optional.of(feed), refreshInterval, method, cadences, placeholders);
    }

    CalendarOptions withRefreshInterval(Duration interval) {
        return new CalendarOptions(source, Optional.of(interval), method, cadences, placeholders);
    }

    CalendarOptions withMethod(CalendarWriter.Method newMethod) {
        return new CalendarOptions(source, refreshInterval, Optional.of(newMethod), cadences, placeholders);
    }

    CalendarOptions withCadences(Days days) {
        return new CalendarOptions(source, refreshInterval, method, Optional.of(days), placeholders);
    }

    CalendarOptions withPlaceholders() {
        return new CalendarOptions(source, refreshInterval, method, cadences, true);
    }

    boolean cancels() {
        return method.filter(chosen -> chosen == CalendarWriter.Method.CANCEL).isPresent();
    }
}
