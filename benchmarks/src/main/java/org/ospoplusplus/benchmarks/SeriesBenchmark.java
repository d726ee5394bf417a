package org.ospoplusplus.benchmarks;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Computes the days of recurring meetings. */
@State(Scope.Benchmark)
public class SeriesBenchmark {

    private static final int RULES = 5;

    /** The contestant. Each runs in a separate JVM. */
    @Param
    public SeriesContestant contestant = SeriesContestant.OSPO;

    private final Map<SampleRule, RuleExpander> expanders = new EnumMap<>(SampleRule.class);

    private YearOfMeetings.Expander year = starts -> {};

    /** The rule whose days are computed. */
    @State(Scope.Benchmark)
    public static class SelectedRule {

        /** The rule. */
        @Param
        public SampleRule rule = SampleRule.WEEKLY;
    }

    /** Parses the rules. */
    @Setup
    public void setUp() {
        for (SampleRule rule : SampleRule.values()) {
            expanders.put(rule, contestant.expander(rule));
        }
        year = contestant.year();
    }

    /**
     * Computes the days of a rule among 10,000 days.
     *
     * @param selected the rule
     * @param days receives the days
     */
    @Benchmark
    public void occurrences(SelectedRule selected, Blackhole days) {
        Objects.requireNonNull(expanders.get(selected.rule)).expand(days::consume);
    }

    /**
     * Finds the next day of each rule 400 years later.
     *
     * @param days receives the days
     */
    @Benchmark
    @OperationsPerInvocation(RULES)
    public void next(Blackhole days) {
        for (RuleExpander expander : expanders.values()) {
            days.consume(expander.distant());
        }
    }

    /**
     * Computes the meetings of 1,000 series in a year, in the order of their starts.
     *
     * @param starts receives the starts
     */
    @Benchmark
    public void upcoming(Blackhole starts) {
        year.expand(starts::consume);
    }
}
