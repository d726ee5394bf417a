package org.ospoplusplus.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of one format, and compares the contestants. */
public final class Main {

    /**
     * The benchmark of a format.
     *
     * @param benchmark the class of the benchmark
     * @param limit the contestant whose speed is the practical limit
     * @param peers the contestants to compare with
     */
    private record Format(Class<?> benchmark, Enum<?> limit, List<String> peers) {}

    private static final Map<String, Format> FORMATS = Map.of(
            "json", new Format(JsonBenchmark.class, JsonContestant.STREAMING, List.of(JsonContestant.DATABIND.name())),
            "ical",
                    new Format(
                            CalendarBenchmark.class,
                            CalendarContestant.BY_HAND,
                            List.of(CalendarContestant.ICAL4J.name(), CalendarContestant.BIWEEKLY.name())));

    private Main() {}

    /**
     * Runs a benchmark.
     *
     * @param args the format, {@code json} or {@code ical}, and optionally {@code --short} for a run of three minutes
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        List<String> words = List.of(args);
        Format format = words.isEmpty() ? null : FORMATS.get(words.get(0));
        boolean brief = words.size() == 2 && words.get(1).equals("--short");
        if (format == null || (words.size() > 1 && !brief)) {
            throw new IllegalArgumentException(
                    "the format is missing or unknown; write json or ical, and optionally --short");
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + format.benchmark().getSimpleName() + "\\.")
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuProfiler.class)
                .shouldFailOnError(true)
                // The warm-up then depends on the work done, and not on the load of the machine.
                .jvmArgsAppend("-XX:-BackgroundCompilation")
                .forks(brief ? 1 : 3)
                .warmupIterations(10)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(brief ? 10 : 20)
                .measurementTime(TimeValue.milliseconds(250));
        Collection<RunResult> results = new Runner(options.build()).run();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .print(Ratios.table(results, format.limit().name(), format.peers()));
    }
}
