package org.ospoplusplus.model.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ospoplusplus.model.internal.Years;
import org.ospoplusplus.model.internal.announced.Abbreviations;
import org.ospoplusplus.model.internal.announced.DayHint;
import org.ospoplusplus.model.internal.announced.LineParser.Line;
import org.ospoplusplus.model.internal.announced.LineParser.Problem;
import org.ospoplusplus.model.internal.announced.Phrases;
import org.ospoplusplus.model.internal.announced.TimeEntry;
import org.ospoplusplus.model.internal.announced.ZoneMeaning;
import org.ospoplusplus.model.time.Match.Level;

/**
 * Corrects a line so that it names an instant. Correct times keep their form. If the result is not clear, all times are
 * written again in a uniform way. Parts that are not understood remain in the line, except links.
 */
final class Correction {

    /** A correction must not be longer. */
    private static final int MAX_LENGTH = 1_000;

    private final String text;
    private final Line parsed;
    private final Candidate meant;
    private final Optional<Duration> duration;
    private final LocalDate date;

    /**
     * @param meant the instant, and the entries that name it
     * @param duration the duration of all ranges; without it, each range keeps its own
     */
    Correction(String text, Line parsed, Candidate meant, Optional<Duration> duration) {
        this.text = text;
        this.parsed = parsed;
        this.meant = meant;
        this.duration = duration.filter(length -> length.compareTo(Duration.ofDays(1)) < 0);
        this.date = LocalDate.ofInstant(meant.instant(), meaning(0).literal());
    }

    /** {@return the correct line, if it can be written} */
    Optional<AnnouncedTimes> line() {
        if (date.getYear() <= Years.FIRST || date.getYear() >= Years.LAST) {
            return Optional.empty();
        }
        boolean hasLink = parsed.problems().stream().anyMatch(Correction::isLink);
        Stream<Supplier<String>> lines = Stream.concat(
                isInOrder() && !hasLink ? Stream.of(this::inPlace) : Stream.empty(),
                parsed.isComplete()
                        ? Stream.of(() -> rewritten(this::name), () -> rewritten(this::clearName))
                        : Stream.empty());
        List<String> parts = parsed.problems().stream()
                .filter(problem -> !isLink(problem))
                .map(Problem::text)
                .toList();
        return lines.map(Supplier::get)
                .map(Phrases::plain)
                .filter(line -> line.length() <= MAX_LENGTH)
                .filter(line -> parts.isEmpty() || !line.equals(Phrases.plain(text)))
                .filter(line -> AnnouncementChecker.isRight(line, date, meant.instant(), parts))
                .findFirst()
                .map(AnnouncedTimes::new);
    }

    private static boolean isLink(Problem problem) {
        return problem.cause() == Problem.Cause.LINK;
    }

    /**
     * {@return whether the words of each entry end before the words of the next entry begin} They overlap in
     * {@code 9; Mon IST midnight UTC}, because the zone of the first time is among the words of the second.
     */
    private boolean isInOrder() {
        List<TimeEntry> timeEntries = parsed.entries();
        return IntStream.range(1, timeEntries.size())
                .allMatch(next -> timeEntries.get(next).position()
                                >= timeEntries.get(next - 1).end()
                        || timeEntries.get(next).position()
                                == timeEntries.get(next - 1).position());
    }

    private String inPlace() {
        StringBuilder line = new StringBuilder();
        int position = 0;
        List<TimeEntry> timeEntries = parsed.entries();
        for (int first = 0; first < timeEntries.size(); ) {
            TimeEntry timeEntry = timeEntries.get(first);
            int next = first;
            while (next < timeEntries.size() && timeEntries.get(next).position() == timeEntry.position()) {
                next++;
            }
            if (IntStream.range(first, next).anyMatch(index -> !isRight(index))) {
                line.append(text, position, timeEntry.position()).append(written(first, next));
                position = timeEntry.end();
            }
            first = next;
        }
        return line.append(text.substring(position)).toString();
    }

