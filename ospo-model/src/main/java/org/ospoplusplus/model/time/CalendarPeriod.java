package org.ospoplusplus.model.time;

import java.time.LocalDate;
import org.ospoplusplus.model.time.CadenceRule.Frequency;

/** Numbers the weeks, months, quarters or years, so that a distant period is found by arithmetic. */
enum CalendarPeriod {
    WEEK(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private static final int MONTHS_UNTIL_THE_CALENDAR_REPEATS = 12 * 400;

    /** The number of months, or zero for a week. */
    private final int months;

    CalendarPeriod(int months) {
        this.months = months;
    }

    static CalendarPeriod of(Frequency frequency) {
        return switch (frequency) {
            case WEEKLY -> WEEK;
            case MONTHLY -> MONTH;
            case QUARTERLY -> QUARTER;
            case YEARLY -> YEAR;
        };
    }

    /** {@return the number of the period that contains a day} */
    long number(LocalDate day) {
        return this == WEEK ? Math.floorDiv(day.toEpochDay() + 3, 7L) : Math.floorDiv(month(day), (long) months);
    }

    /** {@return the first day of a period, as an epoch day} */
    long start(long number) {
        // The epoch, 1 January 1970, was a Thursday: three days after Monday.
        return this == WEEK ? 7 * number - 3 : startOfMonth(month(number, 0));
    }

    /**
     * {@return the number of a month}
     *
     * @param number the number of the period
     * @param index the index of the month in the period
     */
    long month(long number, int index) {
        return number * months + index;
    }

    /** {@return the index of the month of a day in its period} */
    int monthOfPeriod(LocalDate day) {
        return this == WEEK ? 0 : (int) Math.floorMod(month(day), (long) months);
    }

    /** {@return the number of periods after which the lengths and weekdays of all periods repeat} */
    int repetition() {
        return this == WEEK ? 1 : MONTHS_UNTIL_THE_CALENDAR_REPEATS / months;
    }

    private static long month(LocalDate day) {
        return 12L * day.getYear() + day.getMonthValue() - 1;
    }

    /**
     * {@return the first day of a month, as an epoch day} Years are counted from March, because leap days are then at
     * their end, and the lengths of the months follow from a division.
     *
     * @param month 12 times the year, plus 0 for January
     */
    static long startOfMonth(long month) {
        long fromMarch = month - 2;
        long year = fromMarch / 12;
        return 365 * year + year / 4 - year / 100 + year / 400 + (153 * (fromMarch % 12) + 2) / 5 - 719_468;
    }
}
