package org.ospoplusplus.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** lib-recur, with milliseconds, its fastest form. It skips the time before a day by its own method. */
final class LibRecurExpander implements RuleExpander {

    private static final long DAY = Duration.ofDays(1).toMillis();

    private final RecurrenceRule rule;
    private final DateTime first;
    private final long end;
    private final long distant;

    LibRecurExpander(SampleRule sample) {
        try {
            rule = new RecurrenceRule(sample.rrule());
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalArgumentException("The rule of " + sample + " is invalid.", e);
        }
        LocalDate start = sample.first();
        first = new DateTime(start.getYear(), start.getMonthValue() - 1, start.getDayOfMonth());
        end = sample.end().toEpochDay() * DAY;
        distant = sample.distant().toEpochDay() * DAY;
    }

    @Override
    public void expand(LongConsumer day) {
        RecurrenceRuleIterator days = rule.iterator(first);
        for (long next = days.nextMillis(); next < end; next = days.nextMillis()) {
            day.accept(next / DAY);
        }
    }

    @Override
    public long distant() {
        RecurrenceRuleIterator days = rule.iterator(first);
        days.fastForward(distant);
        return days.nextMillis() / DAY;
    }
}
