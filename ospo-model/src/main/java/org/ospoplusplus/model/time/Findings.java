package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ospoplusplus.model.time.LineParser.Problem;
import org.ospoplusplus.model.time.Match.Level;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Finding;

/** Collects what is noticed about a line for a date, and says it. */
final class Findings {

    private record Placed(int position, Finding finding) {}

    private final LocalDate date;
    private final List<Placed> found = new ArrayList<>();

    Findings(LocalDate date) {
        this.date = date;
    }

    /** {@return all, in the order of the line} */
    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::finding)
                .toList();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    boolean has(Code code) {
        return found.stream().anyMatch(placed -> placed.finding.code() == code);
    }

    void problem(Problem problem) {
        found.add(new Placed(problem.position(), new Finding(problem.text(), problem.code(), problem.message())));
    }

    /** What there is to say of an entry that names an instant. */
    void matched(Entry entry, Match match, Instant instant) {
        ZoneReading zone = match.reading().zone();
        if (match.level() == Level.CIVIL) {
            civil(entry, zone, instant);
        } else if (!zone.isInForce(instant)) {
            notInForce(entry, zone, instant);
        }
        if (match.level() == Level.RARE) {
            add(
                    entry,
                    Code.AMBIGUOUS,
                    "it agrees only as " + Wording.meaning(match.reading(), instant) + ", a rare meaning of "
                            + zone.name());
        }
        weekday(entry, match);
        overlap(entry, match, instant);
    }

    /** An entry that is read as civil time because no entry of the line is in force. */
    void outOfForce(Entry entry, Match match, Instant instant) {
        ZoneReading zone = match.reading().zone();
        add(
                entry,
                Code.NOT_IN_FORCE,
                zone.name() + " (" + Wording.offset(zone.offset().orElseThrow()) + ") is not in force in "
                        + zone.place() + " on " + date + "; read as civil time there, it is " + instant + ": "
                        + Wording.civil(entry, zone, instant, date) + " was probably meant");
        weekday(entry, match);
        overlap(entry, match, instant);
    }

    private void weekday(Entry entry, Match match) {
        entry.marks()
                .weekday()
                .filter(day -> day != match.day().getDayOfWeek())
                .ifPresent(day -> add(
                        entry,
                        Code.WEEKDAY,
                        "it falls on " + Wording.weekday(match.day().getDayOfWeek()) + " " + match.day() + ", not on a "
                                + Wording.weekday(day)));
    }

    private void civil(Entry entry, ZoneReading zone, Instant instant) {
        String offset = Wording.offset(zone.offset().orElseThrow());
        Code code = zone.use() == ZoneReading.Use.ALL_YEAR ? Code.CIVIL_READING : Code.NOT_IN_FORCE;
        add(
                entry,
                code,
                zone.name() + " (" + offset + ") is not in force in " + zone.place() + " on " + date
                        + "; read as civil time there, it is " + instant + ", as the others: "
                        + Wording.civil(entry, zone, instant, date) + " was probably meant");
    }

    /** An entry whose abbreviation is not in force at the instant that it names to the letter. */
    void notInForce(Entry entry, ZoneReading zone, Instant instant) {
        add(
                entry,
                Code.NOT_IN_FORCE,
                "to the letter it is " + instant + ", but " + zone.name() + " ("
                        + Wording.offset(zone.offset().orElseThrow()) + ") is not in force in " + zone.place() + " on "
                        + date + ", where clocks show " + Wording.civilName(zone, instant));
    }

    private void overlap(Entry entry, Match match, Instant instant) {
        ZoneOffsetTransition transition =
                match.zone().getRules().getTransition(LocalDateTime.ofInstant(instant, match.zone()));
        if (transition != null && transition.isOverlap()) {
            add(
                    entry,
                    Code.OVERLAP,
                    "clocks in " + match.zone() + " show this time twice on " + match.day()
                            + ", when they go back from "
                            + transition.getDateTimeBefore().toLocalTime() + " to "
                            + transition.getDateTimeAfter().toLocalTime() + "; taken as " + instant);
        }
    }

    /** An entry that falls into a gap. */
    void gap(Entry entry, ZoneId zone, ZoneOffsetTransition gap) {
        add(
                entry,
                Code.GAP,
                "there is no such time in " + zone + ", where clocks go from " + gap.getDateTimeBefore() + " to "
                        + gap.getDateTimeAfter());
    }

    /** An entry that would name the instant of the others with am and pm exchanged. */
    void maybeAmPm(Entry entry, ZoneReading zone, Instant own, Instant others, String theirs) {
        add(
                entry,
                Code.MAYBE_AM_PM,
                "it is " + own + ", but " + theirs + " " + others + "; " + Wording.meant(entry, zone, others, date)
                        + " was probably meant");
    }

    /** An entry that doesn't name the instant of the others. */
    void disagrees(Entry entry, List<String> own, Instant others, String theirs) {
        add(
                entry,
                Code.DISAGREES,
                "it is " + Wording.alternatives(own) + ", but " + theirs + " " + others + ", which is "
                        + Wording.meant(entry, entry.readings().get(0).zone(), others, date));
    }

    /** An entry that tells a date which the line isn't for. */
    void otherDate(Entry entry, LocalDate told) {
        add(entry, Code.DISAGREES, "it tells " + told + ", but the date is " + date);
    }

    /** An entry whose words have several meanings, all of which the line allows for. */
    void ambiguous(Entry entry, int index, List<Hypothesis> best) {
        List<String> meanings = best.stream()
                .map(hypothesis -> Wording.meaning(hypothesis.reading(index), hypothesis.instant()))
                .distinct()
                .toList();
        boolean halves = best.stream()
                        .map(hypothesis -> hypothesis.reading(index).time())
                        .distinct()
                        .count()
                > 1;
        List<ZoneReading> zones = best.stream()
                .map(hypothesis -> hypothesis.reading(index).zone())
                .distinct()
                .toList();
        ambiguous(entry, meanings, halves, zones);
    }

    /**
     * An entry whose words have several meanings.
     *
     * @param halves whether they may be of the morning or of the afternoon
     * @param zones what the name of the zone may mean
     */
    void ambiguous(Entry entry, List<String> meanings, boolean halves, List<ZoneReading> zones) {
        String remedy = Stream.of(
                        halves ? "add am or pm" : "",
                        zones.size() > 1
                                ? "name the zone: "
                                        + Wording.alternatives(zones.stream()
                                                .map(zone -> zone.place().getId())
                                                .toList())
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", and "));
        add(
                entry,
                Code.AMBIGUOUS,
                "it may be " + Wording.alternatives(meanings) + ", and nothing else in the line decides"
                        + (remedy.isEmpty() ? "" : "; " + remedy));
    }

    /** An entry whose range doesn't last as long as the others. */
    void duration(Entry entry, Duration own, Duration others) {
        add(
                entry,
                Code.DURATION,
                "the range lasts " + Wording.duration(own) + ", but the other ranges last " + Wording.duration(others));
    }

    /** An entry whose range doesn't last as long as the session. */
    static Finding otherDuration(String entry, Duration announced, Duration planned) {
        return new Finding(
                entry,
                Code.DURATION,
                entry + ": the range lasts " + Wording.duration(announced) + ", but the session lasts "
                        + Wording.duration(planned));
    }

    private void add(Entry entry, Code code, String message) {
        found.add(new Placed(entry.position(), new Finding(entry.text(), code, entry.text() + ": " + message)));
    }
}
