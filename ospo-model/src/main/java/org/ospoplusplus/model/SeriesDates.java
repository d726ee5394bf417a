package org.ospoplusplus.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NoSuchElementException;
import java.util.PrimitiveIterator;
import org.ospoplusplus.model.internal.Years;

/** The days of the meetings of a series as epoch days, in order: the days of the rule, without some, and extra days. */
final class SeriesDates implements PrimitiveIterator.OfLong {

    private static final long END = Long.MAX_VALUE;

    private final OfLong ruled;
    private final long last;
    private final long[] except;
    private final long[] also;
    private int nextAlso;
    private long nextRuled;

    SeriesDates(Series series, LocalDate from) {
        last = series.last().orElse(Years.LAST_DAY).toEpochDay();
        except = series.except().stream()
                .mapToLong(except -> except.date().toEpochDay())
                .sorted()
                .toArray();
        also = series.also().stream().mapToLong(LocalDate::toEpochDay).sorted().toArray();
        int found = Arrays.binarySearch(also, from.toEpochDay());
        nextAlso = found < 0 ? -found - 1 : found;
        ruled = series.rule()
                .filter(rule -> series.isRuleKnown())
                .map(rule -> rule.epochDays(series.countedFrom(from), from))
                .orElseGet(() -> Arrays.stream(new long[0]).iterator());
        advance();
    }

    /** Moves to the next day of the rule on which there is a meeting. */
    private void advance() {
        do {
            nextRuled = ruled.hasNext() ? ruled.nextLong() : END;
        } while (nextRuled != END && Arrays.binarySearch(except, nextRuled) >= 0);
        if (nextRuled > last) {
            nextRuled = END;
        }
    }

    @Override
    public boolean hasNext() {
        return nextRuled != END || nextAlso < also.length;
    }

    @Override
    public long nextLong() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long extra = nextAlso < also.length ? also[nextAlso] : END;
        long day = Math.min(extra, nextRuled);
        if (extra == day) {
            nextAlso++;
        }
        if (nextRuled == day) {
            advance();
        }
        return day;
    }
}
