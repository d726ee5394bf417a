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
 * Checks a line against a date: tries each instant that the entry on that date may name on all entries, and judges the one that
 * fits best.
 */
final class AnnouncementChecker {

    /** Fewest civil readings first: what is written counts before what may be meant. */
    private static final Comparator<Candidate> BY_NAMES = Comparator.<Candidate>comparingLong(
                    candidate -> candidate.count(Level.CIVIL))
            .thenComparingLong(candidate -> candidate.count(Level.RARE));

    private static final Comparator<Candidate> BY_LIBERTY = BY_NAMES.thenComparingLong(Candidate::spares);

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
     * {@return what a line says on a date, with a correction if there is something to correct}
     *
     * @param expected a start that decides what hours without am and pm mean, if the line allows for it
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

    /** {@return whether a line names an instant on a date, and nothing is found} */
    static boolean isRight(String text, LocalDate date, Instant instant) {
        return isRight(text, date, instant, List.of());
    }

    /**
     * {@return whether the entries of a line name an instant on a date, and nothing is found but parts that are not understood}
     *
     * @param parts these parts
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
        return agreed.get().count(Level.CIVIL) == 0 ? Verdict.AGREES : Verdict.AGREES_IF_GENERIC;
    }

    /** {@return what all entries agree on} What there is to say is among the findings then. */
    private Optional<Candidate> judge() {
        List<Candidate> complete = line.candidates().stream()
                .map(line::at)
                .filter(Candidate::isComplete)
                .sorted(BY_LIBERTY)
                .toList();
        if (complete.isEmpty()) {
            plausible = new Disagreement(line, findings).explain();
            return Optional.empty();
        }
        List<Candidate> best = best(complete);
        return best.stream().allMatch(Candidate::isOutOfForce)
                ? civil(complete, best)
                : agreement(narrowed(complete, best), false);
    }

    /**
     * {@return what entries agree on whose names are all out of force} Nobody's clock shows what such a line names to the
     * letter, so that civil time is meant.
     */
    private Optional<Candidate> civil(List<Candidate> complete, List<Candidate> literal) {
        List<Candidate> all = complete.stream()
                .filter(candidate -> candidate.count(Level.CIVIL) == candidate.size())
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
     * {@return the hypotheses that fit best} If the hours of none are as written, none is better for needing less than the
     * others: {@code 10:00 CT, 9:30 India} may be in the morning of either.
     */
    private static List<Candidate> best(List<Candidate> sorted) {
        Candidate first = sorted.get(0);
        Comparator<Candidate> order = first.spares() == 0 ? BY_LIBERTY : BY_NAMES;
        return sorted.stream()
                .takeWhile(other -> order.compare(other, first) == 0)
                .toList();
    }

    /**
     * {@return those that remain once it is decided what hours without am and pm mean} The expected start decides; without it,
     * the hours decide that are day in all zones, if there are several zones.
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
        // What is left to choose from are the two sides of an overlap, and RFC 5545 takes the earlier (3.3.5).
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
            line.tellingOtherDate()
                    .ifPresent(timeEntry -> findings.otherDate(
                            timeEntry, timeEntry.statedDay(line.date()).orElseThrow()));
        }
        duration = new Durations(line, findings).agreed(agreed);
        plausible = Optional.of(agreed);
        return Optional.of(agreed);
    }
}
