package org.ospoplusplus.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * Results of one run as ratios: absolute figures say more of a machine than of the code. Speed is
 * operations per CPU time, and of each contestant the fastest iteration counts, since what else the machine does can only
 * slow it down.
 */
final class Ratios {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Double> speeds = new LinkedHashMap<>();
    private final Map<String, Double> allocated = new LinkedHashMap<>();

    private Ratios(Collection<RunResult> results, String benchmark) {
        for (RunResult result : results) {
            if (result.getParams().getBenchmark().endsWith("." + benchmark)) {
                String contestant = result.getParams().getParam("contestant");
                Result<?> octets =
                        Objects.requireNonNull(result.getSecondaryResults().get(ALLOCATED), ALLOCATED);
                speeds.put(contestant, fastest(result));
                allocated.put(contestant, octets.getScore());
            }
        }
    }

    /**
     * {@return a table in Markdown}
     *
     * @param limit whose speed is the practical limit
     * @param peer whose speed and allocation are to be beaten
     */
    static String table(Collection<RunResult> results, String limit, String peer) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%n| | | speed, %1$s = 1 | speed, %2$s = 1 | allocation, %2$s = 1 |%n|---|---|---:|---:|---:|%n",
                label(limit),
                label(peer)));
        for (String benchmark : new String[] {"read", "write"}) {
            Ratios ratios = new Ratios(results, benchmark);
            ratios.speeds.forEach((contestant, speed) -> table.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.2f | %.2f | %.2f |%n",
                    benchmark,
                    label(contestant),
                    ratio(ratios.speeds, contestant, limit),
                    ratio(ratios.speeds, contestant, peer),
                    ratio(ratios.allocated, contestant, peer))));
        }
        return table.toString();
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
