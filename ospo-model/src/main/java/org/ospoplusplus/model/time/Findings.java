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
import org.ospoplusplus.model.internal.announced.LineParser.Problem;
import org.ospoplusplus.model.internal.announced.Phrases;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;
import org.ospoplusplus.model.time.Match.Level;
import org.ospoplusplus.model.time.TimesCheck.Code;
import org.ospoplusplus.model.time.TimesCheck.Finding;

/** Collects the findings about a line on a date, and writes their messages. */
final class Findings {

    private record Placed(int position, Finding finding) {}

    private final LocalDate date;
    private final List<Placed> found = new ArrayList<>();

    Findings(LocalDate date) {
        this.date = date;
    }

    /** {@return all findings, in the order of the line} */
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

    private static Code code(Problem.Cause cause) {
        return switch (cause) {
            case LINK -> Code.LINK;
            case UNKNOWN_ZONE -> Code.UNKNOWN_ZONE;
            case UNREADABLE -> Code.UNREADABLE;
        };
    }

    void problem(Problem problem) {
        found.add(
                new Placed(problem.position(), new Finding(problem.text(), code(problem.cause()), problem.message())));
    }

    /** Reports everything that is unusual about an entry that names an instant. */
    void matched(TimeEntry timeEntry, Match match, Instant instant) {
        ZoneMeaning zone = match.reading().zone();
        if (match.level() == Level.GENERIC) {
            generic(timeEntry, zone, instant);
        } else if (!zone.isInForce(instant)) {
            notInForce(timeEntry, zone, instant);
        }
        if (match.level() == Level.RARE) {
            add(
                    timeEntry,
                    Code.AMBIGUOUS,
                    "it agrees only as " + Phrases.meaning(match.reading(), instant) + ", which is a rare meaning of "
                            + zone.name());
        }
        weekday(timeEntry, match);
        overlap(timeEntry, match, instant);
    }

    /** Reports an entry that is read as a generic name because no name of the line is in force. */
    void outOfForce(TimeEntry timeEntry, Match match, Instant instant) {
        ZoneMeaning zone = match.reading().zone();
        add(
                timeEntry,
                Code.NOT_IN_FORCE,
                zone.name() + " (" + Phrases.offset(zone.offset().orElseThrow()) + ") is not in force in "
                        + zone.place() + " on " + date + "; read as a generic name for the time there, it is " + instant
                        + ": "
                        + Phrases.generic(timeEntry, zone, instant, date) + " was probably meant");
        weekday(timeEntry, match);
        overlap(timeEntry, match, instant);
    }

    private void weekday(TimeEntry timeEntry, Match match) {
        timeEntry
                .dayHint()
                .weekday()
                .filter(day -> day != match.day().getDayOfWeek())
                .ifPresent(day -> add(
                        timeEntry,
                        Code.WEEKDAY,
                        "it falls on " + Phrases.weekday(match.day().getDayOfWeek()) + " " + match.day() + ", not on a "
                                + Phrases.weekday(day)));
    }

    private void generic(TimeEntry timeEntry, ZoneMeaning zone, Instant instant) {
        String offset = Phrases.offset(zone.offset().orElseThrow());
        Code code = zone.use() == ZoneMeaning.Use.ALL_YEAR ? Code.GENERIC_READING : Code.NOT_IN_FORCE;
        add(
                timeEntry,
                code,
                zone.name() + " (" + offset + ") is not in force in " + zone.place() + " on " + date
                        + "; read as a generic name for the time there, it is " + instant + ", like the others: "
                        + Phrases.generic(timeEntry, zone, instant, date) + " was probably meant");
    }

    /** Reports an entry whose abbreviation is not in force at the instant that it names literally. */
    void notInForce(TimeEntry timeEntry, ZoneMeaning zone, Instant instant) {
        add(
                timeEntry,
                Code.NOT_IN_FORCE,
                "read literally, it is " + instant + ", but " + zone.name() + " ("
                        + Phrases.offset(zone.offset().orElseThrow()) + ") is not in force in " + zone.place() + " on "
                        + date + ", where clocks show " + Phrases.nameInForce(zone, instant));
    }

