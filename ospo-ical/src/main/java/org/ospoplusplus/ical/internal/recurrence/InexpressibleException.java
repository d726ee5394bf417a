package org.ospoplusplus.ical.internal.recurrence;

/**
 * A recurring event is not a series of the model. The message is the reason, as the second part of a sentence that
 * begins with "because". It never contains a value of the calendar.
 */
public final class InexpressibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An event that is not a series.
     *
     * @param reason the reason, as in the description of this class
     */
    public InexpressibleException(String reason) {
        super(reason, null, false, false);
    }
}
