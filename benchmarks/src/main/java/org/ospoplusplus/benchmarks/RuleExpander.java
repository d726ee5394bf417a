package org.ospoplusplus.benchmarks;

import java.util.function.LongConsumer;

/** Computes the days of a rule, as epoch days. Rules are parsed before the measurement. */
interface RuleExpander {

    /** Computes the days of the rule among 10,000 days. */
    void expand(LongConsumer day);

    /** {@return the next day of the rule after 400 years} */
    long distant();
}
