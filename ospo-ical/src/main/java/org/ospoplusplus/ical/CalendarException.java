package org.ospoplusplus.ical;

/**
 * Reports that input is not a calendar, because no line is {@code BEGIN:VCALENDAR} (RFC 5545, 3.4), or that output
 * would be larger than {@link CalendarWriter} allows.
 *
 * @since 0.1.0
 */
public final class CalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarException(String message) {
        super(message);
    }

    static void requireCalendar(boolean found) {
        if (!found) {
            throw new CalendarException("no line is BEGIN:VCALENDAR, so this is not an iCalendar file (RFC 5545, 3.4)");
        }
    }
}
