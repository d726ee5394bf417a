package org.ospoplusplus.ical;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.ospoplusplus.ical.internal.TimeTexts;

/**
 * A time zone as a {@code VTIMEZONE} (RFC 5545, 3.6.5), made from the JDK's rules and trimmed to the time in use: from the
 * change of clocks before its first moment to the one after its last. There is a {@code STANDARD} or {@code DAYLIGHT} for each
 * change instead of a rule, so that any zone is exact whatever its law-givers do. None has {@code RDATE}s, of which ical.js
 * 2.2 takes the first alone, and then leaves out the {@code DTSTART}.
 *
 * <p>{@code TZNAME} is the offset, as the IANA database writes it for zones without an abbreviation: the JDK's own names
 * differ from version to version and by language.
 */
final class TimeZoneComponent {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1970, 1, 1, 0, 0);

    private static final int LAST_YEAR = 9999;

    private TimeZoneComponent() {}

    static void write(ZoneId zone, Instant first, Instant last, Renderer renderer) throws IOException {
        ZoneRules rules = zone.getRules();
        renderer.begin("VTIMEZONE");
        renderer.text("TZID", zone.getId());
        ZoneOffsetTransition transition = rules.previousTransition(first.plusSeconds(1));
        if (transition == null) {
            ZoneOffset offset = rules.getOffset(first);
            observance(rules.isDaylightSavings(first), beforeAll(first, offset), offset, offset, renderer);
            transition = rules.nextTransition(first);
        }
        while (transition != null && transition.getDateTimeBefore().getYear() <= LAST_YEAR) {
            observance(
                    rules.isDaylightSavings(transition.getInstant()),
                    transition.getDateTimeBefore(),
                    transition.getOffsetBefore(),
                    transition.getOffsetAfter(),
                    renderer);
            if (transition.getInstant().isAfter(last)) {
                break;
            }
            transition = rules.nextTransition(transition.getInstant());
        }
        renderer.end("VTIMEZONE");
    }

    /** Clients know years from 1970 on best. */
    private static LocalDateTime beforeAll(Instant first, ZoneOffset offset) {
        LocalDateTime year = LocalDateTime.ofInstant(first, offset)
                .toLocalDate()
                .withDayOfYear(1)
                .atStartOfDay();
        return year.isBefore(EPOCH) ? year : EPOCH;
    }

    private static void observance(
            boolean daylight, LocalDateTime onset, ZoneOffset from, ZoneOffset to, Renderer renderer)
            throws IOException {
        String name = daylight ? "DAYLIGHT" : "STANDARD";
        renderer.begin(name);
        renderer.raw("DTSTART", TimeTexts.local(onset));
        renderer.raw("TZOFFSETFROM", TimeTexts.offset(from));
        renderer.raw("TZOFFSETTO", TimeTexts.offset(to));
        renderer.text("TZNAME", name(to));
        renderer.end(name);
    }

    /** {@code +01}, {@code -0330} */
    private static String name(ZoneOffset offset) {
        String text = TimeTexts.offset(offset);
        return text.endsWith("00") && text.length() == 5 ? text.substring(0, 3) : text;
    }
}
