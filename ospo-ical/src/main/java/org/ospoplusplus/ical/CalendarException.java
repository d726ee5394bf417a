package org.ospoplusplus.ical;

/**
 * What was to be read is no calendar at all: it doesn't begin with {@code BEGIN:VCALENDAR} (RFC 5545, 3.4).
 *
 * @since 0.1.0
 */
public final class CalendarException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarException(String message) {
        super(message);
    }
}
