package org.ospoplusplus.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of one format, and prints how the contestants compare. */
public final class Main {

    private Main() {}

    /**
     * Runs.
     *
     * @param args the format, {@code json}; then {@code --short}, if it is to be over in three minutes
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        List<String> words = List.of(args);
        if (!words.equals(List.of("json")) && !words.equals(List.of("json", "--short"))) {
            throw new IllegalArgumentException("give json, and --short if you like");
        }
        boolean brief = words.contains("--short");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + JsonBenchmark.class.getSimpleName() + "\\.")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                // So that warming up is a matter of work done, and not of what else the machine does.
                .jvmArgsAppend("-XX:-BackgroundCompilation")
                .forks(brief ? 1 : 3)
                .warmupIterations(10)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(brief ? 10 : 20)
                .measurementTime(TimeValue.milliseconds(250));
        Collection<RunResult> results = new Runner(options.build()).run();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .print(Ratios.table(results, JsonContestant.STREAMING.name(), JsonContestant.DATABIND.name()));
    }
}
