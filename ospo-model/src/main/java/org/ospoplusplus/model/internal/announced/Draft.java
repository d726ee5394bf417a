package org.ospoplusplus.model.internal.announced;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time or range, its zones and its day, while they are being read. Each zone makes an entry. */
final class Draft {

    private final String line;
    private final int start;
    private final String time;
    private final boolean zoneFirst;
    private final List<ZoneName> zones;
    private Span span;
    private DayHint dayHint;
    private int end;
    /** Whether a problem about the zone has been reported. */
    private boolean isBroken;

    /**
     * @param start the position at which the time begins, or the day or the zones before it
     * @param time the words of the time
     * @param end the position at which these words end
     * @param zones the zones before the time
     */
    Draft(String line, int start, String time, int end, Span span, List<ZoneName> zones, DayHint dayHint) {
        this.line = line;
        this.start = start;
        this.time = time;
        this.end = end;
        this.span = span;
        this.zones = new ArrayList<>(zones);
        this.zoneFirst = !zones.isEmpty();
        this.dayHint = dayHint;
    }

    int start() {
        return start;
    }

    /** {@return the words, shortened, without links and control characters} */
    String text() {
        return Phrases.excerpt(line, start, end);
    }

    boolean isZoneFirst() {
        return zoneFirst;
    }

    boolean lacksZone() {
        return zones.isEmpty() && !isBroken;
    }

    void breakOff() {
        isBroken = true;
    }

    /**
     * Adds a zone, if it belongs to this time. A second zone belongs to it after a slash, in parentheses, or if one of
     * both is a place or an offset.
     *
     * @return whether the zone was added
     */
    boolean add(ZoneName zone, String separator) {
        if (isBroken || zones.size() >= LineParser.MAX_ENTRIES) {
            return false;
        }
        if (zones.isEmpty()) {
            zones.add(zone);
            return true;
        }
        int index = zones.size() - 1;
        ZoneName last = zones.get(index);
        boolean belongs = switch (separator) {
            case "/", "(", "[" -> true;
            case "" -> zoneFirst || zone.isPlaceOrOffset() || last.isPlaceOrOffset();
            case "-" -> zone.isPlaceOrOffset() || last.isPlaceOrOffset();
            case ")" -> last.isPlaceOrOffset();
            case ",", "&", "and", "or" -> zone.isPlaceOrOffset() && last.isPlaceOrOffset();
            default -> false;
        };
        if (belongs) {
            last.or(zone).ifPresentOrElse(both -> zones.set(index, both), () -> zones.add(zone));
        }
        return belongs;
    }

    /** {@return whether this is a time with a zone, but without an end} */
    boolean lacksEnd() {
        return !zones.isEmpty() && span.end().isEmpty();
    }

    boolean isIn(ZoneName zone) {
        return zones.get(zones.size() - 1).meanings().equals(zone.meanings());
    }

    boolean isInUtc() {
        return !zones.isEmpty() && zones.stream().allMatch(ZoneName::isUtc);
    }

    boolean is24Hour() {
        return span.is24Hour();
    }

    void until(WrittenTime other) {
        span = Span.between(span.start(), other);
    }

    /**
     * Sets the duration, unless this is a range of another duration.
     *
     * @return whether the duration was set
     */
    boolean lasts(Duration duration) {
        if (zones.isEmpty() || !span.length().map(duration::equals).orElse(true)) {
            return false;
        }
        span = new Span(span.start(), Optional.of(duration), span.end());
        return true;
    }

    /**
     * Adds a day, unless the same component of the day is known already.
     *
     * @return whether the day was added
     */
    boolean add(DayHint other) {
        DayHint both = dayHint.and(other);
        if (both == null) {
            return false;
        }
        dayHint = both;
        return true;
    }

    void extend(int position) {
        end = Math.max(end, position);
    }

    /** Includes the closing parenthesis, if the words contain the opening one: {@code 6pm CET (+1 day)}. */
    void close(int position) {
        int opened = line.indexOf('(', start);
        if (opened >= 0 && opened < end) {
            end = position;
        }
    }

    List<TimeEntry> entries() {
        String text = text();
        List<TimeEntry> timeEntries = new ArrayList<>();
        for (ZoneName zone : zones) {
            WrittenTime writtenTime =
                    zone.isUtc() && !span.start().twelveHour() ? span.start().literal() : span.start();
            String words = zones.size() == 1 ? text : time + " " + zone.text();
            timeEntries.add(new TimeEntry(start, end, words, writtenTime, span.length(), zone, dayHint));
        }
        return timeEntries;
    }
}
