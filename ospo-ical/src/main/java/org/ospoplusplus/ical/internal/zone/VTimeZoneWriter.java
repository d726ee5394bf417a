package org.ospoplusplus.ical.internal.zone;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.ical.internal.text.ComponentWriter;
import org.ospoplusplus.ical.internal.text.TimeTexts;
import org.ospoplusplus.model.internal.Years;

/**
 * Writes a time zone as a {@code VTIMEZONE} (RFC 5545, 3.6.5) with the rules of the JDK for the years in use.
 *
 * <p>For the years with the present rules, there is one {@code STANDARD} and one {@code DAYLIGHT} component, each with
 * an {@code RRULE}, because Outlook reads only the latest component of each kind. For earlier years, and for rules that
 * RFC 5545 cannot express, there is one component for each clock change in a year in use. No component has an
 * {@code RDATE}, because ical.js 2.2 reads only the first one and then ignores {@code DTSTART}.
 *
 * <p>{@code TZNAME} is the offset in the format of the IANA database. The names of the JDK depend on its version and on
 * the language.
 */
public final class VTimeZoneWriter {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneId zone;
    private final ZoneRules rules;
    private final ComponentWriter componentWriter;

    private VTimeZoneWriter(ZoneId zone, ComponentWriter componentWriter) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.componentWriter = componentWriter;
    }

    /**
     * Writes a zone.
     *
     * @param zone a region of the IANA time zone database
     * @param years the years in use, in local time of the zone
     * @param componentWriter receives the VTIMEZONE
     */
    public static void write(ZoneId zone, BitSet years, ComponentWriter componentWriter) throws IOException {
        componentWriter.begin("VTIMEZONE");
        componentWriter.text("TZID", zone.getId());
        new VTimeZoneWriter(zone, componentWriter).observances(years);
        componentWriter.end("VTIMEZONE");
    }

    private void observances(BitSet years) throws IOException {
        Optional<YearlyChanges> yearly = YearlyChanges.of(rules);
        int first = years.nextSetBit(yearly.map(YearlyChanges::firstYear).orElse(Years.LAST + 1));
        if (yearly.isEmpty() || first < 0) {
            each(years, Instant.MAX);
            return;
        }
        List<YearlyChanges.Change> pair = yearly.get().from(first);
        each(years, pair.get(0).first().getInstant());
        for (YearlyChanges.Change change : pair) {
            observance(change.first(), change.rule());
        }
    }

    /** Writes the clock changes before a moment that affect the given years. */
    private void each(BitSet years, Instant end) throws IOException {
        Instant written = Instant.MIN;
        for (int year = years.nextSetBit(0); year >= 0; year = years.nextSetBit(year + 1)) {
            Instant from = start(year);
            if (!from.isBefore(end)) {
                return;
            }
            Instant to = start(year + 1);
            ZoneOffsetTransition change = rules.previousTransition(from.plusSeconds(1));
            if (change == null) {
                if (written.equals(Instant.MIN)) {
                    beforeAll(from);
                    written = from;
                }
                change = rules.nextTransition(from);
            }
            while (change != null
                    && change.getInstant().isBefore(to)
                    && change.getInstant().isBefore(end)) {
                if (change.getInstant().isAfter(written)) {
                    observance(change, "");
                    written = change.getInstant();
                }
                change = rules.nextTransition(change.getInstant());
            }
        }
    }

    private Instant start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant();
    }

    /** Writes the offset before the first clock change, from 1970 on: some clients fail at earlier years. */
    private void beforeAll(Instant first) throws IOException {
        ZoneOffset offset = rules.getOffset(first);
        LocalDateTime year = LocalDateTime.ofInstant(first, offset);
        observance(rules.isDaylightSavings(first), year.isBefore(EPOCH) ? year : EPOCH, offset, offset, "");
    }

    private void observance(ZoneOffsetTransition change, String rule) throws IOException {
        observance(
                rules.isDaylightSavings(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rule);
    }

    private void observance(boolean daylight, LocalDateTime onset, ZoneOffset from, ZoneOffset to, String rule)
            throws IOException {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        componentWriter.begin(name);
        componentWriter.raw("DTSTART", TimeTexts.local(onset));
        componentWriter.raw("TZOFFSETFROM", TimeTexts.offset(from));
        componentWriter.raw("TZOFFSETTO", TimeTexts.offset(to));
        if (!rule.isEmpty()) {
            componentWriter.raw("RRULE", rule);
        }
        componentWriter.text("TZNAME", name(to));
        componentWriter.end(name);
    }

    /** {@return an offset such as {@code +01} or {@code -0330}} */
    private static String name(ZoneOffset offset) {
        String text = TimeTexts.offset(offset);
        return text.endsWith("00") && text.length() == 5 ? text.substring(0, 3) : text;
    }
}
