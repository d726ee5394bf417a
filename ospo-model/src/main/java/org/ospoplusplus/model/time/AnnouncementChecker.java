package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.LineParser;
import org.ospoplusplus.model.internal.announced.LineParser.Line;
import org.ospoplusplus.model.internal.announced.LineParser.Problem;
import org.ospoplusplus.model.time.Match.Level;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

/**
 * Checks a line on a date. Each instant that the entry of that date may name is a {@link Candidate}; the checker
 * compares it with all entries, and reports the findings for the best candidate.
 */
final class AnnouncementChecker {

    /** Prefers literal readings and usual meanings, and generic readings to rare meanings. */
    private static final Comparator<Candidate> BY_NAMES = Comparator.<Candidate>comparingLong(
                    candidate -> candidate.count(Level.GENERIC) + candidate.count(Level.RARE))
            .thenComparingLong(candidate -> candidate.count(Level.GENERIC));

    private static final Comparator<Candidate> BY_NAMES_AND_FALLBACKS =
            BY_NAMES.thenComparingLong(Candidate::fallbacks);

    private final Line parsed;
    private final LineOnDate line;
    private final Optional<Instant> expected;
    private final Findings findings;

    private Optional<Candidate> plausible = Optional.empty();
    private Optional<Duration> duration = Optional.empty();
    private boolean isContradictory;

    private AnnouncementChecker(Line parsed, LocalDate date, Optional<Instant> expected) {
        this.parsed = parsed;
        this.line = new LineOnDate(date, parsed.entries());
        this.expected = expected;
        this.findings = new Findings(date);
    }

    static TimesCheck of(String text, LocalDate date) {
        return of(text, LineParser.parse(text), date, Optional.empty());
    }

    /**
     * {@return the check of a line on a date, with a correction if there are findings}
     *
     * @param expected the start that decides whether hours without am and pm are in the morning, and which entries are
     *     wrong, if the line can mean it
     */
    static TimesCheck of(String text, Line parsed, LocalDate date, Optional<Instant> expected) {
        AnnouncementChecker check = new AnnouncementChecker(parsed, date, expected);
        TimesCheck result = check.check();
        return result.findings().isEmpty()
                ? result
                : with(
                        result,
                        check.plausible.flatMap(
                                meant -> new Correction(text, parsed, meant, result.duration()).line()));
    }

    /** {@return whether a line names an instant on a date, without findings} */
    static boolean isRight(String text, LocalDate date, Instant instant) {
        return isRight(text, date, instant, List.of());
    }

    /**
     * {@return whether the entries of a line name an instant on a date, and all findings are about given parts}
     *
     * @param parts the parts that are not understood
     */
    static boolean isRight(String text, LocalDate date, Instant instant, List<String> parts) {
        Line parsed = LineParser.parse(text);
        AnnouncementChecker check = new AnnouncementChecker(parsed, date, Optional.empty());
        TimesCheck result = check.check();
        return result.verdict() == (parts.isEmpty() ? Verdict.AGREES : Verdict.UNREADABLE)
                && check.plausible.map(Candidate::instant).equals(Optional.of(instant))
                && result.findings().size() == parts.size()
                && parsed.problems().stream().map(Problem::text).toList().equals(parts);
    }

    private static TimesCheck with(TimesCheck check, Optional<AnnouncedTimes> corrected) {
        return new TimesCheck(
                check.date(), check.verdict(), check.start(), check.duration(), corrected, check.findings());
    }

    private TimesCheck check() {
        Optional<Candidate> agreed = parsed.entries().isEmpty() ? Optional.empty() : judge();
        parsed.problems().forEach(findings::problem);
        Verdict verdict = verdict(agreed);
        boolean agrees = verdict.agrees();
        return new TimesCheck(
                line.date(),
                verdict,
                agreed.filter(any -> agrees).map(Candidate::instant),
                duration.filter(any -> agrees),
                Optional.empty(),
                findings.inOrder());
    }

    private Verdict verdict(Optional<Candidate> agreed) {
        boolean conflict = isContradictory
                || Stream.of(Code.values()).filter(Code::isContradiction).anyMatch(findings::has);
        boolean undecided = agreed.isEmpty() && !conflict;
        if (!parsed.problems().isEmpty() || undecided) {
            return Verdict.UNREADABLE;
        }
        if (conflict) {
            return Verdict.DISAGREES;
        }
        return agreed.get().count(Level.GENERIC) == 0 ? Verdict.AGREES : Verdict.AGREES_IF_GENERIC;
    }

