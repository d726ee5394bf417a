package org.ospoplusplus.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ospoplusplus.model.time.CadenceRule;
import org.ospoplusplus.model.time.CadenceRule.Frequency;

/** The rules of usual meetings. The first day is a day of the rule, because other libraries start there. */
public enum SampleRule {
    /** Every Tuesday. */
    WEEKLY(CadenceRule.weekly(DayOfWeek.TUESDAY), "FREQ=WEEKLY;WKST=MO;BYDAY=TU", "2026-01-06"),
    /** Every second Tuesday. */
    BIWEEKLY(CadenceRule.weekly(DayOfWeek.TUESDAY).every(2), "FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU", "2026-01-06"),
    /** The second Thursday of every month. */
    SECOND_THURSDAY(CadenceRule.monthly(2, DayOfWeek.THURSDAY), "FREQ=MONTHLY;BYDAY=2TH", "2026-01-08"),
    /** The last Wednesday of every month. */
    LAST_WEDNESDAY(CadenceRule.monthly(-1, DayOfWeek.WEDNESDAY), "FREQ=MONTHLY;BYDAY=-1WE", "2026-01-28"),
    /** A day of every year. */
    YEARLY(
            new CadenceRule(Frequency.YEARLY, 1, List.of(), Optional.of(8)),
            "FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=8",
            "2026-11-08");

    private static final int DAYS = 10_000;

    @SuppressWarnings("ImmutableEnumChecker") // Records of the model are immutable.
    private final CadenceRule rule;

    private final String rrule;
    private final LocalDate first;

    SampleRule(CadenceRule rule, String rrule, String first) {
        this.rule = rule;
        this.rrule = rrule;
        this.first = LocalDate.parse(first);
    }

    CadenceRule rule() {
        return rule;
    }

    /** {@return the same rule in RFC 5545} */
    String rrule() {
        return rrule;
    }

    LocalDate first() {
        return first;
    }

    /** {@return the end of the days to compute, exclusive} */
    LocalDate end() {
        return first.plusDays(DAYS);
    }

    /** {@return the day, 400 years after the first one, from which the next day of the rule is searched} */
    LocalDate distant() {
        return first.plusYears(400).plusDays(1);
    }
}
