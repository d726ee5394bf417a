package org.ospoplusplus.benchmarks;

import java.time.LocalDate;
import java.util.PrimitiveIterator;
import java.util.function.LongConsumer;

/** This library, with epoch days. */
final class EpochDayExpander implements RuleExpander {

    private final SampleRule sample;
    private final long end;
    private final LocalDate distant;

    EpochDayExpander(SampleRule sample) {
        this.sample = sample;
        end = sample.end().toEpochDay();
        distant = sample.distant();
    }

    @Override
    public void expand(LongConsumer day) {
        PrimitiveIterator.OfLong days = sample.rule().epochDays(sample.first(), sample.first());
        for (long next = days.nextLong(); next < end; next = days.nextLong()) {
            day.accept(next);
        }
    }

    @Override
    public long distant() {
        return sample.rule().epochDays(sample.first(), distant).nextLong();
    }
}
