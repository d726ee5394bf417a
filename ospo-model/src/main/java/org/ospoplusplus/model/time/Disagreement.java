package org.ospoplusplus.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.announced.Phrases;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.internal.announced.TimeEntry.Reading;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;

/** Reports the entries that are probably wrong if no instant fits all entries. */
final class Disagreement {

    private final LineOnDate line;
    private final Findings findings;
    private final Optional<Instant> expected;

    /** @param expected the known start, which is the most plausible instant if an entry names it */
    Disagreement(LineOnDate line, Findings findings, Optional<Instant> expected) {
        this.line = line;
        this.findings = findings;
        this.expected = expected;
    }

    /**
     * Reports the entries that don't name the most plausible instant.
     *
     * @return the most plausible instant, if an entry names an instant
     */
    Optional<Candidate> explain() {
        Comparator<Candidate> plausibility =
                Comparator.<Candidate, Boolean>comparing(this::isExpected).thenComparing(byPlausibility());
        // Of equally plausible instants, the first: authors write the other times to fit the first one.
        Optional<Candidate> best = line.mostNamed().stream()
                .map(line::at)
                .reduce((first, other) -> plausibility.compare(other, first) > 0 ? other : first);
        best.ifPresentOrElse(
                this::explain,
                () -> line.indexes()
                        .forEach(index -> reportGap(index, line.fixedDay(index).orElse(line.date()))));
        return best;
    }

    private boolean isExpected(Candidate candidate) {
        return expected.equals(Optional.of(candidate.instant()));
    }

    /**
     * Compares the number of entries that name the instant; then the number of those with a single usual meaning, the
     * number of those that name it literally with names in force, the number of entries on the date of the line, and
     * the number of entries in daytime.
     */
    private Comparator<Candidate> byPlausibility() {
        return Comparator.comparingLong(Candidate::size)
                .thenComparingLong(candidate -> line.indexes()
                        .filter(index -> candidate.matches().get(index).isPresent())
                        .filter(index -> usual(index).size() == 1)
                        .count())
                .thenComparingLong(Candidate::soundness)
                .thenComparingLong(candidate -> locals(candidate)
                        .filter(local -> local.toLocalDate().equals(line.date()))
                        .count())
                .thenComparingLong(candidate -> locals(candidate)
                        .filter(local -> local.getHour() >= 7 && local.getHour() < 22)
                        .count());
    }

    private Stream<LocalDateTime> locals(Candidate candidate) {
        return line.indexes()
                .mapToObj(index -> line.entry(index).zone().meanings().get(0).place())
                .map(place -> LocalDateTime.ofInstant(candidate.instant(), place));
    }

    private void explain(Candidate best) {
        line.indexes()
                .forEach(index -> best.matches()
                        .get(index)
                        .ifPresent(match -> findings.matched(line.entry(index), match, best.instant())));
        List<Integer> others = line.indexes()
                .filter(index -> best.matches().get(index).isEmpty())
                .boxed()
                .toList();
        long slips = others.stream()
                .filter(index -> halfDayOff(index, best.instant()).isPresent())
                .count();
        others.forEach(index -> {
            LocalDate day = line.dayAt(index, best.instant());
            if (!reportGap(index, day)) {
                halfDayOff(index, best.instant())
                        .filter(any -> slips == 1)
                        .ifPresentOrElse(
                                match -> reportSlip(index, day, match.reading(), best),
                                () -> reportDisagreement(index, day, best));
                reportNotInForce(index, day);
            }
        });
    }

    /** {@return the match of an entry with am and pm exchanged, if it names the instant then} */
    private Optional<Match> halfDayOff(int index, Instant instant) {
        return line.entry(index).halfDayOff().flatMap(other -> Match.of(other, other.statedDay(line.date()), instant));
    }

    private void reportSlip(int index, LocalDate day, Reading meant, Candidate best) {
        Reading written = new Reading(meant.time().plusHours(12), meant.zone(), false);
        line.instants(index, written, day)
                .forEach(own -> findings.maybeAmPm(line.entry(index), meant.zone(), own, best.instant(), theirs(best)));
    }

    private void reportDisagreement(int index, LocalDate day, Candidate best) {
        List<Reading> usual = usual(index);
        List<String> own = usual.stream()
                .flatMap(reading -> line.instants(index, reading, day).stream())
                .map(Instant::toString)
                .toList();
        findings.disagrees(line.entry(index), own, best.instant(), theirs(best));
        List<ZoneMeaning> zones = usual.stream().map(Reading::zone).distinct().toList();
        if (zones.size() > 1) {
            findings.ambiguous(
                    line.entry(index),
                    usual.stream()
                            .flatMap(reading -> line.instants(index, reading, day).stream()
                                    .map(instant -> Phrases.meaning(reading, instant)))
                            .toList(),
                    line.entry(index).clock().times().size() > 1,
                    zones);
        }
    }

    private void reportNotInForce(int index, LocalDate day) {
        List<Reading> usual = usual(index);
        ZoneMeaning zone = usual.get(0).zone();
        if (usual.size() == 1 && zone.use() == ZoneMeaning.Use.EXACT) {
            line.instants(index, usual.get(0), day).stream()
                    .filter(own -> !zone.isInForce(own))
                    .forEach(own -> findings.notInForce(line.entry(index), zone, own));
        }
    }

    private List<Reading> usual(int index) {
        return line.entry(index).readings().stream()
                .filter(reading -> !reading.zone().isRare())
                .toList();
    }

    private String theirs(Candidate best) {
        List<TimeEntry> agreeing = line.indexes()
                .filter(index -> best.matches().get(index).isPresent())
                .mapToObj(line::entry)
                .toList();
        return agreeing.size() == 1 ? agreeing.get(0).text() + " is" : "the others are";
    }

    /** {@return whether clocks skip the time of an entry on a day} If so, also adds a finding. */
    private boolean reportGap(int index, LocalDate day) {
        TimeEntry timeEntry = line.entry(index);
        ZoneId zone = timeEntry.zone().meanings().get(0).literal();
        LocalDateTime local = timeEntry.on(day, timeEntry.clock().times().get(0));
        ZoneOffsetTransition transition = zone.getRules().getTransition(local);
        boolean inGap = transition != null && transition.isGap();
        if (inGap) {
            findings.gap(timeEntry, zone, transition);
        }
        return inGap;
    }
}
