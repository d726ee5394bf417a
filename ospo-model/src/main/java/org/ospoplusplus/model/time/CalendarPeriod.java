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
    int number(LocalDate day) {
        // The epoch, 1 January 1970, was a Thursday: three days after Monday.
        return this == WEEK ? Math.floorDiv((int) day.toEpochDay() + 3, 7) : month(day) / months;
    }

    /** {@return the first day of a period, as an epoch day} */
    int start(int number) {
        return this == WEEK ? 7 * number - 3 : startOfMonth(number * months);
    }

    /**
     * {@return the first day of a month, as an epoch day}
     *
     * @param number the number of the period
     * @param index the index of the month in the period
     */
    int startOfMonth(int number, int index) {
        return startOfMonth(number * months + index);
    }

    /** {@return the index of the month of a day in its period} */
    int monthOfPeriod(LocalDate day) {
        return this == WEEK ? 0 : month(day) % months;
    }

    /** {@return the number of periods after which the lengths and weekdays of all periods repeat} */
    int repetition() {
        return this == WEEK ? 1 : MONTHS_UNTIL_THE_CALENDAR_REPEATS / months;
    }

    private static int month(LocalDate day) {
        return 12 * day.getYear() + day.getMonthValue() - 1;
    }

    /**
     * {@return the first day of a month, as an epoch day} Years are counted from March, because leap days are then at
     * their end, and the lengths of the months follow from a division.
     *
     * @param month 12 times the year, which is at least 1, plus 0 for January
     */
    private static int startOfMonth(int month) {
        int year = (month - 2) / 12;
        int monthFromMarch = month - 2 - 12 * year;
        int century = year / 100;
        return 365 * year + year / 4 - century + century / 4 + (153 * monthFromMarch + 2) / 5 - 719_468;
    }
}
