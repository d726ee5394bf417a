package org.ospoplusplus.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Measures the CPU time of an operation. It counts only threads that run Java code, and not compilers and garbage
 * collection. Another profiler measures allocation.
 */
public final class CpuProfiler implements InternalProfiler {

    /** The name of the result. */
    static final String CPU = "cpu";

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long before;

    /** Creates a profiler. JMH calls this in each JVM. */
    public CpuProfiler() {}

    @Override
    public String getDescription() {
        return "CPU time of the threads that run Java";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = spent();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double spent = spent() - before;
        return List.of(new ScalarResult(CPU, spent / result.getMetadata().getAllOps(), "ns/op", AggregationPolicy.AVG));
    }

    private long spent() {
        return Arrays.stream(threads.getAllThreadIds())
                .map(threads::getThreadCpuTime)
                .filter(time -> time > 0)
                .sum();
    }
}