    /**
     * {@return all entries, written again, and the parts that are not understood, except links, in the order of the
     * line}
     */
    private String rewritten(Function<Integer, String> names) {
        List<TimeEntry> timeEntries = parsed.entries();
        Stream<Part> known = IntStream.range(0, timeEntries.size())
                .mapToObj(index -> new Part(timeEntries.get(index).position(), written(index, names.apply(index))));
        Stream<Part> unknown = parsed.problems().stream()
                .filter(problem -> !isLink(problem))
                .map(problem -> new Part(problem.position(), problem.text()));
        return Stream.concat(known, unknown)
                .sorted(Comparator.comparingInt(Part::position))
                .map(Part::text)
                .collect(Collectors.joining(", "));
    }

    /** A part of the new line, and its position in the old line. */
    private record Part(int position, String text) {}

    private String written(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(index -> written(index, name(index)))
                .collect(Collectors.joining(" / "));
    }

    /**
     * {@return whether an entry, read literally, names the instant with a name that is in force, and the right weekday}
     */
    private boolean isRight(int index) {
        TimeEntry timeEntry = parsed.entries().get(index);
        DayHint dayHint = timeEntry.dayHint();
        return meant.matches()
                .get(index)
                .filter(match -> match.level() == Level.LITERAL
                        && match.reading().zone().isInForce(meant.instant())
                        && (timeEntry.length().isEmpty()
                                || duration.isEmpty()
                                || timeEntry.length().equals(duration))
                        && dayHint.weekday()
                                .map(match.day().getDayOfWeek()::equals)
                                .orElse(true))
                .isPresent();
    }

    private String written(int index, String name) {
        TimeEntry timeEntry = parsed.entries().get(index);
        LocalDateTime local = LocalDateTime.ofInstant(meant.instant(), place(index));
        boolean twelveHour = timeEntry.clock().twelveHour();
        StringBuilder result = new StringBuilder();
        timeEntry
                .dayHint()
                .weekday()
                .ifPresent(any ->
                        result.append(Phrases.weekday(local.getDayOfWeek())).append(' '));
        timeEntry
                .dayHint()
                .date()
                .ifPresent(any -> result.append(local.toLocalDate()).append(' '));
        result.append(Phrases.time(local.toLocalTime(), twelveHour));
        timeEntry
                .length()
                .map(length -> end(index, duration.orElse(length), local))
                .ifPresent(end -> result.append('–').append(Phrases.time(end, twelveHour)));
        result.append(' ').append(name);
        long days = ChronoUnit.DAYS.between(date, local.toLocalDate());
        boolean dated = timeEntry.dayHint().date().isPresent();
        return dated ? result.toString() : result.append(Phrases.shift(days)).toString();
    }

    /** {@return the local time at which a range ends} */
    private LocalTime end(int index, Duration length, LocalDateTime start) {
        return duration.isEmpty()
                ? start.toLocalTime().plus(length)
                : LocalDateTime.ofInstant(meant.instant().plus(length), place(index))
                        .toLocalTime();
    }

    private ZoneMeaning meaning(int index) {
        return meant.matches()
                .get(index)
                .map(match -> match.reading().zone())
                .orElseGet(() -> parsed.entries().get(index).zone().meanings().get(0));
    }

    /**
     * {@return the zone in which an entry is written: the literal zone if its name is in force, otherwise the region}
     */
    private ZoneId place(int index) {
        ZoneMeaning zone = meaning(index);
        return isLiteral(index) ? zone.literal() : zone.place();
    }

    private boolean isLiteral(int index) {
        boolean isGeneric = meant.matches()
                .get(index)
                .filter(match -> match.level() == Level.GENERIC)
                .isPresent();
        return !isGeneric && meaning(index).isInForce(meant.instant());
    }

    private String name(int index) {
        ZoneMeaning zone = meaning(index);
        if (zone.offset().isEmpty()) {
            return parsed.entries().get(index).zone().text();
        }
        return isLiteral(index) ? zone.name() : Phrases.nameInForce(zone, meant.instant());
    }

    /** {@return a name of the zone of an entry that has only one meaning} */
    private String clearName(int index) {
        return Abbreviations.generic(place(index), meant.instant())
                .map(ZoneMeaning::name)
                .orElseGet(() -> Phrases.offset(place(index).getRules().getOffset(meant.instant())));
    }
}
