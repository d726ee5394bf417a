package org.ospoplusplus.ical;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The options of {@link CalendarWriter} that concern the calendar as a whole. */
record CalendarOptions(
        Optional<String> name,
        Optional<String> part,
        Optional<URI> source,
        Optional<Duration> refreshInterval,
        Optional<CalendarWriter.Method> method,
        boolean placeholders) {

    static final CalendarOptions NONE = new CalendarOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    CalendarOptions withName(String newName) {
        return new CalendarOptions(Optional.of(newName), part, source, refreshInterval, method, placeholders);
    }

    CalendarOptions withPart(String newPart) {
        return new CalendarOptions(name, Optional.of(newPart), source, refreshInterval, method, placeholders);
    }

    CalendarOptions withSource(URI feed) {
        return new CalendarOptions(name, part, Optional.of(feed), refreshInterval, method, placeholders);
    }

    CalendarOptions withRefreshInterval(Duration interval) {
        return new CalendarOptions(name, part, source, Optional.of(interval), method, placeholders);
    }

    CalendarOptions withMethod(CalendarWriter.Method newMethod) {
        return new CalendarOptions(name, part, source, refreshInterval, Optional.of(newMethod), placeholders);
    }

    CalendarOptions withPlaceholders() {
        return new CalendarOptions(name, part, source, refreshInterval, method, true);
    }

    boolean cancels() {
        return method.filter(chosen -> chosen == CalendarWriter.Method.CANCEL).isPresent();
    }
}
