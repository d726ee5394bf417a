package org.ospoplusplus.benchmarks;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.LongConsumer;
import net.fortuna.ical4j.model.Recur;

/** ical4j, with dates. */
final class Ical4jExpander implements RuleExpander {

    private final Recur<LocalDate> rule;
    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate distant;

    Ical4jExpander(SampleRule sample) {
        rule = new Recur<>(sample.rrule());
        first = sample.first();
        last = sample.end().minusDays(1);
        distant = sample.distant();
    }

    @Override
    public void expand(LongConsumer day) {
        rule.getDates(first, first, last).forEach(date -> day.accept(date.toEpochDay()));
    }

    @Override
    public long distant() {
        return Objects.requireNonNull(rule.getNextDate(first, distant)).toEpochDay();
    }
}
