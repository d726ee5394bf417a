package org.ospoplusplus.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run as ratios, because absolute figures depend on the machine. Speed is operations per CPU time. The
 * fastest iteration of each contestant counts, because other work of the machine only makes iterations slower.
 */
final class Ratios {

    private static final String CONTESTANT = "contestant";

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Double> speeds = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();

    private Ratios(List<RunResult> results) {
        for (RunResult result : results) {
            String contestant = result.getParams().getParam(CONTESTANT);
            Result<?> bytes =
                    Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED);
            speeds.put(contestant, fastest(result));
            allocated.put(contestant, bytes.getScore());
        }
    }

    /**
     * {@return a table in Markdown}
     *
     * @param others the contestants to compare the speed with
     * @param allocation the contestant to compare the allocation with
     */
    static String table(Collection<RunResult> results, List<? extends Enum<?>> others, Enum<?> allocation) {
        String header = others.stream()
                .map(other -> " speed, " + label(other.name()) + " = 1 |")
                .collect(Collectors.joining("", "| | |", " allocation, " + label(allocation.name()) + " = 1 |"));
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%n%s%n|---|---|%s%n", header, "---:|".repeat(others.size() + 1)));
        Map<String, List<RunResult>> benchmarks = results.stream()
                .collect(Collectors.groupingBy(Ratios::benchmark, LinkedHashMap::new, Collectors.toList()));
        benchmarks.forEach((benchmark, runs) -> {
            Ratios ratios = new Ratios(runs);
            ratios.speeds.forEach((contestant, speed) -> {
                table.append("| " + benchmark + " | " + label(contestant) + " |");
                others.forEach(other -> cell(table, ratio(ratios.speeds, contestant, other.name())));
                cell(table, ratio(ratios.allocated, contestant, allocation.name()));
                table.append(System.lineSeparator());
            });
        });
        return table.toString();
    }

    /** {@return the name of the method and its parameters, except the contestant} */
    private static String benchmark(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        return params.getParamsKeys().stream()
                .filter(key -> !key.equals(CONTESTANT))
                .map(key -> ", " + label(params.getParam(key)))
                .collect(Collectors.joining("", name.substring(name.lastIndexOf('.') + 1), ""));
    }

    private static void cell(StringBuilder table, double ratio) {
        table.append(String.format(Locale.ROOT, " %.2f |", ratio));
    }

    private static double fastest(RunResult result) {
        return 1
                / result.getBenchmarkResults().stream()
                        .flatMap(fork -> fork.getIterationResults().stream())
                        .mapToDouble(iteration -> Objects.requireNonNull(
                                        iteration.getSecondaryResults().get(CpuProfiler.CPU), CpuProfiler.CPU)
                                .getScore())
                        .min()
                        .orElseThrow();
    }

    private static double ratio(Map<String, Double> values, String contestant, String other) {
        return Objects.requireNonNull(values.get(contestant)) / Objects.requireNonNull(values.get(other));
    }

    private static String label(String contestant) {
        return contestant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
