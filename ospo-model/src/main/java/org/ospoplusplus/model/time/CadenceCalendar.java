package org.ospoplusplus.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers a question about the days of a rule, in epoch days. Periods are numbered, so that the next period with a
 * meeting is found by arithmetic, without a search.
 */
final class CadenceCalendar {

    private final LocalDate first;
    private final PeriodCursor periods;

    CadenceCalendar(CadenceRule rule, LocalDate first) {
        this.first = first;
        periods = new PeriodCursor(rule, first);
    }

    CadenceDayIterator from(LocalDate from) {
        return new CadenceDayIterator(periods, from.isBefore(first) ? first : from);
    }

    Optional<LocalDate> next(LocalDate from) {
        CadenceDayIterator days = from(from);
        return days.hasNext() ? Optional.of(LocalDate.ofEpochDay(days.day())) : Optional.empty();
    }

    Optional<LocalDate> previous(LocalDate to) {
        if (to.isBefore(first)) {
            return Optional.empty();
        }
        periods.moveToOrBefore(to);
        int latest = (int) to.toEpochDay();
        int day = periods.previous(latest);
        if (day == PeriodCursor.NONE && periods.moveBackward()) {
            day = periods.previous(latest);
        }
        return day < first.toEpochDay() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    boolean include(LocalDate day) {
        if (day.isBefore(first)) {
            return false;
        }
        // If no meeting is possible in the period of the day, this is a later period.
        periods.moveToOrAfter(day);
        return periods.has((int) day.toEpochDay());
    }

    /** {@return the number of periods that were visited for the answer} */
    int visited() {
        return periods.visited();
    }
}