    private void overlap(TimeEntry timeEntry, Match match, Instant instant) {
        ZoneOffsetTransition transition =
                match.zone().getRules().getTransition(LocalDateTime.ofInstant(instant, match.zone()));
        if (transition != null && transition.isOverlap()) {
            add(
                    timeEntry,
                    Code.OVERLAP,
                    "clocks in " + match.zone() + " show this time twice on " + match.day()
                            + ", when they go back from "
                            + transition.getDateTimeBefore().toLocalTime() + " to "
                            + transition.getDateTimeAfter().toLocalTime() + "; the earlier time, " + instant
                            + ", is used");
        }
    }

    /** Reports an entry whose time clocks skip. */
    void gap(TimeEntry timeEntry, ZoneId zone, ZoneOffsetTransition gap) {
        add(
                timeEntry,
                Code.GAP,
                "this time does not exist in " + zone + ", where clocks go from " + gap.getDateTimeBefore() + " to "
                        + gap.getDateTimeAfter());
    }

    /** Reports an entry that would agree with the others if am and pm were exchanged. */
    void maybeAmPm(TimeEntry timeEntry, ZoneMeaning zone, Instant own, Instant others, String theirs) {
        add(
                timeEntry,
                Code.MAYBE_AM_PM,
                "it is " + own + ", but " + theirs + " " + others + "; " + Phrases.meant(timeEntry, zone, others, date)
                        + " was probably meant");
    }

    /** Reports an entry that doesn't name the instant of the others. */
    void disagrees(TimeEntry timeEntry, List<String> own, Instant others, String theirs) {
        add(
                timeEntry,
                Code.DISAGREES,
                "it is " + Phrases.alternatives(own) + ", but " + theirs + " " + others + ", which is "
                        + Phrases.meant(timeEntry, timeEntry.readings().get(0).zone(), others, date));
    }

    /** Reports an entry that names another date than the date of the line. */
    void otherDate(TimeEntry timeEntry, LocalDate stated) {
        add(timeEntry, Code.DISAGREES, "it names " + stated + ", but the date of the line is " + date);
    }

    /** Reports an entry with several meanings, each of which agrees with the other entries. */
    void ambiguous(TimeEntry timeEntry, int index, List<Candidate> best) {
        List<String> meanings = best.stream()
                .map(candidate -> Phrases.meaning(candidate.reading(index), candidate.instant()))
                .distinct()
                .toList();
        boolean halves = best.stream()
                        .map(candidate -> candidate.reading(index).time())
                        .distinct()
                        .count()
                > 1;
        List<ZoneMeaning> zones = best.stream()
                .map(candidate -> candidate.reading(index).zone())
                .distinct()
                .toList();
        ambiguous(timeEntry, meanings, halves, zones);
    }

    /**
     * Reports an entry with several meanings.
     *
     * @param halves whether the time may be in the morning or in the afternoon
     * @param zones the possible meanings of the zone
     */
    void ambiguous(TimeEntry timeEntry, List<String> meanings, boolean halves, List<ZoneMeaning> zones) {
        String remedy = Stream.of(
                        halves ? "add am or pm" : "",
                        zones.size() > 1
                                ? "name the zone: "
                                        + Phrases.alternatives(zones.stream()
                                                .map(zone -> zone.place().getId())
                                                .toList())
                                : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", and "));
        add(
                timeEntry,
                Code.AMBIGUOUS,
                "it may be " + Phrases.alternatives(meanings) + ", and nothing else in the line decides"
                        + (remedy.isEmpty() ? "" : "; " + remedy));
    }

    /** Reports an entry whose range doesn't last as long as the others. */
    void duration(TimeEntry timeEntry, Duration own, Duration others) {
        add(
                timeEntry,
                Code.DURATION,
                "the range lasts " + Phrases.duration(own) + ", but the other ranges last " + Phrases.duration(others));
    }

    /** {@return the finding for an entry whose range doesn't last as long as the session} */
    static Finding otherDuration(String entry, Duration announced, Duration planned) {
        return new Finding(
                entry,
                Code.DURATION,
                entry + ": the range lasts " + Phrases.duration(announced) + ", but the session lasts "
                        + Phrases.duration(planned));
    }

    private void add(TimeEntry timeEntry, Code code, String message) {
        found.add(new Placed(
                timeEntry.position(), new Finding(timeEntry.text(), code, timeEntry.text() + ": " + message)));
    }
}
