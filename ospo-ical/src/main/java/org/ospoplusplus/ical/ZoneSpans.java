package org.ospoplusplus.ical;

import java.time.Instant;
import java.time.ZoneId;
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

        private boolean covers(Span other) {
            return !other.first.isBefore(first) && other.first.isBefore(last) && !other.last.isAfter(last);
        }
    }

    private final SortedMap<String, Span> spans = new TreeMap<>();

    /** Those that were announced, before any session is known. */
    static ZoneSpans of(ZonesInUse announced) {
        ZoneSpans result = new ZoneSpans();
        for (ZoneId zone : announced.zones()) {
            result.spans.put(ZoneIds.iana(zone), new Span(announced.start(zone), announced.end(zone)));
        }
        return result;
    }

    void add(When when) {
        if (when instanceof When.Timed timed) {
            // First of all: zones that ical4j made up may have no rules.
            String id = ZoneIds.iana(timed.zone());
            spans.merge(id, span(timed), Span::with);
        }
    }

    /**
     * {@return the session, if the zones that were announced are right for it}
     *
     * @throws IllegalArgumentException if they are not
     */
    Session requireCovered(Session session) {
        if (session.when() instanceof When.Timed timed) {
            Span announced = spans.get(ZoneIds.iana(timed.zone()));
            if (announced == null) {
                throw new IllegalArgumentException("session " + session.id() + ": its zone, " + timed.zone()
                        + ", is not among the zones in use; name it there");
            }
            if (!announced.covers(span(timed))) {
                throw new IllegalArgumentException("session " + session.id()
                        + ": takes place outside of the years of the zones in use; widen them");
            }
        }
        return session;
    }

    private static Span span(When.Timed timed) {
        Instant start = timed.instant();
        return new Span(start, timed.duration().map(start::plus).orElse(start));
    }

    /** {@return for each id of a zone, when it is used} */
    SortedMap<String, Span> byId() {
        return spans;
    }
}
