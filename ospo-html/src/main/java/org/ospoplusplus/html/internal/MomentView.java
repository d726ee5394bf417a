package org.ospoplusplus.html.internal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The date of a meeting, as precise as it is known.
 *
 * @param datetime the start in the form of the attribute {@code datetime}
 * @param text the day, days, month or year in words
 * @param isRange whether the event takes place on several days
 * @param dayNumber the day of the month for the date block; empty if the day is not known
 * @param weekday the short weekday for the date block; empty if the day is not known
 * @param month the short month for the date block; empty if the month is not known
 * @param shortDay the day and the short month, in the order of the language; the month if the day is not known
 * @param year the year
 * @param times the times in each display zone; empty if no time is known
 * @param start the start as an instant; null if no time is known
 * @param end the end as an instant; null if no end is known
 */
record MomentView(
        String datetime,
        String text,
        boolean isRange,
        String dayNumber,
        String weekday,
        String month,
        String shortDay,
        String year,
        List<ZonedTimes> times,
        @Nullable String start,
        @Nullable String end) {

    /** {@return the times in all zones in one line; empty if no time is known} */
    String timesText() {
        return times.stream().map(ZonedTimes::text).collect(Collectors.joining(", "));
    }

    /**
     * The times in one zone.
     *
     * @param zone the id of the zone
     * @param place the city of the zone
     * @param offset the offset, such as {@code UTC+1}; {@code UTC+2 – UTC+1} if clocks change before the end
     * @param start the start
     * @param end the end; null if it is not known
     */
    record ZonedTimes(
            String zone,
            String place,
            String offset,
            Clock start,
            @Nullable Clock end) {

        /** {@return the times and the city: {@code 5:00 PM – 6:00 PM Paris}} */
        String text() {
            return start.line() + (end == null ? "" : " – " + end.line()) + " " + place;
        }
    }

    /**
     * A time of day.
     *
     * @param datetime the date, time and offset in the form of the attribute {@code datetime}
     * @param text the time
     * @param day the weekday, if it is not the day of the date block; empty otherwise
     */
    record Clock(String datetime, String text, String day) {

        private String line() {
            return day.isEmpty() ? text : text + " (" + day + ")";
        }
    }
}
