package org.ospoplusplus.html.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.ospoplusplus.model.time.When;

/**
 * The links with which people add a session to their calendar.
 *
 * @param ics the relative link to a file, or null
 * @param google the form of Google Calendar; null for a session that is over or has no known day
 * @param outlook the form of Outlook on the web; null for a session that is over or has no known day
 */
record CalendarLinks(
        @Nullable String ics,
        @Nullable String google,
        @Nullable String outlook) {

    private static final DateTimeFormatter BASIC_INSTANT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter BASIC_DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** {@return whether there is any link} */
    boolean isPresent() {
        return ics != null || google != null;
    }

    static CalendarLinks file(@Nullable String ics) {
        return new CalendarLinks(ics, null, null);
    }

    /**
     * {@return all links for a session that is to come}
     *
     * @param location the place, otherwise the public link for joining; empty if it is not known
     * @param details the public link for joining a meeting that has a place, too; otherwise empty
     */
    static CalendarLinks of(@Nullable String ics, When when, String title, String location, String details) {
        if (when instanceof When.Timed timed) {
            Instant start = timed.instant();
            // The forms require an end. A session without a known end gets its start.
            Instant end = timed.zonedEnd().map(ZonedDateTime::toInstant).orElse(start);
            return new CalendarLinks(
                    ics,
                    google(title, location, details, BASIC_INSTANT.format(start) + "/" + BASIC_INSTANT.format(end)),
                    outlook(title, location, details, start.toString(), end.toString(), false));
        }
        if (when instanceof When.Days days) {
            LocalDate after = days.last().plusDays(1);
            return new CalendarLinks(
                    ics,
                    google(title, location, details, BASIC_DAY.format(days.first()) + "/" + BASIC_DAY.format(after)),
                    outlook(title, location, details, days.first().toString(), after.toString(), true));
        }
        return file(ics);
    }

    private static String google(String title, String location, String details, String dates) {
        return "https://calendar.google.com/calendar/render?action=TEMPLATE&text=" + Links.encoded(title) + "&dates="
                + dates + parameter("&location=", location) + parameter("&details=", details);
    }

    private static String outlook(
            String title, String location, String details, String start, String end, boolean isAllDay) {
        return "https://outlook.live.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent&subject="
                + Links.encoded(title) + "&startdt=" + Links.encoded(start) + "&enddt=" + Links.encoded(end)
                + (isAllDay ? "&allday=true" : "") + parameter("&location=", location)
                + parameter("&body=", details);
    }

    private static String parameter(String name, String value) {
        return value.isEmpty() ? "" : name + Links.encoded(value);
    }
}
