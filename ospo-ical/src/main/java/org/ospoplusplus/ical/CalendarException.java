package org.ospoplusplus.ical;

/**
 * Input is not a calendar, because it doesn't begin with {@code BEGIN:VCALENDAR} (RFC 5545, 3.4), or output would be larger
 * than {@link CalendarWriter} allows.
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
            throw new CalendarException("no line of it is BEGIN:VCALENDAR: it is no iCalendar file (RFC 5545, 3.4)");
        }
    }
}
