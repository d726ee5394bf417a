package org.ospoplusplus.ical;

import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ospoplusplus.ical.internal.ZoneIds;
import org.ospoplusplus.model.Session;
import org.ospoplusplus.model.time.When;

/** Which time zones a calendar uses, and from when until when it uses each; sorted by id. */
final class ZoneSpans {

    /** The first and the last moment at which a zone is used. */
    record Span(Instant first, Instant last) {

        private Span with(Span other) {
            return new Span(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    private final SortedMap<String, Span> spans = new TreeMap<>();

    void add(Session session) {
        if (session.when() instanceof When.Timed timed) {
            // First of all: zones that ical4j made up may have no rules.
            String id = ZoneIds.iana(timed.zone());
            Instant start = timed.instant();
            Instant end = timed.duration().map(start::plus).orElse(start);
            spans.merge(id, new Span(start, end), Span::with);
        }
    }

    /** {@return for each id of a zone, when it is used} */
    SortedMap<String, Span> byId() {
        return spans;
    }
}
