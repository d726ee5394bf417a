package org.ospoplusplus.benchmarks;

import java.time.LocalDate;
import java.util.function.LongConsumer;

/** This library, with dates. */
final class OspoExpander implements RuleExpander {

    private final SampleRule sample;
    private final LocalDate end;
    private final LocalDate distant;

    OspoExpander(SampleRule sample) {
        this.sample = sample;
        end = sample.end();
        distant = sample.distant();
    }

    @Override
    public void expand(LongConsumer day) {
        sample.rule()
                .days(sample.first())
                .takeWhile(date -> date.isBefore(end))
                .forEach(date -> day.accept(date.toEpochDay()));
    }

    @Override
    public long distant() {
        return sample.rule().next(sample.first(), distant).orElseThrow().toEpochDay();
    }
}
