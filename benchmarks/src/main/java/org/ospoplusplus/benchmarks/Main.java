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
     * @param speeds the contestants to compare the speed with
     * @param allocation the contestant to compare the allocation with
     */
    private record Format(Class<?> benchmark, List<? extends Enum<?>> speeds, Enum<?> allocation) {}

    private static final Map<String, Format> FORMATS = Map.of(
            "json",
                    new Format(
                            JsonBenchmark.class,
                            List.of(JsonContestant.STREAMING, JsonContestant.DATABIND),
                            JsonContestant.DATABIND),
            "ical",
                    new Format(
                            CalendarBenchmark.class,
                            List.of(CalendarContestant.BY_HAND, CalendarContestant.ICAL4J, CalendarContestant.BIWEEKLY),
                            CalendarContestant.ICAL4J),
            "series",
                    new Format(
                            SeriesBenchmark.class,
                            List.of(SeriesContestant.LIB_RECUR, SeriesContestant.ICAL4J),
                            SeriesContestant.LIB_RECUR),
            "pages",
                    new Format(
                            PageBenchmark.class,
                            List.of(PageContestant.BY_HAND, PageContestant.CALENDAR, PageContestant.JSON),
                            PageContestant.BY_HAND));

    private Main() {}

    /**
     * Runs a benchmark.
     *
     * @param args the format, {@code json}, {@code ical}, {@code series} or {@code pages}, and optionally
     *     {@code --short} for a run of a few minutes
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws RunnerException {
        List<String> words = List.of(args);
        Format format = words.isEmpty() ? null : FORMATS.get(words.get(0));
        boolean brief = words.size() == 2 && words.get(1).equals("--short");
        if (format == null || (words.size() > 1 && !brief)) {
            throw new IllegalArgumentException(
                    "the format is missing or unknown; write json, ical, series or pages, and optionally --short");
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
                .print(Ratios.table(results, format.speeds(), format.allocation()));
    }
}