    /** {@return the candidate that all entries agree on, if any} Also adds the findings. */
    private Optional<Candidate> judge() {
        List<Candidate> complete = line.candidates().stream()
                .map(line::completeAt)
                .flatMap(Optional::stream)
                .sorted(BY_NAMES_AND_FALLBACKS)
                .toList();
        if (complete.isEmpty() || isFarFetched(complete)) {
            plausible = new Disagreement(line, findings, expected).explain();
            return Optional.empty();
        }
        List<Candidate> best = best(complete);
        return best.stream().allMatch(Candidate::isOutOfForce)
                ? agreedGenerically(complete, best)
                : agreement(narrowed(complete, best), false);
    }

    /**
     * {@return whether the entries agree only by rare meanings, and an entry names the known start} A mistake in
     * another entry is then more likely.
     */
    private boolean isFarFetched(List<Candidate> complete) {
        return expected.filter(start -> line.at(start).size() > 0).isPresent()
                && complete.stream()
                        .allMatch(candidate ->
                                candidate.count(Level.RARE) > 0 && !expected.equals(Optional.of(candidate.instant())));
    }

    /**
     * {@return the candidate that all entries agree on if no name is in force} No clock shows the literal times of such
     * a line, so that the names must be generic.
     */
    private Optional<Candidate> agreedGenerically(List<Candidate> complete, List<Candidate> literal) {
        List<Candidate> all = complete.stream()
                .filter(candidate -> candidate.count(Level.GENERIC) == candidate.size())
                .toList();
        if (all.isEmpty()) {
            isContradictory = true;
            plausible = Optional.of(literal.get(0));
            line.indexes()
                    .forEach(index -> findings.matched(
                            line.entry(index),
                            literal.get(0).matches().get(index).orElseThrow(),
                            literal.get(0).instant()));
            return Optional.empty();
        }
        return agreement(narrowed(all, best(all)), true);
    }

    /**
     * {@return the best candidates} The number of {@linkplain Candidate#fallbacks() fallbacks} counts only if the first
     * candidate needs none: {@code 10:00 CT, 9:30 India} needs one fallback whether it is morning in Chicago or in
     * India.
     */
    private static List<Candidate> best(List<Candidate> sorted) {
        Candidate first = sorted.get(0);
        Comparator<Candidate> order = first.fallbacks() == 0 ? BY_NAMES_AND_FALLBACKS : BY_NAMES;
        return sorted.stream()
                .takeWhile(other -> order.compare(other, first) == 0)
                .toList();
    }

    /**
     * {@return the candidates that remain after hours without am and pm are decided} The expected start decides.
     * Without an expected start, and if there are several zones, hours that are in daytime in all zones win.
     */
    private List<Candidate> narrowed(List<Candidate> complete, List<Candidate> best) {
        Optional<List<LocalTime>> times = complete.stream()
                .filter(candidate -> BY_NAMES.compare(candidate, best.get(0)) == 0)
                .filter(candidate -> expected.equals(Optional.of(candidate.instant())))
                .findFirst()
                .map(Candidate::times);
        if (times.isPresent()) {
            return complete.stream()
                    .filter(candidate -> BY_NAMES.compare(candidate, best.get(0)) == 0)
                    .filter(candidate -> candidate.times().equals(times.get()))
                    .toList();
        }
        List<Candidate> byDay = best.stream()
                .filter(candidate -> candidate.offsets() > 1 && candidate.isByDay())
                .toList();
        return byDay.stream().map(Candidate::times).distinct().count() == 1 ? byDay : best;
    }

    private Optional<Candidate> agreement(List<Candidate> best, boolean outOfForce) {
        List<Integer> open = line.indexes()
                .filter(index -> !best.stream().allMatch(other -> other.meansTheSame(index, best.get(0))))
                .boxed()
                .toList();
        if (!open.isEmpty()) {
            open.forEach(index -> findings.ambiguous(line.entry(index), index, best));
            return Optional.empty();
        }
        // The remaining candidates are the two sides of an overlap; RFC 5545 (3.3.5) uses the earlier instant.
        Candidate agreed =
                best.stream().min(Comparator.comparing(Candidate::instant)).orElseThrow();
        line.indexes().forEach(index -> {
            Match match = agreed.matches().get(index).orElseThrow();
            if (outOfForce) {
                findings.outOfForce(line.entry(index), match, agreed.instant());
            } else {
                findings.matched(line.entry(index), match, agreed.instant());
            }
        });
        if (agreed.matches().stream()
                .flatMap(Optional::stream)
                .noneMatch(match -> match.day().equals(line.date()))) {
            line.statingOtherDate()
                    .ifPresent(timeEntry -> findings.otherDate(
                            timeEntry, timeEntry.statedDay(line.date()).orElseThrow()));
        }
        duration = new Durations(line, findings).agreed(agreed);
        plausible = Optional.of(agreed);
        return Optional.of(agreed);
    }
}
