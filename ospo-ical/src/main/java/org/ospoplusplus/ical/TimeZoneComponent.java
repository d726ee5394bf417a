package org.ospoplusplus.ical;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ospoplusplus.ical.internal.TimeTexts;

/**
 * A time zone as a {@code VTIMEZONE} (RFC 5545, 3.6.5), made from the JDK's rules and trimmed to the time in use: from the
 * change of clocks before its first moment to the one after its last. There is one {@code STANDARD} or {@code DAYLIGHT} for
 * each way in which clocks change, with the dates of all such changes instead of a rule, so that any zone is exact whatever
 * its law-givers do.
 *
 * <p>{@code TZNAME} is the offset, as the IANA database writes it for zones without an abbreviation: the JDK's own names
 * differ from version to version and by language.
 */
final class TimeZoneComponent {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private static final int LAST_YEAR = 9999;

    /** A way in which clocks change. */
    private record Change(ZoneOffset from, ZoneOffset to, boolean daylight) {}

    private TimeZoneComponent() {}

    static void write(ZoneId zone, Instant first, Instant last, Renderer renderer) throws IOException {
        ZoneRules rules = zone.getRules();
        Map<Change, List<LocalDateTime>> changes = new LinkedHashMap<>();
        ZoneOffsetTransition transition = rules.previousTransition(first.plusSeconds(1));
        if (transition == null) {
            ZoneOffset offset = rules.getOffset(first);
            add(changes, new Change(offset, offset, rules.isDaylightSavings(first)), beforeAll(first, offset));
            transition = rules.nextTransition(first);
        }
        while (transition != null && transition.getDateTimeBefore().getYear() <= LAST_YEAR) {
            boolean daylight = rules.isDaylightSavings(transition.getInstant());
            add(
                    changes,
                    new Change(transition.getOffsetBefore(), transition.getOffsetAfter(), daylight),
                    transition.getDateTimeBefore());
            if (transition.getInstant().isAfter(last)) {
                break;
            }
            transition = rules.nextTransition(transition.getInstant());
        }
        renderer.begin("VTIMEZONE");
        renderer.text("TZID", zone.getId());
        for (Map.Entry<Change, List<LocalDateTime>> change : changes.entrySet()) {
            observance(change.getKey(), change.getValue(), renderer);
        }
        renderer.end("VTIMEZONE");
    }

    private static void add(Map<Change, List<LocalDateTime>> changes, Change change, LocalDateTime onset) {
        changes.computeIfAbsent(change, key -> new ArrayList<>()).add(onset);
    }

    /** Clients know years from 1970 on best. */
    private static LocalDateTime beforeAll(Instant first, ZoneOffset offset) {
        LocalDateTime year = LocalDateTime.ofInstant(first, offset)
                .toLocalDate()
                .withDayOfYear(1)
                .atStartOfDay();
        return year.isBefore(EPOCH) ? year : EPOCH;
    }

    private static void observance(Change change, List<LocalDateTime> onsets, Renderer renderer) throws IOException {
        String name = change.daylight() ? "DAYLIGHT" : "STANDARD";
        renderer.begin(name);
        renderer.raw("DTSTART", TimeTexts.local(onsets.get(0)));
        renderer.raw("TZOFFSETFROM", TimeTexts.offset(change.from()));
        renderer.raw("TZOFFSETTO", TimeTexts.offset(change.to()));
        renderer.text("TZNAME", name(change.to()));
        if (onsets.size() > 1) {
            renderer.raw("RDATE", onsets.stream().skip(1).map(TimeTexts::local).collect(Collectors.joining(",")));
        }
        renderer.end(name);
    }

    /** {@code +01}, {@code -0330} */
    private static String name(ZoneOffset offset) {
        String text = TimeTexts.offset(offset);
        return text.endsWith("00") && text.length() == 5 ? text.substring(0, 3) : text;
    }
}
