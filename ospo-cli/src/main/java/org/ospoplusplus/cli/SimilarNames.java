package org.ospoplusplus.cli;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Finds the subcommand, option or id that a mistyped word most likely means. */
final class SimilarNames {

    private SimilarNames() {}

    /** {@return the most similar name; empty if no name needs only a few changes} */
    static Optional<String> find(String word, CommandLine command) {
        Stream<String> names = word.startsWith("-")
                ? command.getCommandSpec().options().stream()
                        .map(OptionSpec::longestName)
                        .filter(name -> name.startsWith("--"))
                : command.getSubcommands().keySet().stream();
        return find(word.replaceFirst("=.*", ""), names);
    }

    /** {@return the most similar of some names; empty if no name needs only a few changes} */
    static Optional<String> find(String name, Stream<String> names) {
        return names.filter(each -> isSimilar(name, each))
                .min(Comparator.<String>comparingInt(each -> distance(name, each))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isSimilar(String name, String each) {
        int most = Math.max(1, each.length() / 3);
        // Long names cost much time to compare.
        return Math.abs(name.length() - each.length()) <= most && distance(name, each) <= most;
    }

    /**
     * {@return the number of characters to insert, delete, replace or swap with their neighbors} This is the distance
     * of optimal string alignment.
     */
    private static int distance(String from, String to) {
        int[][] distances = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                distances[i][j] = i == 0 || j == 0 ? i + j : next(distances, from, to, i, j);
            }
        }
        return distances[from.length()][to.length()];
    }

    private static int next(int[][] distances, String from, String to, int i, int j) {
        int replaced = distances[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(distances[i - 1][j], distances[i][j - 1]));
        boolean isSwapped =
                i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
        return isSwapped ? Math.min(least, 1 + distances[i - 2][j - 2]) : least;
    }
}
