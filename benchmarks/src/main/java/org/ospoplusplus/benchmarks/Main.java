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

/** Runs the benchmarks of one format, and prints how the contestants compare. */
public final class Main {

    /**
     * What is measured of a format.
     *
     * @param benchmark the benchmark
     * @param limit the contestant whose speed is the practical limit
     * @param peers the contestants that are to be beaten
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
     * Runs.
     *
     * @param args the format, {@code json} or {@code ical}; then {@code --short}, if it is to be over in three minutes
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        List<String> words = List.of(args);
        Format format = words.isEmpty() ? null : FORMATS.get(words.get(0));
        boolean brief = words.size() == 2 && words.get(1).equals("--short");
        if (format == null || (words.size() > 1 && !brief)) {
            throw new IllegalArgumentException("give json or ical, and --short if you like");
        }
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + format.benchmark().getSimpleName() + "\\.")
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
                .print(Ratios.table(results, format.limit().name(), format.peers()));
    }
}
