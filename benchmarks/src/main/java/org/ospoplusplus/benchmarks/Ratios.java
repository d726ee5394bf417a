package org.ospoplusplus.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The results of a run as ratios, because absolute figures depend on the machine. Speed is operations per CPU time. The
 * fastest iteration of each contestant counts, because other work of the machine only makes iterations slower.
 */
final class Ratios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Double> speeds = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();

    private Ratios(Collection<RunResult> results, String benchmark) {
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().endsWith("." + benchmark)) {
                String contestant = result.getParams().getParam("contestant");
                Result<?> bytes =
                        Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED);
                speeds.put(contestant, fastest(result));
                allocated.put(contestant, bytes.getScore());
            }
        }
    }

    /**
     * {@return a table in Markdown}
     *
     * @param limit the contestant whose speed is the practical limit
     * @param peers the contestants to compare the speed with; the first is also compared in allocation
     */
    static String table(Collection<RunResult> results, String limit, List<String> peers) {
        List<String> others = Stream.concat(Stream.of(limit), peers.stream()).toList();
        String header = others.stream()
                .map(other -> " speed, " + label(other) + " = 1 |")
                .collect(Collectors.joining("", "| | |", " allocation, " + label(peers.get(0)) + " = 1 |"));
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%n%s%n|---|---|%s%n", header, "---:|".repeat(others.size() + 1)));
        for (String benchmark : new String[] {"read", "write"}) {
            Ratios ratios = new Ratios(results, benchmark);
            ratios.speeds.forEach((contestant, speed) -> {
                table.append("| " + benchmark + " | " + label(contestant) + " |");
                others.forEach(other -> cell(table, ratio(ratios.speeds, contestant, other)));
                cell(table, ratio(ratios.allocated, contestant, peers.get(0)));
                table.append(System.lineSeparator());
            });
        }
        return table.toString();
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
