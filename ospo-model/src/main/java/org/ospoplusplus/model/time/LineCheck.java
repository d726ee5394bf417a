package org.ospoplusplus.model.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.time.LineParser.Line;
import org.ospoplusplus.model.time.LineParser.Problem;
import org.ospoplusplus.model.time.Match.Level;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Verdict;

/**
 * Checks a line against a date: tries each instant that some entry may name on all entries, and judges the one that fits
 * best.
 */
final class LineCheck {

    /** Fewest civil readings first: what is written counts before what may be meant. */
    private static final Comparator<Hypothesis> BY_LIBERTY = Comparator.<Hypothesis>comparingLong(
                    hypothesis -> hypothesis.count(Level.CIVIL))
            .thenComparingLong(hypothesis -> hypothesis.count(Level.RARE));

    private final DatedLine line;
    private final Findings findings;

    private LineCheck(DatedLine line, Findings findings) {
        this.line = line;
        this.findings = findings;
    }

    static TimesCheck of(String text, LocalDate date) {
        Line line = LineParser.parse(text);
        Findings findings = new Findings(date);
        Optional<Hypothesis> agreed = line.entries().isEmpty()
                ? Optional.empty()
                : new LineCheck(new DatedLine(date, line.entries()), findings).judge();
        line.problems().forEach(findings::problem);
        Verdict verdict = verdict(line.problems(), agreed, findings);
        boolean agrees = verdict == Verdict.AGREES || verdict == Verdict.AGREES_IF_CIVIL;
        return new TimesCheck(date, verdict, agreed.filter(any -> agrees).map(Hypothesis::instant), findings.inOrder());
    }

    private static Verdict verdict(List<Problem> problems, Optional<Hypothesis> agreed, Findings findings) {
        boolean conflict = Stream.of(Code.DISAGREES, Code.MAYBE_AM_PM, Code.GAP, Code.WEEKDAY)
                .anyMatch(findings::has);
        // An ambiguous entry that agrees in none of its meanings disagrees.
        if (!problems.isEmpty() || (findings.has(Code.AMBIGUOUS) && !conflict)) {
            return Verdict.UNREADABLE;
        }
        if (conflict || agreed.isEmpty()) {
            return Verdict.DISAGREES;
        }
        return agreed.get().count(Level.CIVIL) == 0 ? Verdict.AGREES : Verdict.AGREES_IF_CIVIL;
    }

    /** {@return what all entries agree on} What there is to say is among the findings then. */
    private Optional<Hypothesis> judge() {
        List<Hypothesis> all = line.candidates().stream().map(line::at).toList();
        List<Hypothesis> complete =
                all.stream().filter(Hypothesis::isComplete).sorted(BY_LIBERTY).toList();
        if (complete.isEmpty()) {
            new Disagreement(line, findings).explain(all);
            return Optional.empty();
        }
        return agreement(complete.stream()
                .takeWhile(other -> BY_LIBERTY.compare(other, complete.get(0)) == 0)
                .toList());
    }

    private Optional<Hypothesis> agreement(List<Hypothesis> best) {
        List<Integer> open = line.indexes()
                .filter(index -> !best.stream().allMatch(other -> other.meansTheSame(index, best.get(0))))
                .boxed()
                .toList();
        if (!open.isEmpty()) {
            open.forEach(index -> findings.ambiguous(
                    line.entry(index),
                    best.stream()
                            .map(hypothesis -> Wording.meaning(hypothesis.reading(index), hypothesis.instant()))
                            .toList()));
            return Optional.empty();
        }
        // What is left to choose from are the two sides of an overlap, and RFC 5545 takes the earlier (3.3.5).
        Hypothesis agreed =
                best.stream().min(Comparator.comparing(Hypothesis::instant)).orElseThrow();
        line.indexes()
                .forEach(index -> findings.matched(
                        line.entry(index), agreed.matches().get(index).orElseThrow(), agreed.instant()));
        if (agreed.matches().stream()
                .flatMap(Optional::stream)
                .noneMatch(match -> match.day().equals(line.date()))) {
            line.tellingOtherDate()
                    .ifPresent(entry -> findings.otherDate(
                            entry, entry.statedDay(line.date()).orElseThrow()));
        }
        return Optional.of(agreed);
    }
}
