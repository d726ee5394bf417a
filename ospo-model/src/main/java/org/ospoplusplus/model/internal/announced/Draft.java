package org.ospoplusplus.model.internal.announced;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A time or range, its zones and its day, while they are read. Each zone makes an entry of its own. */
final class Draft {

    private final String line;
    private final int start;
    private final String time;
    private final boolean zoneFirst;
    private final List<ZoneName> zones;
    private Span span;
    private DayHint dayHint;
    private int end;
    /** Whether a problem about its zone has been reported. */
    private boolean isBroken;

    /**
     * @param start where it begins, with its day and the zones before it
     * @param time the words for the time
     * @param end where these words end
     * @param zones the zones before it
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

    /** {@return its words, fit to be shown} */
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

    /** {@return whether a zone belongs here} A second one does after a slash, in parentheses, or as a place or offset. */
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

    /** {@return whether it is a time with a zone and no end yet} */
    boolean lacksEnd() {
        return !zones.isEmpty() && span.end().isEmpty();
    }

    boolean isIn(ZoneName zone) {
        return zones.get(zones.size() - 1).meanings().equals(zone.meanings());
    }

    boolean is24Hour() {
        return span.is24Hour();
    }

    void until(WrittenTime other) {
        span = Span.between(span.start(), other);
    }

    /** {@return whether it may last so long} It can't if it is a range that lasts longer or shorter. */
    boolean lasts(Duration duration) {
        if (zones.isEmpty() || !span.length().map(duration::equals).orElse(true)) {
            return false;
        }
        span = new Span(span.start(), Optional.of(duration), span.end());
        return true;
    }

    /** {@return whether the day could be added} It can't if the same kind of thing is said already. */
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

    /** Takes in the parenthesis behind, if one was opened in between: {@code 6pm CET (+1 day)}. */
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
